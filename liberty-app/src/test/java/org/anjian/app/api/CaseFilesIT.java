package org.anjian.app.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.anjian.app.Application;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** 一案一卷: a case of each kind, without a fatal defect, and every paper that it demands issued. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CaseFilesIT extends CaseDesk {

  @Deployment(testable = false)
  static WebArchive application() {
    return Application.war();
  }

  @Test
  void anOrdinaryCaseHasItsFile() {
    decided();
    done(inspector, "decision-delivery", HANDED_OVER.formatted("2026-03-09"));
    done(inspector, "publication", "{\"date\":\"2026-03-10\",\"place\":\"县政府网站\"}");
    paid("2026-03-20", "50000.00");
    closed("2026-03-23", "已缴清");
    complete(
        "filing-approval",
        "case-submission",
        "penalty-notice",
        "delivery-receipt",
        "penalty-decision-unit",
        "closing");
    assertEquals(List.of(), defects(leader));
  }

  @Test
  void aCaseOnTheSpotHasItsFile() {
    took(
        inspector.post(
            201,
            "/cases/on-the-spot",
            "{"
                + party("2026-03-02", "INITIAL")
                + ",\"place\":\"车间\",\"findings\":\"属实\",\"statement\":\"无异议\",\"fineYuan\":\"1000.00\"}"));
    done(inspector, "on-the-spot-report", "{\"date\":\"2026-03-03\",\"receivedBy\":\"法制科\"}");
    done(inspector, "publication", "{\"date\":\"2026-03-04\",\"place\":\"县政府网站\"}");
    paid("2026-03-10", "1000.00");
    closed("2026-03-11", "已缴清");
    complete("on-the-spot-penalty-unit", "closing");
    assertEquals(List.of(), defects(leader));
  }

  @Test
  void aCaseWithAHearingHasItsFile() {
    told("work-safety-law/97.1.7", "INITIAL", "100000.00");
    done(inspector, "hearing-request", "{\"date\":\"2026-03-06\"}");
    done(
        inspector,
        "hearing",
        "{\"date\":\"2026-03-19\",\"noticedOn\":\"2026-03-09\",\"chair\":\"听证主持人\",\"record\":\"双方质证\"}");
    done(
        reviewer,
        "legal-review",
        "{\"date\":\"2026-03-20\",\"reviewer\":\"审核员\",\"passed\":true,\"opinion\":\"同意\"}");
    discussedAndDecided("2026-03-23", "100000.00");
    paid("2026-03-30", "100000.00");
    closed("2026-03-31", "已缴清");
    complete(
        "filing-approval",
        "case-submission",
        "penalty-notice",
        "hearing-right-notice",
        "delivery-receipt",
        "hearing-notice",
        "hearing-record",
        "hearing-report",
        "legal-review",
        "collective-discussion",
        "penalty-decision-unit",
        "closing");
    assertEquals(List.of(), defects(leader));
  }

  @Test
  void aCaseOfAnAccidentHasItsFile() {
    told("work-safety-law/114.1.1", "ACCIDENT_GENERAL", "300000.00");
    done(inspector, "waiver", "{\"date\":\"2026-03-06\"}");
    discussedAndDecided("2026-03-09", "300000.00");
    paid("2026-03-20", "300000.00");
    closed("2026-03-23", "已缴清");
    complete(
        "filing-approval",
        "case-submission",
        "penalty-notice",
        "hearing-right-notice",
        "delivery-receipt",
        "collective-discussion",
        "penalty-decision-unit",
        "closing");
  }

  @Test
  void aCaseThatTheCourtEnforcesHasItsFile() {
    decided();
    done(inspector, "decision-delivery", HANDED_OVER.formatted("2026-03-09"));
    done(inspector, "publication", "{\"date\":\"2026-03-10\",\"place\":\"县政府网站\"}");
    done(leader, "surcharge-decision", "{\"date\":\"2026-03-27\",\"toldIn\":\"行政处罚决定书\"}");
    done(inspector, "demand", "{\"date\":\"2026-04-01\"}");
    done(
        inspector,
        "deliveries",
        "{\"paper\":\"DEMAND\",\"delivery\":" + HANDED_OVER.formatted("2026-04-03") + "}");
    done(inspector, "court-application", "{\"date\":\"2026-09-10\",\"court\":\"翼城县人民法院\"}");
    done(
        inspector,
        "court-answer",
        "{\"date\":\"2026-09-14\",\"accepted\":true,\"reference\":\"受理\"}");
    closed("2026-09-15", "法院已受理");
    complete(
        "filing-approval",
        "case-submission",
        "penalty-notice",
        "delivery-receipt",
        "penalty-decision-unit",
        "surcharge-decision",
        "enforcement-reminder",
        "enforcement-application",
        "closing");
    assertEquals(List.of(), defects(leader));
  }

  @Test
  void aCaseWithoutPenaltyHasItsFile() {
    took(inspector.post(201, "/cases", "{" + party("2026-03-02", "INITIAL") + "}"));
    done(
        leader,
        "no-penalty",
        "{\"date\":\"2026-03-05\",\"ground\":\"MINOR_WITHOUT_HARM\",\"findings\":\"已改正\",\"education\":\"当面教育\"}");
    done(inspector, "decision-delivery", HANDED_OVER.formatted("2026-03-06"));
    closed("2026-03-09", "不予处罚");
    complete("filing-approval", "no-penalty-decision", "delivery-receipt", "closing");
    assertEquals(List.of(), defects(leader));
  }

  @Test
  void aCaseThatGoesToThePoliceHasItsFile() {
    took(inspector.post(201, "/cases", "{" + party("2026-03-02", "INITIAL") + "}"));
    done(
        inspector,
        "transfer-report",
        "{\"date\":\"2026-03-03\",\"offence\":\"危险作业罪\",\"report\":\"涉嫌\"}");
    done(
        leader,
        "transfer-approval",
        "{\"date\":\"2026-03-04\",\"approved\":true,\"reason\":\"涉嫌犯罪\"}");
    done(
        inspector,
        "transfer",
        "{\"date\":\"2026-03-04\",\"receiver\":\"翼城县公安局\",\"materials\":[\"移送书\"]}");
    done(
        inspector,
        "police-answer",
        "{\"date\":\"2026-03-06\",\"outcome\":\"FILED\",\"reference\":\"立案\"}");
    closed("2026-03-09", "公安机关已立案");
    complete("filing-approval", "transfer-approval", "transfer", "closing");
  }

  private void told(String provision, String condition, String fine) {
    took(
        inspector.post(
            201,
            "/cases",
            "{"
                + party("2026-03-02", condition).replace("work-safety-law/97.1.7", provision)
                + "}"));
    investigated("2026-03-02");
    done(
        inspector,
        "assessment",
        "{\"date\":\"2026-03-03\",\"findings\":\"属实\",\"fineYuan\":\"%s\",\"complex\":false}"
            .formatted(fine));
    done(inspector, "notice", "{\"date\":\"2026-03-04\"}");
    done(inspector, "notice-delivery", HANDED_OVER.formatted("2026-03-04"));
  }

  private void discussedAndDecided(String day, String fine) {
    done(
        leader,
        "collective-discussion",
        "{\"date\":\"%s\",\"participants\":[\"局长\",\"副局长\"],\"conclusion\":\"同意\"}".formatted(day));
    done(leader, "decision", "{\"date\":\"%s\",\"fineYuan\":\"%s\"}".formatted(day, fine));
    done(inspector, "decision-delivery", HANDED_OVER.formatted(day));
    done(inspector, "publication", "{\"date\":\"%s\",\"place\":\"县政府网站\"}".formatted(day));
    done(inspector, "upward-report", "{\"date\":\"%s\",\"receiver\":\"市局\"}".formatted(day));
  }

  private void paid(String day, String amount) {
    done(
        cashier,
        "payments",
        "{\"date\":\"%s\",\"amountYuan\":\"%s\",\"kind\":\"FINE\",\"receipt\":\"1\"}"
            .formatted(day, amount));
  }

  private void closed(String day, String reason) {
    Answer closed =
        done(leader, "closing", "{\"date\":\"%s\",\"reason\":\"%s\"}".formatted(day, reason));
    assertEquals("CLOSED", closed.text("/stage/code"));
    assertEquals("true", leader.get(path + "/review").json().get("stands").toString());
  }

  /** Issues every paper that is missing, and finds exactly these in the file. */
  private void complete(String... forms) {
    for (String form : forms("missing", "form")) {
      issue(form);
    }
    assertEquals(List.of(), forms("missing", "form"));
    assertEquals(new TreeSet<>(Set.of(forms)), new TreeSet<>(forms("items", "form")));
  }

  private List<String> forms(String list, String field) {
    List<String> found = new ArrayList<>();
    inspector
        .get(path + "/catalogue")
        .json()
        .get(list)
        .forEach(one -> found.add(one.get(field).stringValue()));
    return found;
  }

  /** Fills what the record does not say, by the type of each field. */
  private void issue(String form) {
    String id = path.substring("/cases/".length());
    String asked = "{\"form\":\"%s\",\"recordKind\":\"CASE\",\"record\":\"%s\",\"values\":[%s]}";
    JsonNode draft = inspector.post(200, "/papers/drafts", asked.formatted(form, id, "")).json();
    List<String> values = new ArrayList<>();
    draft
        .get("missing")
        .forEach(
            missing -> {
              String field = missing.get("field").stringValue();
              values.add("{\"field\":\"%s\",\"text\":\"%s\"}".formatted(field, text(draft, field)));
            });
    Answer issued = inspector.post("/papers", asked.formatted(form, id, String.join(",", values)));
    assertTrue(issued.status() == 201, () -> form + " " + issued);
  }

  private static String text(JsonNode draft, String field) {
    for (JsonNode one : draft.at("/form/fields")) {
      if (one.get("field").stringValue().equals(field)) {
        return switch (one.at("/type/code").stringValue()) {
          case "DATE" -> "2026-03-19";
          case "DATE_TIME" -> "2026-03-19T09:00";
          case "AMOUNT" -> "1.00";
          case "NUMBER" -> "1";
          case "CHOICE" -> one.get("choices").get(0).stringValue();
          default -> "如实填写";
        };
      }
    }
    throw new AssertionError("no such field: " + field);
  }
}
