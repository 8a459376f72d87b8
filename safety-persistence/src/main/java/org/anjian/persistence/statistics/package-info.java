/** 统计：the facts of a year, each kind by one query over the tables. */
package org.anjian.persistence.statistics;
