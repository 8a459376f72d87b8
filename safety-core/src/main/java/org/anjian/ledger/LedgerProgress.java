package org.anjian.ledger;

/** 进度: hears how far a pass has come. */
@FunctionalInterface
public interface LedgerProgress {

  /** Hears nothing. */
  LedgerProgress NONE = (rowsRead, rowsTotal) -> {};

  /**
   * Called every few hundred rows and at the end.
   *
   * @param rowsRead rows read so far, headings and blank rows included
   * @param rowsTotal rows of the workbook; an estimate, never below {@code rowsRead}
   */
  void rows(long rowsRead, long rowsTotal);
}
