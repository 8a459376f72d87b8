package org.anjian.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.explain.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalClockTest {

  private static final WorkCalendar CALENDAR = WorkCalendar.shipped();
  private static final LegalClock CLOCK = LegalClock.of(CALENDAR);
  private static final LegalTerms TERMS = LegalTerms.shipped();

  @Test
  void aTermSaysWhatItCounts() {
    assertEquals("自次日起满5个工作日", Term.workingDays(5).toString());
    assertEquals("自次日起满15日", Term.calendarDays(15).toString());
    assertEquals("自次日起满6个月", Term.months(6).toString());
    assertEquals("自次日起满2年", Term.years(2).toString());
    assertEquals("自该时起满24小时", Term.hours(24).toString());
    assertEquals("1 working day", Term.workingDays(1).labelEn());
    assertThrows(IllegalArgumentException.class, () -> Term.workingDays(0));
    assertThrows(IllegalArgumentException.class, () -> Term.months(-1));
  }

  @ParameterizedTest
  @CsvSource({
    // Over the spring festival of 2020, which was prolonged; 2020-01-19 was worked.
    "5, WORKING_DAY, 2020-01-20, 2020-02-04",
    "1, WORKING_DAY, 2020-01-18, 2020-01-19",
    "1, WORKING_DAY, 2020-01-17, 2020-01-19",
    "5, WORKING_DAY, 2023-05-10, 2023-05-17",
    // The last day is a Saturday, a holiday, a make-up day, a plain day.
    "15, CALENDAR_DAY, 2023-05-05, 2023-05-22",
    "15, CALENDAR_DAY, 2020-01-10, 2020-02-03",
    "15, CALENDAR_DAY, 2020-09-12, 2020-09-27",
    "15, CALENDAR_DAY, 2023-05-09, 2023-05-24",
    // Months end on the corresponding day, or on the last day of the month.
    "1, MONTH, 2020-01-31, 2020-03-02",
    "6, MONTH, 2020-08-31, 2021-03-01",
    "6, MONTH, 2023-03-31, 2023-10-07",
    "2, YEAR, 2020-02-29, 2022-02-28",
    "5, YEAR, 2018-10-01, 2023-10-07",
  })
  void theFirstDayIsNotCountedAndARestDayAtTheEndMoves(
      int length, Term.Unit unit, LocalDate from, LocalDate lastDay) {
    var deadline = CLOCK.deadline(new Term(length, unit), from);
    assertEquals(lastDay, deadline.lastDay());
    assertEquals(lastDay, deadline.trace().last().outcome());
    assertTrue(deadline.isMetBy(lastDay));
    assertFalse(deadline.isMetBy(lastDay.plusDays(1)));
    assertTrue(deadline.isOverOn(lastDay.plusDays(1)));
    assertFalse(deadline.isProvisional());
  }

  @Test
  void everyTermEndsOnAWorkingDayThatNoShorterTermPasses() {
    var random = new Random(85);
    for (int i = 0; i < 5_000; i++) {
      LocalDate from = LocalDate.of(2007, 1, 1).plusDays(random.nextInt(7_000));
      int length = 1 + random.nextInt(60);
      LocalDate nominal = from.plusDays(length);
      LocalDate naive = nominal;
      while (!CALENDAR.isWorkingDay(naive)) {
        naive = naive.plusDays(1);
      }
      var deadline = CLOCK.deadline(Term.calendarDays(length), from);
      assertEquals(naive, deadline.lastDay());
      assertEquals(naive.equals(nominal) ? 2 : 3, deadline.trace().steps().size());
      assertTrue(
          CLOCK.deadline(Term.calendarDays(length + 1), from).lastDay().compareTo(naive) >= 0);
    }
  }

  @Test
  void theTraceCitesTheRulesInForceOnTheDay() {
    var payment =
        CLOCK.deadline(
            TERMS.require("PAYMENT", LocalDate.of(2023, 5, 5)), LocalDate.of(2023, 5, 5));
    assertEquals(LocalDate.of(2023, 5, 22), payment.lastDay());
    assertEquals(
        List.of("deadline.firstDay", "deadline.count", "deadline.restDay"),
        payment.trace().steps().stream().map(Step::question).toList());
    assertEquals(
        List.of(
            "administrative-litigation-interpretation/2018/48.2",
            "civil-code/2020/201.1",
            "administrative-penalty-law/2021/67.3",
            "administrative-litigation-interpretation/2018/48.3",
            "civil-code/2020/203.1"),
        payment.trace().citations().stream().map(LegalBasis::ref).toList());
    assertEquals(LocalDate.of(2023, 5, 20), payment.trace().steps().get(1).outcome());

    var in2017 = CLOCK.deadline(Term.months(1), LocalDate.of(2017, 5, 5));
    assertEquals(List.of(), in2017.trace().citations());
    var months = CLOCK.deadline(Term.months(1), LocalDate.of(2023, 5, 8));
    assertTrue(
        months.trace().citations().stream()
            .anyMatch(basis -> basis.ref().equals("civil-code/2020/202")));
  }

  @Test
  void hearingMustBeRequestedWithinFiveWorkingDays() {
    LocalDate told = LocalDate.of(2023, 9, 27);
    var deadline = CLOCK.deadline(TERMS.require("HEARING_REQUEST", told), told);
    assertEquals(LocalDate.of(2023, 10, 10), deadline.lastDay());
    assertEquals(
        List.of("administrative-penalty-law/2021/64.1.1", "administrative-penalty-law/2021/85"),
        deadline.trace().last().basis().stream().map(LegalBasis::ref).toList());
    assertEquals(8L, deadline.trace().last().inputs().get("restDays"));
  }

  @Test
  void sevenFullWorkingDaysLieBetweenTheNoticeAndTheHearing() {
    LocalDate hearing = LocalDate.of(2023, 10, 13);
    var deadline = CLOCK.deadline(TERMS.require("HEARING_NOTIFICATION", hearing), hearing);
    LocalDate latest = deadline.lastDay();
    assertEquals(LocalDate.of(2023, 9, 27), latest);
    assertEquals(WorkingDays.of(7), CALENDAR.workingDaysBetween(latest, hearing.minusDays(1)));
    assertEquals(
        WorkingDays.of(6), CALENDAR.workingDaysBetween(latest.plusDays(1), hearing.minusDays(1)));
    assertEquals(
        LocalDate.of(2023, 9, 27), CLOCK.latestBefore(Term.calendarDays(15), hearing).lastDay());
    assertEquals(
        LocalDate.of(2023, 2, 28),
        CLOCK.latestBefore(Term.months(1), LocalDate.of(2023, 4, 1)).lastDay());
  }

  @Test
  void aLegalTermIsRefusedBeforeItsStatute() {
    LocalDate before = LocalDate.of(2021, 7, 14);
    assertTrue(TERMS.find("HEARING_REQUEST", before.plusDays(1)).isPresent());
    assertTrue(TERMS.find("HEARING_REQUEST", before).isEmpty());
    var refusal = assertThrows(Refusal.class, () -> TERMS.require("HEARING_REQUEST", before));
    assertEquals(RefusalCode.LAW_NOT_COVERED, refusal.code());
    assertThrows(IllegalArgumentException.class, () -> TERMS.require("TEA_BREAK", before));
    var payment = TERMS.require("PAYMENT", before.plusDays(1));
    assertThrows(IllegalArgumentException.class, () -> CLOCK.deadline(payment, before));
  }

  @Test
  void anAnswerThatNeedsADayWithoutNoticeIsRefusedOrProvisional() {
    LocalDate late = LocalDate.of(2026, 12, 28);
    var five = Term.workingDays(5);
    var refusal = assertThrows(Refusal.class, () -> CLOCK.deadline(five, late));
    assertEquals(RefusalCode.CALENDAR_NOT_COVERED, refusal.code());
    var fifteen = Term.calendarDays(15);
    assertThrows(Refusal.class, () -> CLOCK.deadline(fifteen, late));
    assertEquals(LocalDate.of(2026, 12, 31), CLOCK.deadline(Term.workingDays(3), late).lastDay());

    var provisional = LegalClock.of(CALENDAR.provisional());
    var deadline = provisional.deadline(five, late);
    assertTrue(deadline.isProvisional());
    assertEquals(LocalDate.of(2027, 1, 4), deadline.lastDay());
    assertEquals("2027-01-04（暂定）", deadline.toString());
    assertTrue(provisional.deadline(fifteen, late).isProvisional());
    assertTrue(provisional.deadline(five, LocalDate.of(2006, 12, 25)).isProvisional());
    assertFalse(provisional.deadline(Term.workingDays(3), late).isProvisional());
    assertThrows(IllegalArgumentException.class, () -> provisional.deadline(five, LocalDate.MAX));
  }

  @Test
  void hoursRunFromTheMomentThroughRestDays() {
    var saturday = LocalDateTime.of(2023, 5, 20, 17, 30);
    assertEquals(saturday.plusDays(1), CLOCK.end(Term.hours(24), saturday));
    var hours = Term.hours(24);
    var days = Term.workingDays(1);
    assertThrows(
        IllegalArgumentException.class, () -> CLOCK.deadline(hours, LocalDate.of(2023, 5, 20)));
    assertThrows(IllegalArgumentException.class, () -> CLOCK.end(days, saturday));
  }

  @Test
  void aHearingIsHeldWithinFifteenDaysAndSevenWorkingDaysAfterItsNotice() {
    var days = hearing("2026-03-02", "2026-03-02");
    assertEquals(new DayRange(LocalDate.of(2026, 3, 12), LocalDate.of(2026, 3, 17)), days.range());
    assertEquals(
        List.of(
            LocalDate.of(2026, 3, 12),
            LocalDate.of(2026, 3, 13),
            LocalDate.of(2026, 3, 16),
            LocalDate.of(2026, 3, 17)),
        days.workingDays());
    assertFalse(days.isProvisional());
    assertEquals(
        List.of("deadline.count", "deadline.firstAfterNotice", "deadline.both"),
        days.trace().steps().stream().map(Step::question).toList());
    assertTrue(
        days.trace().citations().stream()
            .map(LegalBasis::ref)
            .toList()
            .containsAll(
                List.of(
                    "work-safety-penalty-procedures/2025/57.1",
                    "administrative-penalty-law/2021/64.1.2",
                    "administrative-penalty-law/2021/85")));
    LocalDate only = LocalDate.of(2026, 3, 17);
    assertEquals(new DayRange(only, only), hearing("2026-03-02", "2026-03-05").range());
  }

  @Test
  void aNoticeTooLateForTheHearingLeavesNoDay() {
    var refusal = assertThrows(Refusal.class, () -> hearing("2026-03-02", "2026-03-06"));
    assertEquals(RefusalCode.NO_POSSIBLE_DAY, refusal.code());
    assertEquals(
        Map.of(
            "earliest", LocalDate.of(2026, 3, 18),
            "latest", LocalDate.of(2026, 3, 17),
            "notifyAtTheLatest", LocalDate.of(2026, 3, 5)),
        refusal.details());
    assertEquals(
        RefusalCode.DATE_BEFORE_CAUSE,
        assertThrows(Refusal.class, () -> hearing("2026-03-02", "2026-03-01")).code());
  }

  @Test
  void beforeTheSpringFestivalNoNoticeIsEarlyEnough() {
    var refusal = assertThrows(Refusal.class, () -> hearing("2026-02-10", "2026-02-10"));
    assertEquals(RefusalCode.NO_POSSIBLE_DAY, refusal.code());
    assertEquals(LocalDate.of(2026, 2, 27), refusal.details().get("earliest"));
    assertEquals(LocalDate.of(2026, 2, 25), refusal.details().get("latest"));
    assertEquals(LocalDate.of(2026, 2, 8), refusal.details().get("notifyAtTheLatest"));
  }

  @Test
  void everyPossibleDayKeepsBothBoundsAndNoOtherDoes() {
    LocalDate last = LocalDate.of(2026, 11, 20);
    for (LocalDate asked = LocalDate.of(2026, 2, 1); asked.isBefore(last); ) {
      LocalDate request = asked;
      LocalDate notice = asked.plusDays(asked.getDayOfMonth() % 4);
      LocalDate latest = CLOCK.deadline(TERMS.require("HEARING", request), request).lastDay();
      List<LocalDate> naive =
          notice
              .datesUntil(latest.plusDays(1))
              .filter(
                  day ->
                      !CLOCK
                          .deadline(TERMS.require("HEARING_NOTIFICATION", day), day)
                          .lastDay()
                          .isBefore(notice))
              .toList();
      if (naive.isEmpty()) {
        assertThrows(Refusal.class, () -> hearing(request.toString(), notice.toString()));
      } else {
        assertEquals(
            new DayRange(naive.get(0), naive.get(naive.size() - 1)),
            hearing(request.toString(), notice.toString()).range());
      }
      asked = asked.plusDays(1);
    }
  }

  private static PossibleDays hearing(String requested, String notified) {
    LocalDate request = LocalDate.parse(requested);
    LocalDate notice = LocalDate.parse(notified);
    return CLOCK.possibleDays(
        TERMS.require("HEARING", request),
        request,
        TERMS.require("HEARING_NOTIFICATION", notice),
        notice);
  }

  @Test
  void moreTimeIsAskedForInTheLastTenWorkingDays() {
    LocalDate due = LocalDate.of(2026, 3, 20);
    var deadline = CLOCK.deadline(TERMS.require("EXTENSION_REQUEST", due), due);
    assertEquals(due, deadline.lastDay());
    assertEquals(LocalDate.of(2026, 3, 6), deadline.earliest().orElseThrow());
    assertEquals(
        WorkingDays.of(10),
        CALENDAR.workingDaysBetween(LocalDate.of(2026, 3, 5), due.minusDays(1)));
  }

  @Test
  void theCourtIsAskedOnceTheDemandHasRunOut() {
    LocalDate delivered = LocalDate.of(2026, 3, 2);
    var deadline = CLOCK.deadline(TERMS.require("ENFORCEMENT_REMINDER", delivered), delivered);
    assertEquals(LocalDate.of(2026, 3, 16), deadline.lastDay());
    assertEquals(LocalDate.of(2026, 3, 17), deadline.earliest().orElseThrow());
  }

  @Test
  void anAnnouncementRunsOutOnARestDay() {
    LocalDate announced = LocalDate.of(2026, 3, 6);
    assertEquals(
        LocalDate.of(2026, 4, 5),
        CLOCK.deadline(TERMS.require("ANNOUNCED_DELIVERY", announced), announced).lastDay());
  }

  @Test
  void aTermThatNeverMovesNeedsNoHolidayNotice() {
    LocalDate taken = LocalDate.of(2026, 12, 20);
    var deadline = CLOCK.deadline(TERMS.require("SEIZURE", taken), taken);
    assertEquals(LocalDate.of(2027, 1, 19), deadline.lastDay());
    assertFalse(deadline.isProvisional());
  }

  @Test
  void legalHoursRunFromTheMomentOrUpToIt() {
    var friday = LocalDateTime.of(2026, 3, 6, 17, 30);
    var seized = CLOCK.moment(TERMS.require("SEIZURE_REPORT", friday.toLocalDate()), friday);
    assertEquals(LocalDateTime.of(2026, 3, 7, 17, 30), seized.value());
    assertEquals(
        List.of(
            "administrative-coercion-law/2011/19",
            "work-safety-penalty-procedures/2025/24.2",
            "civil-code/2020/201.2"),
        seized.trace().citations().stream().map(LegalBasis::ref).toList());
    var cut = CLOCK.moment(TERMS.require("POWER_CUT_NOTICE", friday.toLocalDate()), friday);
    assertEquals(LocalDateTime.of(2026, 3, 5, 17, 30), cut.value());
    var days = TERMS.require("PAYMENT", friday.toLocalDate());
    assertThrows(IllegalArgumentException.class, () -> CLOCK.moment(days, friday));
  }
}
