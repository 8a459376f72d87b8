package org.anjian.ledger;

import java.util.List;

/**
 * 台账工作簿 (port): a workbook whose sheets are read row by row, in any order and as often as needed,
 * without holding a sheet in memory. The file has been checked as a whole before a workbook is
 * handed out: it is not encrypted, not truncated, and not larger than allowed.
 */
public interface LedgerWorkbook extends AutoCloseable {

  /** The names of the sheets as they stand, in the order of the tabs. */
  List<String> sheetNames();

  /**
   * How many rows a sheet has, its heading and blank rows included; an estimate for progress.
   *
   * @throws IllegalArgumentException if there is no sheet of this name
   */
  long rowCount(String sheetName);

  /**
   * Opens a sheet at its first row.
   *
   * @throws IllegalArgumentException if there is no sheet of this name
   * @throws UnreadableWorkbook if the sheet is damaged
   */
  LedgerRows rows(String sheetName);

  /** Releases the file. */
  @Override
  void close();
}
