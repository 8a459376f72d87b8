package org.anjian.penalty;

import static org.anjian.law.LawText.lamps;
import static org.anjian.law.LawText.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.discretion.CsvBenchmarks;
import org.anjian.discretion.DiscretionBenchmarks;
import org.anjian.discretion.Measures;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.explain.Step;
import org.anjian.law.Condition;
import org.anjian.law.LawBook;
import org.anjian.law.LawText;
import org.anjian.law.OtherPenalty;
import org.anjian.law.ProvisionName;
import org.anjian.law.RefusedPeriod;
import org.anjian.law.Subject;
import org.anjian.money.FineRange;
import org.anjian.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 罚款裁量: what higher texts, benchmarks, refused days and confiscation make of a range. */
class FineWeighingTest {

  private static final LawBook BOOK = LawBook.national();
  private static final FineAssessor ASSESSOR =
      new FineAssessor(BOOK, DiscretionBenchmarks.load(List.of(CsvBenchmarks.example()), BOOK));
  private static final String EXAMPLE = "example-not-official";
  private static final LocalDate DAY = LocalDate.of(2023, 5, 10);
  private static final Yuan FEN = Yuan.parse("0.01");

  @ParameterizedTest
  @CsvSource({
    "1, , 1万元以上3万元以下",
    "2, , 1万元以上3万元以下",
    "3, , 3万元以上6万元以下",
    "9, , 3万元以上6万元以下",
    "10, , 6万元以上10万元以下",
    // 30 % and 70 % of the tier.
    "3, ACTIVE_HARM_REDUCTION, 3万元以上39000元以下",
    "3, EMERGENCY_MEASURES_BREACHED, 51000元以上6万元以下",
  })
  void aBenchmarkLeavesTheTierOfTheCase(int operators, Circumstance circumstance, String range) {
    FineFacts facts = weighed("INITIAL", Measures.none().with("uncertifiedOperators", operators));
    FineAssessment found =
        ASSESSOR.assess(circumstance == null ? facts : facts.with(circumstance)).value();
    assertEquals(range, found.range().orElseThrow().label());
    assertEquals("10万元以下", found.statutory().orElseThrow().label());
  }

  @Test
  void outsideTheTierAFineNeedsAGround() {
    FineFacts facts = weighed("INITIAL", Measures.none().with("uncertifiedOperators", 3));
    FineAssessment plain = ASSESSOR.assess(facts).value();
    assertTrue(plain.allows(Yuan.ofWan(3)));
    assertFalse(plain.allows(Yuan.ofWan(3).minus(FEN)));
    assertTrue(plain.allows(Yuan.ofWan(6)));
    assertFalse(plain.allows(Yuan.ofWan(6).plus(FEN)));

    FineAssessment lighter =
        ASSESSOR.assess(facts.with(Circumstance.ACTIVE_HARM_REDUCTION)).value();
    assertTrue(lighter.allows(Yuan.ofWan(3).minus(FEN)));
    assertFalse(lighter.allows(Yuan.of(39_000).plus(FEN)));

    FineAssessment heavier =
        ASSESSOR.assess(facts.with(Circumstance.EMERGENCY_MEASURES_BREACHED)).value();
    assertTrue(heavier.allows(Yuan.ofWan(10)));
    assertFalse(heavier.allows(Yuan.ofWan(10).plus(FEN)));
  }

  @Test
  void aBenchmarkMayFixTheAmountUntilACircumstanceMovesIt() {
    FineFacts facts =
        weighed(
            "OVERDUE_UNCORRECTED",
            Measures.none().with("uncertifiedOperators", 2).with("daysOverdue", 15));
    assertEquals(Optional.of(Yuan.ofWan(11)), ASSESSOR.assess(facts).value().amount());
    assertEquals(
        Optional.empty(),
        ASSESSOR.assess(facts.with(Circumstance.ACTIVE_HARM_REDUCTION)).value().amount());
  }

