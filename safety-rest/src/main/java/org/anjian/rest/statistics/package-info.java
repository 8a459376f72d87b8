/** 统计：the figures of a year, and the records behind each. */
package org.anjian.rest.statistics;
