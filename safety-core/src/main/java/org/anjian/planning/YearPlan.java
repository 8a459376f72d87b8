package org.anjian.planning;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 安全生产年度监督检查计划: what a bureau will inspect in a year, drawn up by the number of its officers
 * (安全生产法(2021) 第62条第2款; 安全生产违法行为行政处罚办法(2025) 第5条第1款). A draft may be changed; it is adopted once
 * its sums are right, and is then the plan by which inspections are made.
 *
 * @param id identity
 * @param division division of the bureau
 * @param year the year
 * @param time the officers' time
 * @param lines what is to be inspected
 * @param printed figures as an existing document prints them, to be compared; may be empty
 * @param adoption when and by whom it was adopted; empty for a draft
 * @param revision revision of the stored record; 0 when new
 */
public record YearPlan(
    UUID id,
    DivisionCode division,
    int year,
    StaffTime time,
    List<PlanLine> lines,
    Map<PlanCheck.Figure, StaffDays> printed,
    Optional<Adoption> adoption,
    long revision) {

  /** The bureau draws up a yearly plan and inspects by it. */
  public static final LegalBasis PLAN =
      LegalBasis.of("work-safety-law", "安全生产法", 2021, 62).paragraph(2);

  /** It is drawn up by the number of officers, among other things. */
  public static final LegalBasis DRAWN_UP_BY =
      LegalBasis.of("work-safety-penalty-procedures", "安全生产违法行为行政处罚办法", 2025, 5).paragraph(1);

  /**
   * 批准.
   *
   * @param date day
   * @param approver who adopted it
   */
  public record Adoption(LocalDate date, String approver) {
    public Adoption {
      Objects.requireNonNull(date, "date");
      if (approver.isBlank()) {
        throw Refusal.of(
            RefusalCode.FACT_MISSING, Map.of("field", "approver", "rule", "who adopts it"), PLAN);
      }
    }
  }

  public YearPlan {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(time, "time");
    lines = List.copyOf(lines);
    printed = Map.copyOf(printed);
    Objects.requireNonNull(adoption, "adoption");
    Set<UUID> seen = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      PlanLine line = lines.get(i);
      if (!seen.add(line.id())) {
        throw new IllegalArgumentException("two lines with one identity: " + line.id());
      }
      for (int j = 0; j < i; j++) {
        PlanLine other = lines.get(j);
        if (other.part() == line.part() && other.target().equals(line.target())) {
          throw Refusal.of(
              RefusalCode.ALREADY_EXISTS, Map.of("field", "lines/" + i, "same", "lines/" + j));
        }
      }
    }
  }

  /** 核对. */
  public PlanCheck check() {
    return PlanCheck.of(time, lines, printed);
  }

  /**
   * 修改草案.
   *
   * @throws Refusal OUT_OF_SEQUENCE once it is adopted
   */
  public YearPlan changed(
      StaffTime newTime, List<PlanLine> newLines, Map<PlanCheck.Figure, StaffDays> newPrinted) {
    mustBeDraft("CHANGE");
    return new YearPlan(id, division, year, newTime, newLines, newPrinted, adoption, revision);
  }

  /**
   * 批准: nothing may be left over and nothing may be missing.
   *
   * @throws Refusal OUT_OF_SEQUENCE if it is adopted already; PLAN_EXCEEDS_STAFF if it takes more
   *     time than there is; PLAN_DOES_NOT_ADD_UP if time is left over or a printed figure differs
   */
  public YearPlan adopted(Adoption how) {
    mustBeDraft("ADOPT");
    PlanCheck check = check();
    if (check.exceedsStaff()) {
      throw Refusal.of(RefusalCode.PLAN_EXCEEDS_STAFF, figures(check), DRAWN_UP_BY);
    }
    if (!check.addsUp() || !check.differences().isEmpty()) {
      Map<String, Object> details = figures(check);
      check
          .differences()
          .forEach(
              one ->
                  details.put("printed." + one.figure(), one.printed() + " ≠ " + one.computed()));
      throw Refusal.of(RefusalCode.PLAN_DOES_NOT_ADD_UP, details, DRAWN_UP_BY);
    }
    return new YearPlan(id, division, year, time, lines, printed, Optional.of(how), revision);
  }

  private Map<String, Object> figures(PlanCheck check) {
    Map<String, Object> details = new LinkedHashMap<>();
    for (PlanCheck.Figure figure : PlanCheck.Figure.values()) {
      details.put(figure.name(), check.figures().get(figure).toString());
    }
    details.put("unassigned", check.unassigned().toString());
    return details;
  }

  private void mustBeDraft(String act) {
    if (adoption.isPresent()) {
      throw Refusal.of(
          RefusalCode.OUT_OF_SEQUENCE,
          Map.of("act", act, "stage", "ADOPTED", "adoptedOn", adoption.get().date()),
          PLAN);
    }
  }
}
