package org.anjian.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.shared.SharedData;
import org.anjian.spi.HolidayNotice;
import org.anjian.table.BrokenTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

  private static final WorkCalendar CALENDAR = WorkCalendar.shipped();

  @ParameterizedTest
  @CsvSource({
    "2020-01-23, true, ''",
    "2020-01-19, true, 春节",
    "2020-01-24, false, 春节",
    "2020-01-31, false, 春节",
    "2020-02-03, true, 春节",
    "2020-02-08, false, ''",
    "2020-10-01, false, 国庆节、中秋节",
    "2020-10-10, true, 国庆节、中秋节",
    "2007-12-29, true, 元旦",
    "2007-12-31, false, 元旦",
    "2022-12-31, false, 元旦",
    "2026-12-31, true, ''",
  })
  void makeUpDaysAreWorkedAndHolidaysAreNot(LocalDate day, boolean worked, String holiday) {
    assertEquals(worked, CALENDAR.isWorkingDay(day));
    assertEquals(holiday, CALENDAR.holiday(day).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({"2010,250", "2016,250", "2020,249", "2021,250", "2023,249", "2024,251", "2026,248"})
  void theYearsHaveTheWorkingDaysThatWereCounted(int year, int days) {
    assertEquals(
        WorkingDays.of(days),
        CALENDAR.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)));
  }

  @Test
  void addingAndCountingAgreesWithWalkingDayByDay() {
    var random = new Random(2007);
    LocalDate first = LocalDate.of(2007, 1, 5);
    for (int i = 0; i < 20_000; i++) {
      LocalDate from = first.plusDays(random.nextInt(6_900));
      int count = 1 + random.nextInt(random.nextBoolean() ? 12 : 250);
      LocalDate day = from;
      for (int left = count; left > 0; ) {
        day = day.plusDays(1);
        left -= CALENDAR.isWorkingDay(day) ? 1 : 0;
      }
      assertEquals(day, CALENDAR.plus(from, WorkingDays.of(count)));
      assertEquals(WorkingDays.of(count), CALENDAR.workingDaysBetween(from, day));
      assertTrue(CALENDAR.isWorkingDay(day));
      LocalDate back = CALENDAR.plus(day, WorkingDays.of(-count));
      assertTrue(CALENDAR.isWorkingDay(back));
      assertEquals(
          WorkingDays.of(count), CALENDAR.workingDaysBetween(back.minusDays(1), day.minusDays(1)));
    }
  }

  @Test
  void anyNumberOfWorkingDaysFromAnyDayAgreesWithALoop() {
    LocalDate first = LocalDate.of(2007, 1, 1);
    LocalDate end = LocalDate.of(2027, 1, 1);
    boolean[] worked = new boolean[(int) (end.toEpochDay() - first.toEpochDay())];
    for (int i = 0; i < worked.length; i++) {
      worked[i] = CALENDAR.isWorkingDay(first.plusDays(i));
    }
    long answers = 0;
    long refusals = 0;
    for (int from = 0; from < worked.length; from++) {
      LocalDate day = first.plusDays(from);
      for (int step : List.of(1, -1)) {
        int at = from;
        for (int count = 1; count <= 400; count++) {
          do {
            at += step;
          } while (at >= 0 && at < worked.length && !worked[at]);
          WorkingDays days = WorkingDays.of(step * count);
          if (at < 0 || at >= worked.length) {
            assertThrows(Refusal.class, () -> CALENDAR.plus(day, days));
            refusals += 400 - count + 1;
            assertThrows(Refusal.class, () -> CALENDAR.plus(day, WorkingDays.of(step * 400)));
            break;
          }
          assertEquals(first.toEpochDay() + at, CALENDAR.plus(day, days).toEpochDay());
          answers++;
        }
      }
      assertEquals(day, CALENDAR.plus(day, WorkingDays.of(0)));
    }
    assertEquals(7_305 * 800L, answers + refusals);
    assertTrue(refusals < answers / 20, "refused " + refusals);
  }

  @Test
  void everyDayOfAPeriodThatIsWorkedIsListed() {
    assertEquals(
        List.of(
            LocalDate.of(2023, 9, 28),
            LocalDate.of(2023, 10, 7),
            LocalDate.of(2023, 10, 8),
            LocalDate.of(2023, 10, 9)),
        CALENDAR.workingDays(LocalDate.of(2023, 9, 28), LocalDate.of(2023, 10, 9)));
    assertEquals(
        List.of(), CALENDAR.workingDays(LocalDate.of(2023, 9, 29), LocalDate.of(2023, 10, 6)));
  }

  @Test
  void aDayWithoutNoticeIsRefused() {
    LocalDate newYear = LocalDate.of(2027, 1, 1);
    LocalDate newYearsEve = LocalDate.of(2026, 12, 31);
    LocalDate before = LocalDate.of(2006, 12, 31);
    assertRefused(newYear, () -> CALENDAR.isWorkingDay(newYear));
    assertRefused(newYear, () -> CALENDAR.plus(newYearsEve, WorkingDays.of(1)));
    assertRefused(newYear, () -> CALENDAR.workingDaysBetween(newYearsEve, newYear));
    assertRefused(before, () -> CALENDAR.isWorkingDay(before));
    assertRefused(before, () -> CALENDAR.plus(LocalDate.of(2007, 1, 4), WorkingDays.of(-1)));
    assertRefused(before.minusDays(1), () -> CALENDAR.plus(before.minusDays(1), WorkingDays.of(9)));
    assertEquals(LocalDate.of(2007, 1, 4), CALENDAR.plus(before, WorkingDays.of(1)));
    assertEquals(newYearsEve, CALENDAR.plus(newYear, WorkingDays.of(-1)));
  }

  private static void assertRefused(LocalDate day, Executable question) {
    var refusal = assertThrows(Refusal.class, question);
    assertEquals(RefusalCode.CALENDAR_NOT_COVERED, refusal.code());
    assertEquals(
        Map.of(
            "date", day,
            "coveredFrom", LocalDate.of(2007, 1, 1),
            "coveredTo", LocalDate.of(2026, 12, 31)),
        refusal.details());
  }

  @Test
  void aProvisionalCalendarTakesWeekdaysForWorkedBeyondTheNotices() {
    var provisional = CALENDAR.provisional();
    var random = new Random(2027);
    LocalDate first = LocalDate.of(1990, 1, 1);
    for (int i = 0; i < 5_000; i++) {
      LocalDate from = first.plusDays(random.nextInt(20_000));
      int count = 1 + random.nextInt(300);
      LocalDate forward = from;
      for (int left = count; left > 0; ) {
        forward = forward.plusDays(1);
        left -= worked(provisional, forward) ? 1 : 0;
      }
      LocalDate back = from;
      for (int left = count; left > 0; ) {
        back = back.minusDays(1);
        left -= worked(provisional, back) ? 1 : 0;
      }
      assertEquals(forward, provisional.plus(from, WorkingDays.of(count)));
      assertEquals(back, provisional.plus(from, WorkingDays.of(-count)));
    }
    assertFalse(provisional.covers(LocalDate.of(2027, 1, 1)));
  }

  private static boolean worked(WorkCalendar calendar, LocalDate day) {
    boolean worked = calendar.isWorkingDay(day);
    if (!CALENDAR.covers(day)) {
      assertEquals(day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0, worked);
    }
    return worked;
  }

  @Test
  void theNextYearIsAddedByAnotherSource() {
    var next =
        HolidayFile.read(
            "2027", new StringReader("year,name,days_off,days_worked\n2027,元旦,2027-01-01,\n"));
    var calendar = WorkCalendar.of(List.of(HolidayFile.shipped(), next));
    assertFalse(calendar.isWorkingDay(LocalDate.of(2027, 1, 1)));
    assertEquals(LocalDate.of(2027, 12, 31), calendar.covered().lastDay().orElseThrow());
    assertEquals(Optional.of("元旦"), calendar.holiday(LocalDate.of(2027, 1, 1)));
  }

  @Test
  void aNumberTooLargeForTheCalendarIsRefusedAndNeverWrapsAround() {
    LocalDate day = LocalDate.of(2020, 2, 29);
    for (int count : List.of(Integer.MAX_VALUE, Integer.MIN_VALUE, 100_000, -100_000)) {
      assertThrows(Refusal.class, () -> CALENDAR.plus(day, WorkingDays.of(count)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2027;元旦;2027-01-32;, not a date",
    "2027;元旦;2027-01-03/2027-01-01;, backwards",
    "2027;元旦;2027-01-01/2027-09-01;, backwards or for months",
    "27;元旦;2027-01-01;, year and name",
    "2027;;2027-01-01;, year and name",
    "2027;元旦;2025-12-31;, in the year or the one before",
    "2027;元旦;2028-01-01;, in the year or the one before",
    "2027;元旦;2027-01-01;2027-01-01, both off and worked",
  })
  void aBrokenNoticeIsRefusedNamingTheLine(String row, String reason) {
    var table = new StringReader("year,name,days_off,days_worked\n" + row.replace(';', ','));
    var refusal = assertThrows(BrokenTable.class, () -> HolidayFile.read("test", table));
    assertTrue(refusal.getMessage().startsWith("test:2: "), refusal.getMessage());
    assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
  }

  @Test
  void contradictingOrIncompleteNoticesAreRefused() {
    LocalDate day = LocalDate.of(2030, 1, 1);
    var off = new HolidayNotice(2030, "元旦", Set.of(day), Set.of());
    var on = new HolidayNotice(2030, "调休", Set.of(), Set.of(day));
    var later = new HolidayNotice(2032, "元旦", Set.of(), Set.of());
    var elsewhere = new HolidayNotice(2029, "元旦", Set.of(day), Set.of());
    for (var notices :
        List.<List<HolidayNotice>>of(
            List.of(), List.of(off, on), List.of(off, later), List.of(elsewhere))) {
      assertThrows(IllegalArgumentException.class, () -> WorkCalendar.of(List.of(() -> notices)));
    }
  }

  @Test
  void everyDayFrom2010To2026AgreesWithTheCollectedCalendar() throws IOException {
    Map<LocalDate, String> special = new HashMap<>();
    for (var row : SharedData.csv("data/calendar/special_days_2010_2026.csv")) {
      special.put(LocalDate.parse(row.get("date")), row.get("status"));
    }
    assertEquals(578, special.size());
    LocalDate.of(2010, 1, 1)
        .datesUntil(LocalDate.of(2027, 1, 1))
        .forEach(
            day -> {
              String status = special.get(day);
              boolean worked =
                  status == null
                      ? day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                      : !status.equals("off");
              assertEquals(worked, CALENDAR.isWorkingDay(day), day.toString());
            });
    for (var row : SharedData.csv("data/calendar/yearly_summary_2010_2026.csv")) {
      int year = Integer.parseInt(row.get("year"));
      assertEquals(
          WorkingDays.of(Integer.parseInt(row.get("workdays"))),
          CALENDAR.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)));
    }
  }
}
