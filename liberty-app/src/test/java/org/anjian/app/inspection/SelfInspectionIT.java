package org.anjian.app.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.anjian.app.Application;
import org.anjian.app.inspection.Bureau.Answer;
import org.anjian.enterprise.CreditCode;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SelfInspectionIT {

  private static final AtomicInteger NEXT = new AtomicInteger(830_000);
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  /** The smallest thing that begins like a JPEG. */
  private static final byte[] PHOTO = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};

  @ArquillianResource private URL base;

  private Bureau admin;
  private Bureau enterprise;
  private String id;
  private String sheet;

  @Deployment(testable = false)
  static WebArchive application() {
    return Application.war();
  }

  @BeforeEach
  void anEnterpriseWithARuleAndTwoItems() {
    admin = new Bureau(base, "admin", System.getenv("ANJIAN_ADMIN_PASSWORD"));
    id = enterprise();
    enterprise = account(id);
    admin
        .post(
            "/self-inspections/settings/rules",
            """
            {'division':'141022','kind':'DAILY','enterpriseId':'%s','dueDays':0,'graceDays':1,
             'backfillDays':7,'from':'%s','note':'测试规则'}
            """
                .formatted(id, TODAY))
        .expect(201);
    sheet =
        enterprise
            .post(
                "/self-inspections/settings/items",
                """
                {'enterpriseId':'%s','kind':'DAILY','from':'%s',
                 'items':[{'content':'安全出口畅通','photoNeeded':true},{'content':'配电箱无异常'}]}
                """
                    .formatted(id, TODAY))
            .expect(201)
            .text("/id");
  }

  private String check(String kind, LocalDate day, String photo) {
    return """
        {'enterpriseId':'%s','kind':'%s','day':'%s','sheetId':'%s','inspector':'王安全',
         'startedAt':'%sT00:00:01+08:00','finishedAt':'%sT00:00:03+08:00',
         'answers':[{'itemId':'1','outcome':'PROBLEM','remark':'堆放杂物','level':'MAJOR',
                     'answeredAt':'2026-01-01T00:00:02Z',
                     'photos':[{'sha256':'%s','takenAt':'%sT00:00:01+08:00',
                                'longitude':111.7,'latitude':35.7}]},
                    {'itemId':'2','outcome':'NORMAL'}]}
        """
        .formatted(id, kind, day, sheet, TODAY, TODAY, photo, TODAY);
  }

  @Test
  void anEnterpriseChecksItselfAndPutsRightWhatItFound() {
    Answer desk = enterprise.get("/self-inspections/desk").expect(200);
    assertEquals("OPEN", desk.text("/due/0/state/code"));
    assertEquals(TODAY.toString(), desk.text("/due/0/dueOn"));
    assertEquals(2, desk.body().at("/sheets/0/items").size());

    enterprise
        .post("/self-inspections/checks", check("DAILY", TODAY, "a".repeat(64)))
        .refuses(422, "FACT_MISSING");
    String photo = enterprise.upload("/self-inspections/photos", "image/jpeg", PHOTO);
    enterprise
        .post("/self-inspections/checks", check("DAILY", TODAY.plusDays(1), photo))
        .refuses(422, "DATE_IN_FUTURE");
    enterprise
        .post("/self-inspections/checks", check("DAILY", TODAY.minusDays(1), photo))
        .refuses(422, "CADENCE_MISSING");

    Answer received =
        enterprise.post("/self-inspections/checks", check("DAILY", TODAY, photo)).expect(201);
    enterprise
        .post("/self-inspections/checks", check("DAILY", TODAY, photo))
        .refuses(409, "ALREADY_EXISTS");
    assertEquals("DONE", enterprise.get("/self-inspections/desk").text("/due/0/state/code"));
    assertEquals("SECONDS", received.text("/signs/0/kind/code"));
    String checkId = received.text("/id");
    admin.picture("/self-inspections/checks/" + checkId + "/photos/" + photo).expect(200);

    Answer hazard = admin.get("/self-inspections/hazards?check=" + checkId).expect(200);
    String at = "/self-inspections/hazards/" + hazard.text("/items/0/id");
    assertEquals("MAJOR", hazard.text("/items/0/level/code"));
    String done = "{'on':'%s','what':'已清理','photos':[{'sha256':'%s'}]}".formatted(TODAY, photo);
    enterprise.post(at + "/putting-right", done).refuses(428, "REVISION_REQUIRED");
    Answer right = enterprise.post(at + "/putting-right", done, "If-Match", "\"0\"").expect(200);
    assertEquals("PUT_RIGHT", right.text("/state/code"));
    Answer reported =
        enterprise
            .post(at + "/report", "{'on':'%s'}".formatted(TODAY), "If-Match", right.tag())
            .expect(200);
    assertEquals("TELL_WORKERS", reported.text("/duties/0/code"));
  }

  @Test
  void whatIsNotTheEnterprisesStaysClosedToIt() {
    String other = enterprise();
    Bureau stranger = account(other);
    String photo = enterprise.upload("/self-inspections/photos", "image/jpeg", PHOTO);
    stranger
        .post("/self-inspections/checks", check("DAILY", TODAY, photo))
        .refuses(404, "NOT_FOUND");
    admin
        .post("/self-inspections/checks", check("DAILY", TODAY, photo))
        .refuses(403, "ROLE_MISSING");
    stranger.get("/self-inspections/silent").refuses(403, "ROLE_MISSING");
    String check =
        enterprise
            .post("/self-inspections/checks", check("DAILY", TODAY, photo))
            .expect(201)
            .text("/id");
    stranger.get("/self-inspections/checks/" + check).refuses(404, "NOT_FOUND");
  }

  @Test
  void theBureauSeesWhoIsSilentAndWhatIsCovered() {
    Answer silent = admin.get("/self-inspections/silent?kind=DAILY&division=141022").expect(200);
    assertTrue(silent.body().at("/items").isArray(), silent::toString);
    Answer coverage = admin.get("/self-inspections/coverage?kind=DAILY").expect(200);
    assertTrue(coverage.body().size() > 0, coverage::toString);
    admin
        .get("/self-inspections/silent?from=2020-01-01&to=2020-12-31")
        .refuses(400, "INVALID_REQUEST");
  }

  @Test
  void anAnalysisIsDraftedFromTheFacts() {
    Answer draft =
        enterprise
            .get(
                "/self-inspections/reports/draft?enterprise=%s&kind=MONTHLY&day=%s"
                    .formatted(id, TODAY))
            .expect(200);
    assertEquals(64, draft.text("/receipt").length());
    enterprise
        .post(
            "/self-inspections/reports",
            """
            {'enterpriseId':'%s','kind':'MONTHLY','day':'%s','receipt':'%s',
             'analysis':'平稳','measures':'巡检','confirmedBy':'负责人'}
            """
                .formatted(id, TODAY, draft.text("/receipt")))
        .refuses(422, "DATE_IN_FUTURE");
  }

  @Test
  void noticeOfDaysWithoutWorkIsGivenBeforehand() {
    String notice = "{'enterpriseId':'%s','reason':'HOLIDAY','from':'%s','until':'%s'}";
    enterprise
        .post("/self-inspections/settings/notices", notice.formatted(id, TODAY.minusDays(1), TODAY))
        .refuses(422, "DATE_BEFORE_CAUSE");
    enterprise
        .post("/self-inspections/settings/notices", notice.formatted(id, TODAY, TODAY))
        .expect(201);
    Answer calendar =
        enterprise
            .get("/self-inspections/calendar?from=%s&to=%s".formatted(TODAY, TODAY))
            .expect(200);
    assertEquals("SHUTDOWN", calendar.text("/0/reason/code"));
  }

  private String enterprise() {
    CreditCode code =
        CreditCode.withCheckCharacter("91141022%09d".formatted(NEXT.incrementAndGet()));
    return admin
        .post(
            "/enterprises",
            """
            {'creditCode':'%s','name':'翼城示例自查厂%s','division':'141022106205',
             'sector':'BUILDING_MATERIALS','industry':'3011','riskLevel':'GENERAL',
             'employees':20,'status':'OPERATING','registeredOn':'%s'}
            """
                .formatted(code, NEXT.get(), TODAY.minusYears(1)))
        .expect(201)
        .text("/id");
  }

  private Bureau account(String enterpriseId) {
    String name = "own-" + NEXT.incrementAndGet();
    String password = UUID.randomUUID().toString();
    admin
        .post(
            "/accounts",
            """
            {'name':'%s','displayName':'王安全','roles':['ENTERPRISE'],'division':'141022',
             'enterpriseId':'%s','password':'%s'}
            """
                .formatted(name, enterpriseId, password))
        .expect(201);
    return new Bureau(base, name, password);
  }
}
