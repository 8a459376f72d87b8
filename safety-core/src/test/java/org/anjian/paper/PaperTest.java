package org.anjian.paper;

import static org.anjian.contract.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.anjian.explain.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperTest {

  private static final Forms FORMS = Forms.shipped();

  private static Paper paper(String form, Map<String, String> values) {
    return new Paper(FORMS.require(form), values, List.of());
  }

  @Test
  void whatIsMissingIsListedInTheOrderOfTheForm() {
    Paper paper =
        paper("payment-reminder", Map.of("party", "北丁煤矿", "decidedOn", "2020-05-08", "bank", " "));

    assertEquals(
        List.of("处罚决定书文号", "缴纳期限", "缴纳地点", "本机关地址", "联系人", "联系电话", "出具日期"),
        paper.missing().stream().map(FormField::labelZh).toList());
  }

  @Test
  void aTableWithoutRowsIsMissing() {
    Form form = FORMS.require("file-index");

    assertEquals(1, new Paper(form, Map.of(), List.of()).missing().size());
    assertEquals(
        List.of(), new Paper(form, Map.of(), List.of(List.of("1", "决定书", "", "", ""))).missing());
  }

  @ParameterizedTest
  @CsvSource({
    "closing, closedOn2, 2020-05-08",
    "payment-reminder, decidedOn, 2020-5-8",
    "payment-reminder, decidedOn, 2020-02-30",
    "inspection-record, inspectionFrom, 2020-05-08",
    "surcharge-decision, fine, 1e5",
    "surcharge-decision, fine, 0.001",
    "interview-record, interviewCount, -1",
    "deferral-decision, deferralMode, 不缴",
    "closing, caseName, '一行\n两行'",
    "closing, numberSerial, 1",
    "closing, officer1Signature, 张三",
  })
  void aFieldHoldsOnlyWhatItsTypeAllows(String form, String key, String text) {
    assertRefused(RefusalCode.PAPER_FIELD_INVALID, () -> paper(form, Map.of(key, text)));
  }

  @Test
  void aRowHasACellForEachColumn() {
    Form form = FORMS.require("file-index");

    assertRefused(
        RefusalCode.PAPER_FIELD_INVALID,
        () -> new Paper(form, Map.of(), List.of(List.of("1", "决定书"))));
    assertRefused(
        RefusalCode.PAPER_FIELD_INVALID,
        () -> new Paper(FORMS.require("closing"), Map.of(), List.of(List.of("1"))));
  }

  @Test
  void severalChoicesStandTogether() {
    assertEquals(
        "身份证、营业执照",
        paper("interview-notice", Map.of("papersToBring", "身份证、营业执照"))
            .value("papersToBring")
            .orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, 2026年11月23日, 二〇二六年十一月二十三日",
    "2020-01-01, 2020年1月1日, 二〇二〇年一月一日",
    "2019-10-10, 2019年10月10日, 二〇一九年十月十日",
    "2021-12-30, 2021年12月30日, 二〇二一年十二月三十日",
    "2005-02-20, 2005年2月20日, 二〇〇五年二月二十日",
  })
  void daysAreWrittenInBothWays(LocalDate day, String plain, String inWords) {
    assertEquals(plain, ChineseDates.plain(day));
    assertEquals(inWords, ChineseDates.inWords(day));
  }

  @Test
  void aTimeIsWrittenToTheMinute() {
    assertEquals("2020年5月8日9时5分", ChineseDates.plain(LocalDateTime.of(2020, 5, 8, 9, 5)));
  }
}
