package org.anjian.app.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.anjian.app.Application;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What holds for every address of the interface. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class InterfaceIT {

  private static final String NOWHERE = "/enterprises/01890000-0000-7000-8000-000000000001";

  @ArquillianResource private URL base;

  private Client nobody;
  private Client administrator;
  private County county;

  @Deployment(testable = false)
  static WebArchive application() {
    return Application.war().addClass(ForgottenResource.class);
  }

  @BeforeEach
  void clients() {
    nobody = Client.at(base);
    administrator = nobody.asAdministrator();
    county = new County(administrator);
  }

  private Client somebody(String role) {
    return nobody.as(county.account(role, "141022"), County.PASSWORD);
  }

  // ---- who may

  @Test
  void nobodyGetsInWithoutSigningIn() {
    for (String path :
        List.of("/enterprises", "/accounts", "/session", "/law/provisions", "/vocabularies")) {
      Answer answer = nobody.get(path);
      assertEquals(401, answer.status(), path);
      assertEquals("NOT_SIGNED_IN", answer.code());
      assertTrue(answer.header("WWW-Authenticate").startsWith("Basic realm="), path);
    }
    Answer wrong = nobody.as("admin", "not the password").get("/session");
    assertEquals(401, wrong.status());
    assertEquals("WRONG_CREDENTIALS", wrong.code());
    assertEquals(401, nobody.with("Authorization", "Bearer nothing").get("/session").status());
  }

  @Test
  void aConsoleIsNotAskedByItsBrowser() {
    Answer answer = nobody.with("X-Anjian-Console", "1").get("/session");

    assertEquals(401, answer.status());
    assertFalse(answer.header("WWW-Authenticate").contains("Basic"));
  }

  @Test
  void aMethodThatSaysNothingIsClosedEvenToAdministrators() {
    Answer answer = administrator.get("/forgotten");

    assertEquals(403, answer.status(), answer.toString());
    assertEquals("ROLE_MISSING", answer.code());
    assertEquals(401, nobody.get("/forgotten").status());
  }

  @Test
  void aRoleMayDoWhatItIsForAndNoMore() {
    Client readOnly = somebody("READ_ONLY");

    assertEquals(200, readOnly.get("/enterprises").status());
    assertEquals(403, readOnly.post("/enterprises", County.enterprise("141022100")).status());
    assertEquals(403, readOnly.get("/accounts").status());
    assertEquals(403, readOnly.get("/audit").status());
  }

  @Test
  void aRecordOutsideTheScopeIsNotThere() {
    String id = administrator.post(201, "/enterprises", County.enterprise("141022100")).id();
    Client neighbour = nobody.as(county.account("INSPECTOR", "141021"), County.PASSWORD);
    Client station = nobody.as(county.account("TOWNSHIP_STATION", "141022106"), County.PASSWORD);

    for (Client other : List.of(neighbour, station)) {
      Answer answer = other.get("/enterprises/" + id);
      assertEquals(404, answer.status());
      assertEquals("NOT_FOUND", answer.code());
      assertFalse(other.get("/enterprises?size=1000").response().body().contains(id));
      assertEquals(404, other.get("/enterprises/" + id + "/timeline").status());
      assertEquals(
          404,
          other
              .with("If-Match", "\"0\"")
              .put("/enterprises/" + id, County.enterprise("141022100"))
              .status());
    }
    assertEquals(404, neighbour.get("/statistics/annual?year=2023&division=141022").status());
  }

  @Test
  void aTownshipStationFindsItsEnterprisesUnderTheCodeOfOldToo() {
    Answer registered =
        administrator.post(
            201,
            "/enterprises",
            County.enterprise("141022202205").replace("2022-01-05", "2020-06-01"));
    Client station = nobody.as(county.account("TOWNSHIP_STATION", "141022106"), County.PASSWORD);

    Answer seen = station.get("/enterprises/" + registered.id());

    assertEquals(200, seen.status(), seen.toString());
    assertEquals("141022202205", seen.text("/division/code"));
    assertTrue(seen.text("/division/path").contains("王庄乡"), seen.toString());
    assertTrue(seen.text("/division/currentCode").startsWith("141022106"), seen.toString());
  }

  // ---- sessions and tokens

  @Test
  void aSessionNeedsTheHeaderOfTheConsoleForChanges() {
    String name = county.account("INSPECTOR", "141022");
    Answer in =
        nobody.post(
            200,
            "/session",
            "{\"name\":\"%s\",\"password\":\"%s\"}".formatted(name, County.PASSWORD));
    String cookie = in.header("Set-Cookie");
    assertTrue(cookie.startsWith("anjian_session="), cookie);
    assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
    assertEquals(name, in.text("/name"));

    Client session = nobody.with("Cookie", cookie.substring(0, cookie.indexOf(';')));
    assertEquals(name, session.get("/session").text("/name"));
    Answer without = session.post("/tokens", "{\"name\":\"t\",\"days\":1}");
    assertEquals(403, without.status());
    assertEquals("SESSION_HEADER_MISSING", without.code());
    session.with("X-Anjian-Console", "1").post(201, "/tokens", "{\"name\":\"t\",\"days\":1}");

    assertEquals(204, session.with("X-Anjian-Console", "1").delete("/session").status());
    assertEquals(401, session.get("/session").status());
  }

  @Test
  void aTokenWorksUntilItIsTakenBackAndEndsWithThePassword() {
    String name = county.account("INSPECTOR", "141022");
    Client owner = nobody.as(name, County.PASSWORD);
    Answer first = owner.post(201, "/tokens", "{\"name\":\"one\",\"days\":1}");
    Answer second = owner.post(201, "/tokens", "{\"name\":\"two\",\"days\":1}");
    Client one = nobody.with("Authorization", "Bearer " + first.text("/token"));
    Client two = nobody.with("Authorization", "Bearer " + second.text("/token"));
    assertEquals(name, one.get("/session").text("/name"));
    assertFalse(owner.get("/tokens").response().body().contains(first.text("/token")));

    assertEquals(404, somebody("INSPECTOR").delete("/tokens/" + first.id()).status());
    assertEquals(204, owner.delete("/tokens/" + first.id()).status());
    assertEquals(401, one.get("/session").status());
    assertEquals(200, two.get("/session").status());

    String account = owner.get("/session").id();
    Answer changed =
        owner.put(
            "/accounts/" + account + "/password",
            "{\"password\":\"another long password\",\"currentPassword\":\"%s\"}"
                .formatted(County.PASSWORD));
    assertEquals(204, changed.status(), changed.toString());
    assertEquals(401, two.get("/session").status());
    assertEquals(401, owner.get("/session").status());
    assertEquals(200, nobody.as(name, "another long password").get("/session").status());
  }

  @Test
  void guessingIsSlowedDownButTheOwnerStaysIn() {
    String name = county.account("INSPECTOR", "141022");
    Client owner = nobody.as(name, County.PASSWORD);
    assertEquals(200, owner.get("/session").status());
    int paused = 0;
    for (int i = 0; i < 7; i++) {
      Answer guess = nobody.as(name, "guess number " + i).get("/session");
      paused += guess.status() == 429 ? 1 : 0;
    }

    assertEquals(2, paused);
    assertEquals(200, owner.get("/session").status());
  }

  @Test
  void aWeakPasswordIsRefusedAndNothingIsOpened() {
    Answer answer =
        administrator.post(
            "/accounts",
            "{\"name\":\"weak\",\"displayName\":\"x\",\"roles\":[\"INSPECTOR\"],"
                + "\"division\":\"141022\",\"password\":\"short\"}");

    assertEquals(422, answer.status());
    assertEquals("PASSWORD_TOO_WEAK", answer.code());
    assertFalse(administrator.get("/accounts?size=1000").response().body().contains("\"weak\""));
  }

  // ---- what is sent

  @Test
  void everythingWrongWithABodyIsSaidAtOnce() {
    Answer answer =
        administrator.post(
            "/enterprises",
            """
            {"creditCode":"91141022MA0GTTCU7X","name":" ","division":"14102","sector":"TOYS",
             "employees":-1,"riskLevel":"MAJOR","status":"OPERATING","industry":"2611",
             "registeredOn":"2020-02-30","colour":"red"}""");

    assertEquals(400, answer.status());
    assertEquals("application/problem+json;charset=UTF-8", answer.header("Content-Type"));
    assertEquals(
        List.of(
            "INVALID_CREDIT_CODE /creditCode",
            "INVALID_DATE /registeredOn",
            "INVALID_DIVISION /division",
            "OUT_OF_RANGE /employees",
            "REQUIRED /name",
            "UNKNOWN_FIELD /colour",
            "UNKNOWN_VALUE /sector"),
        answer.errors());
  }

  @Test
  void jsonThatIsNoneIsRefusedWithItsPlace() {
    Answer answer = administrator.post("/enterprises", "{\"creditCode\":\n oops}");

    assertEquals(400, answer.status());
    assertEquals("MALFORMED_JSON", answer.code());
    assertEquals("2", answer.text("/details/line"));
    assertEquals("BODY_MISSING", administrator.post("/enterprises", "").code());
  }

  @Test
  void aBodyThatIsTooLargeOrOfAnotherKindIsRefused() {
    Answer large =
        administrator.post("/enterprises", "{\"name\":\"" + "x".repeat(1_100_000) + "\"}");
    assertEquals(413, large.status());
    assertEquals("BODY_TOO_LARGE", large.code());
    Answer kind =
        administrator.with("Content-Type", "text/plain").post("/enterprises", "creditCode=1");
    assertEquals(415, kind.status());
    assertEquals(406, administrator.with("Accept", "text/xml").get("/enterprises").status());
    Answer method = administrator.send("PATCH", "/enterprises", "{}");
    assertEquals(405, method.status());
    assertTrue(method.header("Allow").contains("POST"), method.header("Allow"));
  }

  @Test
  void parametersAreTakenAsStrictlyAsBodies() {
    assertEquals(
        List.of(
            "INVALID_DIVISION /division", "UNKNOWN_PARAMETER /divison", "UNKNOWN_VALUE /status"),
        administrator.get("/enterprises?division=x&divison=141022&status=open").errors());
    assertEquals(
        List.of("OUT_OF_RANGE /page", "OUT_OF_RANGE /size"),
        administrator.get("/enterprises?page=-1&size=1001").errors());
    assertEquals(
        List.of("INVALID_NUMBER /page", "REPEATED_PARAMETER /size"),
        administrator.get("/hazards?page=first&size=1&size=2").errors());
    assertEquals(400, administrator.get("/law/provisions?on=2020-02-30").status());
  }

  @Test
  void aPageBehindTheEndIsEmptyAndKnowsTheTotal() {
    Answer answer = administrator.get("/sectors?page=9&size=50");

    assertEquals(200, answer.status());
    assertEquals(0, answer.json().get("items").size());
    assertEquals(24, answer.json().get("total").intValue());
    assertEquals(9, answer.json().get("page").intValue());
  }

  @Test
  void whatIsNotThereIsNotFoundWithoutAStackTrace() {
    assertEquals("NOT_FOUND", administrator.get(NOWHERE).code());
    assertEquals("NO_SUCH_ADDRESS", administrator.get("/enterprises/no-identity").code());
    assertEquals("NO_SUCH_ADDRESS", administrator.get("/toys").code());
    assertEquals(404, administrator.get("/toys").status());
  }

  @Test
  void problemsSpeakTheLanguageThatIsAskedFor() {
    assertEquals("未找到", administrator.get(NOWHERE).text("/title"));
    Answer english = administrator.with("Accept-Language", "en-GB, zh;q=0.1").get(NOWHERE);
    assertEquals("Not found", english.text("/title"));
    assertEquals("en", english.header("Content-Language"));
    assertEquals(
        "Hazardous chemicals",
        administrator
            .with("Accept-Language", "en")
            .post(201, "/enterprises", County.enterprise("141022100"))
            .text("/sector/label"));
  }

  // ---- revisions and repetition

  @Test
  void aChangeSaysWhichRevisionWasRead() {
    String request = County.enterprise("141022100");
    Answer registered = administrator.post(201, "/enterprises", request);
    String path = "/enterprises/" + registered.id();
    assertEquals("\"0\"", registered.tag());
    assertEquals("/api/v1" + path, registered.header("Location"));

    Answer missing = administrator.put(path, request);
    assertEquals(428, missing.status());
    assertEquals("REVISION_REQUIRED", missing.code());
    Answer changed =
        administrator
            .with("If-Match", registered.tag())
            .put(path, request.replace("\"employees\":30", "\"employees\":31"));
    assertEquals(200, changed.status(), changed.toString());
    assertEquals("31", changed.text("/employees"));
    assertNotEquals(registered.tag(), changed.tag());

    Answer stale = administrator.with("If-Match", registered.tag()).put(path, request);
    assertEquals(412, stale.status());
    assertEquals("STALE_REVISION", stale.code());
    assertEquals(changed.tag(), stale.header("ETag"));
    assertEquals(412, administrator.with("If-Match", "\"abc\"").put(path, request).status());
    assertEquals(changed.tag(), administrator.get(path).tag());
  }

  @Test
  void ofTwoChangesAtOnceOneIsRefused() {
    String request = County.enterprise("141022100");
    Answer registered = administrator.post(201, "/enterprises", request);
    String path = "/enterprises/" + registered.id();

    List<Integer> statuses =
        Stream.of(1, 2, 3, 4)
            .map(
                n ->
                    CompletableFuture.supplyAsync(
                        () ->
                            administrator
                                .with("If-Match", "\"0\"")
                                .put(path, request.replace(":30", ":" + n))
                                .status()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();

    assertEquals(List.of(200, 412, 412, 412), statuses);
    assertEquals("\"1\"", administrator.get(path).tag());
  }

  @Test
  void theSameRequestUnderTheSameKeyHappensOnce() {
    Client keyed = administrator.with("Idempotency-Key", "key-" + County.word());
    String request = County.enterprise("141022100");

    Answer first = keyed.post(201, "/enterprises", request);
    Answer second = keyed.post(201, "/enterprises", request);

    assertEquals(first.id(), second.id());
    assertEquals(first.header("Location"), second.header("Location"));
    assertEquals(first.tag(), second.tag());
    assertEquals(first.json(), second.json());
    Answer other = keyed.post("/enterprises", County.enterprise("141022100"));
    assertEquals(422, other.status());
    assertEquals("IDEMPOTENCY_KEY_REUSED", other.code());
    assertEquals(409, administrator.post("/enterprises", request).status());
    assertEquals(
        400,
        administrator
            .with("Idempotency-Key", "x".repeat(201))
            .post("/enterprises", request)
            .status());
  }

  @Test
  void whatWasRefusedMayBeTriedAgainUnderTheSameKey() {
    Client keyed = administrator.with("Idempotency-Key", "key-" + County.word());
    String wrong = County.enterprise("141022100").replace("2022-01-05", "2999-01-01");

    assertEquals("DATE_IN_FUTURE", keyed.post("/enterprises", wrong).code());
    keyed.post(201, "/enterprises", wrong.replace("2999-01-01", "2022-01-05"));
  }

  @Test
  void equalRequestsAtOnceHappenOnce() {
    Client keyed = administrator.with("Idempotency-Key", "key-" + County.word());
    String request = County.enterprise("141022100");

    List<Answer> answers =
        Stream.of(1, 2, 3)
            .map(n -> CompletableFuture.supplyAsync(() -> keyed.post("/enterprises", request)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertTrue(answers.stream().anyMatch(answer -> answer.status() == 201), answers.toString());
    assertTrue(
        answers.stream().allMatch(answer -> List.of(201, 409).contains(answer.status())),
        answers.toString());
    assertEquals(
        1, answers.stream().filter(a -> a.status() == 201).map(Answer::id).distinct().count());
    keyed.post(201, "/enterprises", request);
  }

  // ---- what is published

  @Test
  void answersAreNotStoredAndNotFramed() {
    Answer answer = administrator.get("/enterprises");

    assertEquals("no-store", answer.header("Cache-Control"));
    assertEquals("nosniff", answer.header("X-Content-Type-Options"));
    assertTrue(answer.header("Content-Security-Policy").contains("frame-ancestors 'none'"));
    assertEquals("", answer.header("Server"));
    assertEquals("", answer.header("X-Powered-By"));
  }

  @Test
  void theDocumentDescribesProblemsAndHowToSignIn() {
    String document = nobody.above("openapi").response().body();

    for (String part :
        List.of(
            "securitySchemes:",
            "#/components/responses/Problem422",
            "name: Idempotency-Key",
            "name: If-Match",
            "    Problem:",
            "金额（元）")) {
      assertTrue(document.contains(part), part);
    }
  }

  @Test
  void theDocumentNamesEachParameterOfAMethodOnce() {
    JsonNode document = nobody.above("openapi?format=JSON").json();

    int methods = 0;
    for (JsonNode parameters : document.at("/paths").findValues("parameters")) {
      List<String> names = new ArrayList<>();
      parameters.forEach(one -> names.add(one.get("in") + " " + one.get("name")));
      assertEquals(Set.copyOf(names).size(), names.size(), names::toString);
      methods++;
    }
    assertTrue(methods > 50, methods + " methods");
  }

  @Test
  void everyChangeLeavesItsTrace() {
    Answer registered = administrator.post(201, "/enterprises", County.enterprise("141022100"));

    Answer trail = administrator.get("/audit?subjectId=" + registered.id());

    assertEquals(1, trail.json().get("total").intValue());
    assertEquals("enterprise.register", trail.text("/items/0/action"));
    assertEquals("admin", trail.text("/items/0/actor"));
  }
}
