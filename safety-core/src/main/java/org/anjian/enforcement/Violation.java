package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.anjian.law.CaseAmounts;
import org.anjian.law.Condition;
import org.anjian.law.ProvisionName;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;
import org.anjian.penalty.Circumstance;
import org.anjian.penalty.FineFacts;

/**
 * 违法行为: what the party of a case did, and under which clause it falls.
 *
 * @param provision the clause, without edition
 * @param subject who the party is
 * @param partyName name of the party: the enterprise, or the person
 * @param condition the stage
 * @param actDate day of the act
 * @param description what was done
 * @param circumstances what makes it lighter or heavier
 * @param annualIncome last year's income of the person
 * @param illegalGains illegal gains, gross
 * @param goodsValue value of the goods
 * @param baseFine the fine that is multiplied or repeated
 */
public record Violation(
    ProvisionName provision,
    Subject subject,
    String partyName,
    Condition condition,
    LocalDate actDate,
    String description,
    Set<Circumstance> circumstances,
    Optional<Yuan> annualIncome,
    Optional<Yuan> illegalGains,
    Optional<Yuan> goodsValue,
    Optional<Yuan> baseFine)
    implements CaseAmounts {

  public Violation {
    Objects.requireNonNull(provision, "provision");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(partyName, "partyName");
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(actDate, "actDate");
    Objects.requireNonNull(description, "description");
    circumstances = Collections.unmodifiableSet(new TreeSet<>(circumstances));
    Objects.requireNonNull(annualIncome, "annualIncome");
    Objects.requireNonNull(illegalGains, "illegalGains");
    Objects.requireNonNull(goodsValue, "goodsValue");
    Objects.requireNonNull(baseFine, "baseFine");
  }

  /** A violation of which no more is known than a ledger says. */
  public static Violation of(
      ProvisionName provision,
      Subject subject,
      String partyName,
      Condition condition,
      LocalDate actDate,
      String description) {
    return new Violation(
        provision,
        subject,
        partyName,
        condition,
        actDate,
        description,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The facts for an assessment as of a day. */
  public FineFacts factsOn(LocalDate decisionDate) {
    return FineFacts.of(provision, actDate, decisionDate, subject, condition)
        .withCircumstances(circumstances)
        .withAmounts(this);
  }
}
