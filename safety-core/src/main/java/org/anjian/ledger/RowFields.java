package org.anjian.ledger;

import java.util.Map;
import java.util.Optional;

/**
 * The cells of one row, read as what their columns hold. Every error makes the row unsound; reading
 * goes on all the same, so that a person sees everything that is wrong with a row at once.
 */
final class RowFields {

  private final String sheetName;
  private final SheetLayout layout;
  private final LedgerRow row;
  private final ProblemLog log;
  private boolean sound = true;

  RowFields(String sheetName, SheetLayout layout, LedgerRow row, ProblemLog log) {
    this.sheetName = sheetName;
    this.layout = layout;
    this.row = row;
    this.log = log;
  }

  /** The row as Excel counts it. */
  int number() {
    return row.number();
  }

  /** Whether no error was found so far. */
  boolean isSound() {
    return sound;
  }

  /** The value of a cell; empty when it is blank or wrong. */
  <T> Optional<T> get(Column<T> column) {
    Cell cell = row.cell(layout.position(column));
    if (cell instanceof Cell.ErrorValue error) {
      report(ProblemCode.ERROR_VALUE, column, Map.of("value", error.code()));
      return Optional.empty();
    }
    if (cell.isBlank()) {
      if (cell instanceof Cell.Blank blank && blank.fromFormula()) {
        report(ProblemCode.FORMULA_WITHOUT_VALUE, column, Map.of());
      } else if (column.heading().required()) {
        report(ProblemCode.REQUIRED, column, Map.of());
      }
      return Optional.empty();
    }
    if (cell.fromFormula()) {
      report(ProblemCode.FORMULA_VALUE, column, Map.of("value", cell.shown()));
    }
    return column.reader().read(cell, (code, details) -> report(code, column, details));
  }

  /** The cell as a person sees it, for messages. */
  String shown(Column<?> column) {
    return Characters.stripped(row.cell(layout.position(column)).shown());
  }

  /** Says what is wrong with a cell. */
  void report(ProblemCode code, Column<?> column, Map<String, String> details) {
    LedgerProblem problem = LedgerProblem.at(sheetName, row.number(), column.text(), code, details);
    log.add(problem);
    if (problem.isError()) {
      sound = false;
    }
  }

  /** Whether nothing is written in a cell. */
  boolean isBlank(Column<?> column) {
    return row.cell(layout.position(column)).isBlank();
  }

  /** Cells that belong together: all filled in or all empty. */
  void requireTogether(Column<?>... columns) {
    int blank = 0;
    StringBuilder headings = new StringBuilder();
    Column<?> first = null;
    for (Column<?> column : columns) {
      if (isBlank(column)) {
        blank++;
        first = first == null ? column : first;
      }
      headings.append(headings.isEmpty() ? "" : "、").append(column.text());
    }
    if (blank > 0 && blank < columns.length) {
      report(ProblemCode.INCOMPLETE_GROUP, first, Map.of("headings", headings.toString()));
    }
  }
}