  @Test
  void theTierIsAStepWithItsBenchmarkAndFacts() {
    Reasoned<FineAssessment> reasoned =
        ASSESSOR.assess(weighed("INITIAL", Measures.none().with("uncertifiedOperators", 3)));
    Step step = step(reasoned, "fine.benchmark").orElseThrow();
    assertEquals("[行政处罚法(2021)第34条, 安全生产法(2021)第97条第1款第7项]", step.basis().toString());
    assertEquals("{uncertifiedOperators=3}", step.inputs().get("measures").toString());
    assertEquals(EXAMPLE, step.inputs().get("benchmark"));
    assertEquals("2 一般", step.inputs().get("tier"));
    assertEquals("3万元以上6万元以下", step.outcome());
  }

  @ParameterizedTest
  @CsvSource({
    "97.1.7, INITIAL, ",
    "97.1.7, INITIAL, MINOR_CORRECTED_NO_HARM",
    "102, REFUSED, ",
  })
  void aBenchmarkThatNobodyHasIsRefusedEvenWhereThereIsNoFine(
      String place, String condition, Circumstance circumstance) {
    FineFacts facts =
        FineFacts.of(
                ProvisionName.parse("work-safety-law/" + place),
                DAY,
                DAY,
                Subject.UNIT,
                new Condition(condition))
            .by("nobody-has-it", Measures.none());
    FineFacts given = circumstance == null ? facts : facts.with(circumstance);
    Refusal refusal = assertThrows(Refusal.class, () -> ASSESSOR.assess(given));
    assertEquals(RefusalCode.UNKNOWN_BENCHMARK, refusal.code());
  }

  @Test
  void aBenchmarkIsOfNoUseWhereThereIsNoFine() {
    FineFacts waived =
        weighed("INITIAL", Measures.none()).with(Circumstance.MINOR_CORRECTED_NO_HARM);
    assertEquals(FineAssessment.Outcome.WAIVED, ASSESSOR.assess(waived).value().outcome());
    assertEquals(
        RefusalCode.FACT_MISSING,
        assertThrows(Refusal.class, () -> ASSESSOR.assess(weighed("INITIAL", Measures.none())))
            .code());
  }

  @ParameterizedTest
  @CsvSource({"2023-05-11, 30000.00, 1", "2023-05-20, 300000.00, 10", "2023-06-10, 930000.00, 31"})
  void aDailyFineIsTheOriginalOneForEachDayFromTheDayAfterTheOrder(
      LocalDate lastDay, String amount, long days) {
    FineFacts facts =
        facts("112", "REFUSED_AFTER_FINE")
            .decidedOn(LocalDate.of(2023, 7, 1))
            .withBaseFine(Yuan.ofWan(3))
            .refusedThrough(new RefusedPeriod(DAY, lastDay));
    Reasoned<FineAssessment> reasoned = ASSESSOR.assess(facts);
    assertEquals(Optional.of(Yuan.parse(amount)), reasoned.value().amount());
    assertEquals(days, step(reasoned, "fine.range").orElseThrow().inputs().get("days"));
    assertTrue(reasoned.value().allows(Yuan.ZERO), "可以");
  }

  @ParameterizedTest
  @CsvSource({"0.01, BELOW_FLOOR", "299999.99, BELOW_FLOOR", "300000.00, WITHIN"})
  void aFineBelowTheClausesThatImposeItWasReducedThenAndTheStepSaysSo(String base, String outcome) {
    Reasoned<FineAssessment> reasoned =
        ASSESSOR.assess(facts("114.2", "SPECIALLY_SERIOUS").withBaseFine(Yuan.parse(base)));
    assertEquals(outcome, step(reasoned, "fine.base").orElseThrow().outcome());
    assertEquals(Yuan.parse(base).times(2), reasoned.value().range().orElseThrow().lowest());
  }

  @Test
  void aFineAboveTheClausesThatImposeItIsNotMultiplied() {
    FineFacts facts = facts("114.2", "SPECIALLY_SERIOUS");
    Yuan ceiling = Yuan.ofWan(2000);
    assertEquals(
        ceiling.times(5),
        ASSESSOR.assess(facts.withBaseFine(ceiling)).value().range().orElseThrow().ceiling());
    Refusal refusal = contradiction(facts.withBaseFine(ceiling.plus(FEN)));
    assertEquals("baseFineYuan", refusal.details().get("field"));
    assertEquals(ceiling, refusal.details().get("ceilingYuan"));
  }

