package org.anjian.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anjian.law.Provision;

/**
 * 一致性报告: what a run of the kit found.
 *
 * @param lawVersion version of the law data under test
 * @param casesByFile how many cases of each file were run
 * @param rows how many rows the law book has
 * @param untouched the rows that no case came upon
 * @param failures the cases whose results differ
 */
public record Report(
    String lawVersion,
    Map<String, Integer> casesByFile,
    int rows,
    List<Provision> untouched,
    List<Failure> failures) {

  /** Copies the collections, keeping their order. */
  public Report {
    Objects.requireNonNull(lawVersion, "lawVersion");
    casesByFile = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(casesByFile));
    untouched = List.copyOf(untouched);
    failures = List.copyOf(failures);
  }

  /** How many cases were run. */
  public int cases() {
    return casesByFile.values().stream().mapToInt(Integer::intValue).sum();
  }

  public boolean allPassed() {
    return failures.isEmpty();
  }

  /**
   * Refuses a report with failures.
   *
   * @throws NotConforming if a case failed
   */
  public Report requireAllPassed() {
    if (!allPassed()) {
      throw new NotConforming(this);
    }
    return this;
  }

  /**
   * Refuses a report in which a row of the law book was not touched.
   *
   * @throws NotConforming if a case failed, or a row has none
   */
  public Report requireEveryRowTouched() {
    if (!allPassed() || !untouched.isEmpty()) {
      throw new NotConforming(this);
    }
    return this;
  }

  /** The report in Chinese. */
  public String chinese() {
    return ReportWording.chinese(this);
  }

  /** The report in English. */
  public String english() {
    return ReportWording.english(this);
  }

  /** The report in English. */
  @Override
  public String toString() {
    return english();
  }
}
