package org.anjian.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {

  private static final LegalBasis ARTICLE = LegalBasis.of("lamp-law", "灯法", 2020, 7);

  @Test
  void aTraceIsWrittenWithoutBlanksInFixedOrder() {
    Step inner = Step.of("inner", List.of(), Map.of(), Yuan.of(3));
    Step outer =
        Step.of("outer", List.of(ARTICLE, ARTICLE.paragraph(2)), inputs("b", "2", "a", 1), "out")
            .containing(List.of(inner));
    assertEquals(
        "[{\"question\":\"outer\",\"basis\":\"灯法(2020)第7条；灯法(2020)第7条第2款\","
            + "\"inputs\":{\"a\":\"1\",\"b\":\"2\"},\"outcome\":\"out\","
            + "\"steps\":[{\"question\":\"inner\",\"basis\":\"\",\"inputs\":{},"
            + "\"outcome\":\"3.00\"}]},"
            + "{\"question\":\"inner\",\"basis\":\"\",\"inputs\":{},\"outcome\":\"3.00\"}]",
        CanonicalJson.of(new Trace(List.of(outer, inner))));
  }

  @Test
  void theOrderInWhichInputsWereNamedDoesNotMatter() {
    assertEquals(
        json(inputs("law", "x", "actDate", LocalDate.of(2020, 5, 10))),
        json(inputs("actDate", LocalDate.of(2020, 5, 10), "law", "x")));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "34, \\\"",
        "92, \\\\",
        "10, \\n",
        "13, \\r",
        "9, \\t",
        "0, \\u0000",
        "8, \\u0008",
        "31, \\u001f",
        "32, ` `",
        "47, /",
        "127, \u007f",
        "28783, 灯",
        // Half of a pair has no bytes of its own.
        "55357, \\ud83d",
        "56481, \\udca1",
      })
  void aCharacterIsEscapedOnlyWhereItMust(int character, String written) {
    assertEquals(
        "[{\"question\":\"q\",\"basis\":\"\",\"inputs\":{},\"outcome\":\"a" + written + "z\"}]",
        CanonicalJson.of(
            new Trace(List.of(Step.of("q", List.of(), Map.of(), "a" + (char) character + "z")))));
  }

  @Test
  void aPairStaysAPair() {
    String lamp = "\ud83d\udca1";
    String json = json(inputs(lamp, lamp, "x", "\ud83d"));
    assertTrue(json.contains("\"" + lamp + "\":\"" + lamp + "\""));
    assertEquals(json, new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
  }

  @Test
  void aResultIsTheOutcomeOfItsLastStepAndNoOther() {
    Yuan value = Yuan.of(3);
    Step conclusion = Step.of("q", List.of(), Map.of(), value);
    Reasoned<Yuan> reasoned = Reasoned.conclude(value, List.of(), conclusion);
    assertEquals(value, reasoned.trace().last().outcome());
    Step another = Step.of("q", List.of(), Map.of(), Yuan.of(4));
    assertThrows(
        IllegalArgumentException.class, () -> Reasoned.conclude(value, List.of(), another));
  }

  @Test
  void aTraceHasAStepAndCitesEachArticleOnceInnerOnesFirst() {
    assertThrows(IllegalArgumentException.class, () -> new Trace(List.of()));
    Step inner = Step.of("i", List.of(ARTICLE.paragraph(1)), Map.of(), "x");
    Step outer = Step.of("o", List.of(ARTICLE), Map.of(), "x").containing(List.of(inner, inner));
    assertEquals(
        List.of(ARTICLE.paragraph(1), ARTICLE), new Trace(List.of(outer, outer)).citations());
  }

  @Test
  void anArticleIsCitedDownToItsItem() {
    LegalBasis item = ARTICLE.paragraph(1).item(3);
    assertEquals("灯法(2020)第7条第1款第3项", item.toString());
    assertEquals("lamp-law/2020/7.1.3", item.ref());
    assertThrows(IllegalArgumentException.class, () -> ARTICLE.item(3));
    assertThrows(IllegalArgumentException.class, () -> LegalBasis.of("lamp-law", "灯法", 2020, 0));
  }

  @Test
  void aRefusalSaysCodeDetailsAndArticle() {
    Refusal refusal = Refusal.of(RefusalCode.TERM_EXPIRED, inputs("b", 1, "a", 2), ARTICLE);
    assertEquals("TERM_EXPIRED [灯法(2020)第7条] {b=1, a=2}", refusal.getMessage());
    assertEquals(List.of("b", "a"), List.copyOf(refusal.details().keySet()));
    assertTrue(Refusal.of(RefusalCode.NOT_FOUND, Map.of()).basis().isEmpty());
  }

  private static String json(Map<String, Object> inputs) {
    return CanonicalJson.of(new Trace(List.of(Step.of("q", List.of(), inputs, "x"))));
  }

  private static Map<String, Object> inputs(String k1, Object v1, String k2, Object v2) {
    Map<String, Object> inputs = new LinkedHashMap<>();
    inputs.put(k1, v1);
    inputs.put(k2, v2);
    return inputs;
  }
}
