package org.anjian.preparedness;

import static org.anjian.bureau.Bureau.inspector;
import static org.anjian.bureau.Bureau.leader;
import static org.anjian.bureau.Bureau.station;
import static org.anjian.contract.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.anjian.bureau.Bureau;
import org.anjian.contract.Yicheng;
import org.anjian.division.DivisionCode;
import org.anjian.explain.RefusalCode;
import org.anjian.memory.MemoryZeroAccidentEnrolments;
import org.anjian.money.Yuan;
import org.junit.jupiter.api.Test;

class RunZeroAccidentTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final DivisionCode BEIDING = DivisionCode.parse("141022106205");

  private final Bureau bureau = new Bureau();
  private final ZeroAccidentEnrolments enrolments =
      new MemoryZeroAccidentEnrolments(Yicheng.DIVISIONS);
  private final RunZeroAccident program =
      new RunZeroAccident(
          enrolments,
          bureau.stores.accidents(),
          bureau.stores.enterprises(),
          Yicheng.DIVISIONS,
          bureau.journal,
          bureau.ids,
          bureau.clock);

  RunZeroAccidentTest() {
    bureau.today(DAY);
  }

  private void rule(boolean placesToo, AccidentGrade... grades) {
    program.rule(leader(), Yicheng.COUNTY, 2026, Set.of(grades), placesToo, "");
  }

  private Accident accident(int number, AccidentGrade grade) {
    Accident accident =
        new Accident(
            Yicheng.id(80, number),
            "SG" + number,
            bureau.mine.id(),
            bureau.mine.division(),
            DAY.plusDays(number),
            grade,
            1,
            0,
            Yuan.ZERO);
    bureau.stores.accidents().addAll(List.of(accident));
    return accident;
  }

  private ZeroAccidentResult only() {
    return program.results(leader(), 2026).get(0);
  }

  @Test
  void withoutARuleOfTheYearNothingIsJudged() {
    program.enrolEnterprise(inspector(), bureau.mine.id());
    assertRefused(RefusalCode.FACT_MISSING, () -> program.results(leader(), 2026));
  }

  @Test
  void anAccidentOfANamedGradeEndsItAndNoOther() {
    rule(false, AccidentGrade.LARGER, AccidentGrade.MAJOR, AccidentGrade.ESPECIALLY_MAJOR);
    program.enrolEnterprise(inspector(), bureau.mine.id());
    accident(1, AccidentGrade.GENERAL);
    assertTrue(only().stands());
    Accident larger = accident(2, AccidentGrade.LARGER);
    assertFalse(only().stands());
    assertEquals(List.of(larger), only().endedBy());
  }

  @Test
  void anAccidentOfAnEnterpriseEndsItForItsVillageWhereTheRuleSaysSo() {
    rule(true, AccidentGrade.GENERAL);
    program.enrolPlace(
        station(Yicheng.WANGZHUANG_TOWN), ZeroAccidentEnrolment.Category.VILLAGE, BEIDING);
    assertTrue(only().stands());
    accident(1, AccidentGrade.GENERAL);
    assertFalse(only().stands());
  }

  @Test
  void anAccidentOfAnEnterpriseDoesNotConcernItsVillageOtherwise() {
    rule(false, AccidentGrade.GENERAL);
    program.enrolPlace(leader(), ZeroAccidentEnrolment.Category.VILLAGE, BEIDING);
    accident(1, AccidentGrade.GENERAL);
    assertTrue(only().stands());
  }

  @Test
  void aNamedExceptionKeepsTheAccidentInSight() {
    rule(false, AccidentGrade.GENERAL);
    ZeroAccidentEnrolment mine = program.enrolEnterprise(inspector(), bureau.mine.id());
    Accident accident = accident(1, AccidentGrade.GENERAL);
    assertRefused(
        RefusalCode.OUTSIDE_SCOPE,
        () -> program.except(inspector(), mine.unit().id(), accident.id(), "自然灾害"));
    assertRefused(
        RefusalCode.ITEMS_DO_NOT_MATCH,
        () -> program.except(leader(), mine.unit().id(), Yicheng.id(80, 9), "自然灾害"));

    program.except(leader(), mine.unit().id(), accident.id(), "自然灾害");

    assertTrue(only().stands());
    assertEquals(accident, only().excepted().get(0).accident());
    assertEquals("自然灾害", only().excepted().get(0).exception().reason());
  }

  @Test
  void theResultIsWrittenDownForTheFiguresOfTheYear() {
    rule(false, AccidentGrade.GENERAL);
    program.enrolEnterprise(inspector(), bureau.mine.id());
    program.enrolEnterprise(inspector(), bureau.shop.id());
    accident(1, AccidentGrade.GENERAL);
    assertEquals(1, program.record(leader(), 2026));
    assertEquals(0, program.record(leader(), 2026));
    assertEquals(
        1,
        enrolments.ofYear(Yicheng.WHOLE_COUNTY, 2026).stream()
            .filter(one -> one.unit().achieved())
            .count());
  }

  @Test
  void oneIsEnrolledOnceAYearAndARuleStaysForTheYear() {
    rule(false, AccidentGrade.GENERAL);
    assertRefused(RefusalCode.ALREADY_EXISTS, () -> rule(true, AccidentGrade.MAJOR));
    program.enrolEnterprise(inspector(), bureau.mine.id());
    assertRefused(
        RefusalCode.ALREADY_EXISTS, () -> program.enrolEnterprise(inspector(), bureau.mine.id()));
    assertRefused(
        RefusalCode.NOT_FOUND,
        () -> program.enrolEnterprise(station(Yicheng.TANGXING), bureau.mine.id()));
  }

  @Test
  void anInstitutionOnTheRegisterIsJudgedByItsAccidents() {
    rule(false, AccidentGrade.GENERAL);
    program.enrolInstitution(leader(), bureau.mine.creditCode().value(), "某事业单位", BEIDING);
    accident(1, AccidentGrade.GENERAL);
    assertFalse(only().stands());
  }
}
