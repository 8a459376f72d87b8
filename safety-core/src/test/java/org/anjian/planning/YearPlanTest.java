package org.anjian.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjian.calendar.WorkCalendar;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.junit.jupiter.api.Test;

class YearPlanTest {

  private static final WorkCalendar CALENDAR = WorkCalendar.shipped();
  private static final YearPlan.Adoption ADOPTION =
      new YearPlan.Adoption(LocalDate.of(2026, 1, 5), "局务会");

  @Test
  void statutoryDaysAreTheWorkingDaysOfTheYearTimesTheOfficers() {
    StaffTime time = StaffTime.of(CALENDAR, 2020, 30, List.of(), List.of());
    long counted =
        LocalDate.of(2020, 1, 1)
            .datesUntil(LocalDate.of(2021, 1, 1))
            .filter(CALENDAR::isWorkingDay)
            .count();
    assertEquals(counted, time.workingDays());
    assertEquals(StaffDays.of(counted * 30), time.statutory());
  }

  @Test
  void inspectionDaysAreWhatOtherWorkLeaves() {
    StaffTime time = time(10, "1000.5", "500");
    assertEquals(time.statutory().minus(new StaffDays(3001)), time.inspection());
  }

  @Test
  void aYearWithoutNoticeIsRefused() {
    Refusal refusal =
        assertThrows(Refusal.class, () -> StaffTime.of(CALENDAR, 2027, 3, List.of(), List.of()));
    assertEquals(RefusalCode.CALENDAR_NOT_COVERED, refusal.code());
  }

  @Test
  void halfDaysAreReadAndNothingFiner() {
    assertEquals("12.5", StaffDays.parse("days", "12.50").toString());
    assertEquals("12", StaffDays.parse("days", "12.0").toString());
    for (String text : List.of("12.25", "-1", "", "twelve", "1e3")) {
      Refusal refusal = assertThrows(Refusal.class, () -> StaffDays.parse("days", text));
      assertEquals(RefusalCode.MEASURE_OUT_OF_BOUNDS, refusal.code());
    }
  }

  @Test
  void aPlanThatTakesMoreThanTheStaffHasIsNotAdopted() {
    StaffTime time = time(1, "0", "0");
    int days = time.workingDays();
    assertTrue(plan(time, line(PlanLine.Part.KEY, days, "1")).adopted(ADOPTION).check().addsUp());
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                plan(
                        time,
                        line(PlanLine.Part.KEY, days, "1"),
                        line(PlanLine.Part.GENERAL, 1, "0.5"))
                    .adopted(ADOPTION));
    assertEquals(RefusalCode.PLAN_EXCEEDS_STAFF, refusal.code());
    assertEquals("-0.5", refusal.details().get("unassigned"));
    assertEquals(YearPlan.DRAWN_UP_BY, refusal.basis().orElseThrow());
  }

  @Test
  void aPlanThatLeavesTimeOverDoesNotAddUp() {
    StaffTime time = time(1, "0", "0");
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                plan(time, line(PlanLine.Part.KEY, time.workingDays() - 1, "1")).adopted(ADOPTION));
    assertEquals(RefusalCode.PLAN_DOES_NOT_ADD_UP, refusal.code());
    assertEquals("1", refusal.details().get("unassigned"));
  }

  @Test
  void aPrintedFigureWithTransposedDigitsIsToldAsSuch() {
    StaffTime time = new StaffTime(251, 6, List.of(), List.of());
    PlanLine line = line(PlanLine.Part.KEY, 1506, "1");
    YearPlan plan =
        new YearPlan(
            UUID.randomUUID(),
            DivisionCode.parse("141022"),
            2021,
            time,
            List.of(line),
            Map.of(
                PlanCheck.Figure.STATUTORY, StaffDays.of(1560),
                PlanCheck.Figure.INSPECTION, StaffDays.of(1506),
                PlanCheck.Figure.KEY, StaffDays.of(1507)),
            Optional.empty(),
            0);
    List<PlanCheck.Difference> differences = plan.check().differences();
    assertEquals(2, differences.size());
    assertEquals(PlanCheck.Figure.STATUTORY, differences.get(0).figure());
    assertTrue(differences.get(0).transposed());
    assertFalse(differences.get(1).transposed());
    Refusal refusal = assertThrows(Refusal.class, () -> plan.adopted(ADOPTION));
    assertEquals("1560 ≠ 1506", refusal.details().get("printed.STATUTORY"));
  }

  @Test
  void anAdoptedPlanIsNotChanged() {
    StaffTime time = time(1, "0", "0");
    YearPlan adopted = plan(time, line(PlanLine.Part.KEY, time.workingDays(), "1"));
    YearPlan plan = adopted.adopted(ADOPTION);
    Refusal refusal = assertThrows(Refusal.class, () -> plan.changed(time, plan.lines(), Map.of()));
    assertEquals(RefusalCode.OUT_OF_SEQUENCE, refusal.code());
    assertThrows(Refusal.class, () -> plan.adopted(ADOPTION));
  }

  @Test
  void theSameTargetStandsInAPartOnce() {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                plan(
                    time(1, "0", "0"),
                    line(PlanLine.Part.KEY, 1, "1"),
                    line(PlanLine.Part.KEY, 2, "1")));
    assertEquals(RefusalCode.ALREADY_EXISTS, refusal.code());
    assertEquals("lines/1", refusal.details().get("field"));
  }

  @Test
  void oneEnterpriseIsNotSeveral() {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                new PlanLine(
                    UUID.randomUUID(),
                    PlanLine.Part.KEY,
                    PlanLine.Target.enterprise(UUID.randomUUID()),
                    2,
                    1,
                    StaffDays.of(1)));
    assertEquals(RefusalCode.FACTS_CONTRADICT, refusal.code());
  }

  private static StaffTime time(int officers, String otherEnforcement, String otherWork) {
    return StaffTime.of(
        CALENDAR,
        2026,
        officers,
        List.of(new StaffTime.Item("案件办理", StaffDays.parse("days", otherEnforcement))),
        List.of(new StaffTime.Item("学习培训", StaffDays.parse("days", otherWork))));
  }

  private static PlanLine line(PlanLine.Part part, int enterprises, String days) {
    return new PlanLine(
        UUID.randomUUID(),
        part,
        PlanLine.Target.sector(SupervisedSector.COAL_MINE),
        enterprises,
        1,
        StaffDays.parse("daysPerVisit", days));
  }

  private static YearPlan plan(StaffTime time, PlanLine... lines) {
    return new YearPlan(
        UUID.randomUUID(),
        DivisionCode.parse("141022"),
        2026,
        time,
        List.of(lines),
        Map.of(),
        Optional.empty(),
        0);
  }
}
