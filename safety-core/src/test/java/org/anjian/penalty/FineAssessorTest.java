package org.anjian.penalty;

import static org.anjian.law.LawText.lamps;
import static org.anjian.law.LawText.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anjian.explain.CanonicalJson;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.explain.Step;
import org.anjian.law.Condition;
import org.anjian.law.LawBook;
import org.anjian.law.LawText;
import org.anjian.law.Provision;
import org.anjian.law.ProvisionName;
import org.anjian.law.Subject;
import org.anjian.money.FineRange;
import org.anjian.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FineAssessorTest {

  private static final LawBook BOOK = LawBook.national();
  private static final FineAssessor ASSESSOR = new FineAssessor(BOOK);
  private static final Yuan FEN = Yuan.parse("0.01");
  private static final LocalDate NEW_LAW = LocalDate.of(2021, 9, 1);
  private static final LocalDate OLD_LAW_ENDS = NEW_LAW.minusDays(1);
  private static final String OLD_OR_LIGHTER = "行政处罚法(2021)第37条";

  @ParameterizedTest
  @CsvSource({
    "99, 2021-08-31, 2021-08-31, UNIT, REFUSED, work-safety-law/2014/99 FINE",
    "99, 2021-08-31, 2021-09-01, UNIT, REFUSED, work-safety-law/2021/102 NO_FINE",
    "99, 2014-12-01, 2026-11-23, UNIT, REFUSED, work-safety-law/2021/102 NO_FINE",
    "99, 2021-08-31, 2021-09-01, DIRECTLY_RESPONSIBLE, REFUSED, work-safety-law/2014/99 FINE",
    "99, 2021-08-31, 2021-09-01, UNIT, INITIAL, work-safety-law/2014/99 NO_FINE",
    "102, 2021-09-01, 2021-09-01, UNIT, INITIAL, work-safety-law/2021/102 FINE",
    "102, 2021-09-01, 2021-09-01, UNIT, REFUSED, work-safety-law/2021/102 NO_FINE",
    "91.1, 2021-08-31, 2021-09-01, PRINCIPAL, INITIAL, work-safety-law/2014/91.1 NO_FINE",
    "94.1, 2021-09-01, 2021-09-01, PRINCIPAL, INITIAL, work-safety-law/2021/94.1 FINE",
    "94.1.7, 2014-12-01, 2014-12-01, UNIT, INITIAL, work-safety-law/2014/94.1.7 FINE",
    "97.1.7, 2026-11-23, 2026-11-23, UNIT, INITIAL, work-safety-law/2021/97.1.7 FINE",
  })
  void theClauseOfTheDayOfTheActAppliesUnlessTheNewOneIsLighter(
      String place,
      LocalDate act,
      LocalDate decision,
      Subject subject,
      String condition,
      String applied) {
    FineAssessment found = ASSESSOR.assess(facts(place, act, decision, subject, condition)).value();
    assertEquals(applied, found.applied().ref() + " " + found.outcome());
  }

  @Test
  void everyRowAppliesThroughoutItsEditionAndNeverCostsMoreWhenDecidedLater() {
    LocalDate late = LocalDate.of(2030, 12, 31);
    for (Provision row : BOOK.provisions(Optional.of("work-safety-law"), Optional.empty())) {
      LocalDate first = row.statute().effectiveFrom();
      LocalDate last = row.statute().effectiveTo().map(end -> end.minusDays(1)).orElse(late);
      for (LocalDate act = first; act.isBefore(last); act = act.plusMonths(7)) {
        assertAppliesOn(row, act, late);
      }
      assertAppliesOn(row, last, late);
    }
  }

  private static void assertAppliesOn(Provision row, LocalDate act, LocalDate late) {
    FineAssessment atOnce = ASSESSOR.assess(rich(row, act, act)).value();
    FineAssessment later = ASSESSOR.assess(rich(row, act, late)).value();
    assertEquals(row, atOnce.applied());
    assertTrue(ceiling(later).isAtMost(ceiling(atOnce)), () -> row + " of " + act);
  }

  @ParameterizedTest
  @CsvSource({"2014-11-30, 2014-12-31", "2002-11-01, 2021-09-01"})
  void anActBeforeTheFirstEditionIsRefused(LocalDate act, LocalDate decision) {
    Refusal refusal = refused(facts("99", act, decision, Subject.UNIT, "REFUSED"));
    assertEquals(RefusalCode.LAW_NOT_COVERED, refusal.code());
  }

  @Test
  void aDecisionBeforeTheActIsRefused() {
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> facts("102", NEW_LAW, OLD_LAW_ENDS, Subject.UNIT, "REFUSED"));
    assertEquals(RefusalCode.DATE_BEFORE_CAUSE, refusal.code());
  }

  @ParameterizedTest
  @CsvSource({
    "99, 2021-09-01, REFUSED, UNKNOWN_PROVISION",
    "102, 2021-08-31, REFUSED, UNKNOWN_PROVISION",
    "100, 2020-05-10, INITIAL, UNKNOWN_PROVISION",
    "102, 2021-09-01, OVERDUE_UNCORRECTED, UNKNOWN_CONDITION",
    "106, 2021-09-01, INITIAL, UNKNOWN_SUBJECT",
  })
  void aClauseIsReadInTheEditionOfTheDayOfTheAct(
      String place, LocalDate day, String condition, RefusalCode code) {
    assertEquals(code, refused(facts(place, day, day, Subject.UNIT, condition)).code());
  }

  @Test
  void theTraceOfAComparisonCitesBothClausesAndArticle37() {
    Reasoned<FineAssessment> reasoned =
        ASSESSOR.assess(facts("99", OLD_LAW_ENDS, NEW_LAW, Subject.UNIT, "REFUSED"));
    assertEquals(
        List.of(OLD_OR_LIGHTER, "安全生产法(2014)第99条", "安全生产法(2021)第102条"), citations(reasoned));
    Step comparison = step(reasoned, "fine.newer-law");
    assertEquals("NEWER_IS_LIGHTER", comparison.outcome());
    assertEquals(
        "work-safety-law/2014/99 10万元以上50万元以下 [SUSPEND_PRODUCTION]",
        comparison.inputs().get("older").toString());
    assertEquals(
        "work-safety-law/2021/102 NO_FINE [SUSPEND_PRODUCTION]",
        comparison.inputs().get("newer").toString());
    assertEquals(NEW_LAW, comparison.inputs().get("decisionDate"));
  }

  @Test
  void whileTheLawOfTheActIsInForceNothingIsCompared() {
    Reasoned<FineAssessment> reasoned =
        ASSESSOR.assess(facts("99", OLD_LAW_ENDS, OLD_LAW_ENDS, Subject.UNIT, "REFUSED"));
    assertEquals(
        List.of("fine.edition", "fine.clause", "fine.range", "fine.result"),
        reasoned.trace().steps().stream().map(Step::question).toList());
    assertEquals(List.of(OLD_OR_LIGHTER, "安全生产法(2014)第99条"), citations(reasoned));
  }

  @Test
  void aStageThatTheNewLawDoesNotHaveIsNotComparableAndTheOldOneStays() {
    Reasoned<FineAssessment> reasoned =
        ASSESSOR.assess(facts("109.1.4", OLD_LAW_ENDS, NEW_LAW, Subject.UNIT, "SPECIALLY_SERIOUS"));
    Step comparison = step(reasoned, "fine.newer-law");
    assertEquals("OLDER_APPLIES", comparison.outcome());
    assertEquals("work-safety-law/2021/114.1.4 NOT_COMPARABLE", comparison.inputs().get("newer"));
    assertEquals("work-safety-law/2014/109.1.4", reasoned.value().applied().ref().toString());
  }

  @Test
  void aNewFineIsNotLighterThanNoneAndItsIncomeNeedNotBeKnown() {
    Reasoned<FineAssessment> reasoned =
        ASSESSOR.assess(facts("93", OLD_LAW_ENDS, NEW_LAW, Subject.SAFETY_MANAGER, "ACCIDENT_ANY"));
    assertEquals(FineAssessment.Outcome.NO_FINE, reasoned.value().outcome());
    assertEquals("OLDER_APPLIES", step(reasoned, "fine.newer-law").outcome());
  }

  @Test
  void aLawThatEndedWithoutSuccessorLeavesTheOldClauseAndSaysSo() {
    LawText ended = lamps().replacing("lamp-law,2010,5.1.1,", "lamp-law,2010,5.1.2,");
    Reasoned<FineAssessment> reasoned = new FineAssessor(ended.book()).assess(oldLamp("5.1.1"));
    assertEquals("NO_SUCCESSOR", step(reasoned, "fine.newer-law").inputs().get("newer"));
    assertEquals("lamp-law/2010/5.1.1", reasoned.value().applied().ref().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The ceiling decides, then the floor, then whether there must be a fine.
        "RANGE,1000.00,2000.00 | true,WARNING | RANGE,1000.00,1999.99 | true,WARNING | newer",
        "RANGE,1000.00,2000.00 | true,WARNING | RANGE,,1999.99 | true,WARNING | newer",
        "RANGE,1000.00,2000.00 | true,WARNING | RANGE,999.99,2000.00 | true,WARNING | newer",
        "RANGE,1000.00,2000.00 | true,WARNING | RANGE,,2000.00 | true,WARNING | newer",
        "RANGE,1000.00,2000.00 | true,WARNING | RANGE,,2000.01 | false,WARNING | older",
        "RANGE,1000.00,2000.00 | true,WARNING | RANGE,1000.00,2000.00 | false,WARNING | newer",
        "RANGE,1000.00,2000.00 | false,WARNING | RANGE,1000.00,2000.00 | true,WARNING | older",
        "RANGE,1000.00,2000.00 | true,WARNING | RANGE,1000.00,2000.00 | true,WARNING | older",
        "RANGE,1000.00,2000.00 | true,WARNING | RANGE,1000.01,2000.00 | true,WARNING | older",
        "RANGE,1000.00,2000.00 | true,WARNING | NO_FINE,, | true,WARNING | newer",
        "NO_FINE,, | true,WARNING | RANGE,,0.01 | false,WARNING | older",
        // A lower fine is no comfort where the works are closed instead.
        "RANGE,1000.00,2000.00 | true,WARNING | NO_FINE,, | true,CLOSE | older",
        "RANGE,1000.00,2000.00 | true,CLOSE | NO_FINE,, | true,CLOSE | newer",
        "RANGE,1000.00,2000.00 | true,CLOSE | RANGE,,1.00 | true,CLOSE;REVOKE_PERMIT | older",
        "RANGE,1000.00,2000.00 | true,WARNING | RANGE,,1.00 | true,PUBLIC_CRITICISM | newer",
        // At equal fines the other penalties decide; an order to put right is none.
        "NO_FINE,, | true,WARNING;CLOSE | NO_FINE,, | true,WARNING | newer",
        "NO_FINE,, | true,WARNING | NO_FINE,, | true,WARNING;CLOSE | older",
        "NO_FINE,, | true,WARNING;CLOSE | NO_FINE,, | true,REVOKE_PERMIT | older",
        "NO_FINE,, | true,WARNING;ORDER_CORRECTION | NO_FINE,, | true,WARNING | older",
        // What another text sets cannot be compared.
        "RANGE,1000.00,2000.00 | true,WARNING | REFERENCE,, | true,WARNING | older",
        "RANGE,1000.00,2000.00 | true,WARNING | UNSPECIFIED,, | true,WARNING | older",
        "REFERENCE,, | true,WARNING | NO_FINE,, | true,WARNING | older",
      })
  void theLighterOfTheOldAndTheNewRowApplies(
      String oldFine, String oldWords, String newFine, String newWords, String applies) {
    LawText law =
        lamps()
            .provision("lamp-law-2010", stage("6", oldFine, oldWords))
            .provision("lamp-law-2020", stage("8", newFine, newWords))
            .succession("lamp-law,2010,6,2020,8");
    Reasoned<FineAssessment> reasoned = new FineAssessor(law.book()).assess(oldLamp("6"));
    assertEquals(
        applies.equals("newer") ? "lamp-law/2020/8" : "lamp-law/2010/6",
        reasoned.value().applied().ref().toString());
    assertEquals(
        applies.equals("newer") ? "NEWER_IS_LIGHTER" : "OLDER_APPLIES",
        step(reasoned, "fine.newer-law").outcome());
  }

  private static String stage(String article, String fine, String mandatoryAndPenalties) {
    return row(article + ",,,UNIT,INITIAL," + fine + ",,,,,,")
        .replace(",true,ORDER_CORRECTION,", "," + mandatoryAndPenalties + ",");
  }

  /** 行政处罚法(2021) 第37条 speaks of the law when the decision is made, not of one in between. */
  @ParameterizedTest
  @CsvSource({
    // 2010: up to 2,000; then the ceilings of 2020 and of 2025.
    "2019-12-31, 3000.00, 1500.00, 2000.00",
    "2020-01-01, 3000.00, 1500.00, 2000.00",
    "2024-12-31, 3000.00, 1500.00, 2000.00",
    "2025-01-01, 3000.00, 1500.00, 1500.00",
    "2020-01-01, 1000.00, 3000.00, 1000.00",
    "2024-12-31, 1000.00, 3000.00, 1000.00",
    "2025-01-01, 1000.00, 3000.00, 2000.00",
  })
  void onlyTheLawInForceWhenTheDecisionIsMadeIsCompared(
      LocalDate decision, String second, String third, String applied) {
    LawText law =
        lamps()
            .replacing("LAW,2020-01-01,", "LAW,2020-01-01,2025-01-01")
            .statute("lamp-law,2025,灯法,Lamp Law,LAW,2025-01-01,")
            .provision("lamp-law-2010", row("6,,,UNIT,INITIAL,RANGE,,2000.00,,,,,,"))
            .provision("lamp-law-2020", row("8,,,UNIT,INITIAL,RANGE,," + second + ",,,,,,"))
            .provision("lamp-law-2025", row("9,,,UNIT,INITIAL,RANGE,," + third + ",,,,,,"))
            .succession("lamp-law,2010,6,2020,8")
            .succession("lamp-law,2020,8,2025,9");
    FineFacts facts = lamp("6", LocalDate.of(2019, 12, 31), decision, "INITIAL");
    assertEquals(Yuan.parse(applied), ceiling(new FineAssessor(law.book()).assess(facts).value()));
  }

  @ParameterizedTest
  @CsvSource({
    "92.1.1, 2020-05-10, PRINCIPAL, ACCIDENT_GENERAL, annualIncomeYuan",
    "95.1.4, 2023-05-10, PRINCIPAL, ACCIDENT_ESPECIALLY_MAJOR, annualIncomeYuan",
    "96, 2023-05-10, OTHER_LEADER, ACCIDENT_ANY, annualIncomeYuan",
    "110.2, 2023-05-10, PRINCIPAL, INITIAL, annualIncomeYuan",
    "89.1, 2020-05-10, AGENCY, GAINS_GE_THRESHOLD, illegalGainsYuan",
    "103.3, 2023-05-10, UNIT, GAINS_GE_THRESHOLD, illegalGainsYuan",
    "112, 2023-05-10, UNIT, REFUSED_AFTER_FINE, baseFineYuan",
    "114.2, 2023-05-10, UNIT, SPECIALLY_SERIOUS, baseFineYuan",
  })
  void aFormulaWithoutItsAmountIsRefusedWithTheFieldAndTheClause(
      String place, LocalDate day, Subject subject, String condition, String field) {
    Refusal refusal = refused(facts(place, day, day, subject, condition));
    assertEquals(RefusalCode.FACT_MISSING, refusal.code());
    assertEquals(field, refusal.details().get("field"));
    assertTrue(refusal.details().get("provision").toString().endsWith("/" + place));
    assertTrue(refusal.basis().isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "89.1, 2020-05-10, AGENCY, GAINS_GE_THRESHOLD, 99999.99",
    "89.1, 2020-05-10, AGENCY, GAINS_GE_THRESHOLD, 0",
    "89.1, 2020-05-10, AGENCY, GAINS_LT_THRESHOLD_OR_NONE, 100000",
    "100.1, 2020-05-10, UNIT, GAINS_GE_THRESHOLD, 99999.99",
    "100.1, 2020-05-10, UNIT, GAINS_LT_THRESHOLD_OR_NONE, 100000.01",
    "92.2, 2023-05-10, AGENCY, GAINS_LT_THRESHOLD_OR_NONE, 100000",
    "103.1, 2023-05-10, UNIT, GAINS_GE_THRESHOLD, 99999.99",
    "103.3, 2023-05-10, DIRECTLY_RESPONSIBLE, GAINS_GE_THRESHOLD, 99999.99",
    "103.3, 2023-05-10, DIRECTLY_RESPONSIBLE, GAINS_LT_THRESHOLD_OR_NONE, 100000",
  })
  void gainsThatContradictTheStageAreRefusedWithTheThreshold(
      String place, LocalDate day, Subject subject, String condition, String gains) {
    Refusal refusal =
        refused(facts(place, day, day, subject, condition).withIllegalGains(Yuan.parse(gains)));
    assertEquals(RefusalCode.FACTS_CONTRADICT, refusal.code());
    assertEquals(Yuan.ofWan(10), refusal.details().get("thresholdYuan"));
    assertEquals("illegalGainsYuan", refusal.details().get("field"));
    assertEquals(Yuan.parse(gains), refusal.details().get("value"));
    assertEquals(condition, refusal.details().get("condition"));
    assertTrue(refusal.basis().isPresent());
  }

  @ParameterizedTest
  @CsvSource({"100000, HAS_GAINS, NO_GAINS", "0.01, HAS_GAINS, NO_GAINS", "0, NO_GAINS, HAS_GAINS"})
  void anyGainsAreGains(String gains, String agrees, String contradicts) {
    FineAssessor assessor =
        new FineAssessor(
            lamps()
                .provision(
                    "lamp-law-2020",
                    row("6,,,UNIT,HAS_GAINS,MULTIPLE_OF_ILLEGAL_GAINS,,,,,1,3,,"),
                    row("6,,,UNIT,NO_GAINS,RANGE,,2.00,,,,,,"))
                .book());
    FineFacts fitting = lamp("6", agrees).withIllegalGains(Yuan.parse(gains));
    assertEquals(FineAssessment.Outcome.FINE, assessor.assess(fitting).value().outcome());
    FineFacts contrary = lamp("6", contradicts).withIllegalGains(Yuan.parse(gains));
    assertEquals(
        RefusalCode.FACTS_CONTRADICT,
        assertThrows(Refusal.class, () -> assessor.assess(contrary)).code());
  }

  @ParameterizedTest
  @CsvSource({"10000, 1万元以上3万元以下", "20000, 2万元以上5万元以下", "60000, 5万元"})
  void aCapOnAMultipleIsTheHighestFine(String gains, String range) {
    LawText law =
        lamps()
            .provision(
                "lamp-law-2020",
                row("6,,,UNIT,INITIAL,MULTIPLE_OF_ILLEGAL_GAINS,,,,,1,3,,50000.00"));
    FineFacts facts = lamp("6", "INITIAL").withIllegalGains(Yuan.parse(gains));
    FineAssessment found = new FineAssessor(law.book()).assess(facts).value();
    assertEquals(range, found.range().orElseThrow().label());
  }

  @Test
  void aFineWithoutAmountIsLeftToTheOtherText() {
    LawText law = lamps().provision("lamp-law-2020", row("6,,,UNIT,INITIAL,UNSPECIFIED,,,,,,,,"));
    FineAssessment found = new FineAssessor(law.book()).assess(lamp("6", "INITIAL")).value();
    assertEquals(FineAssessment.Outcome.REFERENCE, found.outcome());
  }

  @ParameterizedTest
  @EnumSource(Circumstance.class)
  void everyCircumstanceIsAStepWithItsArticleAndEffect(Circumstance circumstance) {
    FineFacts facts = facts("106", NEW_LAW, NEW_LAW, Subject.INVESTOR, "INITIAL");
    Step step = step(ASSESSOR.assess(facts.with(circumstance)), "fine.circumstance");
    assertEquals(List.of(circumstance.basis()), step.basis());
    assertEquals(circumstance.effect(), step.outcome());
  }

  @ParameterizedTest
  @CsvSource({
    "UNDER_14, WAIVED, 第30条",
    "AGED_14_TO_17, LIGHTER_OR_REDUCED, 第30条",
    "MENTALLY_INCAPABLE, WAIVED, 第31条",
    "PARTLY_INCAPABLE, LIGHTER_OR_REDUCED, 第31条",
    "MINOR_CORRECTED_NO_HARM, WAIVED, 第33条第1款",
    "FIRST_OFFENCE_MINOR_HARM_CORRECTED, MAY_BE_WAIVED, 第33条第1款",
    "NO_SUBJECTIVE_FAULT, WAIVED, 第33条第2款",
    "ACTIVE_HARM_REDUCTION, LIGHTER_OR_REDUCED, 第32条第1款第1项",
    "COERCED_OR_INDUCED, LIGHTER_OR_REDUCED, 第32条第1款第2项",
    "CONFESSED_UNKNOWN_ACT, LIGHTER_OR_REDUCED, 第32条第1款第3项",
    "MERITORIOUS_COOPERATION, LIGHTER_OR_REDUCED, 第32条第1款第4项",
    "EMERGENCY_MEASURES_BREACHED, HEAVIER, 第49条",
  })
  void aCircumstanceHasTheEffectOfItsArticle(
      Circumstance circumstance, Circumstance.Effect effect, String article) {
    assertEquals(effect, circumstance.effect());
    assertEquals("行政处罚法(2021)" + article, circumstance.basis().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "UNDER_14;AGED_14_TO_17, INVESTOR, 106, INITIAL, 第30条",
    "MENTALLY_INCAPABLE;PARTLY_INCAPABLE, INVESTOR, 106, INITIAL, 第31条",
    "MINOR_CORRECTED_NO_HARM;EMERGENCY_MEASURES_BREACHED, UNIT, 102, INITIAL, 第33条第1款",
    "NO_SUBJECTIVE_FAULT;EMERGENCY_MEASURES_BREACHED, UNIT, 102, INITIAL, 第33条第2款",
    "UNDER_14;EMERGENCY_MEASURES_BREACHED, INVESTOR, 106, INITIAL, 第30条",
    // Age and capacity are of natural persons.
    "UNDER_14, UNIT, 102, INITIAL, 第30条",
    "AGED_14_TO_17, UNIT, 102, INITIAL, 第30条",
    "MENTALLY_INCAPABLE, UNIT, 102, INITIAL, 第31条",
    "PARTLY_INCAPABLE, AGENCY, 92.1, INITIAL, 第31条",
    // Who corrected in time is not at a stage for those who did not correct.
    "MINOR_CORRECTED_NO_HARM, UNIT, 102, REFUSED, 第33条第1款",
    "MINOR_CORRECTED_NO_HARM, UNIT, 97.1.7, OVERDUE_UNCORRECTED, 第33条第1款",
    "FIRST_OFFENCE_MINOR_HARM_CORRECTED, UNIT, 97.1.7, OVERDUE_UNCORRECTED, 第33条第1款",
    "FIRST_OFFENCE_MINOR_HARM_CORRECTED, UNIT, 112, REFUSED_AFTER_FINE, 第33条第1款",
    // An accident is harm.
    "MINOR_CORRECTED_NO_HARM, UNIT, 114.1.1, ACCIDENT_GENERAL, 第33条第1款",
    // The harm of the graver ones is not slight.
    "FIRST_OFFENCE_MINOR_HARM_CORRECTED, UNIT, 114.1.2, ACCIDENT_LARGER, 第33条第1款",
    "FIRST_OFFENCE_MINOR_HARM_CORRECTED, UNIT, 114.1.4, ACCIDENT_ESPECIALLY_MAJOR, 第33条第1款",
    "FIRST_OFFENCE_MINOR_HARM_CORRECTED, UNIT, 114.2, SPECIALLY_SERIOUS, 第33条第1款",
    // What is grave is not minor; no harm is not a slight one.
    "MINOR_CORRECTED_NO_HARM, UNIT, 99.1.1, SERIOUS_CONSEQUENCE, 第33条第1款",
    "MINOR_CORRECTED_NO_HARM;FIRST_OFFENCE_MINOR_HARM_CORRECTED, UNIT, 102, INITIAL, 第33条第1款",
  })
  void circumstancesThatCannotHoldTogetherAreRefused(
      String circumstances, Subject subject, String place, String condition, String article) {
    FineFacts facts = facts(place, NEW_LAW, NEW_LAW, subject, condition);
    Circumstance[] given =
        Arrays.stream(circumstances.split(";"))
            .map(Circumstance::valueOf)
            .toArray(Circumstance[]::new);
    Refusal refusal = refused(facts.with(given));
    assertEquals(RefusalCode.CIRCUMSTANCES_CONTRADICT, refusal.code());
    assertEquals("行政处罚法(2021)" + article, refusal.basis().orElseThrow().toString());
    assertEquals(List.of(given), refusal.details().get("circumstances"));
  }

  /** 第33条第1款 asks for no harm; 第36条第1款 gives five years because of it. */
  @Test
  void noHarmContradictsHarmToLife() {
    FineFacts facts =
        facts("102", NEW_LAW, NEW_LAW, Subject.UNIT, "INITIAL").withHarmToLifeOrFinance();
    Refusal refusal = refused(facts.with(Circumstance.MINOR_CORRECTED_NO_HARM));
    assertEquals(RefusalCode.CIRCUMSTANCES_CONTRADICT, refusal.code());
    assertEquals(true, refusal.details().get("harmToLifeOrFinance"));
  }

  @ParameterizedTest
  @CsvSource({"112, REFUSED_AFTER_FINE", "114.2, SPECIALLY_SERIOUS"})
  void noFineCannotBeMultipliedOrRepeated(String place, String condition) {
    FineFacts facts = facts(place, NEW_LAW, NEW_LAW, Subject.UNIT, condition);
    Refusal refusal = refused(facts.withBaseFine(Yuan.ZERO));
    assertEquals(RefusalCode.FACTS_CONTRADICT, refusal.code());
    assertEquals("baseFineYuan", refusal.details().get("field"));
  }

  @Test
  void theSameFactsGiveTheSameReasoningToTheByte() {
    FineFacts one =
        facts("99", OLD_LAW_ENDS, NEW_LAW, Subject.UNIT, "REFUSED")
            .with(Circumstance.ACTIVE_HARM_REDUCTION, Circumstance.CONFESSED_UNKNOWN_ACT);
    FineFacts again =
        facts("99.1", OLD_LAW_ENDS, NEW_LAW, Subject.UNIT, "REFUSED")
            .with(Circumstance.CONFESSED_UNKNOWN_ACT, Circumstance.ACTIVE_HARM_REDUCTION);
    assertEquals(
        CanonicalJson.of(ASSESSOR.assess(one).trace()),
        CanonicalJson.of(new FineAssessor(LawBook.national()).assess(again).trace()));
  }

  private static Yuan ceiling(FineAssessment assessment) {
    return assessment.range().map(FineRange::ceiling).orElse(Yuan.ZERO);
  }

  private static List<String> citations(Reasoned<FineAssessment> reasoned) {
    return reasoned.trace().citations().stream().map(LegalBasis::toString).toList();
  }

  private static Step step(Reasoned<FineAssessment> reasoned, String question) {
    return reasoned.trace().steps().stream()
        .filter(step -> step.question().equals(question))
        .findFirst()
        .orElseThrow();
  }

  private static Refusal refused(FineFacts facts) {
    return assertThrows(Refusal.class, () -> ASSESSOR.assess(facts));
  }

  private static FineFacts facts(
      String place, LocalDate act, LocalDate decision, Subject subject, String condition) {
    return FineFacts.of(
        ProvisionName.parse("work-safety-law/" + place),
        act,
        decision,
        subject,
        new Condition(condition));
  }

  private static FineFacts lamp(String place, LocalDate act, LocalDate decision, String condition) {
    return FineFacts.of(
        ProvisionName.parse("lamp-law/" + place),
        act,
        decision,
        Subject.UNIT,
        new Condition(condition));
  }

  /** Under the lamp law of 2020. */
  private static FineFacts lamp(String place, String condition) {
    return lamp(place, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 1), condition);
  }

  /** Done under the lamp law of 2010, decided under that of 2020. */
  private static FineFacts oldLamp(String place) {
    return lamp(place, LocalDate.of(2019, 12, 31), LocalDate.of(2020, 1, 1), "INITIAL");
  }

  /** Facts with every amount, fitting the stage. */
  private static FineFacts rich(Provision row, LocalDate act, LocalDate decision) {
    boolean large = row.condition().code().equals("GAINS_GE_THRESHOLD");
    return FineFacts.of(
            new ProvisionName(row.ref().law(), row.ref().place()),
            act,
            decision,
            row.subject(),
            row.condition())
        .withAnnualIncome(Yuan.ofWan(12))
        .withIllegalGains(Yuan.ofWan(large ? 30 : 3))
        .withGoodsValue(Yuan.ofWan(7))
        .withBaseFine(Yuan.ofWan(40));
  }
}
