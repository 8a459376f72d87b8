package org.anjian.rest.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateStylesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yyyy-mm-dd",
        "yyyy\"年\"m\"月\"d\"日\"",
        "[$-804]yyyy/m/d",
        "[DBNum1][$-804]yyyy\"年\"m\"月\"",
        "m/d;@",
        "[h]:mm",
        "[hh]:mm:ss",
        "h:mm AM/PM",
        "YYYY.MM.DD"
      })
  void formatsWithDayMonthYearOrTimeShowDates(String format) {
    assertTrue(DateStyles.showsDate(format));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "General",
        "0.00",
        "#,##0.00_);[Red](#,##0.00)",
        "\"y\"0",
        "0\\d",
        "0_d",
        "* 0",
        "*d0",
        "[Red]0.00",
        "0.00E+00",
        "@",
        "¥#,##0"
      })
  void otherFormatsShowNumbers(String format) {
    assertFalse(DateStyles.showsDate(format));
  }

  @Test
  void chineseBuiltInFormatsShowDates() {
    assertTrue(DateStyles.isBuiltInDate(31));
    assertTrue(DateStyles.isBuiltInDate(57));
    assertFalse(DateStyles.isBuiltInDate(13));
    assertFalse(DateStyles.isBuiltInDate(49));
    assertFalse(DateStyles.isBuiltInDate(164));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1900-01-01",
    "59, 1900-02-28",
    "61, 1900-03-01",
    "43831, 2020-01-01",
    "43890, 2020-02-29",
    "2958465, 9999-12-31"
  })
  void serialsOf1900SkipTheDayThatNeverWas(String serial, LocalDate date) {
    assertEquals(
        Optional.of(date.atStartOfDay()), DateSerial.SINCE_1900.toDateTime(new BigDecimal(serial)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"60", "-1", "2958466", "1E+20"})
  void serialsThatExcelShowsAsNoDateAreNone(String serial) {
    assertEquals(Optional.empty(), DateSerial.SINCE_1900.toDateTime(new BigDecimal(serial)));
  }

  @Test
  void fractionsAreTheTimeOfDayToTheSecond() {
    assertEquals(
        Optional.of(LocalDate.of(2020, 1, 1).atTime(23, 59, 59)),
        DateSerial.SINCE_1900.toDateTime(new BigDecimal("43831.99998842593")));
  }
}
