package org.anjian.penalty;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.law.CaseAmounts;
import org.anjian.law.Condition;
import org.anjian.law.ProvisionName;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;

/**
 * 违法事实: what the assessment of one violation needs to know.
 *
 * @param provision the clause, read in the edition in force on the day of the act
 * @param actDate day of the act; of a continuing act, the day on which it ended
 * @param decisionDate day of the decision, not before the act
 * @param subject who is punished
 * @param condition at which stage
 * @param circumstances what makes it lighter or heavier
 * @param annualIncome last year's income of the person
 * @param illegalGains illegal gains, gross
 * @param goodsValue value of the goods
 * @param baseFine the fine that is multiplied or repeated
 */
public record FineFacts(
    ProvisionName provision,
    LocalDate actDate,
    LocalDate decisionDate,
    Subject subject,
    Condition condition,
    Set<Circumstance> circumstances,
    Optional<Yuan> annualIncome,
    Optional<Yuan> illegalGains,
    Optional<Yuan> goodsValue,
    Optional<Yuan> baseFine)
    implements CaseAmounts {

  public FineFacts {
    Objects.requireNonNull(provision, "provision");
    Objects.requireNonNull(actDate, "actDate");
    Objects.requireNonNull(decisionDate, "decisionDate");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(condition, "condition");
    circumstances = Collections.unmodifiableSet(new TreeSet<>(circumstances));
    Objects.requireNonNull(annualIncome, "annualIncome");
    Objects.requireNonNull(illegalGains, "illegalGains");
    Objects.requireNonNull(goodsValue, "goodsValue");
    Objects.requireNonNull(baseFine, "baseFine");
    if (decisionDate.isBefore(actDate)) {
      throw Refusal.of(
          RefusalCode.DATE_BEFORE_CAUSE,
          Map.of("field", "decisionDate", "value", decisionDate, "cause", actDate));
    }
  }

  /** Facts without circumstances and amounts. */
  public static FineFacts of(
      ProvisionName provision,
      LocalDate actDate,
      LocalDate decisionDate,
      Subject subject,
      Condition condition) {
    return new FineFacts(
        provision,
        actDate,
        decisionDate,
        subject,
        condition,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
