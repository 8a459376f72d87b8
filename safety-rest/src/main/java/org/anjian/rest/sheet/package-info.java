/** 表格文件：tables that people typed, as .xlsx and .csv files. */
package org.anjian.rest.sheet;
