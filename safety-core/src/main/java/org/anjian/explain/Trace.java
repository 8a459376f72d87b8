package org.anjian.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * 推理过程: the steps of one calculation in the order in which they were taken.
 *
 * @param steps at least one step; the last one's outcome is the result
 */
public record Trace(List<Step> steps) {

  public Trace {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a trace has at least one step");
    }
  }

  /** The step that gave the result. */
  public Step last() {
    return steps.get(steps.size() - 1);
  }

  /** Every article cited anywhere in the trace, in order of first use, each once. */
  public List<LegalBasis> citations() {
    List<LegalBasis> found = new ArrayList<>();
    steps.forEach(step -> collect(step, found));
    return found.stream().distinct().toList();
  }

  private static void collect(Step step, List<LegalBasis> found) {
    step.steps().forEach(inner -> collect(inner, found));
    found.addAll(step.basis());
  }
}
