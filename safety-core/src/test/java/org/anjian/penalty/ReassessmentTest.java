package org.anjian.penalty;

import static org.anjian.law.LawText.lamps;
import static org.anjian.law.LawText.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.explain.Step;
import org.anjian.law.Condition;
import org.anjian.law.LawBook;
import org.anjian.law.LawText;
import org.anjian.law.ProvisionName;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReassessmentTest {

  private static final LocalDate DAY = LocalDate.of(2020, 5, 10);
  private static final FineAssessor THEN = new FineAssessor(lamps().book());
  private static final FineAssessor NATIONAL = new FineAssessor(LawBook.national());

  @Test
  void anActUnderTheSameLawIsNoDifference() {
    Reassessment again = new Reassessment(new FineAssessor(lamps().book()));
    assertEquals(Optional.empty(), again.of(past(lamp("7"))));
    assertEquals(Optional.empty(), again.of(lamp("7"), THEN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RANGE,1000.00,2000.00 | RANGE,1000.00,2000.01 | RANGE",
        "RANGE,1000.00,2000.00 | RANGE,,2000.00 | RANGE",
        "RANGE,1000.00,2000.00 | RANGE,2000.00,2000.00 | RANGE;AMOUNT",
        "RANGE,1000.00,2000.00 | NO_FINE,, | OUTCOME;RANGE",
        ",true,ORDER_CORRECTION, | ,false,ORDER_CORRECTION, | DISCRETION",
        ",true,ORDER_CORRECTION, | ,true,WARNING, | OTHER_PENALTIES",
        ",true,ORDER_CORRECTION, | ,true,CONFISCATE_GAINS, | CONFISCATION;OTHER_PENALTIES",
        ",EMERGENCY_MANAGEMENT, | ,TRANSPORT, | ENFORCER",
        "UNIT,INITIAL | UNIT,REFUSED | REFUSAL",
        "UNIT,INITIAL | INVESTOR,INITIAL | REFUSAL",
      })
  void aDifferenceSaysWhatIsDifferent(String words, String others, String changes) {
    FineFacts facts = lamp("7").withIllegalGains(Yuan.of(9));
    Reassessment under =
        new Reassessment(new FineAssessor(lamps().replacing(words, others).book()));
    Difference found = under.of(past(facts)).orElseThrow();
    assertEquals(
        Set.of(changes.split(";")), Set.of(found.changes().stream().map(Enum::name).toArray()));
    assertEquals(facts, found.facts());
    assertEquals(new Verdict.Assessed(THEN.assess(facts).value()), found.before());
  }

  @Test
  void otherWordsOfALabelAreNoDifference() {
    Reassessment under = new Reassessment(new FineAssessor(lamps().replacing("灯不亮", "灯灭").book()));
    assertEquals(Optional.empty(), under.of(past(lamp("7"))));
  }

  @Test
  void manyActsGiveTheirDifferencesInOrder() {
    LawText law = lamps().provision("lamp-law-2020", row("8,,,UNIT,INITIAL,RANGE,,5.00,,,,,,"));
    FineAssessor then = new FineAssessor(law.book());
    FineAssessor now =
        new FineAssessor(law.replacing("RANGE,1000.00,2000.00", "RANGE,,1.00").book());
    List<FineFacts> acts =
        List.of(lamp("8"), lamp("7"), lamp("9"), lamp("8"), on("7", DAY.plusDays(1)));
    assertEquals(
        List.of(acts.get(1), acts.get(4)),
        new Reassessment(now).of(acts.stream(), then).map(Difference::facts).toList());
    Stream<Reassessment.PastAct> past =
        Stream.of(acts.get(0), acts.get(1))
            .map(facts -> new Reassessment.PastAct(facts, then.assess(facts).value()));
    assertEquals(1, new Reassessment(now).of(past).count());
  }

  @Test
  void refusalsForAnotherReasonAreADifference() {
    FineFacts unknown = lamp("9");
    assertEquals(
        Optional.empty(), new Reassessment(new FineAssessor(lamps().book())).of(unknown, THEN));
    FineAssessor now =
        new FineAssessor(
            lamps()
                .provision("lamp-law-2020", row("9,,,INVESTOR,INITIAL,RANGE,,5.00,,,,,,"))
                .book());
    Difference found = new Reassessment(now).of(unknown, THEN).orElseThrow();
    assertEquals("UNKNOWN_PROVISION", found.before().toString());
    assertEquals("UNKNOWN_SUBJECT", found.after().toString());
  }

  @ParameterizedTest
  @CsvSource({
    // The act of 2020 under the law of 2021, and back again.
    "99, 2020-05-10, REFUSED, 2021-09-01, work-safety-law/2021/102 NO_FINE",
    "99, 2020-05-10, REFUSED, 2021-08-31, work-safety-law/2014/99 FINE",
    "102, 2023-05-10, REFUSED, 2021-08-31, work-safety-law/2014/99 FINE",
    "102, 2023-05-10, REFUSED, 2014-12-01, work-safety-law/2014/99 FINE",
    "94.1.7, 2020-05-10, INITIAL, 2023-05-10, work-safety-law/2021/97.1.7 FINE",
  })
  void anActIsSupposedUnderTheLawOfAnotherDayWhateverIsLighter(
      String place, LocalDate acted, String condition, LocalDate day, String applied) {
    FineFacts facts = national(place, acted, condition);
    FineAssessment found = NATIONAL.assessUnder(facts, day).value();
    assertEquals(applied, found.applied().ref() + " " + found.outcome());
  }

  @Test
  void theTraceOfASupposedLawNamesBothClauses() {
    Reasoned<FineAssessment> reasoned =
        NATIONAL.assessUnder(
            national("99", LocalDate.of(2020, 5, 10), "REFUSED"), LocalDate.of(2021, 9, 1));
    assertEquals(
        List.of("fine.edition", "fine.clause", "fine.supposed-law", "fine.range", "fine.result"),
        reasoned.trace().steps().stream().map(Step::question).toList());
    Step supposed = reasoned.trace().steps().get(2);
    assertEquals("work-safety-law/2021/102 UNIT REFUSED", supposed.outcome().toString());
    assertEquals(
        "work-safety-law/2014/99 UNIT REFUSED", supposed.inputs().get("clause").toString());
  }

  @Test
  void aDayOnWhichNothingStandsInThePlaceOfTheClauseIsRefused() {
    FineFacts facts = national("102", LocalDate.of(2023, 5, 10), "REFUSED");
    Refusal refusal =
        assertThrows(Refusal.class, () -> NATIONAL.assessUnder(facts, LocalDate.of(2014, 11, 30)));
    assertEquals(RefusalCode.UNKNOWN_PROVISION, refusal.code());
  }

  @Test
  void whatAnotherDayWouldChangeIsADifference() {
    FineFacts facts = national("97.1.7", LocalDate.of(2023, 5, 10), "INITIAL");
    Difference found =
        new Reassessment(NATIONAL).under(LocalDate.of(2020, 5, 10), facts).orElseThrow();
    assertEquals(
        Set.of(Difference.Change.CLAUSE, Difference.Change.RANGE, Difference.Change.DISCRETION),
        found.changes());
    assertEquals(
        Optional.empty(), new Reassessment(NATIONAL).under(LocalDate.of(2023, 6, 1), facts));
  }

  private static Reassessment.PastAct past(FineFacts facts) {
    return new Reassessment.PastAct(facts, THEN.assess(facts).value());
  }

  private static FineFacts lamp(String place) {
    return on(place, DAY);
  }

  private static FineFacts on(String place, LocalDate day) {
    return FineFacts.of(
        ProvisionName.parse("lamp-law/" + place),
        day,
        day.plusMonths(2),
        Subject.UNIT,
        Condition.INITIAL);
  }

  private static FineFacts national(String place, LocalDate acted, String condition) {
    return FineFacts.of(
        ProvisionName.parse("work-safety-law/" + place),
        acted,
        acted,
        Subject.UNIT,
        new Condition(condition));
  }
}
