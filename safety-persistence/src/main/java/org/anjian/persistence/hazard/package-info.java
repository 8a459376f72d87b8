/** 隐患与整改：hazards, the orders and measures against them, and re-inspections, stored. */
package org.anjian.persistence.hazard;
