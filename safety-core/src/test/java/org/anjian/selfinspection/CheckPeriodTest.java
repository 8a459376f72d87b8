package org.anjian.selfinspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CheckPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2026-02-21, 2026-02-28, 8",
    "2028-02-25, 2028-02-29, 9",
    "2026-04-30, 2026-04-30, 10",
    "2026-12-31, 2026-12-31, 11"
  })
  void theThirdTenDaysHaveEightToElevenDays(LocalDate day, LocalDate last, int days) {
    CheckPeriod period = CheckPeriod.containing(CheckKind.TEN_DAY, day);
    assertEquals(21, period.firstDay().getDayOfMonth());
    assertEquals(last, period.lastDay());
    assertEquals(days, period.days().size());
  }

  @Test
  void theTenthAndTheTwentiethEndTheirTenDays() {
    assertEquals(1, first(CheckKind.TEN_DAY, "2026-05-10"));
    assertEquals(11, first(CheckKind.TEN_DAY, "2026-05-11"));
    assertEquals(11, first(CheckKind.TEN_DAY, "2026-05-20"));
    assertEquals(21, first(CheckKind.TEN_DAY, "2026-05-21"));
  }

  private static int first(CheckKind kind, String day) {
    return CheckPeriod.containing(kind, LocalDate.parse(day)).firstDay().getDayOfMonth();
  }

  @ParameterizedTest
  @EnumSource(CheckKind.class)
  void periodsHaveNoGapAndNoOverlap(CheckKind kind) {
    CheckPeriod period = CheckPeriod.containing(kind, LocalDate.of(2024, 1, 1));
    while (period.firstDay().getYear() < 2029) {
      CheckPeriod next = period.next();
      assertEquals(period.lastDay().plusDays(1), next.firstDay());
      assertEquals(period, next.previous());
      for (LocalDate day : period.days()) {
        assertEquals(period, CheckPeriod.containing(kind, day));
        assertTrue(period.contains(day));
      }
      period = next;
    }
  }

  @Test
  void aQuarterBeginsInJanuaryAprilJulyAndOctober() {
    CheckPeriod quarter = CheckPeriod.containing(CheckKind.QUARTERLY, LocalDate.of(2026, 12, 1));
    assertEquals(LocalDate.of(2026, 10, 1), quarter.firstDay());
    assertEquals(LocalDate.of(2026, 12, 31), quarter.lastDay());
  }

  @Test
  void aPeriodBeginsOnItsFirstDayOnly() {
    LocalDate day = LocalDate.of(2026, 5, 12);
    assertThrows(IllegalArgumentException.class, () -> new CheckPeriod(CheckKind.TEN_DAY, day));
  }

  @Test
  void thePeriodsThatTouchARangeAreThoseOfItsFirstAndLastDayAndBetween() {
    assertEquals(
        List.of(
            new CheckPeriod(CheckKind.TEN_DAY, LocalDate.of(2026, 1, 21)),
            new CheckPeriod(CheckKind.TEN_DAY, LocalDate.of(2026, 2, 1))),
        CheckPeriod.touching(
            CheckKind.TEN_DAY, LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 10)));
  }
}
