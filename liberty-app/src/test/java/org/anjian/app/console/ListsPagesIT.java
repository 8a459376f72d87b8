package org.anjian.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.anjian.app.Application;
import org.anjian.app.browser.BrowserExtension;
import org.anjian.enterprise.CreditCode;
import org.anjian.responsibility.ListSheets;
import org.anjian.rest.sheet.SheetFiles;
import org.anjian.table.TextSheet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** 责任清单与检查标准 in a browser. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ListsPagesIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private static final String PASSWORD = "a-password-for-tests";

  @RegisterExtension final BrowserExtension browser = new BrowserExtension();

  @ArquillianResource private URL base;

  @Deployment(testable = false)
  static WebArchive application() {
    return Application.war();
  }

  private RequestOptions options() {
    return options("admin:" + System.getenv("ANJIAN_ADMIN_PASSWORD"));
  }

  private static RequestOptions options(String pair) {
    return RequestOptions.create()
        .setHeader(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }

  private String post(String path, RequestOptions options) {
    APIResponse answer = browser.page().request().post(base + "api/v1" + path, options);
    assertTrue(answer.ok(), () -> path + " " + answer.text());
    return answer.text();
  }

  private String create(String path, String json) {
    return create(options(), path, json);
  }

  private String create(RequestOptions options, String path, String json) {
    RequestOptions request = options.setHeader("Content-Type", "application/json").setData(json);
    return new JsonMapper().readTree(post(path, request)).get("id").stringValue();
  }

  private static TextSheet sheet(String name, String part) {
    return new TextSheet(
        name,
        TextSheet.ofCsv(
                part,
                new InputStreamReader(
                    ListsPagesIT.class.getResourceAsStream(
                        "/sample/responsibility-" + part + "-2021.csv"),
                    StandardCharsets.UTF_8))
            .lines());
  }

  /** The sample list, unless another test has adopted one. */
  private void withAdoptedList(String keeper) throws IOException {
    if (browser
        .page()
        .request()
        .get(base + "api/v1/responsibilities/current", options(keeper))
        .ok()) {
      return;
    }
    String id = create(options(keeper), "/responsibilities/editions", "{\"title\":\"示例责任清单\"}");
    ByteArrayOutputStream workbook = new ByteArrayOutputStream();
    SheetFiles.write(
        workbook, List.of(sheet(ListSheets.BODIES, "bodies"), sheet(ListSheets.DUTIES, "duties")));
    String answer =
        post(
            "/responsibilities/editions/" + id + "/imports",
            options(keeper)
                .setHeader("If-Match", "\"0\"")
                .setMultipart(
                    FormData.create()
                        .set(
                            "workbook",
                            new FilePayload(
                                "list.xlsx", SheetFiles.XLSX, workbook.toByteArray()))));
    assertTrue(answer.contains("\"stored\":true"), answer);
    post(
        "/responsibilities/editions/" + id + "/adoption",
        options(keeper)
            .setHeader("If-Match", "\"1\"")
            .setHeader("Content-Type", "application/json")
            .setData(
                "{\"effectiveFrom\":\"2021-11-01\",\"adoptedOn\":\"2021-11-01\",\"documentNumber\":\"示例\"}"));
  }

  private String word() {
    return Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
  }

  private String officer() {
    return create(
        "/officers",
        """
        {"certificateNumber":"SX%s","name":"执法员","unit":"执法大队","division":"141022",
         "issuedOn":"2020-01-01","validUntil":"2035-12-31","partyMember":false}"""
            .formatted(word()));
  }

  @Test
  void aListIsReadAndAnInspectionAnswersItsChecklist() throws IOException {
    String name = "lists." + word();
    create(
        "/accounts",
        """
        {"name":"%s","displayName":"测试","roles":["INSPECTOR","LEADER"],"division":"141022","password":"%s"}"""
            .formatted(name, PASSWORD));
    withAdoptedList(name + ":" + PASSWORD);
    String enterprise =
        create(
            "/enterprises",
            """
            {"creditCode":"%s","name":"示例检查表企业","division":"141022100","sector":"HAZARDOUS_CHEMICALS",
             "industry":"2611","riskLevel":"MAJOR","employees":30,"status":"OPERATING",
             "registeredOn":"2022-01-05","principal":"某某"}"""
                .formatted(
                    CreditCode.withCheckCharacter(
                            "91141022"
                                + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999)
                                + "A")
                        .value()));
    String inspection =
        create(
            options(name + ":" + PASSWORD),
            "/inspections",
            """
            {"enterpriseId":"%s","date":"%s","mode":"ROUTINE","leadOfficerId":"%s",
             "assistingOfficerId":"%s","urgent":false}"""
                .formatted(enterprise, TODAY, officer(), officer()));

    Console console = new Console(browser.page(), base);
    console.signIn(name, PASSWORD);
    console.open("/responsibilities").waitFor("table.matrix");
    browser.screenshots("responsibilities");
    console.open("/responsibilities?tab=places").waitFor("table.plain");
    browser.screenshots("responsibilities-places");
    console
        .open("/responsibilities?tab=enterprise&enterprise=" + enterprise)
        .waitFor("table.plain tbody tr");
    assertTrue(console.text("table.plain").contains("应急管理局"), console.text("table.plain"));
    browser.screenshots("responsibilities-enterprise");
    console.open("/responsibilities?tab=review").waitFor("h3");
    browser.screenshots("responsibilities-review");
    console.open("/responsibilities?tab=editions").waitFor("table.plain");
    browser.screenshots("responsibilities-editions");

    console.open("/indicators?text=动火").waitFor(".ant-table-row");
    browser.screenshots("indicators");
    console.open("/indicators/CHEM-005").waitFor(".facts");
    browser.screenshots("indicator");

    console.open("/inspections/" + inspection + "/checklist").waitFor(".check-item");
    assertEquals(26, console.page().locator(".check-item").count());
    console
        .page()
        .locator(".check-item:has-text('CHEM-005') .ant-radio-button-wrapper:has-text('不符合')")
        .click();
    browser.screenshots("checklist");
    console.press("把 1 项不符合记为隐患").waitForPlace("/inspections/[0-9a-f-]+");
    console.waitFor("table.plain:has-text('相互禁忌')");

    console.press("记录隐患").waitFor(".act-drawer");
    console.page().locator(".act-drawer .ant-select").first().click();
    console.page().locator(".ant-select-item-option:has-text('出入库')").first().click();
    console.page().locator(".act-drawer textarea").first().click();
    browser.screenshots("finding-indicator");
    assertTrue(
        console.page().locator(".act-drawer textarea").first().inputValue().contains("登记制度"));
  }
}
