package org.anjian.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProblemWordingTest {

  private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");

  @Test
  void everyCodeHasWordsInBothLanguagesAndNoWordsAreLeftOver() {
    Set<String> codes =
        Arrays.stream(ProblemCode.values()).map(Enum::name).collect(Collectors.toSet());
    for (Locale language : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
      ResourceBundle words = ResourceBundle.getBundle("org.anjian.ledger.problems", language);
      assertEquals(codes, words.keySet(), language.toString());
    }
  }

  @Test
  void bothLanguagesTellTheSameDetails() {
    ResourceBundle chinese = ResourceBundle.getBundle("org.anjian.ledger.problems", Locale.ROOT);
    ResourceBundle english = ResourceBundle.getBundle("org.anjian.ledger.problems", Locale.ENGLISH);
    for (ProblemCode code : ProblemCode.values()) {
      assertEquals(
          places(chinese.getString(code.name())),
          places(english.getString(code.name())),
          code.name());
    }
  }

  private static Set<String> places(String words) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(words);
    while (matcher.find()) {
      places.add(matcher.group(1).replaceAll("(Zh|En)$", ""));
    }
    return places;
  }

  @Test
  void aMessageSaysSheetRowColumnAndTheValue() {
    LedgerProblem problem =
        LedgerProblem.at(
            "检查",
            7,
            "检查日期",
            ProblemCode.INVALID_DATE,
            Map.of("value", "2020-02-30", "example", "2020-02-29"));
    assertEquals("“2020-02-30”不是有效日期。请填写真实存在的日期，例如 2020-02-29。", problem.messageZh());
    assertEquals(
        "“2020-02-30” is not a valid date. Enter a day that exists, such as 2020-02-29.",
        problem.messageEn());
    assertEquals("检查", problem.sheet());
    assertEquals(7, problem.row());
    assertEquals("检查日期", problem.column());
    assertTrue(problem.isError());
  }

  @Test
  void longValuesAreShortened() {
    LedgerProblem problem =
        LedgerProblem.ofSheet(
            "检查",
            "甲".repeat(5000),
            ProblemCode.UNKNOWN_HEADING,
            Map.of("heading", "甲".repeat(5000)));
    assertTrue(problem.messageZh().length() < 200);
    assertTrue(problem.column().length() < 200);
    assertTrue(problem.details().get("heading").length() < 300);
  }

  @Test
  void aMessageWithoutItsDetailIsABrokenArgument() {
    assertThrows(
        IllegalArgumentException.class,
        () -> LedgerProblem.ofWorkbook(ProblemCode.TRUNCATED, Map.of()));
  }

  @Test
  void aRowNeedsItsSheet() {
    assertThrows(
        IllegalArgumentException.class,
        () -> LedgerProblem.at("", 3, "", ProblemCode.REQUIRED, Map.of()));
  }
}
