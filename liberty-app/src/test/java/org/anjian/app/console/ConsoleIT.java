package org.anjian.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.anjian.app.Application;
import org.anjian.app.browser.BrowserExtension;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The console in a browser, on the real server; later tests use what earlier ones left behind. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsoleIT {

  private static final Path SAMPLE =
      Path.of("src/main/resources/sample/sample-county-2020.xlsx").toAbsolutePath();
  private static final String ENTERPRISE = "示例亢金龙建材有限公司";
  private static final String PASSWORD = "a-password-for-tests";

  /** Address of the inspection of the third test. */
  private static String inspection;

  @RegisterExtension final BrowserExtension browser = new BrowserExtension();

  @ArquillianResource private URL base;

  @Deployment(testable = false)
  static WebArchive application() {
    return Application.war();
  }

  @Test
  @Order(1)
  void importsAYearAndOpensTheRecordsBehindAFigure() {
    Console console = new Console(browser.page(), base);
    console.page().navigate(base.toString());
    console.waitFor(".login-box");
    browser.screenshots("login");
    console.signIn("admin", System.getenv("ANJIAN_ADMIN_PASSWORD"));

    console.open("/imports").waitFor(".drop");
    console.page().locator("input[type=file]").setInputFiles(SAMPLE);
    console.division("division", "141022", "翼城县");
    browser.screenshots("import-form");
    console.press("开始导入").waitForPlace("/imports/[0-9a-f-]+");
    console.waitFor(".long-work .ant-progress");
    console.waitFor(".state.good");
    console.waitFor(".long-work .ant-progress-status-success");
    browser.screenshots("import-result");

    console.press("查看 2020 年统计").waitFor("[data-figure=hazardsClosed]");
    Map<String, Object> expected = expected();
    assertEquals(
        number(expected.get("hazardsClosed")), console.text("[data-figure=hazardsClosed]"));
    assertEquals(number(expected.get("inspections")), console.text("[data-figure=inspections]"));
    console.waitFor(".chart svg");
    browser.screenshots("statistics");

    console.page().locator("[data-figure=hazardsClosed]").click();
    console.waitFor(".records-drawer .ant-table-row");
    assertTrue(
        console
            .text(".records-drawer .ant-tabs-tab")
            .contains(number(expected.get("hazardsClosed"))));
    browser.screenshots("records");
    console.page().locator(".records-drawer .ant-tabs-tab").nth(1).click();
    console.waitFor(".records-drawer .ant-table-row:has-text('尚未销号')");
    browser.screenshots("records-left-out");
  }

  @Test
  @Order(2)
  void refusesAWorkbookOfAnotherYearAndHandsOutWhatIsWrong() throws IOException {
    Console console = new Console(browser.page(), base);
    console.signIn("admin", System.getenv("ANJIAN_ADMIN_PASSWORD"));

    console.open("/imports").waitFor(".drop");
    console.page().locator("input[type=file]").setInputFiles(SAMPLE);
    console.choose("year", "2021").division("division", "141022", "翼城县");
    console.press("开始导入").waitForPlace("/imports/[0-9a-f-]+");
    console.waitFor(".state.bad").waitFor(".ant-table-row");
    assertTrue(console.text(".file-page").contains("什么都没有保存"), console.text(".file-page"));
    browser.screenshots("import-refused");

    Download list =
        console
            .page()
            .waitForDownload(() -> console.page().locator("a:has-text('下载问题清单（Excel）')").click());
    assertTrue(list.suggestedFilename().endsWith(".xlsx"), list.suggestedFilename());
    try (InputStream content = list.createReadStream()) {
      assertEquals("PK", new String(content.readNBytes(2), StandardCharsets.US_ASCII));
    }
  }

  @Test
  @Order(3)
  void opensAnAccountForThoseWhoInspectAndDecide() {
    Console console = new Console(browser.page(), base);
    console.signIn("admin", System.getenv("ANJIAN_ADMIN_PASSWORD"));

    console.open("/accounts?size=1000").waitFor(".ant-table-row");
    console.press("新建账号").type("name", "li.si").type("displayName", "李四");
    console.type("password", PASSWORD);
    console.chooseAll("roles", "执法人员", "负责人", "法制审核人员", "财务人员");
    console.division("division", "141022", "翼城县");
    browser.screenshots("account");
    console.act().waitFor(".ant-table-row:has-text('li.si')");
    browser.screenshots("accounts");
    console.open("/audit").waitFor(".ant-table-row:has-text('新建账号')");
    browser.screenshots("audit");

    console.signOut().signIn("li.si", PASSWORD);
    browser.screenshots("desk");
    assertEquals("翼城县", console.text(".scope"));
  }

  @Test
  @Order(4)
  void inspectsOrdersRectificationAndLooksAgain() {
    Console console = new Console(browser.page(), base);
    console.signIn("li.si", PASSWORD);

    console.open("/enterprises/map").waitFor(".map-legend");
    browser.screenshots("enterprise-map");
    console.open("/enterprises/duplicates").waitFor(".panel");
    browser.screenshots("enterprise-duplicates");
    console.open("/enterprises?text=" + ENTERPRISE).waitFor(".ant-table-row");
    browser.screenshots("enterprises");
    console.page().getByText(ENTERPRISE).first().click();
    console.waitFor(".facts");
    browser.screenshots("enterprise");

    console.press("记录检查").date("date", "20230510");
    console.find("leadOfficerId", "示YJ2020001", "示YJ2020001");
    console.find("assistingOfficerId", "示YJ2020002", "示YJ2020002");
    browser.screenshots("record-inspection");
    console.page().locator(".act-footer .ant-btn-primary").click();
    console.waitForPlace("/inspections/[0-9a-f-]+").waitFor(".papers");
    inspection = console.place();

    console.press("记录隐患").type("findings.0.description", "特种作业人员未持证上岗");
    console.press("再加一项").type("findings.1.description", "配电箱未接地");
    console.mark("findings.1.level", "重大隐患");
    browser.screenshots("findings");
    console.act().waitFor(".level.major");

    console.press("责令限期整改").date("issuedOn", "20230510");
    console.date("items.0.dueOn", "20230520").date("items.1.dueOn", "20230525");
    browser.screenshots("order");
    console.act().waitFor(".papers .number a");

    console.press("现场处理").date("decidedOn", "20230510").type("reason", "重大隐患排除前无法保证安全");
    console.act();
    browser.screenshots("inspection");

    console.page().locator(".papers .number a").first().click();
    console.waitFor(".facts");
    console.press("复查").date("date", "20230522");
    console.find("leadOfficerId", "示YJ2020001", "示YJ2020001");
    console.find("assistingOfficerId", "示YJ2020002", "示YJ2020002");
    console.mark("results.0.outcome", "合格").mark("results.1.outcome", "延期");
    console.date("results.1.newDueOn", "20230610");
    browser.screenshots("reinspect");
    console.act().waitFor(".reinspection");
    browser.screenshots("order-file");

    console.page().locator(".reinspection a").first().click();
    String opinion = console.paper();
    browser.screenshots("paper-reinspection");
    assertTrue(opinion.contains("同意延期至2023年6月10日"), opinion);

    console.open("/hazards?year=2023").waitFor(".ant-table-row");
    browser.screenshots("hazards");
  }

  @Test
  @Order(5)
  void showsBothVersionsToTheSecondWhoChangesARecord() {
    Console first = new Console(browser.page(), base);
    first.signIn("li.si", PASSWORD);
    first.open("/enterprises?text=" + ENTERPRISE).waitFor(".ant-table-row");
    first.page().getByText(ENTERPRISE).first().click();
    first.waitFor(".facts").press("修改登记").type("phone", "0357-0000011");

    Console second = new Console(browser.page().context().newPage(), base);
    second.open(first.place()).waitFor(".facts");
    second.press("修改登记").type("phone", "0357-0000022").type("principal", "示例负责人2").act();

    first.page().locator(".act-footer .ant-btn-primary").click();
    first.waitFor(".conflict .differs");
    assertTrue(first.text(".conflict").contains("0357-0000022"), first.text(".conflict"));
    browser.screenshots("conflict");
    first.press("载入最新版本，保留我填写的内容").act();
    first.waitFor(".facts:has-text('0357-0000011')").waitFor(".facts:has-text('示例负责人2')");
  }

  @Test
  @Order(6)
  void pursuesACaseFromFilingToClosing() {
    Console console = new Console(browser.page(), base);
    console.signIn("li.si", PASSWORD);

    console.open("/inspections?year=2023").waitFor(".ant-table-row");
    browser.screenshots("inspections");
    console
        .open(inspection)
        .waitFor(".papers")
        .press("立案")
        .waitFor("[data-path='violation.description']");
    console.waitFor("[data-path=enterpriseId] .ant-select-selection-item");
    console.date("date", "20230512");
    console.find("violation.provision", "安全生产法 97 特种", "特种作业");
    console.choose("violation.subject", "生产经营单位").choose("violation.condition", "首次查处");
    console.waitFor(".clause-summary strong");
    assertTrue(console.text(".clause-summary").contains("不超过 10 万元"));
    browser.screenshots("file-case");
    console.page().locator(".page-act-footer .ant-btn-primary").click();
    console.waitForPlace("/cases/[0-9a-f-]{36}").waitFor(".way");
    assertTrue(console.text(".refused").contains("行政处罚法(2021)第"), console.text(".refused"));
    browser.screenshots("case-filed");

    begin(console, "ASSESSMENT").date("date", "20230520").type("fineYuan", "50000");
    console.type("findings", "特种作业人员未取得相应资格上岗作业").waitFor(".act-aside .trace");
    browser.screenshots("case-assessment");
    console.act();
    begin(console, "NOTICE").date("date", "20230521").act();
    begin(console, "NOTICE_DELIVERY").date("date", "20230522").choose("mode", "直接送达");
    console.type("receiver", "示例负责人1").act();
    begin(console, "WAIVER").date("date", "20230523").act();
    begin(console, "DECISION").date("date", "20230525").waitFor(".act-aside .trace");
    browser.screenshots("case-decision");
    console.act();
    begin(console, "DECISION_DELIVERY").date("date", "20230526").choose("mode", "直接送达");
    console.type("receiver", "示例负责人1").act();
    browser.screenshots("case-collecting");
    begin(console, "PAYMENT").date("date", "20230601").type("receipt", "0000123").act();
    begin(console, "CLOSING").date("date", "20230602").type("reason", "罚款已缴清").act();
    console.waitFor(".page-title .state.good");
    assertEquals("已结案", console.text(".page-title .state"));
    browser.screenshots("case-closed");

    console.page().locator(".timeline a:has-text('查看文书')").first().click();
    String paper = console.paper();
    assertTrue(paper.contains("罚款人民币伍万元整（¥50,000.00）"), paper);
    browser.screenshots("paper-decision");

    console.open("/cases").waitFor(".ant-table-row");
    browser.screenshots("cases");
  }

  @Test
  @Order(7)
  void triesAFineWithReasonsInEnglish() {
    Console console = new Console(browser.page(), base);
    console.signIn("li.si", PASSWORD).press("English");

    console.open("/law?text=special").waitFor(".ant-table-row");
    browser.screenshots("law-english");
    console.open("/law/statutes").waitFor(".statutes li");
    browser.screenshots("statutes-english");
    console.open("/law/trial").waitFor("[data-path='acts.0.provision']");
    console.date("acts.0.actDate", "20200510").date("decisionDate", "20211201");
    console.find("acts.0.provision", "94 special", "special");
    console.choose("acts.0.subject", "Unit").choose("acts.0.condition", "First time");
    console.press("Assess").waitFor(".assessment .trace");
    assertTrue(console.text(".assessment-outcome").contains("50,000"), console.text(".assessment"));
    for (Locator closed : console.page().locator(".trace details:not([open]) > summary").all()) {
      closed.click();
    }
    String assessment = console.text(".assessment");
    assertTrue(assessment.contains("Administrative Penalty Law (2021) art. 37"), assessment);
    assertFalse(assessment.codePoints().anyMatch(Character::isIdeographic), assessment);
    browser.screenshots("fine-trial-english");
  }

  @Test
  @Order(8)
  void addsSeveralActsTakesTheCitationAlongAndSendsTheLink() {
    Console console = new Console(browser.page(), base);
    console.signIn("li.si", PASSWORD);

    console.open("/law/trial").waitFor("[data-path='acts.0.provision']");
    console.date("acts.0.actDate", "20230510").date("decisionDate", "20230801");
    console.find("acts.0.provision", "安全生产法 97 特种", "特种作业");
    console.choose("acts.0.subject", "生产经营单位").choose("acts.0.condition", "首次查处");
    console.choose("benchmark", "示例裁量基准").press("试算");
    console.waitFor("[data-path='acts.0.measures.uncertifiedOperators'] [role=alert]");
    console.type("acts.0.measures.uncertifiedOperators", "4");
    console.press("试算").waitFor(".assessment .trace");
    assertTrue(console.text(".assessment-outcome").contains("30,000.00"));
    browser.screenshots("fine-trial-benchmark");
    console.press("再加一个行为").waitFor("[data-path='acts.1.provision']");
    console.find("acts.1.provision", "安全生产法 第九十五条 一般事故", "失职致一般事故");
    console.waitFor("[data-path='acts.1.annualIncomeYuan']");
    console.type("acts.1.annualIncomeYuan", "200000");
    console.press("试算").waitFor(".assessment.combined .trace");
    assertEquals(2, console.page().locator(".act-results > li").count());
    assertTrue(
        console.text(".party-sum:has-text('生产经营单位')").contains("60,000.00"),
        console.text(".assessment"));
    assertTrue(
        console.text(".party-sum:has-text('主要负责人')").contains("80,000.00"),
        console.text(".assessment"));
    browser.screenshots("fine-trial-combined");

    console.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    console.press("复制引用语句").waitFor(".ant-message-success");
    assertEquals(
        "依据《中华人民共和国安全生产法》第九十七条第一款第（七）项、《中华人民共和国安全生产法》第九十五条第一款第（一）项",
        console.page().evaluate("navigator.clipboard.readText()"));

    String link = console.place();
    console.open("/").waitFor(".desk .tiles");
    console.open(link).waitFor(".assessment.combined .trace");
    assertEquals(2, console.page().locator(".act-results > li").count());
    console.date("compareOn", "20200101").waitFor(".sides");
    assertTrue(console.text(".sides").contains("第九十四条第一款第（七）项"), console.text(".comparison"));
    browser.screenshots("fine-trial-compared");

    console.open("/law?law=accident-reporting-regulations").waitFor(".superseded a");
    browser.screenshots("law");
  }

  private static Console begin(Console console, String act) {
    console.page().locator(".next-acts [data-act=" + act + "]").click();
    return console.waitFor(".act-drawer .act");
  }

  private static Map<String, Object> expected() {
    return JsonMapper.shared()
        .readValue(
            Path.of("src/main/resources/sample/sample-county-2020.expected.json").toFile(),
            new TypeReference<Map<String, Object>>() {});
  }

  private static String number(Object figure) {
    return String.format("%,d", (Integer) figure);
  }
}
