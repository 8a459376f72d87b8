package org.anjian.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

  @Test
  void equalFactorsAreEqualWhateverTheirSpelling() {
    assertEquals(Ratio.ofPercent(30), Ratio.ofMultiple(new BigDecimal("0.300")));
    assertEquals(Ratio.ofPercent(500), Ratio.ofMultiple(5));
    assertEquals("30%", Ratio.ofPercent(30).toString());
    assertEquals("2.5%", Ratio.ofPercent(new BigDecimal("2.50")).toString());
    assertEquals("0%", Ratio.ofPercent(0).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "157,172,HALF_UP,91.3",
    "1,1,HALF_UP,100.0",
    "0,7,HALF_UP,0.0",
    "1999,2000,HALF_UP,100.0",
    "1999,2000,DOWN,99.9",
    "1,8,HALF_EVEN,12.5"
  })
  void ratesKeepOneDecimalRoundedAsNamed(long part, long whole, RoundingMode mode, String percent) {
    assertEquals(percent, Ratio.ofFraction(part, whole, 1, mode).percent(1));
  }

  @Test
  void aRateOfNothingIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> Ratio.ofFraction(0, 0, 1, RoundingMode.HALF_UP));
  }

  @Test
  void aNegativeOrBoundlessFactorIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Ratio.ofPercent(-1));
    var huge = new BigDecimal("1E+900000000");
    var tiny = new BigDecimal("1E-900000000");
    assertThrows(IllegalArgumentException.class, () -> Ratio.ofMultiple(huge));
    assertThrows(IllegalArgumentException.class, () -> Ratio.ofMultiple(tiny));
  }

  @Test
  void printingAPercentageNeverLosesADigit() {
    var ratio = Ratio.ofFraction(1, 3, 2, RoundingMode.HALF_UP);
    assertEquals("33.33", ratio.percent(2));
    assertThrows(ArithmeticException.class, () -> ratio.percent(1));
  }
}
