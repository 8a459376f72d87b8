/** 导入：the ledgers of a year as a workbook, imported while the caller waits elsewhere. */
package org.anjian.rest.imports;
