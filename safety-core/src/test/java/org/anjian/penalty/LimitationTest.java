package org.anjian.penalty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.explain.Step;
import org.anjian.law.Condition;
import org.anjian.law.LawBook;
import org.anjian.law.OtherPenalty;
import org.anjian.law.ProvisionName;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitationTest {

  private static final FineAssessor ASSESSOR = new FineAssessor(LawBook.national());
  private static final LocalDate ACT = LocalDate.of(2022, 3, 10);

  @ParameterizedTest
  @CsvSource({
    "2024-03-09, false, FINE",
    "2024-03-10, false, FINE",
    "2024-03-11, false, NO_FINE",
    "2024-03-11, true, FINE",
    "2027-03-10, true, FINE",
    "2027-03-11, true, NO_FINE",
    "2027-03-10, false, NO_FINE",
  })
  void anActDiscoveredAfterTwoYearsOrFiveIsNotPunished(
      LocalDate discovered, boolean harm, FineAssessment.Outcome outcome) {
    FineFacts facts = decided("2028-01-01").discoveredOn(discovered);
    Reasoned<FineAssessment> reasoned =
        ASSESSOR.assess(harm ? facts.withHarmToLifeOrFinance() : facts);
    assertEquals(outcome, reasoned.value().outcome());
    Step step = step(reasoned);
    assertEquals(
        outcome == FineAssessment.Outcome.FINE
            ? Limitation.State.IN_TIME
            : Limitation.State.EXPIRED,
        step.outcome());
    assertEquals(
        List.of("行政处罚法(2021)第36条第1款", "行政处罚法(2021)第36条第2款"),
        step.basis().stream().map(LegalBasis::toString).toList());
  }

  @Test
  void whatIsNotPunishedAnyMoreIsStillToBePutRightAndNothingElse() {
    FineAssessment found =
        ASSESSOR.assess(decided("2028-01-01").discoveredOn(LocalDate.of(2024, 3, 11))).value();
    assertEquals(List.of(OtherPenalty.ORDER_CORRECTION), found.otherPenalties());
    assertTrue(found.range().isEmpty());
    assertTrue(found.allows(Yuan.ZERO));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-10, false",
    "2024-03-11, true",
    "2030-01-01, true",
  })
  void aLateDecisionWithoutADayOfDiscoveryIsAssessedAndSaysWhatIsMissing(
      String decision, boolean asked) {
    Reasoned<FineAssessment> reasoned = ASSESSOR.assess(decided(decision));
    assertEquals(FineAssessment.Outcome.FINE, reasoned.value().outcome());
    List<Step> steps =
        reasoned.trace().steps().stream()
            .filter(step -> step.question().equals("fine.limitation"))
            .toList();
    assertEquals(asked ? 1 : 0, steps.size());
    for (Step step : steps) {
      assertEquals(Limitation.State.UNDETERMINED, step.outcome());
      assertEquals("discoveredDate", step.inputs().get("missing"));
    }
  }

  @ParameterizedTest
  @CsvSource({"2027-03-10, IN_TIME", "2027-03-11, UNDETERMINED"})
  void withHarmADecisionWithinFiveYearsIsInTime(String decision, Limitation.State state) {
    assertEquals(state, Limitation.of(decided(decision).withHarmToLifeOrFinance()).state());
  }

  @Test
  void whoNeedsTheLimitationMustSayWhenTheActWasDiscovered() {
    Refusal refusal = assertThrows(Refusal.class, () -> Limitation.require(decided("2024-03-11")));
    assertEquals(RefusalCode.FACT_MISSING, refusal.code());
    assertEquals("discoveredDate", refusal.details().get("field"));
    assertEquals(Limitation.State.IN_TIME, Limitation.require(decided("2024-03-10")).state());
  }

  @Test
  void aContinuingActMayBeDiscoveredBeforeItEnds() {
    FineFacts facts = decided("2024-12-01").discoveredOn(ACT.minusDays(1));
    assertEquals(Limitation.State.IN_TIME, Limitation.of(facts).state());
  }

  @Test
  void theLimitationOfALeapDayEndsWithFebruary() {
    FineFacts facts = facts(LocalDate.of(2024, 2, 29), LocalDate.of(2026, 3, 1));
    assertEquals(LocalDate.of(2026, 2, 28), Limitation.of(facts).lastDay());
  }

  @Test
  void aDecisionBeforeTheDiscoveryIsRefused() {
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> decided("2024-03-10").discoveredOn(LocalDate.of(2024, 3, 11)));
    assertEquals(RefusalCode.DATE_BEFORE_CAUSE, refusal.code());
  }

  private static FineFacts decided(String decision) {
    return facts(ACT, LocalDate.parse(decision));
  }

  private static FineFacts facts(LocalDate act, LocalDate decision) {
    return FineFacts.of(
        ProvisionName.parse("work-safety-law/97.1.7"),
        act,
        decision,
        Subject.UNIT,
        Condition.INITIAL);
  }

  private static Step step(Reasoned<FineAssessment> reasoned) {
    return reasoned.trace().steps().stream()
        .filter(step -> step.question().equals("fine.limitation"))
        .findFirst()
        .orElseThrow();
  }
}
