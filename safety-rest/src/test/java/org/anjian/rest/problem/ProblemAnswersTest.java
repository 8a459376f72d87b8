package org.anjian.rest.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anjian.enforcement.ActKind;
import org.anjian.enforcement.CaseRule;
import org.anjian.enforcement.CaseStage;
import org.anjian.enforcement.Procedure;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.rest.language.Language;
import org.junit.jupiter.api.Test;

class ProblemAnswersTest {

  private static final ProblemAnswers CHINESE = ProblemAnswers.in(Language.ZH);
  private static final ProblemAnswers ENGLISH = ProblemAnswers.in(Language.EN);

  @Test
  void everyCodeHasTitleAndDetailInBothLanguages() {
    List<String> missing = new ArrayList<>();
    Stream.concat(
            Stream.of(RefusalCode.values()).map(Enum::name),
            Stream.of(ProblemCode.values()).map(Enum::name))
        .flatMap(code -> Stream.of(code + ".title", code + ".detail"))
        .forEach(key -> missing.addAll(missing(key)));
    for (FieldError.Code code : FieldError.Code.values()) {
      missing.addAll(missing("field." + code));
    }
    assertEquals(List.of(), missing);
  }

  private static List<String> missing(String key) {
    boolean chinese =
        Language.ZH.text(Wording.BUNDLE, key).filter(ProblemAnswersTest::isChinese).isPresent();
    boolean english =
        Language.EN.text(Wording.BUNDLE, key).filter(text -> !isChinese(text)).isPresent();
    return chinese && english ? List.of() : List.of(key);
  }

  private static boolean isChinese(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }

  @Test
  void noCodeNeedsMoreThanItsOwnNameToBePutIntoWords() {
    for (RefusalCode code : RefusalCode.values()) {
      String detail = CHINESE.body(Refusal.of(code, Map.of())).detail();
      assertFalse(detail.matches("(?s).*[{}\\[\\]?].*"), code + ": " + detail);
      detail = ENGLISH.body(Refusal.of(code, Map.of())).detail();
      assertFalse(detail.matches("(?s).*[{}\\[\\]?].*"), code + ": " + detail);
    }
  }

  @Test
  void aRefusalNamesStageRuleAndArticleInWords() {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("case", "（翼）应急立〔2023〕1号");
    details.put("stage", CaseStage.INVESTIGATING);
    details.put("act", ActKind.DECISION);
    details.put("rule", CaseRule.NOTICE_DELIVERED);

    ProblemBody body =
        CHINESE.body(Refusal.of(RefusalCode.OUT_OF_SEQUENCE, details, Procedure.HEAR_THE_PARTY));

    assertEquals(409, body.status());
    assertEquals("OUT_OF_SEQUENCE", body.code());
    assertEquals("urn:anjian:problem:out-of-sequence", body.type());
    assertEquals("程序顺序不符", body.title());
    assertEquals("现阶段（调查中）不能进行此项操作（处罚决定）。须先满足：告知书已经送达当事人。依据：行政处罚法(2021)第62条。", body.detail());
    assertEquals("administrative-penalty-law/2021/62", body.basis().ref());
    assertEquals("INVESTIGATING", body.details().get("stage"));
    assertNull(body.logId());
  }

  @Test
  void theSameRefusalSpeaksEnglish() {
    ProblemBody body =
        ENGLISH.body(
            Refusal.of(
                RefusalCode.DATE_BEFORE_CAUSE,
                Map.of("value", LocalDate.of(2020, 1, 1), "cause", LocalDate.of(2020, 1, 2))));

    assertEquals("Date before its cause", body.title());
    assertTrue(body.detail().contains("2020-01-01 must not lie before 2020-01-02"), body.detail());
    assertEquals("2020-01-02", body.details().get("cause"));
  }

  @Test
  void fieldErrorsCarryTheirWords() {
    ProblemBody body =
        CHINESE.body(
            Problem.invalid(
                List.of(
                    FieldError.of("/date", FieldError.Code.INVALID_DATE),
                    FieldError.of(
                        "/x", FieldError.Code.WRONG_TYPE, Map.of("expected", "type.text")))));

    assertEquals(400, body.status());
    assertEquals(
        List.of("日期不存在或写法不符，须如 2023-05-10。", "此处须为文本。"),
        body.errors().stream().map(ProblemBody.Field::message).toList());
    assertEquals("body", body.errors().get(0).in());
  }
}
