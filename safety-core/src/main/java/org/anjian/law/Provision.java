package org.anjian.law;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.LegalBasis;

/**
 * 罚则: one row of the law book: what one clause of one edition does to one subject at one stage.
 *
 * @param statute the edition
 * @param ref the clause
 * @param subject whom it punishes
 * @param condition at which stage
 * @param rule how the fine is set
 * @param mandatory whether a fine must (应当、处) or may (可以) be imposed
 * @param otherPenalties what else is ordered, in the order of the text
 * @param enforcer who imposes it
 * @param baseRef the clause whose fine is multiplied, for multiples of another fine
 * @param labelZh short Chinese name of the violation
 * @param labelEn short English name of the violation
 */
public record Provision(
    Statute statute,
    ProvisionRef ref,
    Subject subject,
    Condition condition,
    FineRule rule,
    boolean mandatory,
    List<OtherPenalty> otherPenalties,
    Enforcer enforcer,
    Optional<Place> baseRef,
    String labelZh,
    String labelEn) {

  public Provision {
    Objects.requireNonNull(statute, "statute");
    Objects.requireNonNull(ref, "ref");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(rule, "rule");
    otherPenalties = List.copyOf(otherPenalties);
    Objects.requireNonNull(enforcer, "enforcer");
    Objects.requireNonNull(baseRef, "baseRef");
    Objects.requireNonNull(labelZh, "labelZh");
    Objects.requireNonNull(labelEn, "labelEn");
  }

  /** The clause as the basis of a step. */
  public LegalBasis basis() {
    return statute.basis(ref.place());
  }

  @Override
  public String toString() {
    return ref + " " + subject + " " + condition;
  }
}
