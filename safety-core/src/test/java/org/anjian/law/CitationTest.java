package org.anjian.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.anjian.shared.SharedData;
import org.anjian.table.BrokenTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

  private static final StatuteNames NAMES = StatuteNames.shipped();
  private static final Citation ITEM = new Citation("work-safety-law", "安全生产法", 0, 94, 1, 7, 0);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "《安全生产法》第九十四条第一款第（七）项",
        "《中华人民共和国安全生产法》第九十四条第一款第七项",
        "中华人民共和国安全生产法第九十四条第一款第(七)项",
        "安全生产法第94条第1款第7项",
        "《安全生产法》第９４条第１款第（７）项",
        "《安全生产法》 第 94 条 第 1 款 第 ( 7 ) 项 ",
        "《安全生产法》94条1款7项",
        "《安全生产法》第九十四条第一款（七）",
        "《安全生产法》第九四条第一款第七项的规定",
        "《 安全生产法 》第九十四条第一款第（七）项之规定。",
        "安法第九十四条第一款第七项",
      })
  void everyUsualSpellingReadsAsTheSamePlace(String text) {
    assertEquals(ITEM, Citation.parse(text, NAMES));
    assertEquals("《安全生产法》第九十四条第一款第（七）项", Citation.parse(text, NAMES).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "第九十九条, 99, 0, 0, 0, 第九十九条",
    "第100条, 100, 0, 0, 0, 第一百条",
    "第一百条第一款, 100, 1, 0, 0, 第一百条第一款",
    "第一百零九条第一款第（一）项, 109, 1, 1, 0, 第一百零九条第一款第（一）项",
    "第一〇九条, 109, 0, 0, 0, 第一百零九条",
    "第一百〇九条, 109, 0, 0, 0, 第一百零九条",
    "第一百十条, 110, 0, 0, 0, 第一百一十条",
    "第十条, 10, 0, 0, 0, 第十条",
    "第二十条第（十）项, 20, 0, 10, 0, 第二十条第（十）项",
    "第二十条第（二十一）项, 20, 0, 21, 0, 第二十条第（二十一）项",
    "第三条第一款第二项第3目, 3, 1, 2, 3, 第三条第一款第（二）项第三目",
    "第1260条, 1260, 0, 0, 0, 第一千二百六十条",
  })
  void numbersMayBeChineseOrArabicAndPartsMayBeMissing(
      String text, int article, int paragraph, int item, int point, String canonical) {
    var citation = Citation.parse("《安全生产法》" + text, NAMES);
    assertEquals(
        new Citation("work-safety-law", "安全生产法", 0, article, paragraph, item, point), citation);
    assertEquals("《安全生产法》" + canonical, citation.toString());
    assertEquals(citation, Citation.parse(citation.toString(), NAMES));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "《安全生产法》（2014）第九十四条",
        "《安全生产法》(2014修正)第94条",
        "《安全生产法》〔2014年〕第九十四条",
        "《安全生产法（2014年修正）》第九十四条",
        "安全生产法（２０１４年第二次修正）第九十四条",
        "《安全生产法》（2014年8月31日修正）第九十四条",
      })
  void theYearOfAnEditionMayStandInBrackets(String text) {
    var citation = Citation.parse(text, NAMES);
    assertEquals(2014, citation.edition());
    assertEquals("《安全生产法》（2014）第九十四条", citation.toString());
    assertEquals(citation, Citation.parse(citation.toString(), NAMES));
  }

  @Test
  void theNumberOfADecreeBehindTheTitleDoesNotMatter() {
    assertEquals(
        new Citation("work-safety-penalty-procedures", "安全生产违法行为行政处罚办法", 0, 55, 2, 0, 0),
        Citation.parse("《安全生产违法行为行政处罚办法》（应急管理部令第18号）第五十五条第二款", NAMES));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          《安全生产法》第九十四条第一款第（一）项、第（三）项            | 94.1.1 94.1.3
          《安全生产法》第九十四条第一款第（一）、（三）项                | 94.1.1 94.1.3
          《安全生产法》第九十四条第一款、第九十五条                      | 94.1 95
          《安全生产法》第二十、二十一、二十二条                          | 20 21 22
          《安全生产法》第十四条、十六条和十九条                          | 14 16 19
          《安全生产法》第四十一条第一款第二项至第四项和第三款            | 41.1.2 41.1.3 41.1.4 41.3
          《安全生产法》第九十条至第九十二条；第九十五条                  | 90 91 92 95
          《安全生产法》第九十八条第（二）项、第一款第（三）项            | 98.0.2 98.1.3
          安全生产法第九十四条，第一百零一条以及第一百零二条的规定        | 94 101 102
          《安全生产法》第三十三条、《安全生产法》第三十六条第一款        | 33 36.1
          """)
  void severalPlacesInOneTextTakeWhatTheyLeaveOutFromTheOneBefore(String text, String places) {
    assertEquals(
        places,
        Citation.parseAll(text, NAMES).stream()
            .map(CitationTest::place)
            .collect(Collectors.joining(" ")));
  }

  private static String place(Citation citation) {
    return citation.article()
        + (citation.paragraph() > 0 || citation.item() > 0 ? "." + citation.paragraph() : "")
        + (citation.item() > 0 ? "." + citation.item() : "");
  }

  @Test
  void severalStatutesMayFollowEachOther() {
    var citations =
        Citation.parseAll(
            "《安全生产法》（2014）第九十四条第一款第（三）项、第（七）项和《行政处罚法》第三十三条第一款；生产安全事故报告和调查处理条例第三十六条", NAMES);
    assertEquals(
        List.of(
            "《安全生产法》（2014）第九十四条第一款第（三）项",
            "《安全生产法》（2014）第九十四条第一款第（七）项",
            "《行政处罚法》第三十三条第一款",
            "《生产安全事故报告和调查处理条例》第三十六条"),
        citations.stream().map(Citation::toString).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                    | 1  | expected a known statute
          第九十四条                            | 1  | expected a known statute
          《消费者法》第一条                    | 1  | expected a known statute
          《安全生产法第九十四条                | 1  | expected 》
          《安全生产法》                        | 8  | expected 第…条
          《安全生产法》第一款                  | 8  | expected 第…条
          《安全生产法》第九十四                | 12 | expected 条, 款, 项 or 目
          《安全生产法》第条                    | 9  | expected a number
          《安全生产法》第十十条                | 9  | expected a number
          《安全生产法》第0条                   | 9  | expected a number
          《安全生产法》第九十四条第（七项      | 16 | expected )
          《安全生产法》第九十四条第九十五条    | 13 | expected a separator
          《安全生产法》第九十四条第一款第二条  | 16 | expected a separator
          《安全生产法》第九十四条之一          | 13 | expected a separator or the end
          《安全生产法》第九十四条、            | 14 | expected 第…条
          《安全生产法》第九十四条第三目        | 16 | expected the 项
          《安全生产法》第九十四条至第九十条    | 14 | expected the end of a range
          《安全生产法》（草案）第九十四条      | 8  | expected the year of an edition
          《安全生产法》（1900）第九十四条      | 8  | expected a year from 1949
          《安全生产法》第九十四条，很严重      | 14 | expected 第…条
          """)
  void whatIsNoCitationIsRefusedNamingThePosition(String text, int position, String message) {
    var refusal = assertThrows(MalformedCitation.class, () -> Citation.parseAll(text, NAMES));
    assertEquals(position, refusal.position(), refusal.getMessage());
    assertTrue(refusal.getMessage().startsWith(message), refusal.getMessage());
    assertTrue(refusal.getMessage().endsWith("\"" + text + "\""), refusal.getMessage());
  }

  @Test
  void oneCitationIsNotSeveral() {
    assertThrows(MalformedCitation.class, () -> Citation.parse("《安全生产法》第九十四条、第九十五条", NAMES));
  }

  @Test
  void anEditionMakesAPlaceOfACitation() {
    assertEquals("work-safety-law/2014/94.1.7", ITEM.in(2014).ref());
    assertEquals("work-safety-law/94.1.7", ITEM.provision().toString());
    assertEquals(
        "work-safety-law/2014/98.1.2", Citation.parse("《安全生产法》第九十八条第（二）项", NAMES).in(2014).ref());
    assertEquals("work-safety-law/2014/99", Citation.parse("《安全生产法》第九十九条", NAMES).in(2014).ref());
  }

  @Test
  void everyNumeralReadsBackAndNoOtherSpellingOfItDoes() {
    for (int number = 1; number <= 9_999; number++) {
      assertEquals(OptionalInt.of(number), ChineseNumeral.parse(ChineseNumeral.of(number)));
    }
    for (String text : List.of("", "零", "零五", "十零", "一百百", "一百零十", "百五", "一百五", "五二十")) {
      assertEquals(OptionalInt.empty(), ChineseNumeral.parse(text), text);
    }
  }

  @Test
  void aProvinceAddsItsOwnStatutes() {
    var names = NAMES.with("local-shanxi-work-safety-regulations", "山西省安全生产条例");
    assertEquals(
        "local-shanxi-work-safety-regulations", Citation.parse("《山西省安全生产条例》第三条", names).law());
    assertEquals(Optional.empty(), NAMES.find("山西省安全生产条例"));
    assertThrows(IllegalArgumentException.class, () -> NAMES.with("other", "《安全生产法》"));
    var twice = new StringReader("law,title,aliases\na,甲法,\nb,乙法,甲法\n");
    assertEquals(3, assertThrows(BrokenTable.class, () -> StatuteNames.read("test", twice)).line());
  }

  @Test
  void theNamesAreThoseOfTheCollectedTexts() throws IOException {
    var directory = SharedData.file("law");
    var laws = new TreeSet<String>();
    try (var files = Files.list(directory)) {
      for (var file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.matches(".*-\\d{4}\\.md")) {
          String law = name.replaceAll("-\\d{4}\\.md", "");
          laws.add(law);
          String title =
              Files.readAllLines(file).get(0).substring(2).replaceAll("（2014年修正文本.*）", "").strip();
          if (!title.endsWith("（二）")) {
            assertEquals(law, NAMES.find(title).orElseThrow().law());
          }
        }
      }
    }
    for (String law : laws) {
      assertTrue(NAMES.ofLaw(law).isPresent(), law);
    }
  }
}
