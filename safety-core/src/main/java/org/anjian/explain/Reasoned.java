package org.anjian.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * 说理结果: a value together with the trace that produced it. The value <em>is</em> the outcome of the
 * last step, so the two cannot disagree.
 *
 * @param <T> type of the value
 */
public final class Reasoned<T> {

  private final T value;
  private final Trace trace;

  private Reasoned(T value, Trace trace) {
    this.value = value;
    this.trace = trace;
  }

  /**
   * Ends a calculation.
   *
   * @param value the result; must be the outcome of {@code conclusion}
   * @param before the steps that led to the conclusion
   * @param conclusion the last step
   * @throws IllegalArgumentException if the conclusion's outcome is another object than the value
   */
  public static <T> Reasoned<T> conclude(T value, List<Step> before, Step conclusion) {
    if (conclusion.outcome() != value) {
      throw new IllegalArgumentException("the last step's outcome must be the value itself");
    }
    List<Step> all = new ArrayList<>(before);
    all.add(conclusion);
    return new Reasoned<>(value, new Trace(all));
  }

  public T value() {
    return value;
  }

  public Trace trace() {
    return trace;
  }

  @Override
  public String toString() {
    return value + " (" + trace.steps().size() + " steps)";
  }
}
