package org.anjian.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the rows of one sheet are called, and the few facts of each that later rows need. Rows with
 * errors are remembered by name, so that a reference to them can be told from one to nothing.
 *
 * @param <F> the facts
 */
final class Register<F extends Register.Facts> {

  /** The facts of a row. */
  interface Facts {
    /** The row as Excel counts it. */
    int row();
  }

  private final LedgerSheet sheet;
  private final Map<String, F> sound = new HashMap<>();
  private final Map<String, Integer> unsound = new HashMap<>();

  Register(LedgerSheet sheet) {
    this.sheet = sheet;
  }

  /** Reports a key that an earlier row has. */
  void requireNew(RowFields row, Column<?> column, String key) {
    F earlier = sound.get(key);
    Integer firstRow = earlier == null ? unsound.get(key) : Integer.valueOf(earlier.row());
    if (firstRow != null) {
      row.report(
          ProblemCode.DUPLICATE_KEY,
          column,
          CellReaders.details("value", key, "firstRow", firstRow.toString()));
    }
  }

  void add(String key, F facts) {
    sound.put(key, facts);
  }

  /** Remembers a row with errors, unless the key belongs to an earlier row. */
  void reject(String key, int row) {
    if (!sound.containsKey(key)) {
      unsound.putIfAbsent(key, row);
    }
  }

  /** What the row refers to; reports, and answers empty, when it is not there or has errors. */
  Optional<F> require(RowFields row, Column<?> column, String key) {
    F facts = sound.get(key);
    if (facts != null) {
      return Optional.of(facts);
    }
    Integer rejectedRow = unsound.get(key);
    if (rejectedRow == null) {
      row.report(
          ProblemCode.UNKNOWN_REFERENCE,
          column,
          CellReaders.details("value", key, "target", sheet.title()));
    } else {
      row.report(
          ProblemCode.REJECTED_REFERENCE,
          column,
          CellReaders.details(
              "value", key, "target", sheet.title(), "targetRow", rejectedRow.toString()));
    }
    return Optional.empty();
  }
}
