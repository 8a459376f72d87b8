package org.anjian.app.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.anjian.app.Application;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job over HTTP: from registering an enterprise to closing a case. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MainJobIT {

  @ArquillianResource private URL base;

  private Client administrator;
  private Client inspector;
  private Client leader;
  private Client cashier;
  private String leadOfficer;
  private String assistingOfficer;
  private String enterprise;
  private String enterpriseName;

  @Deployment(testable = false)
  static WebArchive application() {
    return Application.war();
  }

  @BeforeEach
  void people() {
    Client nobody = Client.at(base);
    administrator = nobody.asAdministrator();
    County county = new County(administrator);
    inspector = nobody.as(county.account("INSPECTOR", "141022"), County.PASSWORD);
    leader = nobody.as(county.account("LEADER", "141022"), County.PASSWORD);
    cashier = nobody.as(county.account("CASHIER", "141022"), County.PASSWORD);
    leadOfficer = county.officer();
    assistingOfficer = county.officer();
    Answer registered = inspector.post(201, "/enterprises", County.enterprise("141022100"));
    enterprise = registered.id();
    enterpriseName = registered.text("/name");
  }

  private String officers() {
    return "\"leadOfficerId\":\"%s\",\"assistingOfficerId\":\"%s\""
        .formatted(leadOfficer, assistingOfficer);
  }

  private Answer inspected(String day) {
    return inspector.post(
        201,
        "/inspections",
        "{\"enterpriseId\":\"%s\",\"date\":\"%s\",\"mode\":\"ROUTINE\",%s}"
            .formatted(enterprise, day, officers()));
  }

  private Answer found(Answer inspection, String level) {
    return inspector.post(
        201,
        "/inspections/" + inspection.id() + "/hazards",
        "{\"findings\":[{\"description\":\"可燃气体报警器停用\",\"level\":\"%s\"}]}".formatted(level));
  }

  private Answer filed(String inspectionId) {
    return inspector.post(
        201,
        "/cases",
        """
        {"enterpriseId":"%s","inspectionId":"%s","date":"2023-05-12",%s,
         "violation":{"provision":"work-safety-law/97.1.7","subject":"UNIT","partyName":"%s",
          "condition":"INITIAL","actDate":"2023-05-10","description":"特种作业人员无证上岗",
          "circumstances":[]}}"""
            .formatted(enterprise, inspectionId, officers(), enterpriseName));
  }

  @Test
  void fromRegisteringAnEnterpriseToClosingACase() {
    Answer inspection = inspected("2023-05-10");
    assertTrue(inspection.text("/recordNumber").startsWith("（翼）应急检记〔2023〕"));
    String hazard = found(inspection, "MAJOR").text("/items/0/id");
    Answer order =
        inspector.post(
            201,
            "/inspections/" + inspection.id() + "/rectification-orders",
            "{\"issuedOn\":\"2023-05-10\",\"items\":[{\"hazardId\":\"%s\",\"dueOn\":\"2023-05-20\"}]}"
                .formatted(hazard));
    Answer measure =
        leader.post(
            201,
            "/inspections/" + inspection.id() + "/measures",
            "{\"kind\":\"SUSPEND_PRODUCTION\",\"decidedOn\":\"2023-05-10\",\"reason\":\"报警器停用\"}");

    Answer tooEarly =
        leader
            .with("If-Match", measure.tag())
            .post("/measures/" + measure.id() + "/resumption", "{\"date\":\"2023-05-21\"}");
    assertEquals(409, tooEarly.status());
    assertEquals("work-safety-law/2021/65.1.3", tooEarly.text("/basis/ref"));

    Answer failed = reinspected(order, order.tag(), hazard, "2023-05-21", "FAIL");
    assertEquals("FAILED", failed.text("/items/0/state/code"));
    Answer stale =
        inspector
            .with("If-Match", order.tag())
            .post(
                "/rectification-orders/" + order.id() + "/reinspections",
                reinspection(hazard, "2023-05-25", "PASS"));
    assertEquals(412, stale.status(), stale.toString());
    Answer passed = reinspected(order, failed.tag(), hazard, "2023-05-25", "PASS");
    assertEquals("CLOSED", passed.text("/items/0/state/code"));
    assertEquals(2, passed.json().get("reinspections").size());
    Answer resumed =
        leader
            .with("If-Match", measure.tag())
            .post("/measures/" + measure.id() + "/resumption", "{\"date\":\"2023-05-25\"}");
    assertEquals("2023-05-25", resumed.text("/resumedOn"), resumed.toString());

    Answer file = inspector.get("/inspections/" + inspection.id());
    assertEquals(6, file.json().get("documents").size(), file.toString());

    Answer filed = filed(inspection.id());
    Case pursued = new Case("/cases/" + filed.id(), filed.tag());
    Answer premature =
        pursued.tried(leader, "decision", "{\"date\":\"2023-05-15\",\"fineYuan\":\"50000.00\"}");
    assertEquals(409, premature.status());
    assertEquals("OUT_OF_SEQUENCE", premature.code());
    assertEquals("administrative-penalty-law/2021/62", premature.text("/basis/ref"));
    Answer next = inspector.get(pursued.path);
    assertEquals("false", allowed(next, "DECISION"));
    assertEquals("true", allowed(next, "ASSESSMENT"));

    Answer range = inspector.get(pursued.path + "/assessment?on=2023-05-20");
    assertEquals("work-safety-law/2021/97.1.7", range.text("/appliedRef"));
    assertEquals("100000.00", range.text("/maxYuan"));
    assertEquals(
        "FINE_OUTSIDE_RANGE",
        pursued
            .tried(
                inspector,
                "assessment",
                "{\"date\":\"2023-05-20\",\"findings\":\"属实\",\"fineYuan\":\"100000.01\"}")
            .code());
    pursued.done(inspector, "evidence", evidence("2023-05-19"));
    pursued.done(
        inspector,
        "assessment",
        "{\"date\":\"2023-05-20\",\"findings\":\"属实\",\"fineYuan\":\"60000.00\",\"complex\":false}");
    assertTrue(inspector.get(pursued.path).json().get("trace").size() >= 4);
    pursued.done(inspector, "notice", "{\"date\":\"2023-05-22\"}");
    pursued.done(
        inspector,
        "notice-delivery",
        "{\"date\":\"2023-05-22\",\"mode\":\"HANDED_OVER\",\"receiver\":\"赵一\"}");
    assertEquals(
        "TERM_STILL_RUNS",
        pursued
            .tried(leader, "decision", "{\"date\":\"2023-05-24\",\"fineYuan\":\"60000.00\"}")
            .code());
    pursued.done(inspector, "waiver", "{\"date\":\"2023-05-24\"}");
    assertEquals(
        "HEAVIER_THAN_NOTICE",
        pursued
            .tried(leader, "decision", "{\"date\":\"2023-05-30\",\"fineYuan\":\"60000.01\"}")
            .code());
    assertEquals(
        403,
        pursued
            .tried(inspector, "decision", "{\"date\":\"2023-05-30\",\"fineYuan\":\"60000.00\"}")
            .status());
    Answer decided =
        pursued.done(
            leader,
            "decision",
            "{\"date\":\"2023-05-30\",\"fineYuan\":\"60000.00\",\"otherPenalties\":[\"ORDER_CORRECTION\"]}");
    assertEquals("DECIDED", decided.text("/stage/code"));
    Answer delivered =
        pursued.done(
            inspector,
            "decision-delivery",
            "{\"date\":\"2023-06-01\",\"mode\":\"HANDED_OVER\",\"receiver\":\"赵一\"}");
    assertEquals("2023-06-16", delivered.text("/collection/nextDue"));
    pursued.done(
        inspector, "deferral-application", "{\"date\":\"2023-06-05\",\"reason\":\"经济困难\"}");
    pursued.done(
        leader,
        "instalment-plan",
        """
        {"date":"2023-06-05","instalments":[{"dueOn":"2023-06-16","amountYuan":"20000.00"},
         {"dueOn":"2023-07-16","amountYuan":"40000.00"}]}""");
    pursued.done(
        cashier,
        "payments",
        "{\"date\":\"2023-06-15\",\"amountYuan\":\"20000.00\",\"kind\":\"FINE\",\"receipt\":\"1\"}");
    assertEquals(
        "OVERPAYMENT",
        pursued
            .tried(
                cashier,
                "payments",
                "{\"date\":\"2023-07-18\",\"amountYuan\":\"40000.01\",\"kind\":\"FINE\",\"receipt\":\"2\"}")
            .code());
    pursued.done(
        cashier,
        "payments",
        "{\"date\":\"2023-07-18\",\"amountYuan\":\"40000.00\",\"kind\":\"FINE\",\"receipt\":\"2\"}");
    Answer open = pursued.tried(leader, "closing", "{\"date\":\"2023-07-20\",\"reason\":\"执行完毕\"}");
    assertEquals("2400.00", open.text("/details/outstandingSurchargeYuan"), open.toString());
    pursued.done(
        cashier,
        "payments",
        "{\"date\":\"2023-07-20\",\"amountYuan\":\"2400.00\",\"kind\":\"SURCHARGE\",\"receipt\":\"3\"}");
    Answer closed =
        pursued.done(leader, "closing", "{\"date\":\"2023-07-20\",\"reason\":\"执行完毕\"}");

    assertEquals("CLOSED", closed.text("/stage/code"));
    assertEquals("0.00", closed.text("/collection/outstandingFineYuan"));
    assertEquals(
        409,
        pursued
            .tried(
                cashier,
                "payments",
                "{\"date\":\"2023-07-21\",\"amountYuan\":\"1.00\",\"kind\":\"FINE\",\"receipt\":\"4\"}")
            .status());
    theTimelineTellsItAll();
    Answer review = leader.get(pursued.path + "/review");
    assertEquals("true", review.json().get("stands").toString(), review.toString());
    assertEquals("PUBLISHED_LATE", review.text("/defects/0/item/code"), review.toString());
    assertEquals("95", review.json().get("score").toString());
  }

  /** 取证: what the party's answer was. */
  private String evidence(String day) {
    return """
        {"date":"%s","evidence":"PARTY_STATEMENT","title":"陈述","source":"当事人","method":"制作笔录",
         "place":"当事人住所","takenAt":"%sT09:00:00+08:00",%s,"location":"案卷","files":[]}"""
        .formatted(day, day, officers());
  }

  @Test
  void aCourtEnforcesWhatIsNotPaid() {
    Answer filed = filed(inspected("2023-05-10").id());
    Case pursued = new Case("/cases/" + filed.id(), filed.tag());
    pursued.done(inspector, "evidence", evidence("2023-05-19"));
    pursued.done(
        inspector,
        "assessment",
        "{\"date\":\"2023-05-20\",\"findings\":\"属实\",\"fineYuan\":\"60000.00\",\"complex\":false}");
    pursued.done(inspector, "notice", "{\"date\":\"2023-05-22\"}");
    String delivery = "\"mode\":\"HANDED_OVER\",\"receiver\":\"赵一\"}";
    pursued.done(inspector, "notice-delivery", "{\"date\":\"2023-05-22\"," + delivery);
    pursued.done(inspector, "waiver", "{\"date\":\"2023-05-24\"}");
    pursued.done(leader, "decision", "{\"date\":\"2023-05-30\",\"fineYuan\":\"60000.00\"}");
    pursued.done(inspector, "publication", "{\"date\":\"2023-05-31\",\"place\":\"县政府网站\"}");
    pursued.done(inspector, "decision-delivery", "{\"date\":\"2023-06-01\"," + delivery);
    assertEquals(
        "TERM_STILL_RUNS",
        pursued.tried(inspector, "demand", "{\"date\":\"2023-06-16\"," + delivery).code());
    pursued.done(inspector, "demand", "{\"date\":\"2023-06-20\"," + delivery);
    String application = "{\"date\":\"%s\",\"court\":\"翼城县人民法院\"}";
    Answer early =
        pursued.tried(inspector, "court-application", application.formatted("2023-12-01"));
    assertEquals("TERM_STILL_RUNS", early.code());
    assertEquals("administrative-coercion-law/2011/53", early.text("/basis/ref"));
    pursued.done(inspector, "court-application", application.formatted("2023-12-04"));
    pursued.done(
        inspector,
        "court-answer",
        "{\"date\":\"2023-12-08\",\"accepted\":true,\"reference\":\"受理通知书\"}");
    Answer closed =
        pursued.done(leader, "closing", "{\"date\":\"2023-12-11\",\"reason\":\"法院已受理\"}");
    assertEquals("CLOSED", closed.text("/stage/code"));
    assertEquals("100", leader.get(pursued.path + "/review").json().get("score").toString());
  }

  @Test
  void aCaseGoesToThePoliceComesBackAndEndsWithoutPenalty() {
    Answer filed = filed(inspected("2023-05-10").id());
    Case pursued = new Case("/cases/" + filed.id(), filed.tag());
    Answer unreported =
        pursued.tried(
            inspector,
            "transfer",
            "{\"date\":\"2023-05-15\",\"receiver\":\"公安局\",\"materials\":[\"移送书\"]}");
    assertEquals(409, unreported.status());
    assertEquals("criminal-case-transfer-provisions/2020/5.2", unreported.text("/basis/ref"));
    pursued.done(
        inspector,
        "transfer-report",
        "{\"date\":\"2023-05-15\",\"offence\":\"危险作业罪\",\"report\":\"涉嫌\"}");
    pursued.done(
        leader,
        "transfer-approval",
        "{\"date\":\"2023-05-16\",\"approved\":true,\"reason\":\"涉嫌犯罪\"}");
    Answer sent =
        pursued.done(
            inspector,
            "transfer",
            "{\"date\":\"2023-05-16\",\"receiver\":\"公安局\",\"materials\":[\"移送书\"]}");
    assertEquals("TRANSFERRED", sent.text("/stage/code"));
    pursued.done(
        inspector,
        "police-answer",
        "{\"date\":\"2023-05-19\",\"outcome\":\"NOT_FILED\",\"reference\":\"不予立案\"}");
    String withoutEducation =
        "{\"date\":\"2023-05-22\",\"ground\":\"FIRST_MINOR_OFFENCE\",\"findings\":\"已改正\"}";
    assertEquals("FACT_MISSING", pursued.tried(leader, "no-penalty", withoutEducation).code());
    Answer ended =
        pursued.done(
            leader, "no-penalty", withoutEducation.replace("}", ",\"education\":\"当面教育\"}"));
    assertEquals("NOT_PUNISHED", ended.text("/stage/code"));
    assertTrue(ended.toString().contains("应急不罚〔2023〕"), ended.toString());
    pursued.done(
        inspector,
        "decision-delivery",
        "{\"date\":\"2023-05-22\",\"mode\":\"HANDED_OVER\",\"receiver\":\"赵一\"}");
    Answer closed =
        pursued.done(leader, "closing", "{\"date\":\"2023-05-23\",\"reason\":\"不予处罚\"}");
    assertEquals("CLOSED", closed.text("/stage/code"));
  }

  private void theTimelineTellsItAll() {
    Answer timeline = inspector.get("/enterprises/" + enterprise + "/timeline");
    List<String> kinds = new ArrayList<>();
    timeline.json().get("items").forEach(item -> kinds.add(item.at("/kind/code").stringValue()));
    for (String kind :
        List.of(
            "ENTERPRISE",
            "INSPECTION",
            "HAZARD",
            "RECTIFICATION_ORDER",
            "REINSPECTION",
            "ON_SITE_MEASURE",
            "CASE")) {
      assertTrue(kinds.contains(kind), kind + " in " + kinds);
    }
    assertEquals("CASE", kinds.get(0));
    assertEquals("结案", timeline.text("/items/0/title"));
  }

  @Test
  void twoOfficersWithCertificatesOfThatDayInspect() {
    String same =
        "{\"enterpriseId\":\"%s\",\"date\":\"2023-05-10\",\"mode\":\"ROUTINE\",\"leadOfficerId\":\"%s\",\"assistingOfficerId\":\"%s\"}"
            .formatted(enterprise, leadOfficer, leadOfficer);
    Answer one = inspector.post("/inspections", same);
    assertEquals(422, one.status());
    assertEquals("TWO_OFFICERS_REQUIRED", one.code());
    assertEquals("administrative-penalty-law/2021/42.1", one.text("/basis/ref"));

    Answer early =
        inspector.post(
            "/inspections",
            "{\"enterpriseId\":\"%s\",\"date\":\"2019-12-31\",\"mode\":\"ROUTINE\",%s}"
                .formatted(enterprise, officers()));
    assertEquals("CERTIFICATE_NOT_VALID", early.code());
    assertTrue(early.text("/detail").contains("2020-01-01"), early.toString());
  }

  @Test
  void aMeasureNeedsAMajorHazard() {
    Answer inspection = inspected("2023-05-10");
    found(inspection, "GENERAL");

    Answer refused =
        leader.post(
            "/inspections/" + inspection.id() + "/measures",
            "{\"kind\":\"STOP_USE\",\"decidedOn\":\"2023-05-10\",\"reason\":\"一般隐患\"}");

    assertEquals("FACT_MISSING", refused.code());
  }

  @Test
  void numbersRunWithoutGapsWhateverIsRefused() {
    int first = number(inspected("2023-05-11"));
    Answer refused =
        inspector.post(
            "/inspections",
            "{\"enterpriseId\":\"%s\",\"date\":\"2019-12-31\",\"mode\":\"ROUTINE\",%s}"
                .formatted(enterprise, officers()));
    assertEquals(422, refused.status());

    assertEquals(first + 1, number(inspected("2023-05-12")));
  }

  private static int number(Answer inspection) {
    return Integer.parseInt(inspection.text("/recordNumber").replaceAll(".*〕(\\d+)号", "$1"));
  }

  private String reinspection(String hazard, String day, String outcome) {
    return "{\"date\":\"%s\",%s,\"results\":[{\"hazardId\":\"%s\",\"outcome\":\"%s\"}]}"
        .formatted(day, officers(), hazard, outcome);
  }

  private Answer reinspected(Answer order, String tag, String hazard, String day, String outcome) {
    return inspector
        .with("If-Match", tag)
        .post(
            201,
            "/rectification-orders/" + order.id() + "/reinspections",
            reinspection(hazard, day, outcome));
  }

  private static String allowed(Answer found, String act) {
    for (var next : found.json().get("next")) {
      if (next.at("/act/code").stringValue().equals(act)) {
        return next.get("allowed").toString();
      }
    }
    return "not there";
  }

  /** A case with the revision that was read last. */
  private static final class Case {

    private final String path;
    private String tag;

    Case(String path, String tag) {
      this.path = path;
      this.tag = tag;
    }

    Answer tried(Client who, String act, String json) {
      return who.with("If-Match", tag).post(path + "/" + act, json);
    }

    Answer done(Client who, String act, String json) {
      Answer answer = tried(who, act, json);
      assertEquals(200, answer.status(), () -> act + " " + answer);
      tag = answer.tag();
      return answer;
    }
  }
}
