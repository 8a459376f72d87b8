/** 应急准备与事故：emergency plans, drills, accidents, and the creation of zero-accident units. */
package org.anjian.preparedness;
