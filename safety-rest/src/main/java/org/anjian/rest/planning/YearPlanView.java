package org.anjian.rest.planning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.anjian.enterprise.Enterprises;
import org.anjian.planning.PlanCheck;
import org.anjian.planning.PlanLine;
import org.anjian.planning.StaffTime;
import org.anjian.planning.YearPlan;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.division.DivisionView;
import org.anjian.rest.enterprise.EnterpriseNames;
import org.anjian.rest.enterprise.EnterpriseSummaryView;
import org.anjian.rest.label.Coded;
import org.anjian.rest.revision.Revised;

/**
 * 年度计划: the plan, its figures as they are worked out, and what does not add up.
 *
 * @param id identity
 * @param division division of the bureau
 * @param year the year
 * @param workingDays working days of the year
 * @param officers how many officers inspect
 * @param otherEnforcement other work of enforcement
 * @param otherWork what is no enforcement
 * @param lines what is to be inspected
 * @param figures the figures, computed and printed
 * @param unassigned staff days that are left, below zero where the plan takes more than there is
 * @param addsUp whether it may be adopted
 * @param adoptedOn day of the adoption; null for a draft
 * @param approver who adopted it
 * @param revision revision of the record
 */
public record YearPlanView(
    UUID id,
    DivisionView division,
    int year,
    int workingDays,
    int officers,
    List<ItemView> otherEnforcement,
    List<ItemView> otherWork,
    List<LineView> lines,
    List<FigureView> figures,
    String unassigned,
    boolean addsUp,
    LocalDate adoptedOn,
    String approver,
    long revision)
    implements Revised {

  /** 用时项. */
  public record ItemView(String label, String days) {
    private static List<ItemView> all(List<StaffTime.Item> items) {
      return items.stream()
          .map(item -> new ItemView(item.label(), item.days().toString()))
          .toList();
    }
  }

  /** 计划项, with all its visits and staff days. */
  public record LineView(
      UUID id,
      Coded part,
      EnterpriseSummaryView enterprise,
      Coded sector,
      Coded riskLevel,
      DivisionView division,
      int enterprises,
      int visits,
      String daysPerVisit,
      int allVisits,
      String days) {}

  /** 计划数字. */
  public record FigureView(Coded figure, String computed, String printed, boolean transposed) {}

  static YearPlanView of(YearPlan plan, DivisionNames divisions, Enterprises enterprises) {
    EnterpriseNames names =
        EnterpriseNames.of(
            enterprises,
            plan.lines().stream().flatMap(line -> line.target().enterprise().stream()).toList());
    PlanCheck check = plan.check();
    return new YearPlanView(
        plan.id(),
        divisions.today(plan.division()),
        plan.year(),
        plan.time().workingDays(),
        plan.time().officers(),
        ItemView.all(plan.time().otherEnforcement()),
        ItemView.all(plan.time().otherWork()),
        plan.lines().stream().map(line -> line(line, divisions, names)).toList(),
        Arrays.stream(PlanCheck.Figure.values())
            .map(figure -> figure(plan, check, figure))
            .toList(),
        check.unassigned().toString(),
        check.addsUp() && check.differences().isEmpty(),
        plan.adoption().map(YearPlan.Adoption::date).orElse(null),
        plan.adoption().map(YearPlan.Adoption::approver).orElse(null),
        plan.revision());
  }

  private static LineView line(PlanLine line, DivisionNames divisions, EnterpriseNames names) {
    PlanLine.Target target = line.target();
    return new LineView(
        line.id(),
        Coded.of(line.part()),
        target.enterprise().map(names::view).orElse(null),
        target.sector().map(Coded::of).orElse(null),
        target.riskLevel().map(Coded::of).orElse(null),
        target.division().map(divisions::today).orElse(null),
        line.enterprises(),
        line.visits(),
        line.daysPerVisit().toString(),
        line.allVisits(),
        line.days().toString());
  }

  private static FigureView figure(YearPlan plan, PlanCheck check, PlanCheck.Figure figure) {
    return new FigureView(
        Coded.of(figure),
        check.figures().get(figure).toString(),
        plan.printed().containsKey(figure) ? plan.printed().get(figure).toString() : null,
        check.differences().stream()
            .anyMatch(each -> each.figure() == figure && each.transposed()));
  }
}
