package org.anjian.rest.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.anjian.rest.json.Json;
import org.anjian.rest.json.RawJson;
import org.anjian.rest.language.Language;
import org.anjian.rest.revision.Revised;
import org.anjian.rest.revision.Revisions;
import tools.jackson.databind.JsonNode;

/**
 * 留存的答复: an answer as it is stored and given again.
 *
 * @param status HTTP status
 * @param location {@code Location}, or null
 * @param tag {@code ETag}, or null
 * @param body the body, JSON
 */
record StoredAnswer(int status, String location, String tag, RawJson body) {

  static StoredAnswer of(Response answer, Language language) {
    Object entity = answer.getEntity();
    return new StoredAnswer(
        answer.getStatus(),
        answer.getHeaderString(HttpHeaders.LOCATION),
        entity instanceof Revised view ? Revisions.tag(view.revision()) : null,
        new RawJson(
            entity == null
                ? "null"
                : new String(Json.write(entity, language), StandardCharsets.UTF_8)));
  }

  static StoredAnswer read(String text) {
    JsonNode tree = Json.tree(text.getBytes(StandardCharsets.UTF_8));
    return new StoredAnswer(
        tree.get("status").intValue(),
        text(tree.get("location")),
        text(tree.get("tag")),
        new RawJson(tree.get("body").toString()));
  }

  private static String text(JsonNode node) {
    return node.isNull() ? null : node.stringValue();
  }

  String write() {
    return new String(Json.write(this, Language.ZH), StandardCharsets.UTF_8);
  }

  Response response() {
    Response.ResponseBuilder answer = Response.status(status);
    if (!body.text().equals("null")) {
      answer.entity(body).type("application/json");
    }
    if (location != null) {
      answer.header(HttpHeaders.LOCATION, location);
    }
    if (tag != null) {
      answer.header(HttpHeaders.ETAG, tag);
    }
    return answer.header("Idempotent-Replayed", "true").build();
  }
}
