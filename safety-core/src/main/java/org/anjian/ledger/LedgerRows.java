package org.anjian.ledger;

import java.util.Optional;

/**
 * 行游标: the rows of a sheet from top to bottom, one at a time; rows that the file leaves out are
 * left out here too. Close it after use.
 */
public interface LedgerRows extends AutoCloseable {

  /**
   * The next row; empty after the last.
   *
   * @throws UnreadableWorkbook if the sheet is damaged from here on
   */
  Optional<LedgerRow> next();

  @Override
  void close();
}
