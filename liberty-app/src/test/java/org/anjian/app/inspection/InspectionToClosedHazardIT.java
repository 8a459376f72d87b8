package org.anjian.app.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
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
import tools.jackson.databind.JsonNode;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class InspectionToClosedHazardIT {

  /** Which codes, certificates and accounts are new on this server. */
  private static final AtomicInteger NEXT = new AtomicInteger(770_000);

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  /** When 王庄乡 still was a township; its village has another code today. */
  private static final LocalDate REGISTERED = LocalDate.of(2020, 6, 1);

  private static final LocalDate INSPECTED = TODAY.minusDays(60);
  private static final LocalDate ORDERED = TODAY.minusDays(59);
  private static final LocalDate DUE = TODAY.minusDays(40);
  private static final LocalDate FIRST_LOOK = TODAY.minusDays(39);
  private static final LocalDate SECOND_LOOK = TODAY.minusDays(30);
  private static final LocalDate LATER_DUE = TODAY.minusDays(10);
  private static final LocalDate LAST_LOOK = TODAY.minusDays(5);

  @ArquillianResource private URL base;

  private Bureau officer;
  private String enterprise;
  private String lead;
  private String assisting;
  private String expired;

  @Deployment(testable = false)
  static WebArchive application() {
    return Application.war();
  }

  @BeforeEach
  void anEnterpriseAndThreeOfficers() {
    Bureau admin = new Bureau(base, "admin", System.getenv("ANJIAN_ADMIN_PASSWORD"));
    officer = account(admin, "141022", "'INSPECTOR'");
    enterprise = enterprise(admin);
    lead = officer(admin, TODAY.plusYears(1));
    assisting = officer(admin, TODAY.plusYears(1));
    expired = officer(admin, INSPECTED.minusDays(1));
  }

  @Test
  void anInspectionLeadsToHazardsThatAreOrderedLookedAtAgainAndClosed() {
    Answer inspected = post("/inspections", inspection(INSPECTED, lead, assisting)).expect(201);
    String inspection = "/inspections/" + inspected.text("/id");
    assertEquals("/api/v1" + inspection, inspected.location());
    assertEquals(inspected.tag(), officer.get(inspection).tag());
    assertEquals("141022106205", inspected.text("/division/currentCode"));
    assertEquals(lead, inspected.text("/leadOfficer/id"));

    Answer found = post(inspection + "/hazards", twoFindings()).expect(201);
    String general = found.text("/items/0/id");
    String major = found.text("/items/1/id");
    assertEquals("MAJOR", found.text("/items/1/level/code"));
    assertEquals("FOUND", found.text("/items/1/state/code"));

    String items =
        "[{'hazardId':'%s','dueOn':'%s'},{'hazardId':'%s','dueOn':'%s'}]"
            .formatted(general, DUE, major, DUE);
    Answer ordered = post(inspection + "/rectification-orders", order(ORDERED, items)).expect(201);
    String order = "/rectification-orders/" + ordered.text("/id");
    assertEquals("/api/v1" + order, ordered.location());

    Answer imposed =
        post(inspection + "/measures", measure(INSPECTED, "SUSPEND_PRODUCTION")).expect(201);
    String measure = "/measures/" + imposed.text("/id");

    Answer firstLook =
        change(
                order + "/reinspections",
                reinspection(FIRST_LOOK, passed(general) + "," + failed(major)),
                ordered.tag())
            .expect(201);
    assertEquals("CLOSED", firstLook.text("/items/0/state/code"));
    assertEquals("FAILED", firstLook.text("/items/1/state/code"));
    assertNotEquals(ordered.tag(), firstLook.tag());
    assertEquals(
        major, officer.get("/hazards?overdue=true&enterprise=" + enterprise).text("/items/0/id"));

    Answer failedAgain =
        change(order + "/reinspections", reinspection(SECOND_LOOK, failed(major)), firstLook.tag())
            .expect(201);
    assertNotEquals(firstLook.tag(), failedAgain.tag(), "a second failure changes the order");
    Answer extended =
        change(
                order + "/reinspections",
                reinspection(SECOND_LOOK, extended(major, LATER_DUE)),
                failedAgain.tag())
            .expect(201);
    assertEquals("ORDERED", extended.text("/items/1/state/code"));
    assertEquals(LATER_DUE.toString(), extended.text("/items/1/dueOn"));

    Answer refused =
        change(measure + "/resumption", day(LAST_LOOK), imposed.tag())
            .refuses(409, "OUT_OF_SEQUENCE");
    assertTrue(refused.body().toString().contains("安全生产法"), refused.body().toString());

    Answer closed =
        change(order + "/reinspections", reinspection(LAST_LOOK, passed(major)), extended.tag())
            .expect(201);
    assertEquals("CLOSED", closed.text("/items/1/state/code"));
    assertEquals(4, closed.body().at("/reinspections").size());
    change(measure + "/resumption", day(LAST_LOOK.minusDays(1)), imposed.tag())
        .refuses(422, "DATE_BEFORE_CAUSE");
    Answer resumed = change(measure + "/resumption", day(LAST_LOOK), imposed.tag()).expect(200);
    assertEquals(LAST_LOOK.toString(), resumed.text("/resumedOn"));
    assertEquals(resumed.tag(), officer.get(measure).tag());
    change(measure + "/resumption", day(TODAY), imposed.tag()).refuses(412, "STALE_REVISION");
    change(measure + "/resumption", day(TODAY), resumed.tag()).refuses(409, "OUT_OF_SEQUENCE");

    everyPaperOfTheInspectionIsListedByDayAndOpens(inspection);
  }

  private void everyPaperOfTheInspectionIsListedByDayAndOpens(String inspection) {
    Answer file = officer.get(inspection).expect(200);
    assertEquals(2, file.body().at("/hazards").size());
    assertEquals(1, file.body().at("/orders").size());
    assertEquals(1, file.body().at("/measures").size());
    JsonNode papers = file.body().at("/documents");
    assertEquals(8, papers.size(), papers.toString());
    assertEquals(
        StreamSupport.stream(papers.spliterator(), false)
            .map(paper -> paper.at("/date").asString())
            .sorted()
            .toList(),
        StreamSupport.stream(papers.spliterator(), false)
            .map(paper -> paper.at("/date").asString())
            .toList());
    papers.forEach(paper -> officer.get(paper.at("/link").asString()).expect(200));
    officer.get("/hazards/" + file.text("/hazards/1/id")).expect(200);
    Answer list = officer.get("/inspections?enterprise=" + enterprise).expect(200);
    assertEquals(1, list.body().at("/total").intValue());
    assertEquals(file.text("/number"), list.text("/items/0/number"));
    assertEquals(enterprise, list.text("/items/0/enterprise/id"));
  }

  @Test
  void anInspectionNeedsTwoCertifiedOfficersAndADayThatHasCome() {
    Answer same = post("/inspections", inspection(INSPECTED, lead, lead));
    same.refuses(422, "TWO_OFFICERS_REQUIRED");
    assertTrue(same.text("/basis/text").contains("第42条"), same.body().toString());
    post("/inspections", inspection(INSPECTED, lead, expired))
        .refuses(422, "CERTIFICATE_NOT_VALID");
    post("/inspections", inspection(TODAY.plusDays(1), lead, assisting))
        .refuses(422, "DATE_IN_FUTURE");
    post("/inspections", inspection(INSPECTED, lead, UUID.randomUUID().toString()))
        .refuses(404, "NOT_FOUND");

    Answer unknown =
        post("/inspections", inspection(INSPECTED, lead, assisting).replace("'mode'", "'manner'"))
            .refuses(400, "INVALID_REQUEST");
    assertEquals("/manner", unknown.text("/errors/0/pointer"));
    assertEquals("UNKNOWN_FIELD", unknown.text("/errors/0/code"));
    assertEquals(
        0, officer.get("/inspections?enterprise=" + enterprise).body().at("/total").intValue());
  }

  @Test
  void ordersAndReinspectionsFollowTheirCauseAndNameTheirHazards() {
    String inspection =
        "/inspections/" + post("/inspections", inspection(INSPECTED, lead, assisting)).text("/id");
    String hazard = post(inspection + "/hazards", twoFindings()).text("/items/0/id");
    String orders = inspection + "/rectification-orders";
    post(orders, order(INSPECTED.minusDays(1), due(hazard, DUE))).refuses(422, "DATE_BEFORE_CAUSE");
    post(orders, order(ORDERED, due(hazard, ORDERED.minusDays(1))))
        .refuses(422, "DATE_BEFORE_CAUSE");
    post(orders, order(TODAY.plusDays(1), due(hazard, TODAY.plusDays(9))))
        .refuses(422, "DATE_IN_FUTURE");
    post(orders, order(ORDERED, due(UUID.randomUUID().toString(), DUE)))
        .refuses(422, "ITEMS_DO_NOT_MATCH");
    post(orders, order(ORDERED, "[]")).refuses(400, "INVALID_REQUEST");

    Answer ordered = post(orders, order(ORDERED, due(hazard, DUE))).expect(201);
    post(orders, order(ORDERED, due(hazard, DUE))).refuses(409, "OUT_OF_SEQUENCE");
    String looks = "/rectification-orders/" + ordered.text("/id") + "/reinspections";
    String passes = reinspection(FIRST_LOOK, passed(hazard));
    post(looks, passes).refuses(428, "REVISION_REQUIRED");
    change(looks, passes, "\"77\"").refuses(412, "STALE_REVISION");
    change(looks, reinspection(ORDERED.minusDays(1), passed(hazard)), ordered.tag())
        .refuses(422, "DATE_BEFORE_CAUSE");
    change(
            looks,
            reinspection(FIRST_LOOK, passed(hazard).replace("PASS", "EXTENSION")),
            ordered.tag())
        .refuses(422, "FACT_MISSING");
    change(looks, passes.replace(assisting, expired), ordered.tag())
        .refuses(422, "CERTIFICATE_NOT_VALID");
    change(looks, passes, ordered.tag()).expect(201);
  }

  @Test
  void aMeasureNeedsAnOpenMajorHazardAndItsLiftingTheRevisionThatWasRead() {
    String inspection =
        "/inspections/" + post("/inspections", inspection(INSPECTED, lead, assisting)).text("/id");
    post(inspection + "/measures", measure(INSPECTED, "EVACUATE")).refuses(422, "FACT_MISSING");
    post(inspection + "/hazards", twoFindings()).expect(201);
    Answer imposed = post(inspection + "/measures", measure(INSPECTED, "EVACUATE")).expect(201);

    String resumption = "/measures/" + imposed.text("/id") + "/resumption";
    post(resumption, day(TODAY)).refuses(428, "REVISION_REQUIRED");
    change(resumption, day(TODAY), "\"9\"").refuses(412, "STALE_REVISION");
    change(resumption, day(TODAY), imposed.tag()).refuses(409, "OUT_OF_SEQUENCE");
  }

  @Test
  void anInspectionSentTwiceHappensOnce() {
    String body = inspection(INSPECTED, lead, assisting);
    String key = UUID.randomUUID().toString();
    Answer first = officer.post("/inspections", body, "Idempotency-Key", key).expect(201);
    Answer again = officer.post("/inspections", body, "Idempotency-Key", key).expect(201);

    assertEquals(first, again);
    officer
        .post("/inspections", body.replace("ROUTINE", "JOINT"), "Idempotency-Key", key)
        .refuses(422, "IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void whatLiesOutsideTheScopeOrTheRoleStaysClosed() {
    Answer inspected = post("/inspections", inspection(INSPECTED, lead, assisting)).expect(201);
    String inspection = "/inspections/" + inspected.text("/id");
    String hazard = post(inspection + "/hazards", twoFindings()).text("/items/0/id");
    Bureau admin = new Bureau(base, "admin", System.getenv("ANJIAN_ADMIN_PASSWORD"));

    Bureau neighbours = account(admin, "141021", "'INSPECTOR'");
    neighbours.get(inspection).refuses(404, "NOT_FOUND");
    neighbours.get("/hazards/" + hazard).refuses(404, "NOT_FOUND");
    neighbours.post(inspection + "/hazards", twoFindings()).refuses(404, "NOT_FOUND");
    Answer list = neighbours.get("/inspections?enterprise=" + enterprise).expect(200);
    assertEquals(0, list.body().at("/total").intValue());

    Bureau reader = account(admin, "141022", "'READ_ONLY'");
    reader.get(inspection).expect(200);
    reader.post(inspection + "/hazards", twoFindings()).refuses(403, "ROLE_MISSING");
  }

  private Answer post(String path, String body) {
    return officer.post(path, body);
  }

  private Answer change(String path, String body, String tag) {
    return officer.post(path, body, "If-Match", tag);
  }

  private Bureau account(Bureau admin, String division, String roles) {
    String name = "it-" + NEXT.incrementAndGet();
    String password = UUID.randomUUID().toString();
    admin
        .post(
            "/accounts",
            "{'name':'%s','displayName':'测试','roles':[%s],'division':'%s','password':'%s'}"
                .formatted(name, roles, division, password))
        .expect(201);
    return new Bureau(base, name, password);
  }

  private static String enterprise(Bureau admin) {
    CreditCode code =
        CreditCode.withCheckCharacter("91141022%09d".formatted(NEXT.incrementAndGet()));
    return admin
        .post(
            "/enterprises",
            """
            {'creditCode':'%s','name':'翼城示例洗煤厂','division':'141022202205',
             'sector':'COAL_MINE','industry':'0610','riskLevel':'MAJOR','employees':120,
             'status':'OPERATING','registeredOn':'%s'}
            """
                .formatted(code, REGISTERED))
        .expect(201)
        .text("/id");
  }

  private static String officer(Bureau admin, LocalDate validUntil) {
    int number = NEXT.incrementAndGet();
    return admin
        .post(
            "/officers",
            """
            {'certificateNumber':'晋L%d','name':'执法员%d','unit':'执法大队','division':'141022',
             'issuedOn':'%s','validUntil':'%s'}
            """
                .formatted(number, number, TODAY.minusYears(3), validUntil))
        .expect(201)
        .text("/id");
  }

  private String inspection(LocalDate date, String first, String second) {
    return """
        {'enterpriseId':'%s','date':'%s','mode':'ROUTINE',
         'leadOfficerId':'%s','assistingOfficerId':'%s'}
        """
        .formatted(enterprise, date, first, second);
  }

  private static String twoFindings() {
    return """
        {'findings':[{'description':'皮带机无防护罩','level':'GENERAL'},
                     {'description':'瓦斯监测系统停用','level':'MAJOR'}]}
        """;
  }

  private static String due(String hazard, LocalDate day) {
    return "[{'hazardId':'%s','dueOn':'%s'}]".formatted(hazard, day);
  }

  private static String order(LocalDate issuedOn, String items) {
    return "{'issuedOn':'%s','items':%s}".formatted(issuedOn, items);
  }

  private static String measure(LocalDate decidedOn, String kind) {
    return "{'kind':'%s','decidedOn':'%s','reason':'瓦斯监测系统停用'}".formatted(kind, decidedOn);
  }

  private String reinspection(LocalDate date, String results) {
    return "{'date':'%s','leadOfficerId':'%s','assistingOfficerId':'%s','results':[%s]}"
        .formatted(date, lead, assisting, results);
  }

  private static String passed(String hazard) {
    return "{'hazardId':'%s','outcome':'PASS'}".formatted(hazard);
  }

  private static String failed(String hazard) {
    return "{'hazardId':'%s','outcome':'FAIL'}".formatted(hazard);
  }

  private static String extended(String hazard, LocalDate newDueOn) {
    return "{'hazardId':'%s','outcome':'EXTENSION','newDueOn':'%s'}".formatted(hazard, newDueOn);
  }

  private static String day(LocalDate day) {
    return "{'date':'%s'}".formatted(day);
  }
}
