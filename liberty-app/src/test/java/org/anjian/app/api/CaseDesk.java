package org.anjian.app.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;

/** 办案席: the people of a bureau with an enterprise, and one case that they pursue over HTTP. */
abstract class CaseDesk {

  static final String HANDED_OVER =
      "{\"date\":\"%s\",\"mode\":\"HANDED_OVER\",\"receiver\":\"赵一\"}";

  @ArquillianResource private URL base;

  Client inspector;
  Client leader;
  Client cashier;
  Client reviewer;
  private String leadOfficer;
  private String assistingOfficer;
  private String enterprise;
  private String enterpriseName;
  String path;
  private String tag;

  @BeforeEach
  final void people() {
    Client nobody = Client.at(base);
    County county = new County(nobody.asAdministrator());
    inspector = nobody.as(county.account("INSPECTOR", "141022"), County.PASSWORD);
    leader = nobody.as(county.account("LEADER", "141022"), County.PASSWORD);
    cashier = nobody.as(county.account("CASHIER", "141022"), County.PASSWORD);
    reviewer = nobody.as(county.account("LEGAL_REVIEWER", "141022"), County.PASSWORD);
    leadOfficer = county.officer();
    assistingOfficer = county.officer();
    Answer registered = inspector.post(201, "/enterprises", County.enterprise("141022100"));
    enterprise = registered.id();
    enterpriseName = registered.text("/name");
  }

  final String party(String day, String condition) {
    return """
        "enterpriseId":"%s","date":"%s","leadOfficerId":"%s","assistingOfficerId":"%s",
         "violation":{"provision":"work-safety-law/97.1.7","subject":"UNIT","partyName":"%s",
          "condition":"%s","actDate":"%s","description":"特种作业人员无证上岗","circumstances":[]}"""
        .formatted(enterprise, day, leadOfficer, assistingOfficer, enterpriseName, condition, day);
  }

  final Answer took(Answer answer) {
    path = "/cases/" + answer.id();
    tag = answer.tag();
    return answer;
  }

  final Answer tried(Client who, String act, String json) {
    return who.with("If-Match", tag).post(path + "/" + act, json);
  }

  final Answer done(Client who, String act, String json) {
    Answer answer = tried(who, act, json);
    assertEquals(200, answer.status(), () -> act + " " + answer);
    tag = answer.tag();
    return answer;
  }

  /** 取证与调查报告: what the party's answer was, and the report that rests on it. */
  final void investigated(String day) {
    String officers =
        "\"leadOfficerId\":\"%s\",\"assistingOfficerId\":\"%s\""
            .formatted(leadOfficer, assistingOfficer);
    done(
        inspector,
        "evidence",
        """
        {"date":"%s","evidence":"PARTY_STATEMENT","title":"陈述","source":"当事人","method":"制作笔录",
         "place":"当事人住所","takenAt":"%sT09:00:00+08:00",%s,"location":"案卷","files":[]}"""
            .formatted(day, day, officers));
    done(
        inspector,
        "investigation-report",
        """
        {"date":"%s",%s,"party":"%s","facts":"特种作业人员无证上岗","evidence":[1],
         "law":"安全生产法(2021)第97条","circumstances":"无","opinion":"建议处罚"}"""
            .formatted(day, officers, enterpriseName));
  }

  /** Filed, concluded, told and decided within March 2026, without a hearing. */
  final void decided() {
    took(inspector.post(201, "/cases", "{" + party("2026-03-02", "INITIAL") + "}"));
    investigated("2026-03-02");
    done(
        inspector,
        "assessment",
        "{\"date\":\"2026-03-03\",\"findings\":\"属实\",\"fineYuan\":\"50000.00\",\"complex\":false}");
    done(inspector, "notice", "{\"date\":\"2026-03-04\"}");
    done(inspector, "notice-delivery", HANDED_OVER.formatted("2026-03-04"));
    done(inspector, "waiver", "{\"date\":\"2026-03-05\"}");
    Answer decided =
        done(leader, "decision", "{\"date\":\"2026-03-06\",\"fineYuan\":\"50000.00\"}");
    assertEquals("DECIDED", decided.text("/stage/code"));
  }

  final List<String> defects(Client who) {
    List<String> items = new ArrayList<>();
    who.get(path + "/review")
        .json()
        .get("defects")
        .forEach(one -> items.add(one.at("/item/code").stringValue()));
    return items;
  }
}
