package org.anjian.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.anjian.hazard.HazardLevel;
import org.anjian.rest.label.Coded;
import org.anjian.rest.label.Vocabulary;
import org.anjian.rest.language.Language;
import org.junit.jupiter.api.Test;

class JsonTest {

  record View(String zuletzt, Coded level, LocalDate day, Instant at, BigDecimal share, String a) {}

  private static final View VIEW =
      new View(
          "z",
          Coded.of(HazardLevel.MAJOR),
          LocalDate.of(2020, 12, 31),
          Instant.parse("2020-12-31T16:30:00.123456Z"),
          new BigDecimal("1E+3"),
          null);

  private static String write(Object value, Language language) {
    return new String(Json.write(value, language), StandardCharsets.UTF_8);
  }

  @Test
  void fieldsAreWrittenInTheirOrderWithCodesLabelledAndNothingRounded() {
    assertEquals(
        "{\"zuletzt\":\"z\",\"level\":{\"code\":\"MAJOR\",\"label\":\"重大隐患\"},"
            + "\"day\":\"2020-12-31\",\"at\":\"2021-01-01T00:30:00.123+08:00\",\"share\":1000,"
            + "\"a\":null}",
        write(VIEW, Language.ZH));
  }

  @Test
  void labelsFollowTheLanguage() {
    assertEquals(
        "{\"code\":\"SUSPEND_PRODUCTION\",\"label\":\"Suspend production\"}",
        write(Coded.of(Vocabulary.OTHER_PENALTY, "SUSPEND_PRODUCTION"), Language.EN));
  }

  @Test
  void aCodeThatAProvinceBringsIsItsOwnLabel() {
    assertEquals(
        "{\"code\":\"LOCAL_WORD\",\"label\":\"LOCAL_WORD\"}",
        write(Coded.of(Vocabulary.CONDITION, "LOCAL_WORD"), Language.ZH));
  }
}
