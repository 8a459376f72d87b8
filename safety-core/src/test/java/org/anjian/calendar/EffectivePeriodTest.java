package org.anjian.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EffectivePeriodTest {

  private static final LocalDate DEC_2014 = LocalDate.of(2014, 12, 1);
  private static final LocalDate SEP_2021 = LocalDate.of(2021, 9, 1);

  private final EffectivePeriod edition2014 = EffectivePeriod.between(DEC_2014, SEP_2021);
  private final EffectivePeriod edition2021 = EffectivePeriod.from(SEP_2021);

  @Test
  void theFirstDayBelongsToThePeriodAndTheEndDoesNot() {
    assertTrue(edition2014.contains(DEC_2014));
    assertFalse(edition2014.contains(DEC_2014.minusDays(1)));
    assertTrue(edition2014.contains(SEP_2021.minusDays(1)));
    assertFalse(edition2014.contains(SEP_2021));
    assertTrue(edition2021.contains(SEP_2021));
    assertTrue(EffectivePeriod.before(SEP_2021).contains(LocalDate.MIN));
    assertTrue(EffectivePeriod.always().contains(LocalDate.MAX));
  }

  @Test
  void editionsThatFollowEachOtherMeetWithoutOverlap() {
    assertTrue(edition2014.meets(edition2021));
    assertFalse(edition2014.overlaps(edition2021));
    assertFalse(edition2021.overlaps(edition2014));
    assertTrue(EffectivePeriod.always().overlaps(edition2014));
    assertTrue(edition2014.overlaps(EffectivePeriod.before(DEC_2014.plusDays(1))));
    assertFalse(edition2014.overlaps(EffectivePeriod.before(DEC_2014)));
  }

  @Test
  void aClosedPeriodIncludesItsLastDay() {
    var certificate = EffectivePeriod.closed(DEC_2014, SEP_2021.minusDays(1));
    assertEquals(edition2014, certificate);
    assertEquals(SEP_2021.minusDays(1), certificate.lastDay().orElseThrow());
    assertEquals("[2014-12-01, 2021-09-01)", certificate.toString());
    assertEquals("[2021-09-01, …)", edition2021.toString());
  }

  @Test
  void anEmptyPeriodIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> EffectivePeriod.between(SEP_2021, SEP_2021));
    assertThrows(IllegalArgumentException.class, () -> EffectivePeriod.closed(SEP_2021, DEC_2014));
  }
}
