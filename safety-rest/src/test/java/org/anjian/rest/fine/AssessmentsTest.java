package org.anjian.rest.fine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.anjian.calendar.LegalTerms;
import org.anjian.discretion.CsvBenchmarks;
import org.anjian.discretion.DiscretionBenchmarks;
import org.anjian.division.Divisions;
import org.anjian.law.LawBook;
import org.anjian.penalty.DrawConsequences;
import org.anjian.penalty.FineAssessor;
import org.anjian.penalty.HearingDuty;
import org.anjian.penalty.Receipt;
import org.anjian.rest.json.Json;
import org.anjian.rest.json.RequestText;
import org.anjian.rest.label.Coded;
import org.anjian.rest.language.Language;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.PointedRefusal;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.problem.ProblemAnswers;
import org.anjian.rest.problem.ProblemBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentsTest {

  private static final Assessments ASSESSMENTS =
      new Assessments(
          new FineAssessor(LawBook.national()),
          new DrawConsequences(HearingDuty.Thresholds.none(), LegalTerms.shipped()),
          Divisions.shipped());

  private static final String CERTIFICATE =
      "{\"provision\":\"work-safety-law/97.1.7\",\"actDate\":\"2023-05-10\","
          + "\"decisionDate\":\"2023-08-01\",\"subject\":\"UNIT\",\"condition\":\"INITIAL\"}";

  private static final String TRAINING = CERTIFICATE.replace("97.1.7", "97.1.3");

  private static AssessmentView one(String json) {
    return one(json, Language.ZH);
  }

  private static AssessmentView one(String json, Language language) {
    return ASSESSMENTS.one(RequestText.read(AssessmentRequest.class, json), language);
  }

  private static CombinedView several(String... acts) {
    String json = "{\"acts\":[" + String.join(",", acts) + "]}";
    return ASSESSMENTS.several(
        RequestText.read(CombinedRequest.class, json).acts(), null, "", Language.ZH);
  }

  private static String with(String field) {
    return CERTIFICATE.substring(0, CERTIFICATE.length() - 1) + "," + field + "}";
  }

  @Test
  void theExampleOfTheContractIsAnsweredInItsShape() {
    AssessmentView answer =
        one(with("\"circumstances\":[\"ACTIVE_HARM_REDUCTION\"],\"division\":\"141022\""));

    assertEquals("FINE", answer.outcome());
    assertEquals("2021", answer.edition());
    assertEquals("work-safety-law/2021/97.1.7", answer.appliedRef());
    assertEquals("0.00", answer.minYuan());
    assertEquals("100000.00", answer.maxYuan());
    assertNull(answer.amountYuan());
    assertEquals(List.of("ORDER_CORRECTION"), answer.otherPenalties());
    assertFalse(answer.hearingRequired());
    assertTrue(answer.reducible());
    assertEquals("IN_TIME", answer.limitation().state());
    assertEquals("依据《中华人民共和国安全生产法》第九十七条第一款第（七）项、《中华人民共和国行政处罚法》第三十二条第一款第（一）项", answer.citation());
    assertTrue(answer.receipt().matches("sha256:[0-9a-f]{64}"), answer.receipt());
  }

  @Test
  void theInputsOfAnAnswerGiveTheSameReceiptAgain() {
    AssessmentView first =
        one(
            with(
                "\"circumstances\":[\"MERITORIOUS_COOPERATION\",\"ACTIVE_HARM_REDUCTION\"],"
                    + "\"discoveredDate\":\"2023-06-01\",\"harmToLifeOrFinance\":true"));

    AssessmentView again = one(first.inputs().text());

    assertEquals(first.receipt(), again.receipt());
    assertEquals(first.record(), again.record());
    CombinedView combined = several(CERTIFICATE, TRAINING);
    CombinedRequest inputs = RequestText.read(CombinedRequest.class, combined.inputs().text());
    assertEquals(
        combined.receipt(), ASSESSMENTS.several(inputs.acts(), null, "", Language.EN).receipt());
  }

  @Test
  void inEnglishNothingIsLeftInChinese() {
    String act =
        CERTIFICATE
            .replace("97.1.7", "94.1.7")
            .replace("2023-05-10", "2020-05-10")
            .replace("2023-08-01", "2021-12-01");
    AssessmentView answer = one(act, Language.EN);

    String text =
        new String(Json.write(answer.trace(), Language.EN), StandardCharsets.UTF_8)
            .replaceAll("\"inputs\":\\{[^}]*}", "");
    assertFalse(text.codePoints().anyMatch(Character::isIdeographic), text);
    assertTrue(text.contains("Administrative Penalty Law (2021) art. 37"), text);
    assertTrue(text.contains("up to CNY 50,000"), text);
    assertTrue(answer.citation().startsWith("under article 94 paragraph 1 item 7 of the Work"));
  }

  @Test
  void severalActsAreWeighedApartAndAdded() {
    CombinedView answer = several(CERTIFICATE, TRAINING);

    assertEquals("FINE", answer.outcome());
    assertEquals("200000.00", answer.maxYuan());
    assertEquals(
        List.of("100000.00", "100000.00"),
        answer.acts().stream().map(CombinedView.ActView::maxYuan).toList());
    assertEquals(List.of("ORDER_CORRECTION"), answer.otherPenalties());
    assertEquals("依据《中华人民共和国安全生产法》第九十七条第一款第（七）项、《中华人民共和国安全生产法》第九十七条第一款第（三）项", answer.citation());
  }

  @Test
  void oneActUnderSeveralNormsIsFinedOnce() {
    CombinedView answer =
        several(
            "{\"actDate\":\"2023-05-10\",\"decisionDate\":\"2023-08-01\",\"subject\":\"UNIT\","
                + "\"condition\":\"INITIAL\",\"norms\":[{\"provision\":\"work-safety-law/97.1.7\"},"
                + "{\"provision\":\"work-safety-law/99.1.2\"}]}");

    assertEquals(1, answer.acts().size());
    assertEquals(2, answer.acts().get(0).norms().size());
    assertEquals(answer.acts().get(0).maxYuan(), answer.maxYuan());
  }

  @ParameterizedTest
  @CsvSource({"EMERGENCY_MANAGEMENT, YES, true", "HOUSING, UNDETERMINED, false"})
  void theDutiesAreThoseOfTheConsequencesForTheAgencyThatDecides(
      String department, String hearing, boolean required) {
    String facts =
        CERTIFICATE.replace("2023-05-10", "2026-03-02").replace("2023-08-01", "2026-06-15");
    String json =
        facts.substring(0, facts.length() - 1)
            + ",\"intendedFineYuan\":\"100000.00\",\"caseFacts\":{\"agency\":{\"kind\":\""
            + department
            + "\",\"division\":\"141022\"}}}";
    AssessmentView answer = one(json);
    assertEquals(hearing, answer.consequences().get(0).required());
    assertEquals(required, answer.hearingRequired());
    assertEquals(
        answer.consequences().get(1).required().equals("YES"),
        answer.collectiveDiscussionRequired());
  }

  @Test
  void aBenchmarkNarrowsTheRangeToItsTier() {
    LawBook lawBook = LawBook.national();
    Assessments weighed =
        new Assessments(
            new FineAssessor(
                lawBook, DiscretionBenchmarks.load(List.of(CsvBenchmarks.example()), lawBook)),
            new DrawConsequences(HearingDuty.Thresholds.none(), LegalTerms.shipped()),
            Divisions.shipped());
    String measured =
        with("\"benchmark\":\"example-not-official\",\"measures\":{\"uncertifiedOperators\":4}");

    AssessmentView answer =
        weighed.one(RequestText.read(AssessmentRequest.class, measured), Language.ZH);

    assertEquals("30000.00", answer.minYuan());
    assertEquals("60000.00", answer.maxYuan());
    assertEquals(2, answer.tier().number());
    assertEquals("ordinary", answer.tier().labelEn());
    assertEquals(
        answer.receipt(),
        weighed
            .one(RequestText.read(AssessmentRequest.class, answer.inputs().text()), Language.ZH)
            .receipt());
    PointedRefusal missing =
        assertThrows(
            PointedRefusal.class,
            () ->
                weighed.one(
                    RequestText.read(
                        AssessmentRequest.class,
                        measured.replace("\"uncertifiedOperators\":4", "")),
                    Language.ZH));
    assertEquals("/measures/uncertifiedOperators", missing.pointer());
  }

  @Test
  void theConsequencesSayWhatTheyDependOn() {
    AssessmentView unknown =
        one(CERTIFICATE.replace("2023-08-01", "2026-03-01").replace("2023-05-10", "2026-02-10"));
    ConsequenceView hearing = unknown.consequences().get(0);
    assertEquals("UNDETERMINED", hearing.required());
    assertEquals("intendedFineYuan", hearing.missing().get(0).member());

    AssessmentView known =
        one(
            CERTIFICATE
                .replace("2023-08-01", "2026-03-01")
                .replace("2023-05-10", "2026-02-10")
                .replace(
                    "\"condition\"",
                    "\"intendedFineYuan\":\"100000.00\",\"division\":\"141022\","
                        + "\"caseFacts\":{\"centralEnterprise\":true},\"condition\""));
    assertEquals("YES", known.consequences().get(0).required());
    assertEquals("LARGE_FINE", known.consequences().get(0).grounds().get(0).code().code());
    ConsequenceView competence = known.consequences().get(4);
    assertEquals("COMPETENCE", competence.kind().code());
    assertEquals("NO", competence.required());
    assertEquals("CENTRAL_ENTERPRISE_ABOVE_COUNTY", competence.grounds().get(0).code().code());
  }

  @Test
  void anIntendedFineMustLieInTheRange() {
    PointedRefusal refusal =
        assertThrows(PointedRefusal.class, () -> one(with("\"intendedFineYuan\":\"100000.01\"")));

    assertEquals("/intendedFineYuan", refusal.pointer());
  }

  @Test
  void theSameActTwiceIsRefusedWithAPointerToIt() {
    PointedRefusal refusal =
        assertThrows(PointedRefusal.class, () -> several(TRAINING, CERTIFICATE, CERTIFICATE));

    ProblemBody body = ProblemAnswers.in(Language.ZH).body(refusal);
    assertEquals("SAME_ACT_TWICE", body.code());
    assertEquals("/acts/2/provision", body.errors().get(0).pointer());
  }

  @ParameterizedTest
  @CsvSource({
    "work-safety-law/97.1.7, work-safety-law/97.1.99, UNKNOWN_PROVISION, /provision",
    "work-safety-law/97.1.7, no-such-law/97.1.7, LAW_NOT_COVERED, /provision",
    "2023-05-10, 1999-05-10, LAW_NOT_COVERED, /actDate",
    "2023-08-01, 2023-05-01, DATE_BEFORE_CAUSE, /decisionDate",
    "UNIT, INVESTOR, UNKNOWN_SUBJECT, /subject",
    "INITIAL, REFUSED_AFTER_FINE, UNKNOWN_CONDITION, /condition"
  })
  void aRefusalNamesTheFieldThatCausedIt(String from, String to, String code, String pointer) {
    PointedRefusal refusal =
        assertThrows(PointedRefusal.class, () -> one(CERTIFICATE.replace(from, to)));

    for (Language language : Language.values()) {
      ProblemBody body = ProblemAnswers.in(language).body(refusal);
      assertEquals(code, body.code());
      assertEquals(422, body.status());
      assertEquals(List.of(pointer), body.errors().stream().map(e -> e.pointer()).toList());
      assertEquals(body.detail(), body.errors().get(0).message());
    }
  }

  @Test
  void aClauseThatNeedsAnIncomeAsksForItByName() {
    String principal =
        "{\"provision\":\"work-safety-law/95.1.1\",\"actDate\":\"2023-05-10\","
            + "\"decisionDate\":\"2023-08-01\",\"subject\":\"PRINCIPAL\","
            + "\"condition\":\"ACCIDENT_GENERAL\"}";

    PointedRefusal refusal = assertThrows(PointedRefusal.class, () -> one(principal));

    assertEquals("/annualIncomeYuan", refusal.pointer());
    assertTrue(
        ProblemAnswers.in(Language.ZH).body(refusal).detail().contains("上一年年收入"),
        ProblemAnswers.in(Language.ZH).body(refusal).detail());
    PointedRefusal inAct =
        assertThrows(PointedRefusal.class, () -> several(CERTIFICATE, principal));
    assertEquals("/acts/1/annualIncomeYuan", inAct.pointer());
  }

  @Test
  void contradictingCircumstancesAreNamed() {
    PointedRefusal refusal =
        assertThrows(
            PointedRefusal.class,
            () ->
                one(
                    with(
                        "\"circumstances\":[\"NO_SUBJECTIVE_FAULT\","
                            + "\"EMERGENCY_MEASURES_BREACHED\"]")));

    assertEquals("/circumstances", refusal.pointer());
    assertTrue(
        ProblemAnswers.in(Language.ZH).body(refusal).detail().contains("没有主观过错"),
        ProblemAnswers.in(Language.ZH).body(refusal).detail());
  }

  @Test
  void aNormWithoutAClauseIsIncomplete() {
    Problem problem =
        assertThrows(
            Problem.class,
            () -> several(CERTIFICATE, "{\"subject\":\"UNIT\",\"actDate\":\"2023-05-10\"}"));

    assertEquals(
        List.of("/acts/1/provision", "/acts/1/decisionDate", "/acts/1/condition"),
        problem.errors().stream().map(FieldError::pointer).toList());
  }

  @Test
  void negativeAndOverPreciseAmountsAreFieldErrors() {
    for (String amount : List.of("-1.00", "1.001", "1e9", "")) {
      Problem problem =
          assertThrows(Problem.class, () -> one(with("\"annualIncomeYuan\":\"" + amount + "\"")));
      assertEquals("/annualIncomeYuan", problem.errors().get(0).pointer());
      assertEquals(FieldError.Code.INVALID_AMOUNT, problem.errors().get(0).code());
    }
  }

  @Test
  void aBenchmarkThatIsNotLoadedIsRefusedWithThoseThatAre() {
    PointedRefusal refusal =
        assertThrows(PointedRefusal.class, () -> one(with("\"benchmark\":\"nowhere\"")));

    assertEquals("/benchmark", refusal.pointer());
    assertThrows(Problem.class, () -> one(with("\"measures\":{\"persons\":3}")));
  }

  private static ReplayView replay(String inputs, String receipt, String record) {
    String text =
        record == null
            ? "null"
            : new String(Json.write(record, Language.ZH), StandardCharsets.UTF_8);
    return new Replays(ASSESSMENTS)
        .replay(
            RequestText.read(
                ReplayRequest.class,
                "{\"inputs\":"
                    + inputs
                    + ",\"receipt\":\""
                    + receipt
                    + "\",\"record\":"
                    + text
                    + "}"));
  }

  @Test
  void aReplayOfTheSameFactsIsTheSame() {
    AssessmentView answer = one(CERTIFICATE);
    CombinedView combined = several(CERTIFICATE, TRAINING);

    assertEquals("SAME", replay(answer.inputs().text(), answer.receipt(), null).result());
    ReplayView again = replay(combined.inputs().text(), combined.receipt(), combined.record());
    assertEquals("SAME", again.result());
    assertEquals(List.of(), again.differences());
    assertEquals(combined.record(), again.record());
  }

  @Test
  void aReplayUnderOtherLawShowsWhatIsDifferent() {
    AssessmentView answer = one(CERTIFICATE);
    Receipt kept = Receipt.parse(answer.record());
    Receipt older =
        new Receipt(
            kept.inputs(),
            "0".repeat(64),
            kept.benchmarks(),
            kept.result().replace("100000.00", "50000.00"),
            kept.trace());

    ReplayView replay = replay(answer.inputs().text(), older.hash(), older.text());

    assertEquals("DIFFERENT", replay.result());
    assertEquals(List.of("LAW", "RESULT"), replay.changed().stream().map(Coded::code).toList());
    assertEquals("maxYuan", replay.differences().get(0).member());
    assertEquals("\"50000.00\"", replay.differences().get(0).before().text());
    assertEquals("\"100000.00\"", replay.differences().get(0).after().text());
    assertThrows(
        Problem.class, () -> replay(answer.inputs().text(), answer.receipt(), older.text()));
    assertThrows(Problem.class, () -> replay(answer.inputs().text(), answer.receipt(), "{}"));
  }

  @Test
  void aRecordIsEnoughToReplayIt() {
    CombinedView combined = several(CERTIFICATE, TRAINING);

    assertEquals("SAME", replay("null", combined.receipt(), combined.record()).result());
    Receipt kept = Receipt.parse(one(CERTIFICATE).record());
    Receipt strange =
        new Receipt(
            kept.inputs().replace("\"UNIT\"", "\"COMPANY\""),
            kept.law(),
            "",
            kept.result(),
            kept.trace());
    assertThrows(Problem.class, () -> replay("null", strange.hash(), strange.text()));
    Receipt unknown =
        new Receipt(
            kept.inputs().replace("97.1.7", "97.1.70"),
            kept.law(),
            "",
            kept.result(),
            kept.trace());
    PointedRefusal refusal =
        assertThrows(PointedRefusal.class, () -> replay("null", unknown.hash(), unknown.text()));
    assertEquals("/record/provision", refusal.pointer());
    assertThrows(Problem.class, () -> replay("null", kept.hash(), null));
  }

  private static ReassessmentView under(String supposed) {
    return new Reassessments(new FineAssessor(LawBook.national()))
        .one(
            RequestText.read(
                ReassessmentRequest.class, "{\"assessment\":" + CERTIFICATE + "," + supposed + "}"),
            Language.ZH);
  }

  @Test
  void aCaseUnderAnotherEditionStandsBesideItself() {
    ReassessmentView answer = under("\"edition\":2014");

    assertFalse(answer.same());
    assertEquals("work-safety-law/2021/97.1.7", answer.before().result().appliedRef());
    assertEquals("work-safety-law/2014/94.1.7", answer.after().result().appliedRef());
    assertEquals("50000.00", answer.after().result().maxYuan());
    assertTrue(under("\"day\":\"2024-01-01\"").same());
    ReassessmentView tooEarly = under("\"day\":\"1980-01-01\"");
    assertEquals("UNKNOWN_PROVISION", tooEarly.after().refusal().code());
    assertThrows(Problem.class, () -> under("\"edition\":1999"));
    assertThrows(Problem.class, () -> under("\"edition\":2014,\"day\":\"2020-01-01\""));
    assertThrows(Problem.class, () -> under("\"day\":null"));
  }
}
