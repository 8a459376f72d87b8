/**
 * 数据表：strict reading of the CSV files that carry law, divisions, calendars and catalogues.
 *
 * <p>A file whose header, quoting or number of fields is wrong is refused with its name and line.
 */
package org.anjian.table;
