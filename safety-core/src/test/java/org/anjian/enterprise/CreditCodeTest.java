package org.anjian.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.anjian.division.Divisions;
import org.anjian.enterprise.CreditCodeCheck.Rule;
import org.anjian.shared.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditCodeTest {

  /** Invented: no register holds it. */
  private static final String INVENTED = "91141022N4W8DWPB5K";

  @Test
  void partsStandWhereTheStandardPutsThem() {
    var code = CreditCode.parse(INVENTED);
    assertEquals('9', code.department());
    assertEquals('1', code.category());
    assertEquals("141022", code.division());
    assertEquals("N4W8DWPB5", code.organisationCode());
    assertEquals(INVENTED, code.toString());
    assertEquals(code, CreditCode.withCheckCharacter(INVENTED.substring(0, 17)));
  }

  @Test
  void everyWrongLastCharacterIsRefusedNamingTheRightOne() {
    for (char c : CreditCode.CHARACTERS.toCharArray()) {
      String text = INVENTED.substring(0, 17) + c;
      boolean right = text.equals(INVENTED);
      assertEquals(right, CreditCode.check(text).isValid(), text);
      if (!right) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> CreditCode.parse(text));
        assertEquals(
            "credit code must end in its check character K: \"" + text + "\"",
            refusal.getMessage());
      }
    }
  }

  @Test
  void everySingleMistypedCharacterAndEverySwapOfUnlikeNeighboursIsCaught() {
    for (int i = 0; i < 17; i++) {
      for (char c : CreditCode.CHARACTERS.toCharArray()) {
        if (c != INVENTED.charAt(i)) {
          String text = INVENTED.substring(0, i) + c + INVENTED.substring(i + 1);
          assertFalse(CreditCode.check(text).isValid(), text);
        }
      }
      if (i < 16 && INVENTED.charAt(i) != INVENTED.charAt(i + 1)) {
        String text =
            INVENTED.substring(0, i)
                + INVENTED.charAt(i + 1)
                + INVENTED.charAt(i)
                + INVENTED.substring(i + 2);
        assertFalse(CreditCode.check(text).isValid(), text);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "91141022N4W8DWPB5, LENGTH",
    "91141022N4W8DWPB5KK, LENGTH",
    "'', LENGTH",
    "91141022N4W8DWPBOK, CHARACTER",
    "91141022N4W8DWPB5Z, CHARACTER",
    "91141022N4W8DWPB-K, CHARACTER",
    "91141022N4W8DWPB5L, CHECK_CHARACTER",
  })
  void wrongLengthCharacterAndCheckAreErrors(String text, Rule rule) {
    var check = CreditCode.check(text);
    assertTrue(check.code().isEmpty());
    assertEquals(List.of(rule), rules(check.errors()));
    assertThrows(IllegalArgumentException.class, () -> CreditCode.parse(text));
    assertThrows(IllegalArgumentException.class, () -> new CreditCode(text));
  }

  @ParameterizedTest
  @CsvSource({
    "91141022n4w8dwpb5k",
    "９１１４１０２２Ｎ４Ｗ８ＤＷＰＢ５Ｋ",
    "'　91141022N4W8DWPB5K '",
  })
  void lowerCaseFullWidthAndBlanksArePutRightWithAWarning(String text) {
    var check = CreditCode.check(text);
    assertEquals(INVENTED, check.code().orElseThrow().value());
    assertEquals(List.of(Rule.NORMALISED), rules(check.warnings()));
    assertEquals(INVENTED, CreditCode.parse(text).value());
    assertThrows(IllegalArgumentException.class, () -> new CreditCode(text));
  }

  @Test
  void anInnerCodeThatDoesNotAddUpIsOnlyAWarning() {
    var code = CreditCode.withCheckCharacter("91141022N4W8DWPB6");
    var check = CreditCode.check(code.value());
    assertEquals(code, check.code().orElseThrow());
    assertEquals(List.of(Rule.ORGANISATION_CODE), rules(check.warnings()));
    assertEquals(List.of(), CreditCode.check(INVENTED).warnings());
  }

  @Test
  void abolishedAndUnknownCountiesAreOnlyWarnings() {
    var divisions = Divisions.shipped();
    var abolished = CreditCode.withCheckCharacter("91330104N4W8DWPB5").value();
    var unknown = CreditCode.withCheckCharacter("91140726N4W8DWPB5").value();
    var odd = CreditCode.withCheckCharacter("91ABCDEFN4W8DWPB5").value();
    assertEquals(
        List.of(Rule.DIVISION_ABOLISHED), rules(CreditCode.check(abolished, divisions).warnings()));
    assertEquals(
        List.of(Rule.DIVISION_UNKNOWN), rules(CreditCode.check(unknown, divisions).warnings()));
    assertEquals(
        List.of(Rule.DIVISION_UNKNOWN), rules(CreditCode.check(odd, divisions).warnings()));
    assertEquals(List.of(), CreditCode.check(INVENTED, divisions).warnings());
    assertFalse(CreditCode.check("914", divisions).isValid());
  }

  @Test
  void theRealRegisterOfShanxiPassesButForTheCodesKnownToBeWrong() throws IOException {
    int asWritten = 0;
    int putRight = 0;
    int innerMismatch = 0;
    int wrong = 0;
    for (var row : SharedData.csv("data/enterprises/enterprises_shanxi_1980_2019.csv.gz")) {
      var check = CreditCode.check(row.get("uscc"));
      if (!check.isValid()) {
        wrong++;
      } else if (rules(check.warnings()).contains(Rule.NORMALISED)) {
        putRight++;
      } else {
        asWritten++;
        innerMismatch += check.warnings().isEmpty() ? 0 : 1;
      }
    }
    assertEquals(95_344, asWritten);
    assertEquals(17, innerMismatch);
    assertEquals(20, putRight);
    assertEquals(2, wrong);
  }

  @Test
  void theRealRegistersOfTheNeighboursPassAsTheirCollectorMeasured() throws IOException {
    int rows = 0;
    for (var row : SharedData.csv("data/enterprises/enterprises_neighbours_2000_2006.csv.gz")) {
      rows++;
      String text = row.get("uscc");
      var check = CreditCode.check(text);
      boolean valid = check.code().filter(code -> code.value().equals(text)).isPresent();
      assertEquals(row.get("uscc_valid"), valid ? "Y" : "N", text);
    }
    assertEquals(142_793, rows);
  }

  private static List<Rule> rules(List<CreditCodeCheck.Remark> remarks) {
    return remarks.stream().map(CreditCodeCheck.Remark::rule).collect(Collectors.toList());
  }
}
