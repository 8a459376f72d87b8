package org.anjian.rest.fine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.anjian.penalty.Receipt;
import org.anjian.rest.json.Json;
import org.anjian.rest.json.RawJson;
import org.anjian.rest.label.Coded;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;
import tools.jackson.databind.JsonNode;

/** 重算: computes a receipt again and lays it beside the one that was kept. */
@ApplicationScoped
public class Replays {

  private Assessments assessments;

  /** For the container. */
  protected Replays() {}

  @Inject
  public Replays(Assessments assessments) {
    this.assessments = assessments;
  }

  /**
   * Replays.
   *
   * @throws Problem INVALID_REQUEST if the record is none, or not that of the receipt
   */
  ReplayView replay(ReplayRequest request) {
    Receipt now = assessments.receipt(request.inputs());
    boolean same = now.hash().equals(request.receipt());
    Optional<Receipt> kept = Optional.ofNullable(request.record()).map(Replays::parsed);
    if (kept.filter(found -> !found.hash().equals(request.receipt())).isPresent()) {
      throw notARecord("NOT_OF_THE_RECEIPT");
    }
    return new ReplayView(
        same ? "SAME" : "DIFFERENT",
        request.receipt(),
        now.hash(),
        now.law(),
        kept.map(Receipt::law).orElse(null),
        kept.map(found -> Coded.all(found.compare(now).changed())).orElse(List.of()),
        kept.map(found -> differences(found.result(), now.result())).orElse(List.of()),
        now.text());
  }

  private static Receipt parsed(String record) {
    try {
      return Receipt.parse(record);
    } catch (IllegalArgumentException e) {
      throw notARecord("NOT_A_RECORD");
    }
  }

  private static Problem notARecord(String rule) {
    return Problem.invalid(
        List.of(FieldError.of("/record", FieldError.Code.INVALID_VALUE, Map.of("rule", rule))));
  }

  private static List<ReplayView.MemberView> differences(String before, String after) {
    JsonNode was = tree(before);
    JsonNode is = tree(after);
    TreeSet<String> names = new TreeSet<>(was.propertyNames());
    names.addAll(is.propertyNames());
    List<ReplayView.MemberView> found = new ArrayList<>();
    for (String name : names) {
      JsonNode one = was.get(name);
      JsonNode other = is.get(name);
      if (one == null || !one.equals(other)) {
        found.add(new ReplayView.MemberView(name, raw(one), raw(other)));
      }
    }
    return found;
  }

  private static JsonNode tree(String json) {
    return Json.tree(json.getBytes(StandardCharsets.UTF_8));
  }

  private static RawJson raw(JsonNode value) {
    return value == null ? null : new RawJson(value.toString());
  }
}
