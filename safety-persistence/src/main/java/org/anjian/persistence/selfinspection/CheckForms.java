package org.anjian.persistence.selfinspection;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjian.enterprise.GeoPoint;
import org.anjian.hazard.HazardLevel;
import org.anjian.persistence.column.JsonTexts;
import org.anjian.selfinspection.CheckItem;
import org.anjian.selfinspection.CheckPhoto;
import org.anjian.selfinspection.ReportFigure;
import org.anjian.selfinspection.SelfCheck;
import org.anjian.selfinspection.Sign;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** 自查的 JSON 列: items, answers, photos, signs and figures as they lie in a column. */
final class CheckForms {

  private CheckForms() {}

  static String items(List<CheckItem> items) {
    ArrayNode array = JsonTexts.array(List.of());
    items.forEach(item -> array.add(item(item)));
    return array.toString();
  }

  private static ObjectNode item(CheckItem item) {
    ObjectNode node = JsonTexts.object().put("id", item.id()).put("content", item.content());
    item.indicator().ifPresent(indicator -> node.put("indicator", indicator));
    return item.photoNeeded() ? node.put("photoNeeded", true) : node;
  }

  static List<CheckItem> items(String column) {
    List<CheckItem> items = new ArrayList<>();
    JsonTexts.read(column).forEach(node -> items.add(item(node)));
    return items;
  }

  private static CheckItem item(JsonNode node) {
    return new CheckItem(
        node.get("id").asString(),
        node.get("content").asString(),
        text(node, "indicator"),
        node.has("photoNeeded"));
  }

  static String answers(List<SelfCheck.Answer> answers) {
    ArrayNode array = JsonTexts.array(List.of());
    for (SelfCheck.Answer answer : answers) {
      ObjectNode node = item(answer.item()).put("outcome", answer.outcome().name());
      if (!answer.remark().isEmpty()) {
        node.put("remark", answer.remark());
      }
      if (answer.level() == HazardLevel.MAJOR) {
        node.put("level", answer.level().name());
      }
      if (!answer.photos().isEmpty()) {
        node.set("photos", photoArray(answer.photos()));
      }
      answer.answeredAt().ifPresent(at -> node.put("answeredAt", at.toString()));
      array.add(node);
    }
    return array.toString();
  }

  static List<SelfCheck.Answer> answers(String column) {
    List<SelfCheck.Answer> answers = new ArrayList<>();
    for (JsonNode node : JsonTexts.read(column)) {
      answers.add(
          new SelfCheck.Answer(
              item(node),
              SelfCheck.Outcome.valueOf(node.get("outcome").asString()),
              text(node, "remark").orElse(""),
              text(node, "level").map(HazardLevel::valueOf).orElse(HazardLevel.GENERAL),
              node.has("photos") ? photos(node.get("photos")) : List.of(),
              text(node, "answeredAt").map(Instant::parse)));
    }
    return answers;
  }

  static String photos(List<CheckPhoto> photos) {
    return photoArray(photos).toString();
  }

  private static ArrayNode photoArray(List<CheckPhoto> photos) {
    ArrayNode array = JsonTexts.array(List.of());
    for (CheckPhoto photo : photos) {
      ObjectNode node = JsonTexts.object().put("sha256", photo.sha256());
      photo.takenAt().ifPresent(at -> node.put("takenAt", at.toString()));
      photo
          .place()
          .ifPresent(
              place ->
                  node.put("longitude", place.longitude().toPlainString())
                      .put("latitude", place.latitude().toPlainString()));
      array.add(node);
    }
    return array;
  }

  static List<CheckPhoto> photos(String column) {
    return photos(JsonTexts.read(column));
  }

  private static List<CheckPhoto> photos(JsonNode array) {
    List<CheckPhoto> photos = new ArrayList<>();
    for (JsonNode node : array) {
      photos.add(
          new CheckPhoto(
              node.get("sha256").asString(),
              text(node, "takenAt").map(Instant::parse),
              text(node, "longitude")
                  .map(
                      longitude ->
                          new GeoPoint(
                              new BigDecimal(longitude),
                              new BigDecimal(node.get("latitude").asString())))));
    }
    return photos;
  }

  static String signs(List<Sign> signs) {
    ArrayNode array = JsonTexts.array(List.of());
    for (Sign sign : signs) {
      ObjectNode facts = JsonTexts.object();
      sign.facts().forEach(facts::put);
      ObjectNode node = JsonTexts.object().put("kind", sign.kind().name());
      node.set("facts", facts);
      sign.other().ifPresent(other -> node.put("other", other.toString()));
      array.add(node);
    }
    return array.toString();
  }

  static List<Sign> signs(String column) {
    List<Sign> signs = new ArrayList<>();
    for (JsonNode node : JsonTexts.read(column)) {
      Map<String, String> facts = new LinkedHashMap<>();
      node.get("facts")
          .properties()
          .forEach(entry -> facts.put(entry.getKey(), entry.getValue().asString()));
      signs.add(
          new Sign(
              Sign.Kind.valueOf(node.get("kind").asString()),
              facts,
              text(node, "other").map(UUID::fromString)));
    }
    return signs;
  }

  static String figures(List<ReportFigure> figures) {
    ArrayNode array = JsonTexts.array(List.of());
    for (ReportFigure figure : figures) {
      ObjectNode node = JsonTexts.object().put("key", figure.key()).put("value", figure.value());
      node.set("records", JsonTexts.array(figure.records()));
      array.add(node);
    }
    return array.toString();
  }

  static List<ReportFigure> figures(String column) {
    List<ReportFigure> figures = new ArrayList<>();
    for (JsonNode node : JsonTexts.read(column)) {
      figures.add(
          new ReportFigure(
              node.get("key").asString(),
              node.get("value").asInt(),
              JsonTexts.texts(node.get("records"))));
    }
    return figures;
  }

  /** SHA-256 of a text, by which equal texts are found. */
  static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static Optional<String> text(JsonNode node, String field) {
    return node.has(field) ? Optional.of(node.get(field).asString()) : Optional.empty();
  }
}
