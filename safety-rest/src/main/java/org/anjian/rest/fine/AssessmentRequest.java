package org.anjian.rest.fine;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.anjian.discretion.Measures;
import org.anjian.division.DivisionCode;
import org.anjian.law.Condition;
import org.anjian.law.ProvisionName;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;
import org.anjian.penalty.Circumstance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 罚款试算请求: the facts of one violation, and what is known of the case beside them.
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
 * @param intendedFineYuan the fine that one thinks of, for its consequences; the whole range when
 *     it is not said
 * @param caseFacts what else the consequences depend on
 */
@Schema(
    title = "罚款试算请求 One violation",
    description =
        "必填：provision、actDate、decisionDate、subject、condition；其余仅在条款需要时填写。"
            + "The others are needed only where the clause needs them.",
    examples =
        "{\"provision\":\"work-safety-law/97.1.7\",\"actDate\":\"2023-05-10\","
            + "\"decisionDate\":\"2023-08-01\",\"subject\":\"UNIT\",\"condition\":\"INITIAL\","
            + "\"circumstances\":[\"ACTIVE_HARM_REDUCTION\"],\"division\":\"141022\"}")
public record AssessmentRequest(
    @NotNull ProvisionName provision,
    @NotNull LocalDate actDate,
    @NotNull LocalDate decisionDate,
    @NotNull Subject subject,
    @NotNull Condition condition,
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
    PeriodRequest refusedPeriod,
    Yuan intendedFineYuan,
    @Valid CaseFactsRequest caseFacts)
    implements FactsRequest {}
