package org.anjian.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the cell of a column as a typed value. Never called for blank cells and error values.
 *
 * @param <T> type of the value
 */
interface CellReader<T> {

  HeadingType type();

  /** The words that the cell may hold; empty where it is free. */
  default List<String> words() {
    return List.of();
  }

  /** The first word for a value; empty where the column has no words or none for it. */
  default Optional<String> wordFor(T value) {
    return Optional.empty();
  }

  /** The value; empty after an error was reported. */
  Optional<T> read(Cell cell, Report report);

  /** Where a reader says what is wrong with the cell. */
  @FunctionalInterface
  interface Report {
    void problem(ProblemCode code, Map<String, String> details);
  }
}
