package org.anjian.persistence.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.anjian.division.DivisionCode;
import org.anjian.persistence.column.JsonTexts;
import org.anjian.persistence.storing.Versions;
import org.anjian.planning.DrawPool;
import org.anjian.planning.DrawSecret;
import org.anjian.planning.DrawnVisit;
import org.anjian.planning.RandomDraw;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Between draws and their rows. */
final class RandomDrawMapper {

  private RandomDrawMapper() {}

  static RandomDraw draw(RandomDrawRow row) {
    return new RandomDraw(
        row.id,
        new DivisionCode(row.division),
        row.title,
        row.announcedOn,
        row.drawOn,
        row.publicSource,
        pool(row.pool),
        new DrawSecret(row.secret),
        Optional.ofNullable(row.drawnOn)
            .map(day -> new RandomDraw.Result(day, row.publicValue, visits(row.visits))),
        Versions.revision(row.version));
  }

  static String pool(DrawPool pool) {
    ObjectNode node = JsonTexts.object();
    ArrayNode strata = node.putArray("strata");
    pool.strata()
        .forEach(each -> strata.addObject().put("name", each.name()).put("wanted", each.wanted()));
    write(pool.enterprises(), node.putArray("enterprises"));
    write(pool.officers(), node.putArray("officers"));
    ArrayNode exclusions = node.putArray("exclusions");
    pool.exclusions()
        .forEach(
            each ->
                exclusions
                    .addObject()
                    .put("enterprise", each.enterprise())
                    .put("officer", each.officer()));
    return node.toString();
  }

  static String visits(List<DrawnVisit> visits) {
    ArrayNode array = JsonTexts.array(List.of());
    visits.forEach(
        visit ->
            array
                .addObject()
                .put("enterprise", visit.enterprise())
                .put("lead", visit.lead())
                .put("assisting", visit.assisting()));
    return array.toString();
  }

  private static DrawPool pool(String stored) {
    JsonNode node = JsonTexts.read(stored);
    return new DrawPool(
        list(
            node.required("strata"),
            each -> new DrawPool.Stratum(text(each, "name"), each.required("wanted").asInt())),
        list(node.required("enterprises"), RandomDrawMapper::candidate),
        list(node.required("officers"), RandomDrawMapper::candidate),
        list(
            node.required("exclusions"),
            each -> new DrawPool.Exclusion(text(each, "enterprise"), text(each, "officer"))));
  }

  private static List<DrawnVisit> visits(String stored) {
    return list(
        JsonTexts.read(stored),
        each ->
            new DrawnVisit(text(each, "enterprise"), text(each, "lead"), text(each, "assisting")));
  }

  private static void write(List<DrawPool.Candidate> candidates, ArrayNode array) {
    candidates.forEach(
        each ->
            array
                .addObject()
                .put("id", each.id().toString())
                .put("key", each.key())
                .put("stratum", each.stratum()));
  }

  private static DrawPool.Candidate candidate(JsonNode node) {
    return new DrawPool.Candidate(
        UUID.fromString(text(node, "id")), text(node, "key"), text(node, "stratum"));
  }

  private static String text(JsonNode node, String field) {
    return node.required(field).asString();
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> element) {
    List<T> list = new ArrayList<>();
    array.forEach(node -> list.add(element.apply(node)));
    return list;
  }
}
