package org.anjian.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedPeriodTest {

  private static final LocalDate ORDERED = LocalDate.of(2024, 2, 27);

  @ParameterizedTest
  @CsvSource({"2024-02-28, 1", "2024-02-29, 2", "2024-03-01, 3", "2025-02-27, 366"})
  void daysAreCountedFromTheDayAfterTheOrder(LocalDate lastDay, long days) {
    assertEquals(days, new RefusedPeriod(ORDERED, lastDay).days());
  }

  @ParameterizedTest
  @CsvSource({"2024-02-27", "2024-02-26"})
  void aPeriodThatDoesNotReachTheDayAfterTheOrderIsRefused(LocalDate lastDay) {
    Refusal refusal = assertThrows(Refusal.class, () -> new RefusedPeriod(ORDERED, lastDay));
    assertEquals(RefusalCode.DATE_BEFORE_CAUSE, refusal.code());
  }

  @Test
  void itSaysWhichDaysAreCounted() {
    assertEquals(
        "2024-02-28 – 2024-03-01", new RefusedPeriod(ORDERED, LocalDate.of(2024, 3, 1)).toString());
  }
}
