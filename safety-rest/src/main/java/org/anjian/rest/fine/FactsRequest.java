package org.anjian.rest.fine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.anjian.discretion.Measures;
import org.anjian.division.DivisionCode;
import org.anjian.explain.Refusal;
import org.anjian.law.Condition;
import org.anjian.law.ProvisionName;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;
import org.anjian.penalty.Circumstance;
import org.anjian.penalty.FineFacts;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.PointedRefusal;
import org.anjian.rest.problem.Problem;

/** 违法事实: what a request says of one violation, alone, as an act among others, or as one norm. */
interface FactsRequest {

  ProvisionName provision();

  LocalDate actDate();

  LocalDate decisionDate();

  Subject subject();

  Condition condition();

  List<Circumstance> circumstances();

  Yuan annualIncomeYuan();

  Yuan illegalGainsYuan();

  Yuan goodsValueYuan();

  Yuan baseFineYuan();

  String benchmark();

  DivisionCode division();

  LocalDate discoveredDate();

  Boolean harmToLifeOrFinance();

  Measures measures();

  PeriodRequest refusedPeriod();

  /**
   * The facts as the core takes them.
   *
   * @param at JSON pointer of the violation in the request
   * @throws Problem INVALID_REQUEST naming every field that is missing
   * @throws PointedRefusal what the core refuses of the order of days
   */
  default FineFacts toFacts(String at) {
    return toFacts(this, at);
  }

  /**
   * The same; what is not said is taken from the act to which a norm belongs.
   *
   * @param act the act
   */
  default FineFacts toFacts(FactsRequest act, String at) {
    List<FieldError> errors = new ArrayList<>();
    require(errors, at + "/provision", either(act, FactsRequest::provision));
    require(errors, at + "/actDate", either(act, FactsRequest::actDate));
    require(errors, at + "/decisionDate", either(act, FactsRequest::decisionDate));
    require(errors, at + "/subject", either(act, FactsRequest::subject));
    require(errors, at + "/condition", either(act, FactsRequest::condition));
    Optional<Measures> measures = either(act, FactsRequest::measures);
    Optional<String> benchmark = either(act, FactsRequest::benchmark);
    if (measures.isPresent()) {
      require(errors, at + "/benchmark", benchmark);
    }
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
    try {
      return new FineFacts(
          either(act, FactsRequest::provision).orElseThrow(),
          either(act, FactsRequest::actDate).orElseThrow(),
          either(act, FactsRequest::decisionDate).orElseThrow(),
          either(act, FactsRequest::subject).orElseThrow(),
          either(act, FactsRequest::condition).orElseThrow(),
          Set.copyOf(either(act, FactsRequest::circumstances).orElse(List.of())),
          either(act, FactsRequest::annualIncomeYuan),
          either(act, FactsRequest::illegalGainsYuan),
          either(act, FactsRequest::goodsValueYuan),
          either(act, FactsRequest::baseFineYuan),
          either(act, FactsRequest::refusedPeriod).map(PeriodRequest::toPeriod),
          either(act, FactsRequest::discoveredDate),
          either(act, FactsRequest::harmToLifeOrFinance).orElse(false),
          benchmark,
          measures.orElse(Measures.none()),
          either(act, FactsRequest::division));
    } catch (Refusal refusal) {
      throw new PointedRefusal(refusal, at + Pointers.of(refusal));
    }
  }

  private <T> Optional<T> either(FactsRequest act, Function<FactsRequest, T> fact) {
    T own = fact.apply(this);
    return Optional.ofNullable(own == null ? fact.apply(act) : own);
  }

  private static void require(List<FieldError> errors, String at, Optional<?> value) {
    if (value.isEmpty()) {
      errors.add(FieldError.of(at, FieldError.Code.REQUIRED));
    }
  }
}
