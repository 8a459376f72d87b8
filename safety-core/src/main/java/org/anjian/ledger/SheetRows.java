package org.anjian.ledger;

/**
 * Reads the rows of one sheet, one after the other, and checks them against what was read before.
 */
interface SheetRows {

  /** Reads a row; reports what is wrong with it, and hands it on if it is sound. */
  void read(RowFields row);

  /** After the last row. */
  default void finish() {}
}
