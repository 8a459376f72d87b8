package org.anjian.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;
import org.anjian.app.Application;
import org.anjian.app.browser.BrowserExtension;
import org.anjian.enterprise.CreditCode;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 决定之后的控制台: delivery in another mode, reconsideration with its standstill, the archive, on the
 * spot.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CaseAfterConsoleIT {

  private static final String PASSWORD = "a-password-for-tests";

  @RegisterExtension final BrowserExtension browser = new BrowserExtension();

  @ArquillianResource private URL base;

  private String path;
  private String tag;

  @Deployment(testable = false)
  static WebArchive application() {
    return Application.war();
  }

  @Test
  void followsACasePastItsDecision() throws IOException, InterruptedException {
    String word = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
    String user = "wang." + word;
    administer(
        "/accounts",
        """
        {"name":"%s","displayName":"王五","roles":["INSPECTOR","LEADER","CASHIER"],"division":"141022",
         "password":"%s"}"""
            .formatted(user, PASSWORD));
    String lead = officer(word + "a");
    String assisting = officer(word + "b");
    String number =
        CreditCode.withCheckCharacter(
                "91141022" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999) + "A")
            .value();
    String enterprise =
        administer(
                "/enterprises",
                """
                {"creditCode":"%s","name":"试验企业%s","division":"141022100",
                 "sector":"HAZARDOUS_CHEMICALS","industry":"2611","riskLevel":"MAJOR","employees":30,
                 "status":"OPERATING","registeredOn":"2022-01-05","principal":"赵一"}"""
                    .formatted(number, word))
            .at("/id")
            .stringValue();
    decided(user, enterprise, "试验企业" + word, lead, assisting);

    Console console = new Console(browser.page(), base);
    console.signIn(user, PASSWORD).open(path).waitFor(".way");
    begin(console, "DECISION_DELIVERY").choose("mode", "留置送达").date("date", "20260309");
    console.type("place", "厂区门口").type("refusal", "负责人拒绝签收");
    console.type("recording", "执法记录仪 001").waitFor(".act-aside .requires li");
    browser.screenshots("after-delivery-left");
    console.act();
    openOthers(console);
    begin(console, "RECONSIDERATION_APPLICATION").date("date", "20260330");
    console.type("authority", "翼城县人民政府").type("request", "请求撤销行政处罚决定");
    browser.screenshots("after-reconsideration");
    console.act();
    assertTrue(console.text(".standstill").contains("暂不计算"), console.text(".standstill"));
    begin(console, "RECONSIDERATION_ACCEPTANCE").date("date", "20260402");
    console.date("copyReceivedOn", "20260407").type("reference", "受理通知书").act();
    browser.screenshots("after-standstill");
    console.page().getByText("送达与救济").click();
    console.waitFor("[data-paper=DECISION]");
    assertTrue(console.text("[data-paper=DECISION]").contains("2026年3月9日"));
    browser.screenshots("after-panels");
    begin(console, "RECONSIDERATION_END").date("date", "20260520").choose("outcome", "变更");
    console.type("fineYuan", "40000").type("reference", "复议决定书 1 号");
    browser.screenshots("after-changed");
    console.act();
    assertTrue(console.text(".case-columns").contains("40,000.00"), console.text(".case-columns"));
    begin(console, "PAYMENT").date("date", "20260521").type("receipt", "1").act();
    browser.screenshots("after-paid");

    console.open("/cases/on-the-spot").waitFor("[data-path='violation.provision']");
    browser.screenshots("on-the-spot");
    assertEquals("当场处罚", console.text(".page-title h1, .page-head h1"));
  }

  /** The acts that few cases need are folded away. */
  private static void openOthers(Console console) {
    console.page().locator(".any-time summary").click();
  }

  private static Console begin(Console console, String act) {
    console.page().locator(".next-acts [data-act=" + act + "]").click();
    return console.waitFor(".act-drawer .act");
  }

  private void decided(String user, String enterprise, String name, String lead, String assisting)
      throws IOException, InterruptedException {
    JsonNode filed =
        send(
            user,
            "/cases",
            """
            {"enterpriseId":"%s","date":"2026-03-02","leadOfficerId":"%s","assistingOfficerId":"%s",
             "violation":{"provision":"work-safety-law/97.1.7","subject":"UNIT","partyName":"%s",
              "condition":"INITIAL","actDate":"2026-03-02","description":"特种作业人员无证上岗",
              "circumstances":[]}}"""
                .formatted(enterprise, lead, assisting, name));
    path = "/cases/" + filed.at("/id").stringValue();
    act(
        user,
        "assessment",
        "{\"date\":\"2026-03-03\",\"findings\":\"属实\",\"fineYuan\":\"50000.00\",\"complex\":false}");
    act(user, "notice", "{\"date\":\"2026-03-04\"}");
    act(
        user,
        "notice-delivery",
        "{\"date\":\"2026-03-04\",\"mode\":\"HANDED_OVER\",\"receiver\":\"赵一\"}");
    act(user, "waiver", "{\"date\":\"2026-03-05\"}");
    act(user, "decision", "{\"date\":\"2026-03-06\",\"fineYuan\":\"50000.00\"}");
  }

  private void act(String user, String act, String json) throws IOException, InterruptedException {
    send(user, path + "/" + act, json);
  }

  private String officer(String word) throws IOException, InterruptedException {
    return administer(
            "/officers",
            """
            {"certificateNumber":"SX%s","name":"执法员%s","unit":"执法大队","division":"141022",
             "issuedOn":"2020-01-01","validUntil":"2035-12-31","partyMember":false}"""
                .formatted(word, word))
        .at("/id")
        .stringValue();
  }

  private JsonNode administer(String place, String json) throws IOException, InterruptedException {
    return send("admin", System.getenv("ANJIAN_ADMIN_PASSWORD"), place, json);
  }

  private JsonNode send(String user, String place, String json)
      throws IOException, InterruptedException {
    return send(user, PASSWORD, place, json);
  }

  private JsonNode send(String user, String password, String place, String json)
      throws IOException, InterruptedException {
    String pair =
        Base64.getEncoder()
            .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + "api/v1" + place))
            .header("Authorization", "Basic " + pair)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json));
    if (tag != null && place.startsWith("/cases/")) {
      request.header("If-Match", tag);
    }
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    assertTrue(answer.statusCode() < 300, () -> place + " " + answer.body());
    answer.headers().firstValue("ETag").ifPresent(given -> tag = given);
    return JsonMapper.shared().readTree(answer.body());
  }
}
