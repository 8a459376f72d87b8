package org.anjian.explain;

import java.util.List;

/**
 * 说理结果: a value together with the findings that produced it. The value <em>is</em> that of the last
 * finding, so the two cannot disagree. The findings are what the calculation went on with; {@link
 * #trace()} writes them out when somebody asks, and computes nothing again.
 *
 * <p>Most calculations collect {@link Findings}. One that finds the same few things in the same
 * order every time may extend this class and keep each in a field.
 *
 * @param <T> type of the value
 */
public abstract class Reasoned<T> {

  /** For a calculation that keeps what it finds itself. */
  protected Reasoned() {}

  /**
   * Ends a calculation whose findings are steps already.
   *
   * @param value the result; must be the outcome of {@code conclusion}
   * @param before the steps that led to the conclusion
   * @param conclusion the last step
   * @throws IllegalArgumentException if the conclusion's outcome is another object than the value
   */
  public static <T> Reasoned<T> conclude(T value, List<Step> before, Step conclusion) {
    mustEndWith(value, conclusion);
    Finding[] all = new Finding[before.size() + 1];
    before.toArray(all);
    all[before.size()] = conclusion;
    return new Findings.Concluded<>(value, all, all.length);
  }

  public abstract T value();

  /** What was found, as steps in their order; the outcome of the last one is the value. */
  protected abstract List<Step> steps();

  /** The findings as steps. */
  public final Trace trace() {
    Trace trace = new Trace(steps());
    mustEndWith(value(), trace.last());
    return trace;
  }

  private static void mustEndWith(Object value, Step last) {
    if (last.outcome() != value) {
      throw new IllegalArgumentException("the last step's outcome must be the value itself");
    }
  }

  @Override
  public String toString() {
    return value() + " (" + steps().size() + " steps)";
  }
}
