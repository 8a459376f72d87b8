package org.anjian.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * 认定记录: the findings of a calculation under way, in order. The calculation adds each finding where
 * it makes it, and ends with its conclusion; nothing is written as text before it is asked for.
 */
public final class Findings {

  private static final int USUAL = 5;

  private Finding[] found;
  private int count;

  /** Nothing found yet. */
  public Findings() {
    this(USUAL);
  }

  /**
   * Nothing found yet.
   *
   * @param expected how many findings there will be, the conclusion among them; more may come
   */
  public Findings(int expected) {
    found = new Finding[Math.max(1, expected)];
  }

  /** Adds what was found. */
  public void add(Finding finding) {
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
    }
    found[count++] = Objects.requireNonNull(finding, "finding");
  }

  /** Ends the calculation: its value is that of the conclusion, its reasons are all findings. */
  public <T> Reasoned<T> conclude(Conclusion<T> conclusion) {
    add(conclusion);
    Finding[] all = found;
    found = null;
    return new Concluded<>(conclusion.value(), all, count);
  }

  /** The findings so far, as steps; for a calculation that is part of another one. */
  public List<Step> steps() {
    return steps(found, count);
  }

  private static List<Step> steps(Finding[] findings, int count) {
    List<Step> steps = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      steps.add(findings[i].asStep());
    }
    return Collections.unmodifiableList(steps);
  }

  /** What a calculation found and concluded. */
  static final class Concluded<T> extends Reasoned<T> {

    private final T value;
    private final Finding[] findings;
    private final int count;

    Concluded(T value, Finding[] findings, int count) {
      this.value = value;
      this.findings = findings;
      this.count = count;
    }

    @Override
    public T value() {
      return value;
    }

    @Override
    protected List<Step> steps() {
      return Findings.steps(findings, count);
    }
  }
}
