package org.anjian.app.api;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered. */
record Answer(int status, HttpResponse<String> response, JsonNode json) {

  private static final JsonMapper MAPPER = new JsonMapper();

  static Answer of(HttpResponse<String> response) {
    boolean json =
        response.headers().firstValue("Content-Type").filter(t -> t.contains("json")).isPresent();
    return new Answer(
        response.statusCode(), response, json ? MAPPER.readTree(response.body()) : null);
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  String tag() {
    return header("ETag");
  }

  String id() {
    return text("/id");
  }

  String code() {
    return text("/code");
  }

  String text(String pointer) {
    JsonNode node = json.at(pointer);
    return node.isString() ? node.stringValue() : node.toString();
  }

  /** Each field error as code and pointer, sorted. */
  List<String> errors() {
    List<String> errors = new ArrayList<>();
    json.at("/errors")
        .forEach(
            error ->
                errors.add(
                    error.get("code").stringValue() + " " + error.get("pointer").stringValue()));
    return errors.stream().sorted().toList();
  }

  @Override
  public String toString() {
    return status + " " + response.body();
  }
}
