package org.anjian.rest.fine;

import java.time.LocalDate;
import java.util.List;
import org.anjian.discretion.Measures;
import org.anjian.division.DivisionCode;
import org.anjian.law.Condition;
import org.anjian.law.ProvisionName;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;
import org.anjian.penalty.Circumstance;

/**
 * 违反的条款: one of several norms that one act violates; what is not said is that of the act.
 *
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
public record NormRequest(
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
    implements FactsRequest {}
