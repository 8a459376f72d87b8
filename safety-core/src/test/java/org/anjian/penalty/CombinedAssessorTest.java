package org.anjian.penalty;

import static org.anjian.law.LawText.lamps;
import static org.anjian.law.LawText.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.division.DivisionCode;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.explain.Step;
import org.anjian.law.Condition;
import org.anjian.law.LawBook;
import org.anjian.law.LawText;
import org.anjian.law.OtherPenalty;
import org.anjian.law.ProvisionName;
import org.anjian.law.Subject;
import org.anjian.money.FineRange;
import org.anjian.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CombinedAssessorTest {

  private static final LawBook BOOK = LawBook.national();
  private static final CombinedAssessor ASSESSOR = new CombinedAssessor(new FineAssessor(BOOK));
  private static final LocalDate ACTED = LocalDate.of(2026, 3, 10);
  private static final LocalDate DECIDED = LocalDate.of(2026, 6, 1);
  private static final String ONE_FINE = "行政处罚法(2021)第29条";

  @Test
  void severalActsAreWeighedApartAndAdded() {
    Reasoned<CombinedAssessment> reasoned =
        ASSESSOR.assess(List.of(unit("97.1.7", "OVERDUE_UNCORRECTED"), unit("99.1.1", "INITIAL")));
    PenaltySum total = reasoned.value().total();
    assertEquals(FineAssessment.Outcome.FINE, total.outcome());
    assertEquals("10万元以上25万元以下", total.range().orElseThrow().label());
    assertEquals(Optional.empty(), total.amount());
    assertEquals(
        List.of("SUSPEND_PRODUCTION", "ORDER_CORRECTION"),
        total.otherPenalties().stream().map(OtherPenalty::code).toList());
    assertEquals(
        List.of("10万元以上20万元以下", "5万元以下"),
        reasoned.value().acts().stream()
            .map(act -> act.chosen().range().orElseThrow().label())
            .toList());
  }

  @Test
  void theSumHasAFloorOnlyWhereAnActHasOne() {
    PenaltySum total =
        ASSESSOR
            .assess(List.of(unit("97.1.7", "INITIAL"), unit("97.1.3", "INITIAL")))
            .value()
            .total();
    assertEquals(Optional.empty(), total.range().orElseThrow().floor());
    assertEquals(Yuan.ofWan(20), total.range().orElseThrow().ceiling());
  }

  @Test
  void amountsAreAddedWhereEveryFineIsFixed() {
    Act income =
        Act.of(
            facts("95.1.1", Subject.PRINCIPAL, "ACCIDENT_GENERAL")
                .withAnnualIncome(Yuan.ofWan(10)));
    Act other =
        Act.of(
            facts("95.1.2", Subject.PRINCIPAL, "ACCIDENT_LARGER").withAnnualIncome(Yuan.ofWan(10)));
    PenaltySum fixed = ASSESSOR.assess(List.of(income, other)).value().total();
    assertEquals(Optional.of(Yuan.ofWan(10)), fixed.amount());

    Act open = Act.of(facts("94.1", Subject.PRINCIPAL, "INITIAL"));
    assertEquals(Optional.empty(), ASSESSOR.assess(List.of(income, open)).value().total().amount());
  }

  @Test
  void anActThatCostsNothingAddsNothing() {
    Act waived =
        Act.of(facts("97.1.7", Subject.UNIT, "INITIAL").with(Circumstance.MINOR_CORRECTED_NO_HARM));
    CombinedAssessment found = ASSESSOR.assess(List.of(waived, unit("97.1.3", "INITIAL"))).value();
    assertEquals("10万元以下", found.total().range().orElseThrow().label());
    assertEquals(
        FineAssessment.Outcome.WAIVED, ASSESSOR.assess(List.of(waived)).value().total().outcome());
  }

  @Test
  void aNamedPersonIsOnePartyInWhateverCapacity() {
    Act asHead = Act.of(facts("94.1", Subject.PRINCIPAL, "OVERDUE_UNCORRECTED")).by("甲");
    Act asResponsible = person("97.1.7", "OVERDUE_UNCORRECTED").by("甲");
    CombinedAssessment found =
        ASSESSOR.assess(List.of(asHead, unit("97.1.3", "INITIAL").by("甲"), asResponsible)).value();
    assertEquals(2, found.parties().size());
    CombinedAssessment.PartySum person = found.parties().get(0);
    assertEquals(2, found.actsOf(person).size());
    assertEquals("7万元以上15万元以下", person.sum().range().orElseThrow().label());
    assertEquals(1, found.actsOf(found.parties().get(1)).size());
  }

  @Test
  void anActIsNoTwoActsBecauseAPersonHasTwoCapacities() {
    LawBook twoCapacities =
        lamps()
            .provision("lamp-law-2020", row("9,,,PRINCIPAL,INITIAL,RANGE,1000.00,2000.00,,,,,,"))
            .provision("lamp-law-2020", row("9,,,SAFETY_MANAGER,INITIAL,RANGE,100.00,200.00,,,,,,"))
            .book();
    CombinedAssessor lamps = new CombinedAssessor(new FineAssessor(twoCapacities));
    Act head = Act.of(lamp("9", Subject.PRINCIPAL));
    Act manager = Act.of(lamp("9", Subject.SAFETY_MANAGER));
    assertEquals(2, lamps.assess(List.of(head, manager)).value().parties().size());
    Refusal refused =
        assertThrows(Refusal.class, () -> lamps.assess(List.of(head.by("甲"), manager.by("甲"))));
    assertEquals(RefusalCode.SAME_ACT_TWICE, refused.code());
    assertEquals(2, lamps.assess(List.of(head.by("甲"), manager.by("乙"))).value().acts().size());
  }

  private static FineFacts lamp(String place, Subject subject) {
    LocalDate day = LocalDate.of(2020, 5, 10);
    return FineFacts.of(
        ProvisionName.parse("lamp-law/" + place), day, day, subject, Condition.INITIAL);
  }

  @Test
  void eachPartyOwesTheSumOfItsOwnActs() {
    CombinedAssessment found =
        ASSESSOR
            .assess(
                List.of(
                    unit("97.1.7", "OVERDUE_UNCORRECTED"),
                    person("97.1.7", "OVERDUE_UNCORRECTED").by("甲"),
                    person("97.1.7", "OVERDUE_UNCORRECTED").by("乙"),
                    unit("97.1.3", "OVERDUE_UNCORRECTED")))
            .value();
    assertEquals(
        List.of(
            " UNIT 20万元以上40万元以下",
            "甲 DIRECTLY_RESPONSIBLE 2万元以上5万元以下",
            "乙 DIRECTLY_RESPONSIBLE 2万元以上5万元以下"),
        found.parties().stream()
            .map(
                party ->
                    party.party()
                        + " "
                        + party.subject()
                        + " "
                        + party.sum().range().orElseThrow().label())
            .toList());
    assertEquals("24万元以上50万元以下", found.total().range().orElseThrow().label());
  }

  @ParameterizedTest
  @CsvSource({
    // The ceiling decides, then the floor, then whether there must be a fine.
    "'RANGE,1000.00,2000.00|true', 'RANGE,,2000.01|true', second",
    "'RANGE,1000.00,2000.00|true', 'RANGE,1999.99,1999.99|true', first",
    "'RANGE,1000.00,2000.00|true', 'RANGE,1000.01,2000.00|true', second",
    "'RANGE,1000.00,2000.00|true', 'RANGE,,2000.00|true', first",
    "'RANGE,1000.00,2000.00|false', 'RANGE,1000.00,2000.00|true', second",
    "'RANGE,1000.00,2000.00|true', 'RANGE,1000.00,2000.00|false', first",
    "'RANGE,1000.00,2000.00|true', 'RANGE,1000.00,2000.00|true', first",
    // What sets no amount yields to what does; another text before none at all.
    "'NO_FINE,,|true', 'RANGE,,0.01|false', second",
    "'REFERENCE,,|true', 'RANGE,,0.01|true', second",
    "'NO_FINE,,|true', 'REFERENCE,,|true', second",
    "'UNSPECIFIED,,|true', 'NO_FINE,,|true', first",
  })
  void oneActUnderSeveralNormsIsFinedByTheOneWithTheHigherFine(
      String one, String other, String chosen) {
    LawText law =
        lamps()
            .provision("lamp-law-2020", norm("8", one, "WARNING"))
            .provision("lamp-law-2020", norm("9", other, "CLOSE;WARNING"));
    CombinedAssessor assessor = new CombinedAssessor(new FineAssessor(law.book()));
    Act act = Act.of(lamp("8"), lamp("9"));
    Reasoned<CombinedAssessment> reasoned = assessor.assess(List.of(act));
    ActAssessment found = reasoned.value().acts().get(0);
    assertEquals(
        chosen.equals("first") ? "lamp-law/2020/8" : "lamp-law/2020/9",
        found.chosen().applied().ref().toString());
    assertEquals(
        found.chosen().range().map(FineRange::label),
        reasoned.value().total().range().map(FineRange::label));
    assertEquals(
        List.of("WARNING", "CLOSE"),
        found.otherPenalties().stream().map(OtherPenalty::code).toList());
  }

  @Test
  void aNormThatCannotBeComparedIsNamed() {
    LawText law =
        lamps()
            .provision("lamp-law-2020", norm("8", "RANGE,,5.00|true", "WARNING"))
            .provision("lamp-law-2020", norm("9", "REFERENCE,,|true", "WARNING"));
    Reasoned<CombinedAssessment> reasoned =
        new CombinedAssessor(new FineAssessor(law.book()))
            .assess(List.of(Act.of(lamp("8"), lamp("9"))));
    assertEquals(
        "[lamp-law/2020/9 UNIT INITIAL]",
        reasoned.trace().steps().get(0).inputs().get("notComparable").toString());
  }

  @Test
  void theTraceNestsEachNormUnderItsActAndEndsWithTheSum() {
    Act two =
        Act.of(facts("97.1.7", Subject.UNIT, "INITIAL"), facts("97.1.3", Subject.UNIT, "INITIAL"));
    Reasoned<CombinedAssessment> reasoned =
        ASSESSOR.assess(List.of(two, unit("99.1.1", "INITIAL")));
    List<Step> steps = reasoned.trace().steps();
    assertEquals(
        List.of("combined.act", "combined.act", "combined.result"),
        steps.stream().map(Step::question).toList());
    assertEquals(ONE_FINE, steps.get(0).basis().get(0).toString());
    assertEquals(
        List.of("combined.norm", "combined.norm"),
        steps.get(0).steps().stream().map(Step::question).toList());
    assertEquals(
        List.of("fine.edition", "fine.clause", "fine.range", "fine.result"),
        steps.get(0).steps().get(0).steps().stream().map(Step::question).toList());
    assertEquals(
        List.of("fine.edition", "fine.clause", "fine.range", "fine.result"),
        steps.get(1).steps().stream().map(Step::question).toList());
    assertSame(reasoned.value(), steps.get(2).outcome());
    assertEquals("安全生产违法行为行政处罚办法(2025)第72条", steps.get(2).basis().get(0).toString());
    assertTrue(
        reasoned.trace().citations().stream()
            .map(LegalBasis::toString)
            .toList()
            .contains("安全生产法(2021)第97条第1款第3项"));
  }

  @ParameterizedTest
  @CsvSource({"2026-01-31, 0", "2026-02-01, 1"})
  void theRuleOnAddingIsCitedOnceItIsInForce(LocalDate decision, int cited) {
    FineFacts facts =
        FineFacts.of(
            ProvisionName.parse("work-safety-law/97.1.7"),
            LocalDate.of(2025, 10, 1),
            decision,
            Subject.UNIT,
            Condition.INITIAL);
    assertEquals(cited, ASSESSOR.assess(List.of(Act.of(facts))).trace().last().basis().size());
  }

  @Test
  void theSameActGivenTwiceIsRefused() {
    assertSame(RefusalCode.SAME_ACT_TWICE, refused(unit("102", "INITIAL"), unit("102", "INITIAL")));
  }

  @Test
  void theSameActAtTwoStagesOnOneDayIsRefused() {
    assertSame(
        RefusalCode.SAME_ACT_TWICE,
        refused(unit("97.1.7", "INITIAL"), unit("97.1.7", "OVERDUE_UNCORRECTED")));
  }

  @Test
  void anotherSpellingOfTheSameClauseIsTheSameAct() {
    assertSame(
        RefusalCode.SAME_ACT_TWICE, refused(unit("102", "INITIAL"), unit("102.1", "INITIAL")));
  }

  @Test
  void oneNormGivenTwiceForOneActIsRefused() {
    FineFacts facts = facts("102", Subject.UNIT, "INITIAL");
    assertSame(RefusalCode.SAME_ACT_TWICE, refused(Act.of(facts, facts)));
  }

  /** An accident under the regulations is the accident under the law that prevails over them. */
  @Test
  void twoTextsOfWhichOnePrevailsOverTheOtherAreOneAct() {
    Act law = unit("114.1.1", "ACCIDENT_GENERAL");
    Act regulations =
        Act.of(
            FineFacts.of(
                ProvisionName.parse("accident-reporting-regulations/37.1.1"),
                ACTED,
                DECIDED,
                Subject.UNIT,
                new Condition("ACCIDENT_GENERAL")));
    assertSame(RefusalCode.SAME_ACT_TWICE, refused(law, regulations));
    Act both = Act.of(law.norms().get(0), regulations.norms().get(0));
    assertEquals(
        "30万元以上100万元以下",
        ASSESSOR.assess(List.of(both)).value().total().range().orElseThrow().label());
  }

  /** The regulations specify the law: one accident, whichever of the two texts is named. */
  @ParameterizedTest
  @CsvSource({
    "67.1.1, ACCIDENT_GENERAL, 114.1.1, ACCIDENT_GENERAL, true",
    "67.2, SPECIALLY_SERIOUS, 114.2, SPECIALLY_SERIOUS, true",
    "67.2, SPECIALLY_SERIOUS, 114.1.1, ACCIDENT_GENERAL, true",
    "67.1.1, ACCIDENT_GENERAL, 114.2, SPECIALLY_SERIOUS, true",
    "67.1.1, ACCIDENT_GENERAL, 114.1.2, ACCIDENT_LARGER, false",
    "67.1.1, ACCIDENT_GENERAL, 97.1.7, INITIAL, false",
  })
  void whatOneTextSpecifiesOfTheOtherIsOneAct(
      String coal, String coalStage, String law, String lawStage, boolean same) {
    LocalDate day = LocalDate.of(2025, 5, 12);
    Act one =
        Act.of(
            FineFacts.of(
                    ProvisionName.parse("coal-mine-safety-regulations/" + coal),
                    day,
                    day,
                    Subject.UNIT,
                    new Condition(coalStage))
                .withBaseFine(Yuan.ofWan(100)));
    Act other =
        Act.of(
            FineFacts.of(
                    ProvisionName.parse("work-safety-law/" + law),
                    day,
                    day,
                    Subject.UNIT,
                    new Condition(lawStage))
                .withBaseFine(Yuan.ofWan(100)));
    if (same) {
      assertSame(RefusalCode.SAME_ACT_TWICE, refused(one, other));
      assertSame(RefusalCode.SAME_ACT_TWICE, refused(other, one));
      Act both = Act.of(one.norms().get(0), other.norms().get(0));
      assertEquals(1, ASSESSOR.assess(List.of(both)).value().acts().size());
    } else {
      assertEquals(2, ASSESSOR.assess(List.of(one, other)).value().acts().size());
    }
  }

  /**
   * The multiplied fine stands in the place of the one that it multiplies (安全生产法(2021) 第114条第2款).
   */
  @Test
  void anAccidentIsNotFinedOnceAndThenOnceMoreManyTimesOver() {
    Act once = unit("114.1.1", "ACCIDENT_GENERAL");
    FineFacts multiplied =
        facts("114.2", Subject.UNIT, "SPECIALLY_SERIOUS").withBaseFine(Yuan.ofWan(100));
    assertSame(RefusalCode.SAME_ACT_TWICE, refused(once, Act.of(multiplied)));
    assertSame(RefusalCode.SAME_ACT_TWICE, refused(Act.of(multiplied), once));
    Act both = Act.of(once.norms().get(0), multiplied);
    assertEquals(
        "200万元以上500万元以下",
        ASSESSOR.assess(List.of(both)).value().total().range().orElseThrow().label());
  }

  @Test
  void anotherDayAnotherItemOrAnotherPersonIsAnotherAct() {
    Act first = unit("97.1.7", "INITIAL");
    FineFacts facts = first.norms().get(0);
    Act nextDay =
        Act.of(
            FineFacts.of(
                facts.provision(), ACTED.plusDays(1), DECIDED, Subject.UNIT, Condition.INITIAL));
    Act item = unit("97.1.6", "INITIAL");
    Act person = first.by("乙公司");
    assertEquals(
        "40万元以下",
        ASSESSOR
            .assess(List.of(first, nextDay, item, person))
            .value()
            .total()
            .range()
            .orElseThrow()
            .label());
  }

  @Test
  void theNormsOfOneActHaveOneIncomeAndOneSetOfGainsAndGoods() {
    FineFacts facts = facts("97.1.7", Subject.UNIT, "INITIAL");
    FineFacts other = facts("97.1.3", Subject.UNIT, "INITIAL");
    Yuan one = Yuan.of(1);
    Yuan two = Yuan.of(2);
    mustContradict("annualIncomeYuan", facts.withAnnualIncome(one), other.withAnnualIncome(two));
    mustContradict("illegalGainsYuan", facts.withIllegalGains(one), other.withIllegalGains(two));
    mustContradict("goodsValueYuan", facts.withGoodsValue(one), other.withGoodsValue(two));
    FineFacts third = facts("97.1.1", Subject.UNIT, "INITIAL").withIllegalGains(two);
    Refusal refusal =
        assertThrows(Refusal.class, () -> Act.of(facts.withIllegalGains(one), other, third));
    assertEquals("illegalGainsYuan", refusal.details().get("field"));
    assertEquals(2, Act.of(facts.withIllegalGains(one), other).norms().size());
    assertEquals(
        2, Act.of(facts.withIllegalGains(one), other.withIllegalGains(one)).norms().size());
  }

  @Test
  void theNormsOfOneActAgreeOnItsFacts() {
    FineFacts facts = facts("97.1.7", Subject.UNIT, "INITIAL");
    FineFacts other = facts("97.1.3", Subject.UNIT, "INITIAL");
    mustContradict("decisionDate", facts, other.decidedOn(DECIDED.plusDays(1)));
    mustContradict("discoveredDate", facts, other.discoveredOn(DECIDED));
    mustContradict("harmToLifeOrFinance", facts, other.withHarmToLifeOrFinance());
    mustContradict("division", facts, other.in(DivisionCode.parse("141022")));
    mustContradict("circumstances", facts, other.with(Circumstance.ACTIVE_HARM_REDUCTION));
    mustContradict(
        "subject", facts, facts("97.1.7", Subject.DIRECTLY_RESPONSIBLE, "OVERDUE_UNCORRECTED"));
    assertThrows(IllegalArgumentException.class, Act::of);
    assertThrows(IllegalArgumentException.class, () -> ASSESSOR.assess(List.of()));
  }

  private static void mustContradict(String field, FineFacts one, FineFacts other) {
    Refusal refusal = assertThrows(Refusal.class, () -> Act.of(one, other));
    assertEquals(RefusalCode.FACTS_CONTRADICT, refusal.code());
    assertEquals(field, refusal.details().get("field"));
  }

  @Test
  void theGainsOfOneActAreConfiscatedOnce() {
    LawText law =
        lamps()
            .provision("lamp-law-2020", norm("8", "RANGE,,5.00|true", "CONFISCATE_GAINS"))
            .provision("lamp-law-2020", norm("9", "RANGE,,6.00|true", "CONFISCATE_GAINS"));
    Act act =
        Act.of(lamp("8").withIllegalGains(Yuan.of(70)), lamp("9").withIllegalGains(Yuan.of(70)));
    Act other =
        Act.of(
            FineFacts.of(
                    ProvisionName.parse("lamp-law/8"),
                    ACTED.plusDays(1),
                    DECIDED,
                    Subject.UNIT,
                    Condition.INITIAL)
                .withIllegalGains(Yuan.of(5)));
    PenaltySum total =
        new CombinedAssessor(new FineAssessor(law.book()))
            .assess(List.of(act, other))
            .value()
            .total();
    assertEquals(Optional.of(Yuan.of(75)), total.confiscatedGains());
    assertEquals(Optional.empty(), total.confiscatedGoods());
  }

  private static String norm(String article, String fine, String penalties) {
    String[] parts = fine.split("\\|");
    return row(article + ",,,UNIT,INITIAL," + parts[0] + ",,,,,,")
        .replace(",true,ORDER_CORRECTION,", "," + parts[1] + "," + penalties + ",");
  }

  private static RefusalCode refused(Act... acts) {
    return assertThrows(Refusal.class, () -> ASSESSOR.assess(List.of(acts))).code();
  }

  private static Act unit(String place, String condition) {
    return Act.of(facts(place, Subject.UNIT, condition));
  }

  private static Act person(String place, String condition) {
    return Act.of(facts(place, Subject.DIRECTLY_RESPONSIBLE, condition));
  }

  private static FineFacts facts(String place, Subject subject, String condition) {
    return FineFacts.of(
        ProvisionName.parse("work-safety-law/" + place),
        ACTED,
        DECIDED,
        subject,
        new Condition(condition));
  }

  private static FineFacts lamp(String place) {
    return FineFacts.of(
        ProvisionName.parse("lamp-law/" + place), ACTED, DECIDED, Subject.UNIT, Condition.INITIAL);
  }
}
