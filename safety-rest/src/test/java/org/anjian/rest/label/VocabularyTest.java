package org.anjian.rest.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.anjian.law.LawBook;
import org.anjian.law.Provision;
import org.anjian.rest.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

  private static final String BUNDLE = "org.anjian.rest.label.labels";

  @ParameterizedTest
  @EnumSource(Vocabulary.class)
  void everyCodeHasALabelInBothLanguages(Vocabulary vocabulary) {
    assertFalse(vocabulary.codes().isEmpty(), vocabulary.key());
    for (String code : vocabulary.codes()) {
      for (Language language : Language.values()) {
        assertNotEquals(code, vocabulary.label(code, language), vocabulary.key() + " " + language);
      }
    }
  }

  @Test
  void bothBundlesHaveTheSameKeys() {
    TreeSet<String> chinese = new TreeSet<>(Language.keys(BUNDLE, ""));
    List<String> missing = new ArrayList<>();
    chinese.forEach(
        key -> {
          Optional<String> english = Language.EN.text(BUNDLE, key);
          if (english.equals(Language.ZH.text(BUNDLE, key)) && !key.equals("unit.PERCENT")) {
            missing.add(key);
          }
        });
    assertEquals(List.of(), missing);
  }

  @Test
  void everyWordOfTheNationalLawHasALabel() {
    List<String> missing = new ArrayList<>();
    for (Provision row : LawBook.national().provisions(Optional.empty(), Optional.empty())) {
      missing.addAll(unlabelled(Vocabulary.CONDITION, row.condition().code()));
      missing.addAll(unlabelled(Vocabulary.ENFORCER, row.enforcer().code()));
      row.otherPenalties()
          .forEach(penalty -> missing.addAll(unlabelled(Vocabulary.OTHER_PENALTY, penalty.code())));
    }
    assertEquals(List.of(), missing.stream().distinct().toList());
  }

  private static List<String> unlabelled(Vocabulary vocabulary, String code) {
    return vocabulary.label(code, Language.ZH).equals(code)
        ? List.of(vocabulary.key() + "." + code)
        : List.of();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-,ZH",
        "en,EN",
        "'en-GB,en;q=0.9',EN",
        "'zh-CN,zh;q=0.9,en;q=0.8',ZH",
        "'fr,en;q=0.5',EN",
        "'en;q=0.2,zh;q=0.3',ZH",
        "'en;q=0',ZH",
        "*,ZH",
        "'!!',ZH"
      })
  void theFirstLanguageThatIsSpokenHereIsChosen(String accepted, Language expected) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.US);
      assertEquals(expected, Language.accepted(accepted));
      assertEquals("重大隐患", Vocabulary.HAZARD_LEVEL.label("MAJOR", Language.ZH));
    } finally {
      Locale.setDefault(before);
    }
  }
}
