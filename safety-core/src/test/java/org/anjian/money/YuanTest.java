package org.anjian.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YuanTest {

  @Test
  void equalMoneyIsEqualWhateverItsSpelling() {
    assertEquals(Yuan.of(3), Yuan.parse("3.00"));
    assertEquals(Yuan.of(new BigDecimal("3.000")), Yuan.parse("3.0"));
    assertEquals(Yuan.of(new BigDecimal("1.5E+5")), Yuan.ofWan(15));
    assertEquals(Yuan.of(3).hashCode(), Yuan.parse("3").hashCode());
    assertEquals("2181500.00", Yuan.parse("2181500").toString());
    assertEquals("0.00", Yuan.of(new BigDecimal("0E+900000000")).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "-1, amount must not be negative",
    "-0.01, amount must not be negative",
    "1.005, amount must have at most two decimals",
    "1.500, amount must have at most two decimals",
    "007, amount must not have leading zeros",
    "'1,000', amount must be digits",
    "' 1', amount must be digits",
    "1e9, amount must be digits",
    "+1, amount must be digits",
    "'', amount must be digits",
    ".5, amount must be digits",
    "5., amount must be digits",
    "３００, amount must be digits",
    "伍元, amount must be digits",
    "NaN, amount must be digits",
    "10000000000000000, amount must have at most 16 digits",
  })
  void parsingRefusesWhatIsNotAnAmountNamingRuleAndText(String text, String rule) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> Yuan.parse(text));
    assertTrue(refusal.getMessage().startsWith(rule), refusal.getMessage());
    assertTrue(refusal.getMessage().endsWith("\"" + text + "\""), refusal.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "0.001", "1E-900000000", "1E+900000000", "1E+16"})
  void exactAmountsAreNeverRoundedNorUnbounded(String amount) {
    var value = new BigDecimal(amount);
    assertThrows(IllegalArgumentException.class, () -> Yuan.of(value));
  }

  @Test
  void aDifferenceBelowZeroIsRefused() {
    assertEquals(Yuan.ZERO, Yuan.of(5).minus(Yuan.of(5)));
    var less = Yuan.of(5);
    var more = Yuan.parse("5.01");
    var refusal = assertThrows(IllegalArgumentException.class, () -> less.minus(more));
    assertEquals("amount must not be negative: 5.00 less 5.01", refusal.getMessage());
  }

  @Test
  void productsRoundOnlyAsTheCallerNames() {
    assertEquals(Yuan.parse("0.30"), Yuan.parse("0.10").times(3));
    Yuan income = Yuan.parse("80000.05");
    Ratio thirty = Ratio.ofPercent(30);
    assertEquals("24000.01", income.times(thirty, RoundingMode.DOWN).toString());
    assertEquals("24000.02", income.times(thirty, RoundingMode.HALF_UP).toString());
    assertThrows(ArithmeticException.class, () -> income.times(thirty, RoundingMode.UNNECESSARY));
    assertThrows(IllegalArgumentException.class, () -> income.times(-1));
  }

  @Test
  void thresholdWordsIncludeOrExcludeTheNumberAsTheLawReads() {
    Yuan threshold = Yuan.ofWan(10);
    Yuan above = Yuan.parse("100000.01");
    Yuan below = Yuan.parse("99999.99");
    assertFalse(threshold.exceeds(threshold));
    assertTrue(above.exceeds(threshold));
    assertTrue(threshold.isAtLeast(threshold));
    assertFalse(below.isAtLeast(threshold));
    assertTrue(threshold.isAtMost(threshold));
    assertFalse(above.isAtMost(threshold));
    assertFalse(threshold.isBelow(threshold));
    assertTrue(below.isBelow(threshold));
    assertEquals(below, threshold.min(below));
    assertEquals(above, threshold.max(above));
  }

  @ParameterizedTest
  @CsvSource({"200000,20万元", "24000,24000元", "0,0元", "0.50,0.50元", "10000.01,10000.01元"})
  void labelsUseTenThousandsWhereTheyAreWhole(String amount, String label) {
    assertEquals(label, Yuan.parse(amount).label());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 零元整",
    "218500, 贰拾壹万捌仟伍佰元整",
    "2181500, 贰佰壹拾捌万壹仟伍佰元整",
    "10, 壹拾元整",
    "100000, 壹拾万元整",
    "10000, 壹万元整",
    "1409.50, 壹仟肆佰零玖元伍角",
    "6007.14, 陆仟零柒元壹角肆分",
    "1680.32, 壹仟陆佰捌拾元零叁角贰分",
    "107000.53, 壹拾万柒仟元零伍角叁分",
    "16409.02, 壹万陆仟肆佰零玖元零贰分",
    "325.04, 叁佰贰拾伍元零肆分",
    "0.05, 伍分",
    "0.50, 伍角",
    "0.52, 伍角贰分",
    "100001, 壹拾万零壹元整",
    "100100, 壹拾万零壹佰元整",
    "101000, 壹拾万壹仟元整",
    "10001000, 壹仟万壹仟元整",
    "100000000, 壹亿元整",
    "100000001, 壹亿零壹元整",
    "100010000, 壹亿零壹万元整",
    "120005000, 壹亿贰仟万伍仟元整",
    "100005000, 壹亿零伍仟元整",
    "1000000000000, 壹万亿元整",
    "1000100000000, 壹万零壹亿元整",
    "1000000010000, 壹万亿零壹万元整",
    "9999999999999999.99," + " 玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分",
  })
  void capitalsPutZerosAndUnitsWhereBillsWantThem(String amount, String capitals) {
    assertEquals(capitals, Yuan.parse(amount).inCapitals());
  }

  @Test
  void capitalsReadBackAsTheSameAmount() {
    var random = new Random(20200101);
    for (int i = 0; i < 20_000; i++) {
      long fen = (long) Math.pow(10, 1 + random.nextInt(18));
      fen = Math.floorMod(random.nextLong(), fen);
      for (int zeros = random.nextInt(6); zeros > 0; zeros--) {
        long place = (long) Math.pow(10, random.nextInt(18));
        fen -= fen / place % 10 * place;
      }
      Yuan amount = Yuan.of(BigDecimal.valueOf(fen, 2));
      String capitals = amount.inCapitals();
      assertEquals(fen, readBack(capitals), capitals);
      assertFalse(capitals.contains("零零"), capitals);
    }
  }

  private static long readBack(String capitals) {
    long total = 0;
    long section = 0;
    long digit = 0;
    for (char c : capitals.toCharArray()) {
      int value = "零壹贰叁肆伍陆柒捌玖".indexOf(c);
      if (value >= 0) {
        digit = value;
        continue;
      }
      switch (c) {
        case '拾' -> section += digit * 10;
        case '佰' -> section += digit * 100;
        case '仟' -> section += digit * 1_000;
        case '万' -> section = (section + digit) * 10_000;
        case '亿' -> {
          total += (section + digit) * 100_000_000;
          section = 0;
        }
        case '元' -> {
          total = (total + section + digit) * 100;
          section = 0;
        }
        case '角' -> total += digit * 10;
        case '分' -> total += digit;
        case '整' -> {}
        default -> throw new AssertionError(capitals);
      }
      digit = 0;
    }
    return total;
  }
}
