package org.anjian.discretion;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.law.CaseAmounts;
import org.anjian.law.FineRule;
import org.anjian.law.Provision;
import org.anjian.money.FineRange;
import org.anjian.money.Yuan;

/**
 * 裁量档次: one tier of one clause: for cases whose facts lie in its spans, a narrower range than the
 * statute's, and perhaps one amount.
 */
public final class Tier {

  private final String benchmark;
  private final Provision row;
  private final int number;
  private final String labelZh;
  private final String labelEn;
  private final List<Measure> measures;
  private final Span[] spans;
  private final Map<Lean, FineRule> rules;
  private final Optional<FineRule> point;

  /** Range and amount of ordinary cases where they are the same for all; null where not. */
  private final Optional<FineRange> usualRange;

  private final Optional<Yuan> usualAmount;

  Tier(
      String benchmark,
      Provision row,
      int number,
      String labelZh,
      String labelEn,
      List<Measure> measures,
      List<Span> spans,
      Map<Lean, FineRule> rules,
      Optional<FineRule> point) {
    this.benchmark = Objects.requireNonNull(benchmark, "benchmark");
    this.row = Objects.requireNonNull(row, "row");
    this.number = number;
    this.labelZh = Objects.requireNonNull(labelZh, "labelZh");
    this.labelEn = Objects.requireNonNull(labelEn, "labelEn");
    this.measures = List.copyOf(measures);
    this.spans = spans.toArray(Span[]::new);
    this.rules = new EnumMap<>(rules);
    this.point = Objects.requireNonNull(point, "point");
    boolean same =
        rule() instanceof FineRule.Range
            && point.filter(fixed -> !(fixed instanceof FineRule.Range)).isEmpty();
    this.usualRange = same ? rule().amounts() : null;
    this.usualAmount = same ? point.flatMap(FineRule::amounts).map(FineRange::ceiling) : null;
  }

  /** Key of the benchmark set that it belongs to. */
  public String benchmark() {
    return benchmark;
  }

  /** The row of the law book that it narrows. */
  public Provision row() {
    return row;
  }

  /** 序号: its place among the tiers of its clause, from 1, in the order of the file. */
  public int number() {
    return number;
  }

  public String labelZh() {
    return labelZh;
  }

  public String labelEn() {
    return labelEn;
  }

  /** The values of each fact of the clause that it takes in, in the order of the file. */
  public Map<Measure, Span> spans() {
    Map<Measure, Span> found = new LinkedHashMap<>();
    for (int i = 0; i < spans.length; i++) {
      found.put(measures.get(i), spans[i]);
    }
    return found;
  }

  /** Whether it takes in values, given in the order of the clause's measures. */
  boolean contains(Object[] values) {
    for (int i = 0; i < spans.length; i++) {
      if (!spans[i].contains(values[i])) {
        return false;
      }
    }
    return true;
  }

  Span span(int measure) {
    return spans[measure];
  }

  /** 本档罚款规则: the statute's formula with the tier's own figures, moved as the case leans. */
  public FineRule rule(Lean lean) {
    return rules.get(lean);
  }

  /** The formula of the whole tier. */
  public FineRule rule() {
    return rules.get(Lean.ORDINARY);
  }

  /** Whether the benchmark says which part of the tier a case that leans so falls into. */
  public boolean moves(Lean lean) {
    return rules.get(lean) != rules.get(Lean.ORDINARY);
  }

  /**
   * 本档幅度: the range of the fine for a case, both ends included.
   *
   * @throws org.anjian.explain.Refusal FACT_MISSING when the amount that the formula needs was not
   *     given
   */
  public FineRange range(CaseAmounts amounts, Lean lean) {
    return narrowed(amounts, lean).orElseThrow();
  }

  /** The same range, as results hold it; never empty. */
  public Optional<FineRange> narrowed(CaseAmounts amounts, Lean lean) {
    return usualRange != null && lean == Lean.ORDINARY
        ? usualRange
        : rules.get(lean).range(amounts);
  }

  /** The formula of the one amount that the tier fixes for ordinary cases, if it does. */
  public Optional<FineRule> point() {
    return point;
  }

  /**
   * 定额: the one amount that the tier fixes; empty where it leaves a range, and where the
   * circumstances move the case off that amount.
   *
   * @throws org.anjian.explain.Refusal FACT_MISSING as {@link #range}
   */
  public Optional<Yuan> amount(CaseAmounts amounts, Lean lean) {
    if (lean != Lean.ORDINARY) {
      return Optional.empty();
    }
    if (usualAmount != null) {
      return usualAmount;
    }
    if (point.isEmpty()) {
      return Optional.empty();
    }
    return point.get().range(amounts).map(FineRange::ceiling);
  }

  /** {@code shanxi-2024 work-safety-law/2021/97.1.7 UNIT INITIAL #2}, as traces keep it. */
  @Override
  public String toString() {
    return benchmark + ' ' + row + " #" + number;
  }
}
