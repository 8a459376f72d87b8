package org.anjian.app.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import org.anjian.app.Application;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The file of an enterprise over HTTP: search, history, grading, duplicates. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EnterpriseFileIT {

  @ArquillianResource private URL base;

  private Client administrator;

  @Deployment(testable = false)
  static WebArchive application() {
    return Application.war();
  }

  @BeforeEach
  void signedIn() {
    administrator = Client.at(base).asAdministrator();
  }

  private static String named(String request, String name) {
    return request.replaceFirst("\"name\":\"[^\"]*\"", "\"name\":\"" + name + "\"");
  }

  @Test
  void aRenamedEnterpriseIsFoundByItsFormerNameAndItsNewInitials() {
    String request = County.enterprise("141022100");
    Answer registered = administrator.post(201, "/enterprises", request);
    String path = "/enterprises/" + registered.id();
    String former = registered.text("/name");

    Answer changed =
        administrator
            .with("If-Match", registered.tag())
            .put(
                path,
                named(request, "檀溪琥珀化工厂")
                    .replace("\"employees\"", "\"reason\":\"更名\",\"employees\""));
    assertEquals(200, changed.status(), changed.toString());

    Answer byInitials = administrator.get("/enterprises/search?text=txhphgc");
    assertEquals(200, byInitials.status(), byInitials.toString());
    assertEquals(registered.id(), byInitials.text("/items/0/id"));
    assertEquals("PINYIN", byInitials.text("/items/0/matchedBy/code"));
    Answer byFormer = administrator.get("/enterprises/search?text=" + former.substring(4));
    assertEquals("FORMER_NAME", byFormer.text("/items/0/matchedBy/code"));
    Answer history = administrator.get(path + "/history");
    assertEquals("更名", history.text("/items/0/reason"));
    assertEquals(former, history.text("/items/0/before"));
  }

  @Test
  void aGradeNeedsItsGroundsAndStandsOnTheTimeline() {
    String request = County.enterprise("141022100");
    Answer registered = administrator.post(201, "/enterprises", request);
    String path = "/enterprises/" + registered.id();
    Answer silent =
        administrator.with("If-Match", registered.tag()).put(path, request.replace("MAJOR", "LOW"));
    assertEquals(422, silent.status());
    assertEquals("GRADING_REQUIRED", silent.code());

    Answer graded =
        administrator
            .with("If-Match", registered.tag())
            .post(
                path + "/risk-gradings",
                """
                {"level":"LOW","gradedOn":"2024-01-05","gradedBy":"评定小组",
                 "factors":[{"name":"物质","finding":"不涉及","evidence":"记录"}]}""");
    assertEquals(201, graded.status(), graded.toString());
    assertEquals("LOW", administrator.get(path).text("/riskLevel/code"));
    Answer timeline = administrator.get(path + "/timeline");
    assertEquals("RISK_GRADING", timeline.text("/items/0/kind/code"), timeline.toString());
    Answer demands = administrator.get(path + "/requirements");
    assertEquals("FULL_TIME_SAFETY_MANAGER", demands.text("/items/0/duty/code"));
    assertEquals("安全生产法(2021)第24条第1款", demands.text("/items/0/basis"));
    assertEquals(200, administrator.get(path + "/group").status());
    assertEquals(200, administrator.get(path + "/open").status());
    assertEquals(200, administrator.get("/enterprises/map").status());
  }

  @Test
  void twoEntriesOfOneNameAreShownAndOnlyAPersonMergesThem() {
    String name = "重复登记试验厂" + County.word();
    Answer one =
        administrator.post(201, "/enterprises", named(County.enterprise("141022100"), name));
    Answer check =
        administrator.post(
            "/enterprises/duplicates/check",
            "{\"name\":\"%s\",\"division\":\"141022100\"}".formatted(name));
    assertEquals(200, check.status(), check.toString());
    assertEquals(one.id(), check.text("/0/second/id"), check.toString());

    Answer other =
        administrator.post(201, "/enterprises", named(County.enterprise("141022100"), name));
    Answer list = administrator.get("/enterprises/duplicates?size=1000");
    assertTrue(list.toString().contains(other.id()), list.toString());
    administrator.post(
        201,
        "/enterprises/duplicates/decisions",
        """
        {"kept":"%s","other":"%s","verdict":"SAME_ENTERPRISE","reason":"核对执照"}"""
            .formatted(one.id(), other.id()));

    assertEquals("CLOSED", administrator.get("/enterprises/" + other.id()).text("/status/code"));
    assertEquals("OPERATING", administrator.get("/enterprises/" + one.id()).text("/status/code"));
    assertTrue(
        !administrator.get("/enterprises/duplicates?size=1000").toString().contains(other.id()));
  }
}
