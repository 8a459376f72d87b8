package org.anjian.rest.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.calendar.LegalTerms;
import org.anjian.calendar.WorkCalendar;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.rest.json.RequestText;
import org.anjian.rest.language.Language;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.PointedRefusal;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.problem.ProblemAnswers;
import org.anjian.rest.problem.ProblemBody;
import org.anjian.rest.trace.StepView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

  private static final Deadlines DEADLINES =
      new Deadlines(WorkCalendar.shipped(), LegalTerms.shipped());

  private static DeadlineView count(String json) {
    return DEADLINES.count(
        RequestText.read(DeadlineRequest.class, json.replace('\'', '"')), Language.ZH);
  }

  private static HearingDaysView hearingDays(String json) {
    return DEADLINES.hearingDays(
        RequestText.read(HearingDaysRequest.class, json.replace('\'', '"')), Language.ZH);
  }

  @ParameterizedTest
  @CsvSource({
    "5, WORKING_DAY, 2020-01-20, 2020-02-04",
    "15, CALENDAR_DAY, 2023-05-05, 2023-05-22",
    "6, MONTH, 2020-08-31, 2021-03-01",
    "2, YEAR, 2020-02-29, 2022-02-28",
  })
  void aTermOfAnyUnitIsAnsweredAsTheContractSays(
      int length, String unit, String from, String lastDay) {
    DeadlineView answer =
        count("{'term':{'length':" + length + ",'unit':'" + unit + "'},'from':'" + from + "'}");
    assertEquals(LocalDate.parse(lastDay), answer.lastDay());
    assertFalse(answer.provisional());
    assertEquals(lastDay, answer.explanation().get(answer.explanation().size() - 1).outcome());
  }

  @Test
  void aRuleIsCountedByItsName() {
    DeadlineView answer = count("{'rule':'HEARING_REQUEST','from':'2026-03-02'}");
    assertEquals(LocalDate.of(2026, 3, 9), answer.lastDay());
    assertEquals(
        "行政处罚法(2021)第64条第1款第1项；安全生产违法行为行政处罚办法(2025)第56条；"
            + "行政处罚法(2021)第85条；安全生产违法行为行政处罚办法(2025)第89条",
        answer.explanation().get(1).basis());
    assertTrue(answer.textCarried());
    assertNull(answer.earliest());
    assertEquals(
        LocalDate.of(2026, 3, 6),
        count("{'rule':'EXTENSION_REQUEST','from':'2026-03-20'}").earliest());
  }

  @Test
  void daysWithoutNoticeAreRefusedOrProvisional() {
    String request = "{'rule':'STATEMENT','from':'2026-12-29'";
    Refusal refusal = assertThrows(Refusal.class, () -> count(request + "}"));
    assertEquals(RefusalCode.CALENDAR_NOT_COVERED, refusal.code());
    assertTrue(count(request + ",'provisional':true}").provisional());
  }

  @Test
  void theLedgerOfATermIsCountedByItsDays() {
    DeadlineView answer =
        count(
            "{'rule':'DECISION','from':'2026-03-02',"
                + "'extensions':[{'approver':'AGENCY_HEAD','approvedOn':'2026-06-22',"
                + "'total':{'length':120,'unit':'CALENDAR_DAY'}}],"
                + "'suspensions':[{'ground':'TESTING','first':'2026-04-01','last':'2026-04-20'}]}");
    assertEquals(LocalDate.of(2026, 7, 20), answer.lastDay());
    assertEquals(
        List.of("deadline.firstDay", "deadline.extended", "deadline.count", "deadline.suspended"),
        answer.explanation().stream().map(StepView::code).toList());
  }

  @Test
  void theLedgerIsExplainedInTheLanguageOfTheAnswer() {
    String request =
        "{\"rule\":\"SEIZURE\",\"from\":\"2026-03-02\",\"suspensions\":[{\"ground\":\"TESTING\","
            + "\"first\":\"2026-03-10\",\"last\":\"2026-03-11\"}]}";
    DeadlineView english =
        DEADLINES.count(RequestText.read(DeadlineRequest.class, request), Language.EN);
    assertEquals("30 calendar days", english.explanation().get(1).inputs().get("term"));
    assertEquals(
        "testing inspection quarantine or appraisal",
        english.explanation().get(2).inputs().get("ground"));
    DeadlineView chinese =
        DEADLINES.count(RequestText.read(DeadlineRequest.class, request), Language.ZH);
    assertEquals("30日", chinese.explanation().get(1).inputs().get("term"));
  }

  @Test
  void aTermThatStandsStillHasNoLastDay() {
    DeadlineView answer =
        count(
            "{'rule':'SEIZURE','from':'2026-03-02',"
                + "'suspensions':[{'ground':'TESTING','first':'2026-03-10'}]}");
    assertNull(answer.lastDay());
    assertEquals(LocalDate.of(2026, 3, 10), answer.standsStillSince());
  }

  @Test
  void aRefusalNamesTheLineOfTheLedger() {
    PointedRefusal refusal =
        assertThrows(
            PointedRefusal.class,
            () ->
                count(
                    "{'rule':'DECISION','from':'2026-03-02','extensions':["
                        + "{'approver':'SUPERIOR_AGENCY','approvedOn':'2026-05-02',"
                        + "'total':{'length':180,'unit':'CALENDAR_DAY'}}]}"));
    assertEquals("/extensions/0", refusal.pointer());
    assertEquals(RefusalCode.EXTENSION_NOT_PERMITTED, refusal.refusal().code());
    assertEquals(
        "期限 DECISION 不能这样延长（批准人 上一级应急管理部门）；须先由应急管理部门负责人延长。" + "依据：安全生产违法行为行政处罚办法(2025)第53条第1款。",
        ProblemAnswers.in(Language.ZH).body(refusal.refusal()).detail());
    PointedRefusal reason =
        assertThrows(
            PointedRefusal.class,
            () ->
                count(
                    "{'rule':'DECISION','from':'2026-03-02','suspensions':["
                        + "{'ground':'TESTING','first':'2026-03-10','last':'2026-03-11'},"
                        + "{'ground':'LUNCH','first':'2026-03-20','last':'2026-03-21'}]}"));
    assertEquals("/suspensions/1", reason.pointer());
    ProblemBody chinese = ProblemAnswers.in(Language.ZH).body(reason.refusal());
    assertEquals(
        "没有条文规定期限 DECISION 可因该事由 LUNCH 不计入；可用的事由：TESTING。依据：行政处罚法(2021)第60条。", chinese.detail());
  }

  @Test
  void hoursRunFromAMomentInWhateverOffsetItIsWritten() {
    DeadlineView answer = count("{'rule':'SEIZURE_REPORT','fromMoment':'2026-03-06T09:30:00Z'}");
    assertNull(answer.lastDay());
    assertEquals(Instant.parse("2026-03-07T09:30:00Z"), answer.lastMoment());
    assertEquals("2026-03-07T17:30", answer.explanation().get(0).outcome());
    assertEquals(
        Instant.parse("2026-03-05T09:30:00Z"),
        count("{'rule':'POWER_CUT_NOTICE','fromMoment':'2026-03-06T17:30:00+08:00'}").lastMoment());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'from':'2026-03-02'} | /term | INVALID_VALUE",
        "{'rule':'PAYMENT','term':{'length':1,'unit':'MONTH'},'from':'2026-03-02'} | /term | INVALID_VALUE",
        "{'rule':'TEA_BREAK','from':'2026-03-02'} | /rule | UNKNOWN_VALUE",
        "{'rule':'PAYMENT'} | /from | REQUIRED",
        "{'rule':'PAYMENT','fromMoment':'2026-03-06T09:30:00Z'} | /from | REQUIRED",
        "{'rule':'SEIZURE_REPORT','from':'2026-03-06'} | /fromMoment | REQUIRED",
        "{'rule':'SEIZURE_REPORT','fromMoment':'2026-03-06T09:30:00'} | /fromMoment | INVALID_MOMENT",
        "{'rule':'PAYMENT','from':'2026-03-06','fromMoment':'2026-03-06T09:30:00Z'} | /fromMoment | INVALID_VALUE",
        "{'rule':'DECISION','from':'2026-03-06','suspensions':[{'ground':'TESTING','first':'2026-03-10','last':'2026-03-09'}]} | /suspensions/0/last | INVALID_VALUE",
        "{'rule':'DECISION','from':'2026-03-06','suspensions':[{'first':'2026-03-10'}]} | /suspensions/0/ground | REQUIRED",
        "{'rule':'HEARING_NOTIFICATION','from':'2026-03-06','suspensions':[{'ground':'TESTING','first':'2026-03-10'}]} | /suspensions | INVALID_VALUE",
        "{'term':{'length':1,'unit':'MONTH'},'from':'2026-03-02','extensions':[{'approver':'AGENCY_HEAD','approvedOn':'2026-03-02','total':{'length':2,'unit':'MONTH'}}]} | /extensions | INVALID_VALUE",
        "{'rule':'DECISION','from':'2026-03-06','extensions':[{'approver':'SOMEBODY','approvedOn':'2026-03-02','total':{'length':2,'unit':'MONTH'}}]} | /extensions/0/approver | UNKNOWN_VALUE",
      })
  void aWrongRequestNamesItsField(String request, String pointer, FieldError.Code code) {
    Problem problem = assertThrows(Problem.class, () -> count(request));
    assertTrue(
        problem.errors().stream()
            .anyMatch(error -> error.pointer().equals(pointer) && error.code() == code),
        problem.errors().toString());
  }

  @Test
  void aHearingHasTheDaysThatKeepBothTerms() {
    HearingDaysView answer =
        hearingDays("{'requestReceived':'2026-03-02','notified':'2026-03-02'}");
    assertEquals(LocalDate.of(2026, 3, 12), answer.firstDay());
    assertEquals(LocalDate.of(2026, 3, 17), answer.lastDay());
    assertEquals(4, answer.workingDays().size());
    assertEquals("2026-03-12/2026-03-17", answer.explanation().get(2).outcome());
    Refusal none =
        assertThrows(
            Refusal.class,
            () -> hearingDays("{'requestReceived':'2026-03-02','notified':'2026-03-06'}"));
    assertEquals(
        "两个期限不能同时满足：最早 2026-03-18，最迟 2026-03-17。通知最迟应在 2026-03-05 送达。"
            + "依据：行政处罚法(2021)第64条第1款第2项。",
        ProblemAnswers.in(Language.ZH).body(none).detail());
  }

  @Test
  void everyRuleIsListedWithItsArticlesAndWhoMayExtendIt() {
    List<LegalTermView> rules = DEADLINES.rules(Language.EN);
    assertEquals(94, rules.stream().map(LegalTermView::rule).distinct().count());
    LegalTermView decision =
        rules.stream()
            .filter(rule -> rule.rule().equals("DECISION") && rule.effectiveTo() == null)
            .findFirst()
            .orElseThrow();
    assertEquals("case filed", decision.event().label());
    assertEquals(List.of(120, 180), lengths(decision));
    assertEquals("TESTING", decision.suspensions().get(0).ground());
    assertEquals(LocalDate.of(2026, 2, 1), decision.effectiveFrom());
    assertNotNull(decision.restDayRule());
  }

  private static List<Integer> lengths(LegalTermView rule) {
    return rule.extensions().stream().map(LegalTermView.ExtensionView::length).toList();
  }
}
