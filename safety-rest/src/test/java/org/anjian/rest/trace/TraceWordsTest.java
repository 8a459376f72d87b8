package org.anjian.rest.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.anjian.explain.LegalBasis;
import org.anjian.rest.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceWordsTest {

  @ParameterizedTest
  @CsvSource({
    "10万元以上20万元以下, 'CNY 100,000 to 200,000'",
    "10万元以下, 'up to CNY 100,000'",
    "5万元, 'CNY 50,000'",
    "333.33元以下, up to CNY 333.33",
    "1000元以上5000元以下, 'CNY 1,000 to 5,000'",
    "安全生产法(2021), Work Safety Law (2021)",
    "矿山安全法实施条例(1996), Mine Safety Law Implementing Regulations (1996)"
  })
  void aShortChineseTextHasOneEnglishReading(String chinese, String english) {
    assertEquals(english, TraceWords.outcome(chinese, Language.EN));
    assertEquals(chinese, TraceWords.outcome(chinese, Language.ZH));
  }

  @Test
  void anArticleIsCitedInTheLanguageOfTheAnswer() {
    LegalBasis article =
        LegalBasis.of("administrative-penalty-law", "行政处罚法", 2021, 63).paragraph(1).item(2);

    assertEquals("行政处罚法(2021)第63条第1款第2项", TraceWords.basis(article, Language.ZH));
    assertEquals(
        "Administrative Penalty Law (2021) art. 63 para. 1 item 2",
        TraceWords.basis(article, Language.EN));
  }
}
