package org.anjian.app.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.anjian.app.Application;
import org.anjian.discretion.CsvBenchmarks;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Discretion benchmarks over HTTP: what is loaded, the template, and the check of a typed one. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BenchmarkIT {

  private static final String VALIDATE = "/fines/benchmarks/validate";
  private static final String EXAMPLE = "example-not-official";
  private static final String BOUNDARY = "a-line-that-no-benchmark-has";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @ArquillianResource private URL base;

  private Client client;
  private Client uploader;

  @Deployment(testable = false)
  static WebArchive application() {
    return Application.war();
  }

  @BeforeEach
  void clients() {
    client = Client.at(base).asAdministrator();
    uploader = client.with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
  }

  @Test
  void theExampleIsToldAndSaysThatItIsNotOfficial() {
    Answer all = client.get("/fines/benchmarks");
    assertEquals(200, all.status(), all.toString());
    assertEquals("1", all.text("/total"));
    assertEquals(EXAMPLE, all.text("/items/0/key"));
    assertEquals("false", all.text("/items/0/official"));
    Answer one = client.get("/fines/benchmarks/" + EXAMPLE);
    assertEquals("uncertifiedOperators", one.text("/clauses/0/measures/0"));
    assertEquals("10000.00", one.text("/clauses/0/tiers/0/minYuan"));
    assertEquals("NOT_FOUND", client.get("/fines/benchmarks/none-of-this-name").code());
  }

  @Test
  void theTemplateIsAWorkbook() {
    Answer template = client.get("/fines/benchmarks/template.xlsx");
    assertEquals(200, template.status());
    assertEquals(XLSX, template.header("Content-Type"));
  }

  @Test
  void typedFilesAreCheckedAndNothingIsStored() {
    Answer sound = uploader.post(VALIDATE, form(file("tiers.csv")));
    assertEquals(200, sound.status(), sound.toString());
    assertEquals("true", sound.text("/valid"));
    assertEquals("8", Integer.toString(sound.json().at("/benchmark/clauses").size()));

    Answer wrong =
        uploader.post(VALIDATE, form(file("tiers.csv").replace("100000.00", "100000.01")));
    assertEquals("false", wrong.text("/valid"));
    assertEquals("upload/tiers.csv", wrong.text("/problems/0/table"));
    assertEquals("OUTSIDE_STATUTE", wrong.text("/problems/0/code"));
    assertTrue(wrong.text("/problems/0/message").contains("法定幅度"), wrong.toString());

    assertEquals("1", client.get("/fines/benchmarks").text("/total"));
  }

  @Test
  void whatIsNoWorkbookIsSaidToBeNoneAndNothingAtAllIsAskedFor() {
    byte[] text = "not a workbook".getBytes(StandardCharsets.UTF_8);
    Answer none = client.with("Content-Type", XLSX).post(VALIDATE, text);
    assertEquals(200, none.status(), none.toString());
    assertEquals("UNREADABLE", none.text("/problems/0/code"));
    Answer empty = uploader.post(VALIDATE, part(new ByteArrayOutputStream(), "other", "x"));
    assertEquals(400, empty.status(), empty.toString());
    assertTrue(empty.errors().contains("REQUIRED /workbook"), empty.toString());
    assertEquals(401, Client.at(base).get("/fines/benchmarks").status());
  }

  private static String file(String name) {
    String path = EXAMPLE + "/" + name;
    try (InputStream in = CsvBenchmarks.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] form(String tiers) {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    add(form, "set", file("set.csv"));
    add(form, "measures", file("measures.csv"));
    return part(form, "tiers", tiers);
  }

  private static byte[] part(ByteArrayOutputStream form, String name, String content) {
    add(form, name, content);
    form.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return form.toByteArray();
  }

  private static void add(ByteArrayOutputStream form, String name, String content) {
    form.writeBytes(
        ("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n%s\r\n")
            .formatted(BOUNDARY, name, name, content)
            .getBytes(StandardCharsets.UTF_8));
  }
}
