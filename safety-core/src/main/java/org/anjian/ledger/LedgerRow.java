package org.anjian.ledger;

import java.util.List;
import java.util.Objects;

/**
 * 行: one row of a sheet.
 *
 * @param number the row as Excel counts it, from 1; the heading row is usually 1
 * @param cells the cells from column A on; columns beyond the last are blank
 */
public record LedgerRow(int number, List<Cell> cells) {

  public LedgerRow {
    if (number < 1) {
      throw new IllegalArgumentException("a row counts from 1: " + number);
    }
    cells = List.copyOf(Objects.requireNonNull(cells, "cells"));
  }

  /** The cell in a column, counted from 0; blank where the row ends before it. */
  public Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.BLANK;
  }

  /** 空行: whether nothing is written in any column. */
  public boolean isBlank() {
    for (Cell cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }
}
