package org.anjian.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Collects problems up to a limit and counts them all. Errors have the limit to themselves:
 * warnings, however many, do not push them out.
 */
final class ProblemLog {

  private final int limit;
  private final List<LedgerProblem> problems = new ArrayList<>();
  private final Map<ProblemCode, Integer> counts = new EnumMap<>(ProblemCode.class);
  private int errorsKept;
  private int warningsKept;

  ProblemLog(int limit) {
    this.limit = limit;
  }

  void add(LedgerProblem problem) {
    counts.merge(problem.code(), 1, Integer::sum);
    if (problem.isError() ? errorsKept < limit : warningsKept < limit) {
      problems.add(problem);
      if (problem.isError()) {
        errorsKept++;
      } else {
        warningsKept++;
      }
    }
  }

  List<LedgerProblem> problems() {
    return problems;
  }

  Map<ProblemCode, Integer> counts() {
    return counts;
  }
}
