package org.anjian.app.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.anjian.app.Application;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 责任清单与检查标准 on the real server. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ListsIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private static final String BOUNDARY = "lists-boundary";

  @ArquillianResource private URL base;

  private Client administrator;
  private Client keeper;
  private County county;

  @Deployment(testable = false)
  static WebArchive application() {
    return Application.war();
  }

  @BeforeEach
  void clients() {
    administrator = Client.at(base).asAdministrator();
    county = new County(administrator);
    keeper = Client.at(base).as(county.account("LEADER", "141022"), County.PASSWORD);
  }

  private static Answer expect(int status, Answer answer) {
    assertEquals(status, answer.status(), answer::toString);
    return answer;
  }

  @Test
  void aListIsDraftedAdoptedAndThenSaysWhoLooksAfterAnEnterprise() {
    String editions = "/responsibilities/editions";
    Answer draft = keeper.post(201, editions, "{\"title\":\"责任清单\"}");
    String path = editions + "/" + draft.id();
    Answer body =
        expect(
            200,
            keeper
                .with("If-Match", draft.tag())
                .put(
                    path + "/bodies/BM-01",
                    "{\"name\":\"应急管理局\",\"kind\":\"DEPARTMENT\",\"post\":\"局长\"}"));
    Answer duty =
        expect(
            200,
            keeper
                .with("If-Match", body.tag())
                .put(
                    path + "/duties/HY-01",
                    """
                    {"body":"BM-01","kind":"SECTOR","sectors":["HAZARDOUS_CHEMICALS"],
                     "content":"监督检查","articles":["work-safety-law/2021/10.2"]}"""));
    assertEquals(
        422,
        keeper
            .with("If-Match", duty.tag())
            .put(
                path + "/duties/HY-02",
                "{\"body\":\"BM-99\",\"kind\":\"SECTOR\",\"content\":\"监督检查\"}")
            .status());
    Answer adopted =
        expect(
            200,
            keeper
                .with("If-Match", duty.tag())
                .post(path + "/adoption", "{\"effectiveFrom\":\"%s\"}".formatted(TODAY)));
    assertEquals("ADOPTED", adopted.text("/state/code"));
    Answer late = keeper.with("If-Match", adopted.tag()).delete(path + "/duties/HY-01");
    assertEquals(409, late.status());
    assertEquals("work-safety-law/2021/17", late.text("/basis/ref"));

    String enterprise =
        administrator.post(201, "/enterprises", County.enterprise("141022100")).id();
    Answer who = expect(200, keeper.get("/responsibilities/enterprises/" + enterprise));
    assertEquals("应急管理局", who.text("/assignments/0/name"));
    assertEquals("COMPREHENSIVE", who.text("/missing/0/kind/code"));
    assertTrue(who.text("/trace").contains("安全生产法(2021)第10条第2款"), who::toString);

    Answer checks =
        expect(200, keeper.get("/responsibilities/enterprises/" + enterprise + "/indicators"));
    assertEquals(26, Integer.parseInt(checks.text("/total")));
    Answer review = expect(200, keeper.get("/responsibilities/review"));
    assertTrue(review.text("/gaps").contains("PLACE"), review::toString);
    expect(200, keeper.get(path + "/workbook.xlsx"));
    expect(
        200,
        keeper.get("/responsibilities/comparison?before=" + draft.id() + "&after=" + draft.id()));
    expect(404, keeper.get("/responsibilities/current?on=2019-01-01"));
  }

  @Test
  void indicatorsAreFoundByWordsPublishedInEditionsAndWithdrawn() {
    Answer found = expect(200, keeper.get("/indicators?text=%E4%B8%BB%E8%A6%81%E9%80%9A%E9%A3%8E"));
    assertEquals("COAL-001", found.text("/items/0/code"));
    assertEquals("coal-mine-safety-regulations/2024/63.1.3", found.text("/items/0/violation/ref"));

    String code = "OWN-" + County.word().toUpperCase(Locale.ROOT);
    String request =
        """
        {"code":"%s","effectiveFrom":"%s","category":"自定/试验","content":"%s",
         "level":"GENERAL","frequency":"MONTHLY","checkers":["BUREAU"],"sectors":["COAL_MINE"],
         "violation":"work-safety-law/102"}""";
    Answer first = keeper.post(201, "/indicators", request.formatted(code, TODAY, "有试验记录"));
    Answer second =
        expect(
            200,
            keeper
                .with("If-Match", first.tag())
                .put(
                    "/indicators/" + code, request.formatted(code, TODAY.plusDays(1), "有试验记录并签字")));
    assertEquals("2", second.text("/editions/0/edition"));
    assertEquals(TODAY.plusDays(1).toString(), second.text("/editions/1/effectiveTo"));
    assertEquals(
        412,
        keeper
            .with("If-Match", first.tag())
            .put("/indicators/" + code, request.formatted(code, TODAY.plusDays(2), "另一句"))
            .status());
    Answer withdrawn =
        expect(
            200,
            keeper.post(
                "/indicators/" + code + "/withdrawal",
                """
                {"from":"%s","replacedBy":["COAL-001"],"reason":"并入"}"""
                    .formatted(TODAY.plusDays(5))));
    assertEquals("COAL-001", withdrawn.text("/editions/0/replacedBy/0"));
    expect(200, keeper.get("/indicators/categories?sector=COAL_MINE"));
    expect(404, keeper.get("/indicators/OWN-NONE"));
  }

  @Test
  void aTableIsCheckedAsAWholeBeforeAnythingIsStored() {
    String csv = "编号,行业,类别,检查内容,隐患等级\nIMP-1,煤矿,导入,有导入,一般\nIMP-2,煤化,导入,有导入,特大\n";
    Answer refused = expect(200, upload("/indicators/imports?effectiveFrom=" + TODAY, csv));
    assertEquals("false", refused.text("/stored"));
    assertEquals("行业", refused.text("/errors/0/column"));
    assertEquals("3", refused.text("/errors/0/row"));
    expect(404, keeper.get("/indicators/IMP-1"));

    Answer stored =
        expect(
            200,
            upload(
                "/indicators/imports?effectiveFrom=" + TODAY,
                csv.replace("煤化", "煤矿").replace("特大", "重大")));
    assertEquals("2", stored.text("/added"));
    expect(200, keeper.get("/indicators/IMP-2"));
  }

  private Answer upload(String path, String csv) {
    String form =
        "--%s\r\nContent-Disposition: form-data; name=\"workbook\"; filename=\"items.csv\"\r\n"
            + "Content-Type: text/csv\r\n\r\n%s\r\n--%s--\r\n";
    return keeper
        .with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .post(path, form.formatted(BOUNDARY, csv, BOUNDARY).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsNotInOrderAtAnInspectionBecomesAHazard() {
    String enterprise =
        administrator.post(201, "/enterprises", County.enterprise("141022100")).id();
    Client inspector = Client.at(base).as(county.account("INSPECTOR", "141022"), County.PASSWORD);
    String inspection =
        inspector
            .post(
                201,
                "/inspections",
                """
                {"enterpriseId":"%s","date":"%s","mode":"ROUTINE","leadOfficerId":"%s",
                 "assistingOfficerId":"%s","urgent":false}"""
                    .formatted(enterprise, TODAY, county.officer(), county.officer()))
            .id();
    String path = "/inspections/" + inspection + "/checklist";
    Answer empty = expect(200, inspector.get(path));
    assertEquals("0", empty.text("/answered"));
    Answer answered =
        expect(
            200,
            inspector
                .with("If-Match", empty.tag())
                .put(
                    path,
                    """
                    {"answers":[{"indicator":"CHEM-005","conformity":"DOES_NOT_CONFORM","remark":"二号库"},
                     {"indicator":"GEN-001","conformity":"CONFORMS"}],"asHazards":true}"""));
    assertEquals("1", answered.text("/notConforming"));
    Answer file = expect(200, inspector.get("/inspections/" + inspection));
    assertEquals("CHEM-005", file.text("/hazards/0/indicator/code"));
    assertEquals("MAJOR", file.text("/hazards/0/level/code"));
    assertEquals(
        422,
        inspector
            .with("If-Match", answered.tag())
            .put(path, "{\"answers\":[{\"indicator\":\"CHEM-005\",\"conformity\":\"CONFORMS\"}]}")
            .status());
    Answer plain =
        inspector.post(
            201,
            "/inspections/" + inspection + "/hazards",
            """
            {"findings":[{"description":"通道堆物","level":"GENERAL",
             "indicator":{"code":"GEN-011","edition":1}}]}""");
    assertEquals("GEN-011", plain.text("/items/0/indicator/code"));
  }
}
