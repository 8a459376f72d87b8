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

/**
 * Between draws and their rows. A candidate is an array of its identity, its key, and for an
 * enterprise the place of its group, so that the largest pool fits into its column.
 */
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
    List<String> names = pool.strata().stream().map(DrawPool.Stratum::name).toList();
    ArrayNode enterprises = node.putArray("enterprises");
    pool.enterprises()
        .forEach(
            each ->
                enterprises
                    .addArray()
                    .add(each.id().toString())
                    .add(each.key())
                    .add(names.indexOf(each.stratum())));
    ArrayNode officers = node.putArray("officers");
    pool.officers().forEach(each -> officers.addArray().add(each.id().toString()).add(each.key()));
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
    List<DrawPool.Stratum> strata =
        list(
            node.required("strata"),
            each -> new DrawPool.Stratum(text(each, "name"), each.required("wanted").asInt()));
    return new DrawPool(
        strata,
        list(node.required("enterprises"), each -> enterprise(each, strata)),
        list(node.required("officers"), RandomDrawMapper::officer),
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

  private static DrawPool.Candidate enterprise(JsonNode node, List<DrawPool.Stratum> strata) {
    return new DrawPool.Candidate(
        UUID.fromString(node.get(0).asString()),
        node.get(1).asString(),
        strata.get(node.get(2).asInt()).name());
  }

  private static DrawPool.Candidate officer(JsonNode node) {
    return new DrawPool.Candidate(
        UUID.fromString(node.get(0).asString()), node.get(1).asString(), "");
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
