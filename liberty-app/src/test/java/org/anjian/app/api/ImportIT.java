package org.anjian.app.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.anjian.app.Application;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The import of a year's ledgers over HTTP. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ImportIT {

  private static final String PATH = "/imports?year=2020&division=141022";
  private static final String BOUNDARY = "a-line-that-no-workbook-has";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @ArquillianResource private URL base;

  private Client administrator;
  private Client uploader;

  @Deployment(testable = false)
  static WebArchive application() {
    return Application.war();
  }

  @BeforeEach
  void clients() {
    administrator = Client.at(base).asAdministrator();
    uploader = administrator.with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
  }

  private static byte[] sample() {
    try (InputStream workbook =
        ImportIT.class.getResourceAsStream("/sample/sample-county-2020.xlsx")) {
      return Objects.requireNonNull(workbook, "the sample").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] form(String field, byte[] content) {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    form.writeBytes(
        ("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"台账.xlsx\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n")
            .formatted(BOUNDARY, field)
            .getBytes(StandardCharsets.UTF_8));
    form.writeBytes(content);
    form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return form.toByteArray();
  }

  private Answer ended(Answer started) {
    Instant until = Instant.now().plus(PATIENCE);
    Answer job = administrator.get("/imports/" + started.id());
    while (job.text("/state").equals("RUNNING") && Instant.now().isBefore(until)) {
      pause();
      job = administrator.get("/imports/" + started.id());
    }
    return job;
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theSameUploadUnderTheSameKeyIsImportedOnceAndTheSameYearAgainStoresNothingNew() {
    Client keyed = uploader.with("Idempotency-Key", "import-" + County.word());
    byte[] form = form("workbook", sample());

    Answer started = keyed.post(PATH, form);
    assertEquals(202, started.status(), started.toString());
    assertEquals("/api/v1/imports/" + started.id(), started.header("Location"));
    assertEquals(started.id(), keyed.post(PATH, form).id());

    Answer done = ended(started);
    assertEquals("DONE", done.text("/state"), done.toString());
    assertEquals("100", done.text("/progress"));
    long read = done.json().get("rowsRead").longValue();
    assertEquals(
        read,
        done.json().get("rowsStored").longValue() + done.json().get("rowsUnchanged").longValue());
    assertEquals(started.id(), keyed.post(PATH, form).id());
    assertEquals("IDEMPOTENCY_KEY_REUSED", keyed.post(PATH + "&dryRun=true", form).code());

    Answer again = ended(uploader.post(PATH, form));
    assertEquals("DONE", again.text("/state"), again.toString());
    assertEquals(0, again.json().get("rowsStored").longValue());
    assertEquals(read, again.json().get("rowsUnchanged").longValue());
  }

  @Test
  void aFileThatIsNoWorkbookIsRejectedWithItsReasonAndTheServerStaysUp() {
    Answer started =
        uploader.post(PATH, form("workbook", "not a workbook".getBytes(StandardCharsets.UTF_8)));

    Answer rejected = ended(started);

    assertEquals("REJECTED", rejected.text("/state"), rejected.toString());
    assertEquals("NOT_A_WORKBOOK", rejected.text("/errors/0/code"));
    assertEquals("0", rejected.text("/rowsStored"));
    assertEquals(200, administrator.get("/imports/" + started.id() + "/problems.xlsx").status());
  }

  @Test
  void anUploadWithoutItsFieldOrItsYearIsRefusedAtOnce() {
    Answer field = uploader.post(PATH, form("file", sample()));
    assertEquals(400, field.status());
    assertTrue(field.errors().contains("REQUIRED /workbook"), field.toString());
    assertTrue(
        uploader
            .post("/imports?division=141022", form("workbook", sample()))
            .errors()
            .contains("REQUIRED /year"));
    Client inspector =
        Client.at(base)
            .as(new County(administrator).account("INSPECTOR", "141022"), County.PASSWORD)
            .with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
    assertEquals(403, inspector.post(PATH, form("workbook", sample())).status());
  }
}
