package org.anjian.rest.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.planning.DrawUpYearPlan;
import org.anjian.planning.PlanCheck;
import org.anjian.planning.PlanLine;
import org.anjian.planning.StaffDays;
import org.anjian.planning.StaffTime;

/**
 * 年度计划请求: what a plan says. Staff days are decimal texts in half days, such as {@code "12.5"}.
 *
 * @param officers how many officers inspect
 * @param otherEnforcement other work of enforcement
 * @param otherWork what is no enforcement
 * @param lines what is to be inspected
 * @param printed figures of an existing document, to be compared
 */
public record YearPlanRequest(
    @NotNull @Min(1) @Max(10_000) Integer officers,
    @Valid @Size(max = 100) List<@NotNull ItemRequest> otherEnforcement,
    @Valid @Size(max = 100) List<@NotNull ItemRequest> otherWork,
    @Valid @Size(max = 2_000) List<@NotNull LineRequest> lines,
    @Valid PrintedRequest printed) {

  /** 用时项. */
  public record ItemRequest(@NotBlank @Size(max = 200) String label, @NotBlank String days) {}

  /** 计划项; a line of its own identity keeps it. */
  public record LineRequest(
      UUID id,
      @NotNull PlanLine.Part part,
      UUID enterpriseId,
      SupervisedSector sector,
      RiskLevel riskLevel,
      DivisionCode division,
      @NotNull @Min(1) @Max(1_000_000) Integer enterprises,
      @NotNull @Min(1) @Max(366) Integer visits,
      @NotBlank String daysPerVisit) {}

  /** 所印数字; what is left out is not compared. */
  public record PrintedRequest(
      String statutory,
      String otherEnforcement,
      String otherWork,
      String inspection,
      String key,
      String general) {

    private Map<PlanCheck.Figure, StaffDays> toFigures() {
      Map<PlanCheck.Figure, StaffDays> figures = new EnumMap<>(PlanCheck.Figure.class);
      put(figures, PlanCheck.Figure.STATUTORY, "statutory", statutory);
      put(figures, PlanCheck.Figure.OTHER_ENFORCEMENT, "otherEnforcement", otherEnforcement);
      put(figures, PlanCheck.Figure.OTHER_WORK, "otherWork", otherWork);
      put(figures, PlanCheck.Figure.INSPECTION, "inspection", inspection);
      put(figures, PlanCheck.Figure.KEY, "key", key);
      put(figures, PlanCheck.Figure.GENERAL, "general", general);
      return figures;
    }

    private static void put(
        Map<PlanCheck.Figure, StaffDays> figures,
        PlanCheck.Figure figure,
        String field,
        String days) {
      if (days != null && !days.isBlank()) {
        figures.put(figure, StaffDays.parse("printed/" + field, days.strip()));
      }
    }
  }

  DrawUpYearPlan.Content toContent() {
    return new DrawUpYearPlan.Content(
        officers,
        items("otherEnforcement", otherEnforcement),
        items("otherWork", otherWork),
        lines == null ? List.of() : lines.stream().map(YearPlanRequest::line).toList(),
        printed == null ? Map.of() : printed.toFigures());
  }

  private static List<StaffTime.Item> items(String field, List<ItemRequest> items) {
    return items == null
        ? List.of()
        : items.stream()
            .map(
                item ->
                    new StaffTime.Item(
                        item.label().strip(), StaffDays.parse(field, item.days().strip())))
            .toList();
  }

  private static DrawUpYearPlan.Line line(LineRequest line) {
    return new DrawUpYearPlan.Line(
        Optional.ofNullable(line.id()),
        line.part(),
        new PlanLine.Target(
            Optional.ofNullable(line.enterpriseId()),
            Optional.ofNullable(line.sector()),
            Optional.ofNullable(line.riskLevel()),
            Optional.ofNullable(line.division())),
        line.enterprises(),
        line.visits(),
        StaffDays.parse("daysPerVisit", line.daysPerVisit().strip()));
  }
}
