package org.anjian.app.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.List;
import java.util.stream.StreamSupport;
import org.anjian.app.Application;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The law book and the fine calculator over HTTP, as other systems call them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FineIT {

  private static final String CONTRACT =
      """
      {"provision":"work-safety-law/97.1.7","actDate":"2023-05-10","decisionDate":"2023-08-01",
       "subject":"UNIT","condition":"INITIAL","circumstances":["ACTIVE_HARM_REDUCTION"],
       "annualIncomeYuan":null,"illegalGainsYuan":null,"goodsValueYuan":null,"baseFineYuan":null,
       "benchmark":null,"division":"141022"}""";

  private static final String TRAINING = CONTRACT.replace("97.1.7", "97.1.3");

  @ArquillianResource private URL base;

  private Client nobody;
  private Client administrator;

  @Deployment(testable = false)
  static WebArchive application() {
    return Application.war();
  }

  @BeforeEach
  void clients() {
    nobody = Client.at(base);
    administrator = nobody.asAdministrator();
  }

  private static String acts(String... acts) {
    return "{\"acts\":[" + String.join(",", acts) + "]}";
  }

  @Test
  void theExampleOfTheContractIsAnsweredAsItSays() {
    Answer answer = administrator.post(200, "/fines/assessments", CONTRACT);

    assertEquals("FINE", answer.text("/outcome"));
    assertEquals("2021", answer.text("/edition"));
    assertEquals("work-safety-law/2021/97.1.7", answer.text("/appliedRef"));
    assertEquals("0.00", answer.text("/minYuan"));
    assertEquals("100000.00", answer.text("/maxYuan"));
    assertEquals("null", answer.text("/amountYuan"));
    assertEquals("[\"ORDER_CORRECTION\"]", answer.text("/otherPenalties"));
    assertEquals("false", answer.text("/hearingRequired"));
    assertEquals("false", answer.text("/collectiveDiscussionRequired"));
    assertEquals("行政处罚法(2021)第37条", answer.text("/trace/0/basis"));
    assertTrue(answer.text("/receipt").matches("sha256:[0-9a-f]{64}"), answer.toString());
    assertEquals(7, answer.json().at("/consequences").size());
    assertEquals("IN_TIME", answer.text("/limitation/state"));
  }

  @Test
  void theInputsOfAnAnswerGiveTheSameReceiptByteForByte() {
    Answer first = administrator.post(200, "/fines/assessments", CONTRACT);
    Answer again = administrator.post(200, "/fines/assessments", first.text("/inputs"));
    Answer english =
        administrator
            .with("Accept-Language", "en")
            .post(200, "/fines/assessments", first.text("/inputs"));

    assertEquals(first.response().body().length(), again.response().body().length());
    assertEquals(first.text("/receipt"), again.text("/receipt"));
    assertEquals(first.text("/record"), again.text("/record"));
    assertEquals(first.text("/receipt"), english.text("/receipt"));
    Answer replay =
        administrator.post(
            200,
            "/fines/assessments/replay",
            "{\"inputs\":%s,\"receipt\":\"%s\"}"
                .formatted(first.text("/inputs"), first.text("/receipt")));
    assertEquals("SAME", replay.text("/result"));
    Answer other =
        administrator.post(
            200,
            "/fines/assessments/replay",
            "{\"inputs\":%s,\"receipt\":\"sha256:%s\"}"
                .formatted(first.text("/inputs"), "0".repeat(64)));
    assertEquals("DIFFERENT", other.text("/result"));
  }

  @Test
  void severalActsAreAddedAndTheSameActTwiceIsRefused() {
    Answer both = administrator.post(200, "/fines/assessments/combined", acts(CONTRACT, TRAINING));

    assertEquals("200000.00", both.text("/maxYuan"));
    assertEquals(2, both.json().at("/acts").size());
    assertEquals("100000.00", both.text("/acts/1/maxYuan"));
    assertEquals(
        both.text("/receipt"),
        administrator
            .post(200, "/fines/assessments/combined", both.text("/inputs"))
            .text("/receipt"));
    Answer twice =
        administrator.post(422, "/fines/assessments/combined", acts(TRAINING, CONTRACT, CONTRACT));
    assertEquals("SAME_ACT_TWICE", twice.code());
    assertEquals(List.of("SAME_ACT_TWICE /acts/2/provision"), twice.errors());
  }

  @Test
  void aRefusalNamesTheFieldAndSaysWhatToDoInBothLanguages() {
    String investor = CONTRACT.replace("UNIT", "INVESTOR");

    Answer chinese = administrator.post(422, "/fines/assessments", investor);
    Answer english =
        administrator.with("Accept-Language", "en").post(422, "/fines/assessments", investor);

    assertEquals(List.of("UNKNOWN_SUBJECT /subject"), chinese.errors());
    assertTrue(chinese.text("/detail").contains("生产经营单位（UNIT）"), chinese.toString());
    assertTrue(english.text("/detail").contains("(UNIT)"), english.toString());
    assertEquals(
        List.of("UNKNOWN_FIELD /fine"),
        administrator
            .post(400, "/fines/assessments", CONTRACT.replace("\"benchmark\"", "\"fine\""))
            .errors());
  }

  @Test
  void aCaseUnderAnotherEditionStandsBesideItself() {
    Answer answer =
        administrator.post(
            200, "/fines/reassessments", "{\"assessment\":" + CONTRACT + ",\"edition\":2014}");

    assertEquals("false", answer.text("/same"));
    assertEquals("work-safety-law/2014/94.1.7", answer.text("/after/result/appliedRef"));
    assertEquals("50000.00", answer.text("/after/result/maxYuan"));
  }

  @Test
  void pastCasesAreReassessedWithinTheScopeOnly() {
    County county = new County(administrator);
    Client neighbour = nobody.as(county.account("INSPECTOR", "141021"), County.PASSWORD);
    String year = "{\"year\":2020,\"division\":\"141022\",\"day\":\"2022-01-01\"}";

    Answer own = administrator.post(200, "/fines/reassessments/cases?size=5", year);
    Answer others = neighbour.post(200, "/fines/reassessments/cases", year);

    assertEquals("5", own.text("/size"));
    assertEquals("0", others.text("/total"));
    String edition = "{\"year\":2020,\"edition\":\"work-safety-law/2021\"}";
    administrator.post(200, "/fines/reassessments/cases", edition);
    assertEquals(
        List.of("UNKNOWN_VALUE /edition"),
        administrator
            .post(400, "/fines/reassessments/cases", edition.replace("/2021", "/1999"))
            .errors());
    assertEquals(
        List.of("INVALID_VALUE /edition"),
        administrator
            .post(
                400, "/fines/reassessments/cases", edition.replace("}", ",\"day\":\"2022-01-01\"}"))
            .errors());
    assertEquals(
        List.of("REQUIRED /year"),
        administrator.post(400, "/fines/reassessments/cases", "{}").errors());
  }

  @Test
  void theLawBookSaysWhatPrevailsAndWhatSucceeded() {
    Answer old = administrator.get("/law/provisions?law=work-safety-law&on=2020-01-01&size=1000");
    Answer accidents = administrator.get("/law/provisions?law=accident-reporting-regulations");
    Answer version = administrator.get("/law/version");

    assertTrue(texts(old, "succeededBy").contains("work-safety-law/2021/97.1.7"), old.toString());
    assertTrue(
        accidents.response().body().contains("work-safety-law/2014/106.1"), accidents.toString());
    assertEquals(
        version.text("/version"),
        administrator.post(200, "/fines/assessments", CONTRACT).text("/lawVersion"));
    assertNotEquals("0", version.text("/rows"));
    Answer statutes = administrator.get("/law/statutes");
    assertEquals("CN", statutes.text("/0/area"));
    assertFalse(statutes.text("/0/rows").equals("0"));
  }

  private static List<String> texts(Answer page, String member) {
    return StreamSupport.stream(page.json().at("/items").spliterator(), false)
        .map(item -> item.get(member))
        .filter(value -> value != null && value.isString())
        .map(value -> value.stringValue())
        .toList();
  }

  @Test
  void theDocumentDescribesEveryAddress() {
    String document = administrator.above("openapi").response().body();

    for (String path :
        List.of(
            "/fines/assessments:",
            "/fines/assessments/combined:",
            "/fines/assessments/replay:",
            "/fines/reassessments:",
            "/fines/reassessments/cases:",
            "/law/version:")) {
      assertTrue(document.contains(path), path);
    }
    assertTrue(document.contains("caseFacts"), "caseFacts");
  }
}
