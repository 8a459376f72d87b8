package org.anjian.explain;

import java.util.List;

/**
 * 说理结果: a value together with the findings that produced it. The value <em>is</em> that of the last
 * finding, so the two cannot disagree. The findings are what the calculation went on with; {@link
 * #trace()} writes them out when somebody asks, and computes nothing again.
 *
 * @param <T> type of the value
 */
public final class Reasoned<T> {

  private final T value;
  private final Finding[] findings;
  private final int count;

  Reasoned(T value, Finding[] findings, int count) {
    this.value = value;
    this.findings = findings;
    this.count = count;
  }

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
    return new Reasoned<>(value, all, all.length);
  }

  public T value() {
    return value;
  }

  /** The findings as steps. */
  public Trace trace() {
    Trace trace = new Trace(Findings.steps(findings, count));
    mustEndWith(value, trace.last());
    return trace;
  }

  private static void mustEndWith(Object value, Step last) {
    if (last.outcome() != value) {
      throw new IllegalArgumentException("the last step's outcome must be the value itself");
    }
  }

  @Override
  public String toString() {
    return value + " (" + count + " steps)";
  }
}
