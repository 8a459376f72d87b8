package org.anjian.app.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 一个账户眼中的接口：the interface as one account calls it. */
final class Bureau {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final URL base;
  private final String authorization;

  Bureau(URL base, String name, String password) {
    this.base = base;
    this.authorization =
        "Basic "
            + Base64.getEncoder()
                .encodeToString((name + ':' + password).getBytes(StandardCharsets.UTF_8));
  }

  /** 答复. */
  record Answer(int status, String tag, String location, JsonNode body) {

    /** A text at a JSON pointer of the body. */
    String text(String pointer) {
      return body.at(pointer).asString();
    }

    /** The answer itself, if it is what was expected. */
    Answer expect(int expected) {
      assertEquals(expected, status, () -> body.toString());
      return this;
    }

    /** The answer itself, if it refuses with the code. */
    Answer refuses(int expected, String code) {
      expect(expected);
      assertEquals(code, text("/code"), () -> body.toString());
      return this;
    }
  }

  Answer get(String path) {
    return send(request(path).GET());
  }

  Answer post(String path, String body) {
    return send(withBody(path, body));
  }

  Answer post(String path, String body, String header, String value) {
    return send(withBody(path, body).header(header, value));
  }

  /** Sends a file; answers the hash under which it is kept. */
  String upload(String path, String mediaType, byte[] content) {
    return send(request(path)
            .header("Content-Type", mediaType)
            .POST(HttpRequest.BodyPublishers.ofByteArray(content)))
        .expect(201)
        .text("/sha256");
  }

  /** Asks for an image. */
  Answer picture(String path) {
    return send(request(path).setHeader("Accept", "image/*").GET());
  }

  private HttpRequest.Builder withBody(String path, String body) {
    return request(path)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')));
  }

  private HttpRequest.Builder request(String path) {
    String address = path.startsWith("/api/") ? path.substring(1) : "api/v1" + path;
    return HttpRequest.newBuilder(URI.create(base + address))
        .header("Authorization", authorization)
        .header("Accept", "application/json");
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("ETag").orElse(""),
          response.headers().firstValue("Location").orElse(""),
          isJson(response) ? JSON.readTree(response.body()) : JSON.nullNode());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static boolean isJson(HttpResponse<String> response) {
    return !response.body().isEmpty()
        && response.headers().firstValue("Content-Type").orElse("").contains("json");
  }
}
