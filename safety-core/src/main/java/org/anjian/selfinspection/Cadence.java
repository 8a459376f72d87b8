package org.anjian.selfinspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anjian.division.Divisions;

/** 自查频次: the rules of a county, and which of them governs. */
public final class Cadence {

  private final List<CadenceRule> rules;
  private final Divisions divisions;

  /** Of all rules that may apply. */
  public Cadence(Collection<CadenceRule> rules, Divisions divisions) {
    this.rules = List.copyOf(rules);
    this.divisions = divisions;
  }

  /**
   * The rule for an enterprise on a day: the one made for the lowest division, among those the
   * narrowest (enterprise before sector before grade), among those the newest.
   */
  public Optional<CadenceRule> ruleFor(CheckKind kind, CheckedEnterprise one, LocalDate day) {
    return rules.stream()
        .filter(rule -> rule.kind() == kind && rule.governs(one, day))
        .filter(rule -> divisions.isWithin(one.division(), rule.division()))
        .max(
            Comparator.comparing((CadenceRule rule) -> rule.division().level())
                .thenComparingInt(CadenceRule::narrowness)
                .thenComparing(CadenceRule::from));
  }
}
