package org.anjian.persistence.planning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.persistence.column.JsonTexts;
import org.anjian.persistence.storing.Versions;
import org.anjian.planning.PlanCheck;
import org.anjian.planning.PlanLine;
import org.anjian.planning.StaffDays;
import org.anjian.planning.StaffTime;
import org.anjian.planning.YearPlan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Between yearly plans and their rows; staff days are kept as numbers of half days. */
final class YearPlanMapper {

  private YearPlanMapper() {}

  static YearPlan plan(YearPlanRow row) {
    JsonNode content = JsonTexts.read(row.content);
    return new YearPlan(
        row.id,
        new DivisionCode(row.division),
        row.recordYear,
        new StaffTime(
            row.workingDays,
            row.officers,
            items(content.required("otherEnforcement")),
            items(content.required("otherWork"))),
        lines(content.required("lines")),
        printed(content.required("printed")),
        Optional.ofNullable(row.adoptedOn).map(day -> new YearPlan.Adoption(day, row.approver)),
        Versions.revision(row.version));
  }

  static String content(YearPlan plan) {
    ObjectNode content = JsonTexts.object();
    write(plan.time().otherEnforcement(), content.putArray("otherEnforcement"));
    write(plan.time().otherWork(), content.putArray("otherWork"));
    ArrayNode lines = content.putArray("lines");
    for (PlanLine line : plan.lines()) {
      ObjectNode node =
          lines
              .addObject()
              .put("id", line.id().toString())
              .put("part", line.part().name())
              .put("enterprises", line.enterprises())
              .put("visits", line.visits())
              .put("halfDaysPerVisit", line.daysPerVisit().halves());
      line.target().enterprise().ifPresent(id -> node.put("enterprise", id.toString()));
      line.target().sector().ifPresent(sector -> node.put("sector", sector.name()));
      line.target().riskLevel().ifPresent(level -> node.put("riskLevel", level.name()));
      line.target().division().ifPresent(code -> node.put("division", code.canonical()));
    }
    ObjectNode printed = content.putObject("printed");
    plan.printed().forEach((figure, days) -> printed.put(figure.name(), days.halves()));
    return content.toString();
  }

  private static void write(List<StaffTime.Item> items, ArrayNode array) {
    items.forEach(
        item -> array.addObject().put("label", item.label()).put("halfDays", item.days().halves()));
  }

  private static List<StaffTime.Item> items(JsonNode array) {
    List<StaffTime.Item> items = new ArrayList<>();
    array.forEach(
        node ->
            items.add(
                new StaffTime.Item(
                    node.required("label").asString(),
                    new StaffDays(node.required("halfDays").asLong()))));
    return items;
  }

  private static List<PlanLine> lines(JsonNode array) {
    List<PlanLine> lines = new ArrayList<>();
    array.forEach(
        node ->
            lines.add(
                new PlanLine(
                    UUID.fromString(node.required("id").asString()),
                    PlanLine.Part.valueOf(node.required("part").asString()),
                    new PlanLine.Target(
                        value(node, "enterprise", UUID::fromString),
                        value(node, "sector", SupervisedSector::valueOf),
                        value(node, "riskLevel", RiskLevel::valueOf),
                        value(node, "division", DivisionCode::new)),
                    node.required("enterprises").asInt(),
                    node.required("visits").asInt(),
                    new StaffDays(node.required("halfDaysPerVisit").asLong()))));
    return lines;
  }

  private static Map<PlanCheck.Figure, StaffDays> printed(JsonNode object) {
    Map<PlanCheck.Figure, StaffDays> printed = new EnumMap<>(PlanCheck.Figure.class);
    for (PlanCheck.Figure figure : PlanCheck.Figure.values()) {
      if (object.has(figure.name())) {
        printed.put(figure, new StaffDays(object.get(figure.name()).asLong()));
      }
    }
    return printed;
  }

  private static <T> Optional<T> value(JsonNode node, String field, Function<String, T> read) {
    return node.has(field) ? Optional.of(read.apply(node.get(field).asString())) : Optional.empty();
  }
}
