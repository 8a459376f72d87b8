package org.anjian.app.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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

/**
 * Papers over HTTP: filled, issued once, given out again, corrected; and the accounts of numbers.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PaperIT {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @ArquillianResource private URL base;

  private Client inspector;
  private Client elsewhere;
  private String inspection;

  @Deployment(testable = false)
  static WebArchive application() {
    return Application.war();
  }

  @BeforeEach
  void anInspection() {
    Client nobody = Client.at(base);
    County county = new County(nobody.asAdministrator());
    inspector = nobody.as(county.account("INSPECTOR", "141022"), County.PASSWORD);
    elsewhere = nobody.as(county.account("INSPECTOR", "141021"), County.PASSWORD);
    String enterprise = inspector.post(201, "/enterprises", County.enterprise("141022100")).id();
    inspection =
        inspector
            .post(
                201,
                "/inspections",
                """
                {"enterpriseId":"%s","date":"2023-05-10","mode":"ROUTINE",
                 "leadOfficerId":"%s","assistingOfficerId":"%s"}"""
                    .formatted(enterprise, county.officer(), county.officer()))
            .id();
  }

  private String plan(String content) {
    return """
    {"form":"inspection-plan","recordKind":"INSPECTION","record":"%s",
     "values":[{"field":"inspectionContent","text":"%s"}]}"""
        .formatted(inspection, content);
  }

  @Test
  void aPaperIsIssuedOnceAndGivenOutAgainAsItWas() {
    Answer draft = inspector.post(200, "/papers/drafts", plan(""));
    assertEquals("inspectionContent", draft.text("/missing/0/field"));
    Answer incomplete = inspector.post("/papers", plan(""));
    assertEquals(422, incomplete.status());
    assertEquals("PAPER_INCOMPLETE", incomplete.code());

    Client repeating = inspector.with("Idempotency-Key", County.word());
    Answer issued = repeating.post(201, "/papers", plan("持证情况"));
    assertEquals(issued.id(), repeating.post(201, "/papers", plan("持证情况")).id());
    assertEquals(draft.text("/number"), issued.text("/number"));
    assertEquals("ALREADY_EXISTS", inspector.post("/papers", plan("持证情况")).code());

    Answer content = inspector.get("/papers/" + issued.id() + "/content");
    assertEquals(DOCX, content.header("Content-Type"));
    assertEquals("\"" + issued.text("/sha256") + "\"", content.tag());
    assertTrue(content.header("Content-Disposition").contains("filename*=UTF-8''"));
    Answer listed = inspector.get("/papers?recordKind=INSPECTION&record=" + inspection);
    assertEquals("1", listed.text("/total"));
    assertEquals(404, elsewhere.get("/papers/" + issued.id()).status());
  }

  @Test
  void aCorrectionIsAnotherPaper() {
    Answer wrong = inspector.post(201, "/papers", plan("持证情况"));

    Answer right = inspector.post(201, "/papers/" + wrong.id() + "/corrections", plan("持证和培训情况"));

    assertEquals(wrong.id(), right.text("/corrects"));
    assertNotEquals(wrong.text("/number"), right.text("/number"));
    assertEquals(right.id(), inspector.get("/papers/" + wrong.id()).text("/correctedBy"));
  }

  @Test
  void aPreviewAndATemplateAreFiles() {
    Answer preview = inspector.post(200, "/papers/previews", plan("持证情况"));
    assertEquals(DOCX, preview.header("Content-Type"));
    assertEquals(DOCX, inspector.get("/papers/forms/closing/template").header("Content-Type"));
    assertEquals("NOT_FOUND", inspector.get("/papers/forms/poem/template").code());
  }

  @Test
  void everyLentNumberIsAccountedFor() {
    Answer lease =
        inspector.post(
            201,
            "/document-numbers/leases",
            """
            {"division":"141022","kind":"SAMPLING_VOUCHER","year":2024,"count":3,"device":"执法终端"}""");
    String first = lease.text("/first");
    int serial = Integer.parseInt(first.replaceAll(".*〕|号", ""));

    Answer returned =
        inspector.post(
            200,
            "/document-numbers/leases/" + lease.id() + "/returns",
            "{\"used\":[%d],\"unused\":[%d]}".formatted(serial, serial + 1));
    Answer taken =
        inspector.post(
            "/document-numbers/voids",
            "{\"division\":\"141022\",\"number\":\"%s\",\"reason\":\"打印错误\"}"
                .formatted(first.replace("〕" + serial, "〕" + (serial + 2))));

    assertEquals("[" + (serial + 2) + "]", returned.text("/outstanding"));
    assertEquals("OUT_OF_SEQUENCE", taken.code());
    assertEquals(
        "OUTSIDE_SCOPE", elsewhere.get("/document-numbers?division=141022&year=2024").code());
  }
}
