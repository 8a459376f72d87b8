package org.anjian.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.money.Yuan;

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

  /**
   * 数额与情形相符: whether the amounts of the case agree with the stage: gains of the threshold or more
   * where the row is for such, and the like. An amount that was not given contradicts nothing.
   */
  public boolean fits(CaseAmounts base) {
    Optional<AmountCondition> stage = AmountCondition.of(condition);
    if (stage.isEmpty() || (stage.get().needsThreshold() && rule.threshold().isEmpty())) {
      return true;
    }
    Optional<Yuan> given = stage.get().amount(base);
    return given.isEmpty() || stage.get().isMetBy(given.get(), threshold());
  }

  /**
   * Refuses amounts that contradict the stage.
   *
   * @throws Refusal FACTS_CONTRADICT with the field, its value and the threshold
   */
  public void mustFit(CaseAmounts base) {
    if (!fits(base)) {
      AmountCondition stage = AmountCondition.of(condition).orElseThrow();
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("provision", ref.toString());
      details.put("condition", condition.code());
      details.put("field", stage.field());
      details.put("value", stage.amount(base).orElseThrow());
      details.put("thresholdYuan", threshold());
      throw Refusal.of(RefusalCode.FACTS_CONTRADICT, details, basis());
    }
  }

  /** 加倍: whether this row multiplies the fine of another one, in whose place it then stands. */
  public boolean multiplies(Provision other) {
    return baseRef.isPresent()
        && other.ref.law().equals(ref.law())
        && other.ref.edition() == ref.edition()
        && (other.ref.place() + ".").startsWith(baseRef.get() + ".");
  }

  private Yuan threshold() {
    return rule.threshold().orElse(Yuan.ZERO);
  }

  @Override
  public String toString() {
    return ref + " " + subject + " " + condition;
  }
}
