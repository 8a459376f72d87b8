package org.anjian.rest.fine;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.discretion.Measures;
import org.anjian.division.DivisionCode;
import org.anjian.explain.Refusal;
import org.anjian.law.Condition;
import org.anjian.law.ProvisionName;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;
import org.anjian.penalty.Act;
import org.anjian.penalty.Circumstance;
import org.anjian.penalty.FineFacts;
import org.anjian.rest.problem.PointedRefusal;

/**
 * 违法行为: one act among several, as a single request says it, or with the norms that it violates.
 *
 * @param party who did it, where several parties are assessed together
 * @param norms the norms, where there are several
 * @param provision the clause without edition; it is read as in force on the day of the act
 * @param actDate day of the act; of a continuing act, the day on which it ended
 * @param decisionDate day of the decision
 * @param subject who is punished
 * @param condition at which stage
 * @param circumstances what makes it lighter or heavier
 * @param annualIncomeYuan last year's income of the person
 * @param illegalGainsYuan illegal gains, gross
 * @param goodsValueYuan value of the goods
 * @param baseFineYuan the fine that is multiplied or repeated
 * @param benchmark key of the discretion benchmark to apply
 * @param division the division where the case is
 * @param discoveredDate 发现之日, which decides whether the act is still punished
 * @param harmToLifeOrFinance whether it touched life, health or financial safety and did harm
 * @param measures what the benchmark measures, by the codes that it declares
 * @param refusedPeriod the days of a daily fine
 */
public record ActRequest(
    @Size(max = 200) String party,
    @Size(min = 1, max = 50) List<@Valid NormRequest> norms,
    ProvisionName provision,
    LocalDate actDate,
    LocalDate decisionDate,
    Subject subject,
    Condition condition,
    List<Circumstance> circumstances,
    Yuan annualIncomeYuan,
    Yuan illegalGainsYuan,
    Yuan goodsValueYuan,
    Yuan baseFineYuan,
    String benchmark,
    DivisionCode division,
    LocalDate discoveredDate,
    Boolean harmToLifeOrFinance,
    Measures measures,
    PeriodRequest refusedPeriod)
    implements FactsRequest {

  /** The act as the core takes it. */
  Act toAct(String at) {
    List<FineFacts> facts = new ArrayList<>();
    if (norms == null) {
      facts.add(toFacts(at));
    } else {
      for (int i = 0; i < norms.size(); i++) {
        facts.add(norms.get(i).toFacts(this, at + "/norms/" + i));
      }
    }
    try {
      return new Act(party == null ? "" : party, facts);
    } catch (Refusal refusal) {
      throw new PointedRefusal(refusal, at + Pointers.of(refusal));
    }
  }
}
