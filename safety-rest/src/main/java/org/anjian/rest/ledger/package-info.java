/**
 * 台账工作簿（.xlsx）：Excel workbooks as {@link org.anjian.ledger.LedgerWorkbook}.
 *
 * <p>A tour. {@link org.anjian.rest.ledger.XlsxWorkbook} opens a file, or receives an upload into a
 * temporary file that it deletes. Before anything is read, the whole file is inflated once against
 * {@link org.anjian.rest.ledger.WorkbookLimits}, its checksums are verified and its rows counted.
 * Rows are then streamed with the XML reader of the JDK, without document types or external
 * entities; dates are told from numbers by the styles of the workbook.
 */
package org.anjian.rest.ledger;
