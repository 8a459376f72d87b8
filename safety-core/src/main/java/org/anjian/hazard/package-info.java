/** 事故隐患：hazards, their levels and their rectification. */
package org.anjian.hazard;
