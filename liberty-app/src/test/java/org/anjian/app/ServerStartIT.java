package org.anjian.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anjian.app.browser.BrowserExtension;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ServerStartIT {

  @RegisterExtension final BrowserExtension browser = new BrowserExtension();

  @ArquillianResource private URL base;

  @Deployment(testable = false)
  static WebArchive application() {
    return Application.war();
  }

  @Test
  void theServerIsReadyOnceTheDatabaseHasItsSchema() throws Exception {
    HttpResponse<String> ready = get("health/ready");

    assertEquals(200, ready.statusCode());
    assertTrue(
        ready.body().matches("(?s).*\"name\":\"database\",\"status\":\"UP\".*\"scripts\":[1-9].*"),
        ready.body());
  }

  @Test
  void theDatabaseLiesInTheDataDirectory() {
    assertTrue(Files.exists(Path.of(System.getenv("ANJIAN_DATA_DIR"), "database", "anjian.mv.db")));
  }

  @Test
  void theInterfaceIsDescribedAtOpenapi() throws Exception {
    HttpResponse<String> document = get("openapi");

    assertEquals(200, document.statusCode());
    assertTrue(document.body().contains("title: 安监 Anjian API"), document.body());
  }

  @Test
  void theConsoleOpensAtTheRoot() {
    browser.page().navigate(base.toString());

    assertTrue(browser.page().title().contains("安监"), browser.page().title());
    browser.screenshots("start");
  }

  private HttpResponse<String> get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
