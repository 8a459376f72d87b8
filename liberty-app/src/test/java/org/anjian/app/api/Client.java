package org.anjian.app.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A script that calls the interface. */
final class Client {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String base;
  private final List<String> headers;

  private Client(String base, List<String> headers) {
    this.base = base;
    this.headers = List.copyOf(headers);
  }

  /** Nobody in particular. */
  static Client at(URL base) {
    return new Client(base + "api/v1", List.of());
  }

  /** Somebody with a name and a password. */
  Client as(String name, String password) {
    String pair = name + ":" + password;
    return with(
        "Authorization",
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }

  /** The first administrator. */
  Client asAdministrator() {
    return as("admin", System.getenv("ANJIAN_ADMIN_PASSWORD"));
  }

  Client with(String name, String value) {
    List<String> more = new ArrayList<>(headers);
    more.add(name);
    more.add(value);
    return new Client(base, more);
  }

  Answer get(String path) {
    return send("GET", path, null);
  }

  Answer post(String path, String json) {
    return send("POST", path, json);
  }

  /** Posts bytes of the kind that a header names. */
  Answer post(String path, byte[] body) {
    return send("POST", path, BodyPublishers.ofByteArray(body), false);
  }

  Answer put(String path, String json) {
    return send("PUT", path, json);
  }

  Answer delete(String path) {
    return send("DELETE", path, null);
  }

  /** Posts and expects a status. */
  Answer post(int status, String path, String json) {
    Answer answer = post(path, json);
    assertEquals(status, answer.status(), () -> path + " " + answer);
    return answer;
  }

  /** Gets what lies beside the interface. */
  Answer above(String path) {
    return new Client(base.substring(0, base.length() - "api/v1".length()), headers).get(path);
  }

  Answer send(String method, String path, String json) {
    return json == null
        ? send(method, path, BodyPublishers.noBody(), false)
        : send(method, path, BodyPublishers.ofString(json), true);
  }

  private Answer send(String method, String path, BodyPublisher body, boolean json) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path)).method(method, body);
    if (json) {
      request.header("Content-Type", "application/json");
    }
    for (int i = 0; i < headers.size(); i += 2) {
      request.setHeader(headers.get(i), headers.get(i + 1));
    }
    try {
      return Answer.of(HTTP.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