  @Test
  void refusedDaysBeforeTheClauseWasInForceAreRefused() {
    FineFacts facts =
        facts("112", "REFUSED_AFTER_FINE")
            .decidedOn(LocalDate.of(2023, 7, 1))
            .withBaseFine(Yuan.ofWan(3));
    RefusedPeriod early = new RefusedPeriod(LocalDate.of(2021, 8, 30), LocalDate.of(2021, 9, 1));
    RefusedPeriod first = new RefusedPeriod(LocalDate.of(2021, 8, 31), LocalDate.of(2021, 9, 1));
    Refusal refusal = contradiction(facts.refusedThrough(early));
    assertEquals("refusedPeriod", refusal.details().get("field"));
    assertEquals(LocalDate.of(2021, 8, 31), refusal.details().get("value"));
    assertEquals(LocalDate.of(2021, 9, 1), refusal.details().get("effectiveFrom"));
    assertEquals(
        Optional.of(Yuan.ofWan(3)), ASSESSOR.assess(facts.refusedThrough(first)).value().amount());
  }

  @Test
  void aDailyFineWithoutAPeriodIsThatOfOneDayAndTheStepSaysSo() {
    Reasoned<FineAssessment> reasoned =
        ASSESSOR.assess(facts("112", "REFUSED_AFTER_FINE").withBaseFine(Yuan.ofWan(3)));
    Step step = step(reasoned, "fine.range").orElseThrow();
    assertEquals(1L, step.inputs().get("days"));
    assertEquals("refusedPeriod", step.inputs().get("missing"));
  }

  @Test
  void refusedDaysWhereNoFineIsRepeatedAndMeasuresWithoutABenchmarkAreRefused() {
    FineFacts facts = facts("97.1.7", "INITIAL").decidedOn(DAY.plusDays(9));
    Refusal period = contradiction(facts.refusedThrough(new RefusedPeriod(DAY, DAY.plusDays(2))));
    assertEquals("refusedPeriod", period.details().get("field"));
    FineFacts measured =
        new FineFacts(
            facts.provision(),
            facts.actDate(),
            facts.decisionDate(),
            facts.subject(),
            facts.condition(),
            facts.circumstances(),
            facts.annualIncome(),
            facts.illegalGains(),
            facts.goodsValue(),
            facts.baseFine(),
            facts.refusedPeriod(),
            facts.discoveredDate(),
            facts.harmToLifeOrFinance(),
            Optional.empty(),
            Measures.none().with("uncertifiedOperators", 3),
            facts.division());
    assertEquals("measures", contradiction(measured).details().get("field"));
  }

  private static Refusal contradiction(FineFacts facts) {
    Refusal refusal = assertThrows(Refusal.class, () -> ASSESSOR.assess(facts));
    assertEquals(RefusalCode.FACTS_CONTRADICT, refusal.code());
    return refusal;
  }

  @Test
  void aRefusedPeriodDoesNotGoOnAfterTheDecision() {
    FineFacts facts = facts("112", "REFUSED_AFTER_FINE").decidedOn(DAY.plusDays(9));
    RefusedPeriod period = new RefusedPeriod(DAY, DAY.plusDays(10));
    assertEquals(
        RefusalCode.DATE_BEFORE_CAUSE,
        assertThrows(Refusal.class, () -> facts.refusedThrough(period)).code());
  }

