/** 自查自报的存储: checks and reports as they came in, what was found, and the settings around them. */
package org.anjian.persistence.selfinspection;
