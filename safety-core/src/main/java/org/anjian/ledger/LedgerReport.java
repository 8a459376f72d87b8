package org.anjian.ledger;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * 台账报告: what a pass over a workbook found.
 *
 * @param problems the problems in the order in which they were found; a workbook with very many has
 *     only the first ones of each severity here
 * @param counts how many problems there are of each code, all of them counted
 * @param rowsRead rows with data
 * @param rowsSound rows without an error
 */
public record LedgerReport(
    List<LedgerProblem> problems, Map<ProblemCode, Integer> counts, long rowsRead, long rowsSound) {

  public LedgerReport {
    problems = List.copyOf(problems);
    Map<ProblemCode, Integer> copy = new EnumMap<>(ProblemCode.class);
    copy.putAll(counts);
    counts = Collections.unmodifiableMap(copy);
    if (rowsSound > rowsRead) {
      throw new IllegalArgumentException(
          "more sound rows than rows: " + rowsSound + " of " + rowsRead);
    }
  }

  /** How many errors there are, all of them counted. */
  public int errors() {
    return count(ProblemCode.Severity.ERROR);
  }

  /** How many warnings there are, all of them counted. */
  public int warnings() {
    return count(ProblemCode.Severity.WARNING);
  }

  private int count(ProblemCode.Severity severity) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().severity() == severity)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Whether the workbook can be stored as a whole. */
  public boolean isSound() {
    return errors() == 0;
  }

  /** Whether there are more problems than the list has. */
  public boolean isAbridged() {
    return problems.size() < errors() + warnings();
  }
}
