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

/** Reminders over HTTP: what an officer has to do, counted and listed, and read as a calendar. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReminderIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  @ArquillianResource private URL base;

  private Client nobody;
  private Client administrator;
  private Client inspector;
  private String account;
  private String officer;

  @Deployment(testable = false)
  static WebArchive application() {
    return Application.war();
  }

  @BeforeEach
  void anInspector() {
    nobody = Client.at(base);
    administrator = nobody.asAdministrator();
    County county = new County(administrator);
    officer = county.officer();
    account = county.account("INSPECTOR", "141022");
    inspector = nobody.as(account, County.PASSWORD);
  }

  private Answer linked() {
    String id = null;
    for (var each : administrator.get("/accounts?size=1000").json().get("items")) {
      if (each.get("name").stringValue().equals(account)) {
        id = each.get("id").stringValue();
      }
    }
    Answer before = administrator.get("/accounts/" + id);
    return administrator
        .with("If-Match", before.tag())
        .put(
            "/accounts/" + id,
            """
            {"displayName":"测试","roles":["INSPECTOR"],"division":"141022","officerId":"%s",
             "enabled":true}"""
                .formatted(officer));
  }

  /** An order with one hazard, due in some days. */
  private String order(int days) {
    String enterprise = inspector.post(201, "/enterprises", County.enterprise("141022100")).id();
    String inspection =
        inspector
            .post(
                201,
                "/inspections",
                """
                {"enterpriseId":"%s","date":"%s","mode":"ROUTINE",
                 "leadOfficerId":"%s","assistingOfficerId":"%s"}"""
                    .formatted(enterprise, TODAY, officer, new County(administrator).officer()))
            .id();
    Answer found =
        inspector.post(
            201,
            "/inspections/" + inspection + "/hazards",
            "{\"findings\":[{\"description\":\"报警器停用\",\"level\":\"GENERAL\"}]}");
    String hazard = found.text("/items/0/id");
    return inspector
        .post(
            201,
            "/inspections/" + inspection + "/rectification-orders",
            "{\"issuedOn\":\"%s\",\"items\":[{\"hazardId\":\"%s\",\"dueOn\":\"%s\"}]}"
                .formatted(TODAY, hazard, TODAY.plusDays(days)))
        .id();
  }

  @Test
  void whatAnOfficerHasToDoIsListedAndCounted() {
    assertEquals("0", inspector.get("/reminders?mine=true").text("/total"));
    assertEquals(200, linked().status());
    String order = order(3);

    Answer mine = inspector.get("/reminders?mine=true&state=WEEK");
    assertEquals("1", mine.text("/total"), mine.toString());
    assertEquals("RECTIFICATION", mine.text("/items/0/kind/code"));
    assertEquals(order, mine.text("/items/0/record/id"));
    assertEquals("3", mine.text("/items/0/daysLeft"));
    assertEquals("安全生产法(2021)第65条第1款第2项", mine.text("/items/0/basis"));
    assertEquals("0", inspector.get("/reminders?mine=true&state=OVERDUE").text("/total"));
    assertEquals("0", inspector.get("/reminders?mine=true&kind=CLOSING").text("/total"));

    Answer counts = inspector.get("/reminders/counts");
    assertEquals("1", counts.text("/mine/week"));
    assertEquals("true", counts.text("/officerLinked"));
    assertEquals(400, inspector.get("/reminders?state=SOON").status());
  }

  @Test
  void aFeedIsReadByItsAddressAloneUntilItIsTakenBack() {
    linked();
    order(3);
    Answer given = inspector.post(201, "/calendar-feeds", "{\"name\":\"手机\",\"content\":\"MINE\"}");
    String address = given.text("/address").replace("/api/v1", "");

    Answer calendar = nobody.get(address);
    assertEquals(200, calendar.status());
    assertTrue(calendar.header("Content-Type").startsWith("text/calendar"));
    assertTrue(calendar.toString().contains("BEGIN:VEVENT"), calendar.toString());
    assertTrue(
        calendar
            .toString()
            .contains("DTSTART;VALUE=DATE:" + TODAY.plusDays(3).toString().replace("-", "")));
    Answer listed = inspector.get("/calendar-feeds");
    assertEquals("1", listed.text("/total"));
    assertFalse(listed.toString().contains(address), "the secret is shown once");

    assertEquals(404, administrator.delete("/calendar-feeds/" + given.id()).status());
    assertEquals(204, inspector.delete("/calendar-feeds/" + given.id()).status());
    assertEquals(404, nobody.get(address).status());
  }

  @Test
  void anOfficerHasOneAccount() {
    assertEquals(200, linked().status());
    Answer second =
        administrator.post(
            "/accounts",
            """
            {"name":"zweite.%s","displayName":"测试","roles":["INSPECTOR"],"division":"141022",
             "officerId":"%s","password":"%s"}"""
                .formatted(County.word(), officer, County.PASSWORD));
    assertEquals("ALREADY_EXISTS", second.code());
  }
}
