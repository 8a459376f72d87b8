package org.anjian.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalReaderTest {

  @Test
  void whatIsWrittenIsReadBack() {
    Map<String, Object> fields =
        Map.of(
            "text",
            "引号\" 反斜线\\ 换行\n制表\t控制\u0001 半个\ud800",
            "truth",
            true,
            "none",
            List.of(),
            "empty",
            Map.of(),
            "inner",
            List.of(Map.of("a", "1", "b", List.of("x", "y")), Map.of("c", false)));
    assertEquals(fields, CanonicalReader.read(CanonicalJson.of(fields)));
  }

  @Test
  void blanksBetweenValuesAndEveryEscapeAreRead() {
    assertEquals(
        Map.of("a", List.of("安/\b\f\r")),
        CanonicalReader.read(" {\n \"a\" : [ \"\\u5b89\\/\\b\\f\\r\" ] }\t"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[",
        "\"",
        "\"\\",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\n\"",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":\"1\",}",
        "{\"a\":\"1\"\"b\":\"2\"}",
        "{\"a\":\"1\",\"a\":\"1\"}",
        "{a:\"1\"}",
        "[\"a\",]",
        "[\"a\" \"b\"]",
        "1",
        "null",
        "tru",
        "{}{}",
      })
  void anythingElseIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> CanonicalReader.read(text));
  }

  @Test
  void valuesInsideEachOtherHaveAnEnd() {
    String deep = "[".repeat(50_000) + "]".repeat(50_000);
    assertThrows(IllegalArgumentException.class, () -> CanonicalReader.read(deep));
  }
}
