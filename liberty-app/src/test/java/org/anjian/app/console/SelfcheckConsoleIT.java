package org.anjian.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
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

/** An enterprise checks itself on a phone, also without a connection; the bureau sees it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SelfcheckConsoleIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private static final String PASSWORD = "a-password-for-tests";

  @RegisterExtension final BrowserExtension browser = new BrowserExtension();

  @ArquillianResource private URL base;

  @Deployment(testable = false)
  static WebArchive application() {
    return Application.war();
  }

  private String post(Console console, String path, String json) {
    return post(console, "admin:" + System.getenv("ANJIAN_ADMIN_PASSWORD"), path, json);
  }

  private String post(Console console, String credentials, String path, String json) {
    APIResponse answer =
        console
            .page()
            .request()
            .post(
                base + "api/v1" + path,
                RequestOptions.create()
                    .setHeader(
                        "Authorization",
                        "Basic "
                            + Base64.getEncoder()
                                .encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                    .setHeader("Content-Type", "application/json")
                    .setData(json.replace('\'', '"')));
    JsonNode body = JsonMapper.shared().readTree(answer.text());
    assertEquals(201, answer.status(), body::toString);
    return body.at("/id").asString();
  }

  @Test
  void anEnterpriseChecksItselfWithoutAConnectionAndNothingIsLost() {
    Console console = new Console(browser.page(), base);
    String enterprise =
        post(
            console,
            "/enterprises",
            """
            {'creditCode':'%s','name':'翼城示例水泥厂','division':'141022106205',
             'sector':'BUILDING_MATERIALS','industry':'3011','riskLevel':'LARGER',
             'employees':60,'status':'OPERATING','registeredOn':'%s'}
            """
                .formatted(
                    CreditCode.withCheckCharacter("91141022845000001"), TODAY.minusYears(1)));
    for (String kind : new String[] {"DAILY", "TEN_DAY", "MONTHLY", "QUARTERLY"}) {
      post(
          console,
          "/self-inspections/settings/rules",
          """
          {'division':'141022','kind':'%s','dueDays':%d,'graceDays':1,'backfillDays':7,
           'from':'%s','note':'示例规定'}
          """
              .formatted(kind, kind.endsWith("LY") && !kind.equals("DAILY") ? 5 : 0, TODAY));
    }
    post(
        console,
        "/accounts",
        """
        {'name':'shuini','displayName':'王安全','roles':['ENTERPRISE'],'division':'141022',
         'enterpriseId':'%s','password':'%s'}
        """
            .formatted(enterprise, PASSWORD));
    post(
        console,
        "shuini:" + PASSWORD,
        "/self-inspections/settings/items",
        """
        {'enterpriseId':'%s','kind':'DAILY','from':'%s','items':[
          {'content':'安全出口、疏散通道畅通，没有堆放杂物'},
          {'content':'配电箱门关闭，电缆无破损、无发热痕迹'},
          {'content':'作业人员按规定佩戴防护用品'}]}
        """
            .formatted(enterprise, TODAY));

    console.signIn("shuini", PASSWORD);
    console.open("/self-inspections").waitFor(".due-card");
    browser.screenshots("selfcheck-due");
    console.open("/self-inspections?tab=calendar").waitFor(".calendar-day");
    browser.screenshots("selfcheck-calendar");
    console.open("/self-inspections?tab=items").waitFor(".item-list li");
    browser.screenshots("selfcheck-items");

    console.open("/self-inspections/do/DAILY/" + TODAY).waitFor(".selfcheck-item");
    console.page().locator("#item-0 .selfcheck-button.normal").click();
    console.page().locator("#item-1 .selfcheck-button.problem").click();
    console.page().locator("#item-1 textarea").first().fill("2 号配电箱门未关");
    console.page().waitForTimeout(800);
    console.page().reload();
    console.waitFor(".draft-note");
    assertEquals("2 号配电箱门未关", console.page().locator("#item-1 textarea").first().inputValue());
    console.page().locator("#item-2 .selfcheck-button.not_applicable").click();
    browser.screenshots("selfcheck-do");
    browser.withoutConnection(() -> console.press("提交自查").waitFor(".selfcheck-waiting"));
    console.waitForPlace("/self-inspections/checks/[0-9a-f-]+").waitFor(".answers li");
    assertTrue(console.text(".answers").contains("2 号配电箱门未关"));
    browser.screenshots("selfcheck-record");
    console.open("/self-inspections").waitFor(".own-hazards li");
    browser.screenshots("selfcheck-hazard");

    console.signOut().signIn("admin", System.getenv("ANJIAN_ADMIN_PASSWORD"));
    console.open("/self-inspections?tab=coverage").waitFor("table.plain tbody tr");
    browser.screenshots("selfcheck-coverage");
    console.open("/self-inspections?tab=checks").waitFor(".signs, .ant-table-row");
    browser.screenshots("selfcheck-checks");
    console.open("/self-inspections?tab=rules").waitFor("table.plain tbody tr");
    browser.screenshots("selfcheck-rules");
    console.press("新增规则").waitFor(".act-drawer .fields");
    browser.screenshots("selfcheck-rule");
    console.open("/self-inspections").waitFor(".list-page");
    browser.screenshots("selfcheck-silent");
    post(
        console,
        "/zero-accidents/rules",
        """
        {'division':'141021','year':%d,'grades':['GENERAL','LARGER','MAJOR','ESPECIALLY_MAJOR'],
         'placesToo':true,'note':'示例规定'}
        """
            .formatted(TODAY.getYear()));
    post(
        console,
        "/zero-accidents/units",
        "{'category':'INSTITUTION','division':'141021','code':'示例一','name':'曲沃示例事业单位'}");
    console.open("/").waitFor(".desk");
    console.open("/zero-accidents").waitFor(".ant-table-row");
    browser.screenshots("zero-accidents");
    console.press("报名").waitFor(".act-drawer .fields");
    browser.screenshots("zero-accidents-enrol");
  }
}
