/** 隐患：hazards, the orders to put them right, re-inspections and on-site measures over HTTP. */
package org.anjian.rest.hazard;