  @ParameterizedTest
  @CsvSource({
    "CONFISCATE_GAINS;CONFISCATE_GOODS, 9.00, 7.00, 9.00, 7.00",
    "CONFISCATE_GAINS, 9.00, 7.00, 9.00, ",
    "CONFISCATE_GOODS, , 7.00, , 7.00",
    "WARNING, , 7.00, , ",
    "CONFISCATE_GAINS, 0.00, 7.00, , ",
    "CONFISCATE_GAINS, , 7.00, , ",
  })
  void whatTheClauseConfiscatesIsAFigureOfItsOwn(
      String penalties, String gains, String goods, String takenGains, String takenGoods) {
    LawText law =
        lamps()
            .provision(
                "lamp-law-2020",
                row("8,,,UNIT,INITIAL,RANGE,,5.00,,,,,,").replace("ORDER_CORRECTION", penalties));
    FineFacts facts =
        FineFacts.of(ProvisionName.parse("lamp-law/8"), DAY, DAY, Subject.UNIT, Condition.INITIAL)
            .withGoodsValue(Yuan.parse(goods));
    Reasoned<FineAssessment> reasoned =
        new FineAssessor(law.book())
            .assess(gains == null ? facts : facts.withIllegalGains(Yuan.parse(gains)));
    FineAssessment found = reasoned.value();
    assertEquals(Optional.ofNullable(takenGains).map(Yuan::parse), found.confiscatedGains());
    assertEquals(Optional.ofNullable(takenGoods).map(Yuan::parse), found.confiscatedGoods());
    assertEquals("5元以下", found.range().map(FineRange::label).orElseThrow());
    assertEquals(
        takenGains != null || takenGoods != null, step(reasoned, "fine.confiscation").isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "2021-07-14, 9.00, UNIT, , ORDER_CORRECTION",
    "2021-07-15, 9.00, UNIT, 9.00, ORDER_CORRECTION;CONFISCATE_GAINS",
    "2021-07-15, 0.01, UNIT, 0.01, ORDER_CORRECTION;CONFISCATE_GAINS",
    "2021-07-15, 0.00, UNIT, , ORDER_CORRECTION",
    "2021-07-15, , UNIT, , ORDER_CORRECTION",
    "2023-05-10, 9.00, AGENCY, 9.00, ORDER_CORRECTION;CONFISCATE_GAINS",
    "2023-05-10, 9.00, INVESTOR, 9.00, ORDER_CORRECTION;CONFISCATE_GAINS",
    "2023-05-10, 9.00, INDIVIDUAL, 9.00, ORDER_CORRECTION;CONFISCATE_GAINS",
    "2023-05-10, 9.00, PRINCIPAL, , ORDER_CORRECTION",
    "2023-05-10, 9.00, DIRECTLY_RESPONSIBLE, , ORDER_CORRECTION",
    "2023-05-10, 9.00, OTHER_LEADER, , ORDER_CORRECTION",
    "2023-05-10, 9.00, SAFETY_MANAGER, , ORDER_CORRECTION",
    "2023-05-10, 9.00, OTHER_PERSONNEL, , ORDER_CORRECTION",
  })
  void whereTheClauseIsSilentThePenaltyLawConfiscatesTheGainsOfTheParty(
      LocalDate act, String gains, Subject subject, String taken, String penalties) {
    LawText law =
        lamps().provision("lamp-law-2020", row("8,,," + subject + ",INITIAL,RANGE,,5.00,,,,,,"));
    FineFacts facts =
        FineFacts.of(
            ProvisionName.parse("lamp-law/8"), act, DAY.plusDays(1), subject, Condition.INITIAL);
    Reasoned<FineAssessment> reasoned =
        new FineAssessor(law.book())
            .assess(gains == null ? facts : facts.withIllegalGains(Yuan.parse(gains)));
    FineAssessment found = reasoned.value();
    assertEquals(Optional.ofNullable(taken).map(Yuan::parse), found.confiscatedGains());
    assertEquals(
        List.of(penalties.split(";")),
        found.otherPenalties().stream().map(OtherPenalty::code).toList());
    assertEquals(
        Optional.ofNullable(taken).map(known -> "[行政处罚法(2021)第28条第2款, 灯法(2020)第8条]"),
        step(reasoned, "fine.confiscation").map(step -> step.basis().toString()));
  }

  @Test
  void gainsThatThePenaltyLawConfiscatesCarryAHearing() {
    LawText law = lamps().provision("lamp-law-2020", row("8,,,UNIT,INITIAL,RANGE,,5.00,,,,,,"));
    LocalDate day = LocalDate.of(2026, 3, 2);
    FineFacts facts =
        FineFacts.of(ProvisionName.parse("lamp-law/8"), day, day, Subject.UNIT, Condition.INITIAL)
            .withIllegalGains(Yuan.ofWan(1000));
    FineAssessment found = new FineAssessor(law.book()).assess(facts).value();
    IntendedPenalty intended = IntendedPenalty.of(found, facts, Yuan.of(5));
    assertTrue(intended.otherPenalties().contains(new OtherPenalty("CONFISCATE_GAINS")));
  }

