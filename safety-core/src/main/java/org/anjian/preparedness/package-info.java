/** 应急准备：emergency plans, drills, teams, duty and accidents. */
package org.anjian.preparedness;
