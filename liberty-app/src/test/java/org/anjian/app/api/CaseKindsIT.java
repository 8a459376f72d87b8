package org.anjian.app.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.anjian.app.Application;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 各类案件 over HTTP: what follows a decision, and the short way. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CaseKindsIT extends CaseDesk {

  @Deployment(testable = false)
  static WebArchive application() {
    return Application.war();
  }

  @Test
  void aSmallFineIsDecidedOnTheSpotAndComesToItsArchive() {
    String form = ",\"place\":\"车间\",\"findings\":\"属实\",\"statement\":\"无异议\"";
    String amount = ",\"fineYuan\":\"%s\"";
    Answer tooMuch =
        inspector.post(
            "/cases/on-the-spot",
            "{" + party("2026-03-02", "INITIAL") + amount.formatted("3000.01") + form + "}");
    assertEquals("NOT_ON_THE_SPOT", tooMuch.code(), tooMuch.toString());
    assertEquals("administrative-penalty-law/2021/51", tooMuch.text("/basis/ref"));
    Answer decided =
        took(
            inspector.post(
                201,
                "/cases/on-the-spot",
                "{" + party("2026-03-02", "INITIAL") + amount.formatted("3000.00") + form + "}"));
    assertEquals("COLLECTING", decided.text("/stage/code"));
    assertTrue(decided.text("/number").startsWith("（翼）应急罚当〔2026〕"), decided.toString());
    assertEquals("2026-03-17", decided.text("/collection/nextDue"));

    Answer suit =
        tried(
            inspector,
            "suit",
            "{\"date\":\"2026-03-03\",\"court\":\"翼城县人民法院\",\"reference\":\"1号\"}");
    assertEquals("RECONSIDERED_FIRST", suit.text("/details/rule"), suit.toString());
    done(inspector, "on-the-spot-report", "{\"date\":\"2026-03-04\",\"receivedBy\":\"法制科\"}");
    Answer wrongGround =
        tried(
            inspector,
            "spot-collection",
            "{\"date\":\"2026-03-02\",\"amountYuan\":\"3000.00\",\"ground\":\"SMALL_FINE\",\"receipt\":\"1\"}");
    assertEquals("FACTS_CONTRADICT", wrongGround.code(), wrongGround.toString());
    done(
        inspector,
        "spot-collection",
        "{\"date\":\"2026-03-04\",\"amountYuan\":\"3000.00\",\"ground\":\"HARD_TO_COLLECT_LATER\","
            + "\"receipt\":\"财票1\",\"circumstances\":\"流动施工\"}");
    done(cashier, "fine-handover", "{\"date\":\"2026-03-05\",\"receivedBy\":\"财务\"}");
    done(cashier, "fine-deposit", "{\"date\":\"2026-03-06\",\"reference\":\"回单1\"}");
    done(inspector, "publication", "{\"date\":\"2026-03-06\",\"place\":\"县政府网站\"}");
    Answer closed = done(leader, "closing", "{\"date\":\"2026-03-09\",\"reason\":\"已缴清\"}");
    assertEquals("CLOSED", closed.text("/stage/code"));
    assertEquals(List.of(), defects(leader));

    Answer catalogue = inspector.get(path + "/catalogue");
    assertEquals(
        "on-the-spot-penalty-unit", catalogue.text("/missing/0/form"), catalogue.toString());
    Answer archived =
        tried(
            inspector,
            "archiving",
            "{\"date\":\"2026-03-10\",\"archiveNumber\":\"2026-1\",\"items\":[{\"title\":\"当场处罚决定书\","
                + "\"date\":\"2026-03-02\",\"pages\":1}]}");
    assertEquals("NOT_CONFIGURED", archived.code(), archived.toString());
  }

  @Test
  void aDeliveryCountsOnTheDayThatFollowsFromItsMode() {
    decided();
    Answer early =
        tried(
            inspector,
            "decision-delivery",
            "{\"date\":\"2026-03-12\",\"mode\":\"POSTED\",\"receiver\":\"收发室\",\"sentOn\":\"2026-03-05\","
                + "\"postingNumber\":\"EM1\"}");
    assertEquals("DATE_BEFORE_CAUSE", early.code(), early.toString());
    Answer unproven =
        tried(inspector, "decision-delivery", "{\"date\":\"2026-03-12\",\"mode\":\"LEFT\"}");
    assertEquals("FACT_MISSING", unproven.code());
    assertEquals("work-safety-penalty-procedures/2025/66.1.4", unproven.text("/basis/ref"));
    String announced =
        "{\"date\":\"2026-03-16\",\"mode\":\"ANNOUNCED\",\"place\":\"县政府网站\","
            + "\"ground\":\"OTHER_MODES_FAILED\",\"course\":\"邮寄退回，上门无人\"}";
    assertEquals("FACT_MISSING", tried(inspector, "decision-delivery", announced).code());
    done(
        inspector,
        "delivery-attempts",
        "{\"date\":\"2026-03-13\",\"paper\":\"DECISION\",\"mode\":\"POSTED\",\"outcome\":\"RETURNED\","
            + "\"note\":\"EM1 退回\"}");
    Answer delivered = done(inspector, "decision-delivery", announced);
    // Thirty days from 16 March; 15 April is a Wednesday.
    assertEquals("2026-04-15", delivered.text("/acts/9/date"), delivered.toString());
    assertEquals("2026-04-30", delivered.text("/collection/nextDue"));
  }

  @Test
  void aRevokedDecisionIsRefundedWithdrawnAndMadeAnew() {
    decided();
    done(inspector, "decision-delivery", HANDED_OVER.formatted("2026-03-09"));
    done(inspector, "publication", "{\"date\":\"2026-03-10\",\"place\":\"县政府网站\"}");
    done(
        cashier,
        "payments",
        "{\"date\":\"2026-03-20\",\"amountYuan\":\"20000.00\",\"kind\":\"FINE\",\"receipt\":\"1\"}");
    done(
        inspector,
        "reconsideration",
        "{\"date\":\"2026-03-23\",\"authority\":\"翼城县人民政府\",\"request\":\"请求撤销\"}");
    Answer accepted =
        done(
            inspector,
            "reconsideration-acceptance",
            "{\"date\":\"2026-03-25\",\"accepted\":true,\"copyReceivedOn\":\"2026-03-27\","
                + "\"reference\":\"受理通知书\"}");
    assertEquals("2026-04-13", accepted.text("/deadlines/answerBy"), accepted.toString());
    done(inspector, "reconsideration-answer", "{\"date\":\"2026-04-10\",\"content\":\"答复书、证据\"}");
    Answer heavier =
        tried(
            inspector,
            "reconsideration-end",
            "{\"date\":\"2026-05-20\",\"outcome\":\"CHANGED\",\"fineYuan\":\"50000.01\",\"reference\":\"复决1\"}");
    assertEquals("WORSE_FOR_APPLICANT", heavier.code(), heavier.toString());
    Answer revoked =
        done(
            inspector,
            "reconsideration-end",
            "{\"date\":\"2026-05-20\",\"outcome\":\"REVOKED\",\"renewalOrdered\":true,\"reference\":\"复决1\"}");
    assertEquals("REVOKED", revoked.text("/stage/code"));
    assertEquals("0.00", revoked.text("/collection/outstandingFineYuan"));
    done(
        cashier,
        "refund",
        "{\"date\":\"2026-05-21\",\"amountYuan\":\"20000.00\",\"kind\":\"FINE\"}");
    assertEquals(
        "PUBLICATION_WITHDRAWN",
        tried(leader, "reopening", "{\"date\":\"2026-05-22\",\"reason\":\"重新调查\"}")
            .text("/details/rule"));
    done(inspector, "publication-withdrawal", "{\"date\":\"2026-05-22\",\"reason\":\"决定已撤销\"}");
    Answer reopened = done(leader, "reopening", "{\"date\":\"2026-05-25\",\"reason\":\"重新调查\"}");
    assertEquals("INVESTIGATING", reopened.text("/stage/code"));
    done(
        inspector,
        "assessment",
        "{\"date\":\"2026-05-26\",\"findings\":\"补充证据\",\"fineYuan\":\"30000.00\",\"complex\":false}");
  }

  @Test
  void whatIsNotPaidIsDemandedAgreedOnAndExecutedByTheCourt() {
    decided();
    done(inspector, "decision-delivery", HANDED_OVER.formatted("2026-03-09"));
    done(inspector, "publication", "{\"date\":\"2026-03-10\",\"place\":\"县政府网站\"}");
    Answer surcharge =
        done(leader, "surcharge-decision", "{\"date\":\"2026-03-27\",\"toldIn\":\"行政处罚决定书\"}");
    assertTrue(surcharge.toString().contains("应急加罚〔2026〕"), surcharge.toString());
    done(inspector, "demand", "{\"date\":\"2026-04-01\"}");
    assertEquals(
        "DEMANDED",
        tried(
                inspector,
                "demand-statement",
                "{\"date\":\"2026-04-02\",\"content\":\"请求宽限\",\"review\":\"可协商\"}")
            .text("/details/rule"));
    done(
        inspector,
        "deliveries",
        "{\"paper\":\"DEMAND\",\"delivery\":{\"date\":\"2026-04-03\",\"mode\":\"LEFT\",\"place\":\"厂门口\","
            + "\"refusal\":\"拒收\",\"recording\":\"执法记录仪\"}}");
    done(
        inspector,
        "demand-statement",
        "{\"date\":\"2026-04-07\",\"content\":\"请求宽限\",\"review\":\"可协商\"}");
    done(
        leader,
        "execution-agreement",
        "{\"date\":\"2026-04-08\",\"instalments\":[{\"dueOn\":\"2026-05-08\",\"amountYuan\":\"50000.00\"}],"
            + "\"waivedYuan\":\"3000.00\",\"remedy\":\"已停产整改\"}");
    done(inspector, "agreement-breach", "{\"date\":\"2026-05-11\",\"note\":\"到期未缴\"}");
    done(inspector, "court-application", "{\"date\":\"2026-09-10\",\"court\":\"翼城县人民法院\"}");
    done(
        inspector,
        "court-answer",
        "{\"date\":\"2026-09-14\",\"accepted\":true,\"reference\":\"受理\"}");
    done(
        inspector,
        "court-ruling",
        "{\"date\":\"2026-09-21\",\"allowed\":true,\"reference\":\"准予执行\"}");
    done(leader, "closing", "{\"date\":\"2026-09-22\",\"reason\":\"法院已受理\"}");
    Answer paid =
        done(
            cashier,
            "payments",
            "{\"date\":\"2026-10-20\",\"amountYuan\":\"50000.00\",\"kind\":\"FINE\",\"receipt\":\"法院1\"}");
    assertEquals("0.00", paid.text("/collection/outstandingFineYuan"));
    assertTrue(!defects(leader).contains("COURT_NOT_APPLIED_TO"), () -> defects(leader).toString());
    assertEquals("true", reviewer.get(path + "/review").json().get("stands").toString());
  }
}
