package org.anjian.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.anjian.division.DivisionCode;

/**
 * 统计指标: one figure of a year: which records it looks at, which it leaves out by which rule, and how
 * it adds up the rest.
 *
 * @param <F> the facts it looks at
 */
public final class Figure<F extends Fact> {

  /**
   * 剔除规则: leaves records out of a figure.
   *
   * @param code stable name of the rule
   * @param leavesOut whether a fact is left out in a year
   */
  record Rule<F>(String code, InYear<F> leavesOut) {

    Rule {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(leavesOut, "leavesOut");
    }
  }

  /** A question about a fact in a year. */
  @FunctionalInterface
  interface InYear<F> {
    boolean test(F fact, int year);
  }

  /** Where the facts of a figure come from. */
  @FunctionalInterface
  interface Source<F> {
    List<F> of(AnnualFacts facts, DivisionCode division, int year);
  }

  /**
   * 统计依据: a record behind a figure, or one that was left out.
   *
   * @param fact the record
   * @param excludedBy the rule that left it out; empty for a record that counts
   */
  public record Entry(Fact fact, String excludedBy) {

    public Entry {
      Objects.requireNonNull(fact, "fact");
      Objects.requireNonNull(excludedBy, "excludedBy");
    }

    public boolean counts() {
      return excludedBy.isEmpty();
    }
  }

  private final String key;
  private final RecordKind recordKind;
  private final Source<F> source;
  private final List<Rule<F>> rules;
  private final Function<List<F>, Object> fold;
  private final boolean ratio;

  private Figure(
      String key,
      RecordKind recordKind,
      Source<F> source,
      List<Rule<F>> rules,
      Function<List<F>, Object> fold,
      boolean ratio) {
    this.key = key;
    this.recordKind = recordKind;
    this.source = source;
    this.rules = List.copyOf(rules);
    this.fold = fold;
    this.ratio = ratio;
  }

  /** A figure that adds up the records that count. */
  static <F extends Fact> Figure<F> of(
      String key,
      RecordKind recordKind,
      Source<F> source,
      Function<List<F>, Object> fold,
      List<Rule<F>> rules) {
    return new Figure<>(key, recordKind, source, rules, fold, false);
  }

  /**
   * A share in percent, with one decimal: the records that count among all that the figure looks
   * at. The records that the rules leave out are the named exceptions.
   */
  static <F extends Fact> Figure<F> share(
      String key, RecordKind recordKind, Source<F> source, List<Rule<F>> rules) {
    return new Figure<>(key, recordKind, source, rules, List::size, true);
  }

  /** Stable name of the figure. */
  public String key() {
    return key;
  }

  /** What kind of records stands behind it. */
  public RecordKind recordKind() {
    return recordKind;
  }

  /** The records of the year, each with the rule that left it out, if one did. */
  List<Entry> entries(AnnualFacts facts, DivisionCode division, int year) {
    List<Entry> entries = new ArrayList<>();
    for (F fact : source.of(facts, division, year)) {
      entries.add(new Entry(fact, ruleAgainst(fact, year)));
    }
    return entries;
  }

  /** The value of the year. */
  Object value(AnnualFacts facts, DivisionCode division, int year) {
    List<F> all = source.of(facts, division, year);
    List<F> counting = all.stream().filter(fact -> ruleAgainst(fact, year).isEmpty()).toList();
    return ratio ? Folds.percent(counting.size(), all.size()) : fold.apply(counting);
  }

  private String ruleAgainst(F fact, int year) {
    return rules.stream()
        .filter(rule -> rule.leavesOut().test(fact, year))
        .map(Rule::code)
        .findFirst()
        .orElse("");
  }
}
