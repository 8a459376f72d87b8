package org.anjian.hazard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.calendar.LegalClock;
import org.anjian.calendar.LegalTerms;
import org.anjian.calendar.WorkCalendar;
import org.anjian.contract.Yicheng;
import org.anjian.duty.Duty;
import org.anjian.duty.DutyKind;
import org.anjian.duty.DutyQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemedyDutiesTest {

  private static final UUID CHEN = new UUID(0, 3);
  private static final LocalDate DUE = LocalDate.of(2026, 3, 10);

  private static OpenRemedies.OpenOrder order(LocalDate due, boolean failed) {
    return new OpenRemedies.OpenOrder(
        new UUID(0, 1),
        "（翼）应急责改〔2026〕1号",
        new UUID(0, 2),
        "北丁煤矿",
        Yicheng.COUNTY,
        List.of(CHEN),
        due,
        failed,
        3);
  }

  private static OpenRemedies.OpenMeasure measure(OnSiteMeasure.Kind kind, LocalDate day) {
    return new OpenRemedies.OpenMeasure(
        new UUID(0, 5),
        "（翼）应急现决〔2026〕1号",
        new UUID(0, 2),
        "北丁煤矿",
        Yicheng.COUNTY,
        List.of(CHEN),
        kind,
        day);
  }

  private static RemedyDuties duties(OpenRemedies remedies) {
    return new RemedyDuties(
        remedies, LegalTerms.shipped(), LegalClock.of(WorkCalendar.shipped().provisional()));
  }

  private static final OpenRemedies NONE =
      new OpenRemedies() {
        @Override
        public List<OpenOrder> orders(DutyQuery query) {
          return List.of(order(DUE, false));
        }

        @Override
        public List<OpenMeasure> measures(DutyQuery query) {
          return List.of(measure(OnSiteMeasure.Kind.SUSPEND_PRODUCTION, DUE));
        }
      };

  @ParameterizedTest
  @CsvSource({
    "2026-03-09,RECTIFICATION,2026-03-10",
    "2026-03-10,RECTIFICATION,2026-03-10",
    // Ten working days after the day on which the time was over.
    "2026-03-11,REINSPECTION,2026-03-24",
    "2026-04-30,REINSPECTION,2026-03-24"
  })
  void theUnitHasUntilTheLastDayAndThenTheBureauLooksAgain(
      LocalDate today, DutyKind kind, LocalDate lastDay) {
    Duty duty = duties(NONE).of(order(DUE, false), today);
    assertEquals(kind, duty.kind());
    assertEquals(lastDay, duty.due().lastDay());
    assertEquals(3, duty.items());
    assertEquals(List.of(CHEN), duty.officers());
  }

  @Test
  void reinspectionCitesItsArticleAndIsExplained() {
    Duty duty = duties(NONE).of(order(DUE, false), DUE.plusDays(1));
    assertEquals("work-safety-penalty-procedures/2025/27.2", duty.due().basis().get(0).ref());
    assertTrue(duty.due().deadline().isPresent());
  }

  @Test
  void whatFailedStaysOverdueSinceItsOwnLastDay() {
    Duty duty = duties(NONE).of(order(DUE, true), DUE.plusDays(5));
    assertEquals(DutyKind.RECTIFICATION, duty.kind());
    assertEquals(DUE, duty.due().lastDay());
  }

  @Test
  void beforeTheRuleOf2026NoTermOfReinspectionIsMadeUp() {
    LocalDate due = LocalDate.of(2025, 12, 31);
    Duty duty = duties(NONE).of(order(due, false), LocalDate.of(2026, 3, 1));
    assertEquals(DutyKind.RECTIFICATION, duty.kind());
    assertEquals(due, duty.due().lastDay());
  }

  @Test
  void aSuspensionOfProductionLastsSixMonthsAndAnEvacuationHasNoTerm() {
    Duty duty = duties(NONE).of(measure(OnSiteMeasure.Kind.SUSPEND_PRODUCTION, DUE)).orElseThrow();
    assertEquals(DutyKind.MEASURE_END, duty.kind());
    assertEquals(LocalDate.of(2026, 9, 10), duty.due().lastDay());
    assertEquals(Optional.empty(), duties(NONE).of(measure(OnSiteMeasure.Kind.EVACUATE, DUE)));
  }

  @Test
  void onlyWhatIsWantedIsTold() {
    RemedyDuties all = duties(NONE);
    assertEquals(
        List.of(DutyKind.RECTIFICATION, DutyKind.MEASURE_END),
        all.open(query(EnumSet.allOf(DutyKind.class), LocalDate.of(2026, 9, 10))).stream()
            .map(Duty::kind)
            .toList());
    assertEquals(
        List.of(DutyKind.RECTIFICATION),
        all.open(query(EnumSet.allOf(DutyKind.class), LocalDate.of(2026, 9, 9))).stream()
            .map(Duty::kind)
            .toList());
    assertEquals(
        List.of(), all.open(query(EnumSet.of(DutyKind.CLOSING), LocalDate.of(2026, 9, 10))));
  }

  private static DutyQuery query(EnumSet<DutyKind> kinds, LocalDate until) {
    return new DutyQuery(
        Yicheng.WHOLE_COUNTY, Optional.empty(), Optional.empty(), kinds, DUE, until);
  }
}
