package org.anjian.app.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneId;
import org.anjian.app.Application;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Yearly plans and random draws over HTTP. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PlanningIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  @ArquillianResource private URL base;

  private Client leader;
  private Client inspector;

  @Deployment(testable = false)
  static WebArchive application() {
    return Application.war();
  }

  @BeforeEach
  void aLeaderAndAnInspector() {
    Client nobody = Client.at(base);
    Client administrator = nobody.asAdministrator();
    County county = new County(administrator);
    county.officer();
    county.officer();
    leader = nobody.as(county.account("LEADER", "141022"), County.PASSWORD);
    inspector = nobody.as(county.account("INSPECTOR", "141022"), County.PASSWORD);
    administrator.post(201, "/enterprises", County.enterprise("141022100"));
  }

  private static String content(int visits, String printedStatutory) {
    return """
        {"officers":4,
         "otherEnforcement":[{"label":"案件办理","days":"200.5"}],
         "otherWork":[{"label":"学习培训","days":"100"}],
         "lines":[{"part":"KEY","sector":"COAL_MINE","enterprises":1,"visits":1,"daysPerVisit":"0.5"},
                  {"part":"GENERAL","riskLevel":"LOW","enterprises":%d,"visits":1,"daysPerVisit":"1"}],
         "printed":{"statutory":%s}}"""
        .formatted(visits, printedStatutory);
  }

  @Test
  void aPlanIsAdoptedOnceItsSumsAreRight() {
    Answer draft =
        leader.post(
            201,
            "/inspection-plans",
            "{\"division\":\"141022\",\"year\":2024,\"content\":" + content(500, "null") + "}");
    int workingDays = draft.json().get("workingDays").intValue();
    int left = workingDays * 4 - 301;
    assertEquals(Integer.toString(left - 500), draft.json().get("unassigned").stringValue());
    assertFalse(draft.json().get("addsUp").booleanValue());

    String plan = "/inspection-plans/" + draft.id();
    String adoption = "{\"date\":\"2024-01-05\",\"approver\":\"局务会\"}";
    Answer refused = leader.with("If-Match", draft.tag()).post(plan + "/adoption", adoption);
    assertEquals(422, refused.status());
    assertEquals("PLAN_DOES_NOT_ADD_UP", refused.json().get("code").stringValue());
    assertTrue(refused.json().get("detail").stringValue().contains(Integer.toString(left - 500)));

    Answer tooMuch = leader.with("If-Match", draft.tag()).put(plan, content(left + 1, "null"));
    Answer exceeds = leader.with("If-Match", tooMuch.tag()).post(plan + "/adoption", adoption);
    assertEquals("PLAN_EXCEEDS_STAFF", exceeds.json().get("code").stringValue());

    Answer right = leader.with("If-Match", tooMuch.tag()).put(plan, content(left, "null"));
    Answer adopted = leader.with("If-Match", right.tag()).post(plan + "/adoption", adoption);
    assertEquals(200, adopted.status());
    assertEquals("局务会", adopted.json().get("approver").stringValue());
    Answer late = leader.with("If-Match", adopted.tag()).put(plan, content(left, "null"));
    assertEquals(409, late.status());
  }

  @Test
  void finerThanHalfADayIsRefusedByName() {
    Answer refused =
        leader.post(
            "/inspection-plans",
            "{\"division\":\"141022\",\"year\":2023,\"content\":"
                + content(1, "\"1000.25\"")
                + "}");
    assertEquals(422, refused.status());
    assertEquals("MEASURE_OUT_OF_BOUNDS", refused.json().get("code").stringValue());
  }

  @Test
  void anInspectorDrawsUpNoPlan() {
    assertEquals(
        403,
        inspector
            .post(
                "/inspection-plans",
                "{\"division\":\"141022\",\"year\":2022,\"content\":" + content(1, "null") + "}")
            .status());
  }

  @Test
  void aDrawHidesItsSecretAndWaitsForItsDay() {
    Answer announced =
        leader.post(
            201,
            "/random-draws",
            """
            {"division":"141022","title":"双随机抽查","drawOn":"%s","publicSource":"当日开奖号码",
             "groups":[{"name":"全部","wanted":1}]}"""
                .formatted(TODAY.plusDays(1)));
    String draw = "/random-draws/" + announced.id();
    assertTrue(announced.json().get("secret").isNull());
    assertTrue(announced.json().get("commitment").stringValue().matches("[0-9a-f]{64}"));
    assertTrue(inspector.get(draw).json().get("secret").isNull());
    Answer early =
        leader.with("If-Match", announced.tag()).post(draw + "/result", "{\"publicValue\":\"1\"}");
    assertEquals(409, early.status());
    assertEquals(409, leader.get(draw + "/verification").status());
  }

  @Test
  void aPoolThatIsTooSmallSaysHowManyThereAre() {
    Answer refused =
        leader.post(
            "/random-draws",
            """
            {"division":"141022","title":"双随机抽查","drawOn":"%s","publicSource":"当日开奖号码",
             "groups":[{"name":"烟草","sector":"TOBACCO","wanted":9999}]}"""
                .formatted(TODAY.plusDays(1)));
    assertEquals(422, refused.status());
    assertEquals("POOL_TOO_SMALL", refused.json().get("code").stringValue());
  }
}
