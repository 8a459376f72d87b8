package org.anjian.division;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

  @ParameterizedTest
  @CsvSource({
    "140000, 140000000000, PROVINCE, 140000, ''",
    "141000, 141000000000, CITY, 141000, 140000",
    "141022, 141022000000, COUNTY, 141022, 141000",
    "141022106, 141022106000, TOWN, 141022106, 141022",
    "141022106200, 141022106200, VILLAGE, 141022106200, 141022106",
    "141022000000, 141022000000, COUNTY, 141022, 141000",
    "141022106000, 141022106000, TOWN, 141022106, 141022",
    "441900003, 441900003000, TOWN, 441900003, 441900",
    "810001, 810001000000, COUNTY, 810001, 810000",
  })
  void sixNineAndTwelveDigitsNameTheSameDivision(
      String text, String canonical, DivisionLevel level, String shortForm, String parent) {
    var code = DivisionCode.parse(text);
    assertEquals(canonical, code.canonical());
    assertEquals(level, code.level());
    assertEquals(shortForm, code.toString());
    assertEquals(code, DivisionCode.parse(shortForm));
    assertEquals(parent, code.parent().map(DivisionCode::toString).orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "14",
        "1410",
        "14102",
        "1410221",
        "14102210a",
        "１４１０２２",
        " 141022",
        "000000",
        "041022",
        "1410221062000",
        "翼城县"
      })
  void otherSpellingsAreRefused(String text) {
    assertFalse(DivisionCode.isCode(text));
    var refusal = assertThrows(IllegalArgumentException.class, () -> DivisionCode.parse(text));
    assertTrue(refusal.getMessage().endsWith("\"" + text + "\""), refusal.getMessage());
  }

  @Test
  void aDivisionCoversItselfAndWhatLiesUnderIt() {
    var county = DivisionCode.parse("141022");
    var town = DivisionCode.parse("141022106");
    var village = DivisionCode.parse("141022106200");
    assertTrue(county.covers(county));
    assertTrue(county.covers(village));
    assertTrue(town.covers(village));
    assertFalse(village.covers(town));
    assertFalse(town.covers(county));
    assertFalse(town.covers(DivisionCode.parse("141022100231")));
    assertTrue(DivisionCode.parse("140000").covers(village));
    assertFalse(DivisionCode.parse("110000").covers(village));
  }
}