  @ParameterizedTest
  @CsvSource({
    // The regulations of 2010, the law from 2020 on.
    "2019-12-31, 2019-12-31, oil-rules/2010/3 FINE 3元以下",
    "2020-01-01, 2020-01-01, lamp-law/2020/8 FINE 5元以下",
    // The law came between act and decision: the older, lighter one stays.
    "2019-12-31, 2020-01-01, oil-rules/2010/3 FINE 3元以下",
  })
  void aHigherTextPrevailsFromTheDayOnWhichItIsInForce(
      LocalDate act, LocalDate decision, String expected) {
    FineAssessment found =
        oil("8,,,UNIT,INITIAL,RANGE,,5.00,,,,,,", "WHOLE", act, decision).value();
    assertEquals(
        expected,
        found.applied().ref() + " " + found.outcome() + " " + found.range().orElseThrow());
  }

  @Test
  void aLighterHigherTextThatCameSinceTheActApplies() {
    Reasoned<FineAssessment> reasoned =
        oil(
            "8,,,UNIT,INITIAL,RANGE,,2.00,,,,,,",
            "WHOLE",
            LocalDate.of(2019, 12, 31),
            LocalDate.of(2020, 1, 1));
    assertEquals("lamp-law/2020/8", reasoned.value().applied().ref().toString());
    assertEquals("NEWER_IS_LIGHTER", step(reasoned, "fine.newer-law").orElseThrow().outcome());
  }

  @Test
  void bothTextsStandInTheTrace() {
    Reasoned<FineAssessment> reasoned =
        oil("8,,,UNIT,INITIAL,RANGE,,5.00,,,,,,", "WHOLE", DAY, DAY);
    Step step = step(reasoned, "fine.higher-text").orElseThrow();
    assertEquals("[油灯条例(2010)第3条, 灯法(2020)第8条]", step.basis().toString());
    assertEquals("lamp-law/2020/8", step.outcome().toString());
    assertEquals("灯法(2020)第8条", reasoned.trace().last().basis().get(0).toString());
  }

  @Test
  void aHigherTextWithoutARowOfItsOwnLeavesTheFineToIt() {
    Reasoned<FineAssessment> reasoned =
        oil("8,,,INVESTOR,INITIAL,RANGE,,5.00,,,,,,", "WHOLE", DAY, DAY);
    assertEquals(FineAssessment.Outcome.REFERENCE, reasoned.value().outcome());
    assertEquals("NO_ROW_PREVAILS", step(reasoned, "fine.higher-text").orElseThrow().outcome());
  }

  @Test
  void whatIsOvertakenInPartStaysAndAPersonDecides() {
    Reasoned<FineAssessment> reasoned = oil("8,,,UNIT,INITIAL,RANGE,,5.00,,,,,,", "PART", DAY, DAY);
    assertEquals("oil-rules/2010/3", reasoned.value().applied().ref().toString());
    assertEquals("PERSON_DECIDES", step(reasoned, "fine.higher-text").orElseThrow().outcome());
  }

  /** Rules for oil lamps, of a lower rank than the lamp law, which overtakes them by one row. */
  private static Reasoned<FineAssessment> oil(
      String row, String extent, LocalDate act, LocalDate decision) {
    LawText law =
        lamps()
            .provision("lamp-law-2020", row(row))
            .statute("oil-rules,2010,油灯条例,Oil Rules,STATE_COUNCIL_REGULATION,2010-01-01,")
            .provision("oil-rules-2010", row("3,,,UNIT,INITIAL,RANGE,,3.00,,,,,,"))
            .superseded("oil-rules,2010,3,lamp-law,2020,8,," + extent + ",法律在后");
    return new FineAssessor(law.book())
        .assess(
            FineFacts.of(
                ProvisionName.parse("oil-rules/3"),
                act,
                decision,
                Subject.UNIT,
                Condition.INITIAL));
  }

  private static FineFacts weighed(String condition, Measures measures) {
    return facts("97.1.7", condition).by(EXAMPLE, measures);
  }

  private static FineFacts facts(String place, String condition) {
    return FineFacts.of(
        ProvisionName.parse("work-safety-law/" + place),
        DAY,
        DAY,
        Subject.UNIT,
        new Condition(condition));
  }

  private static Optional<Step> step(Reasoned<FineAssessment> reasoned, String question) {
    return reasoned.trace().steps().stream()
        .filter(step -> step.question().equals(question))
        .findFirst();
  }
}
