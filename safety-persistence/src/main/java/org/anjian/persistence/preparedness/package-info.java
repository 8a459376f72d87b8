/** 应急准备与事故：plans, drills, accidents and zero-accident units, stored. */
package org.anjian.persistence.preparedness;
