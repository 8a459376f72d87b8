package org.anjian.rest.fine;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.division.DivisionCode;
import org.anjian.law.CaseAmounts;
import org.anjian.law.Condition;
import org.anjian.law.ProvisionName;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;
import org.anjian.penalty.Circumstance;
import org.anjian.penalty.FineFacts;

/** 罚款试算请求: the facts of one violation. */
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
    DivisionCode division) {

  FineFacts toFacts() {
    return FineFacts.of(provision, actDate, decisionDate, subject, condition)
        .withCircumstances(circumstances == null ? List.of() : circumstances)
        .withAmounts(
            CaseAmounts.of(
                Optional.ofNullable(annualIncomeYuan),
                Optional.ofNullable(illegalGainsYuan),
                Optional.ofNullable(goodsValueYuan),
                Optional.ofNullable(baseFineYuan)));
  }
}
