package org.anjian.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Actor;
import org.anjian.account.Journal;
import org.anjian.account.Role;
import org.anjian.calendar.WorkCalendar;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.enterprise.Enterprises;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.identity.Ids;

/** 编制年度监督检查计划: draws up the plan of a year, keeps it while it is a draft, and adopts it. */
public final class DrawUpYearPlan {

  private final YearPlans plans;
  private final Enterprises enterprises;
  private final WorkCalendar calendar;
  private final Divisions divisions;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;

  public DrawUpYearPlan(
      YearPlans plans,
      Enterprises enterprises,
      WorkCalendar calendar,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock) {
    this.plans = Objects.requireNonNull(plans, "plans");
    this.enterprises = Objects.requireNonNull(enterprises, "enterprises");
    this.calendar = Objects.requireNonNull(calendar, "calendar");
    this.divisions = Objects.requireNonNull(divisions, "divisions");
    this.journal = Objects.requireNonNull(journal, "journal");
    this.ids = Objects.requireNonNull(ids, "ids");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * 计划内容: what a plan says; the year's working days come from the calendar.
   *
   * @param officers how many officers inspect
   * @param otherEnforcement other work of enforcement
   * @param otherWork what is no enforcement
   * @param lines what is to be inspected; a line without identity is new
   * @param printed figures of an existing document, to be compared
   */
  public record Content(
      int officers,
      List<StaffTime.Item> otherEnforcement,
      List<StaffTime.Item> otherWork,
      List<Line> lines,
      Map<PlanCheck.Figure, StaffDays> printed) {
    public Content {
      otherEnforcement = List.copyOf(otherEnforcement);
      otherWork = List.copyOf(otherWork);
      lines = List.copyOf(lines);
      printed = Map.copyOf(printed);
    }
  }

  /** 计划项, as it is given: see {@link PlanLine}. */
  public record Line(
      Optional<UUID> id,
      PlanLine.Part part,
      PlanLine.Target target,
      int enterprises,
      int visits,
      StaffDays daysPerVisit) {
    public Line {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(part, "part");
      Objects.requireNonNull(target, "target");
      Objects.requireNonNull(daysPerVisit, "daysPerVisit");
    }
  }

  /**
   * Draws up the plan of a year.
   *
   * @throws Refusal UNKNOWN_DIVISION, OUTSIDE_SCOPE, NOT_FOUND for an enterprise, ALREADY_EXISTS or
   *     CALENDAR_NOT_COVERED
   */
  public YearPlan drawUp(Actor actor, DivisionCode division, int year, Content content) {
    actor.mustHaveAnyOf(Role.LEADER, Role.ADMINISTRATOR);
    mustBeInScope(actor, division);
    YearPlan plan =
        new YearPlan(
            ids.next(),
            division,
            year,
            time(year, content),
            lines(actor, content),
            content.printed(),
            Optional.empty(),
            0);
    plans.add(plan);
    write(actor, "year-plan.draw-up", plan);
    return plan;
  }

  /**
   * Changes a draft.
   *
   * @throws Refusal NOT_FOUND, OUT_OF_SEQUENCE once adopted, STALE_REVISION or CALENDAR_NOT_COVERED
   */
  public YearPlan change(Actor actor, UUID id, long revision, Content content) {
    actor.mustHaveAnyOf(Role.LEADER, Role.ADMINISTRATOR);
    YearPlan found = findRevision(actor, id, revision);
    YearPlan stored =
        plans.update(
            found.changed(time(found.year(), content), lines(actor, content), content.printed()));
    write(actor, "year-plan.change", stored);
    return stored;
  }

  /**
   * Adopts a draft.
   *
   * @throws Refusal NOT_FOUND, OUT_OF_SEQUENCE, PLAN_EXCEEDS_STAFF, PLAN_DOES_NOT_ADD_UP,
   *     DATE_IN_FUTURE or STALE_REVISION
   */
  public YearPlan adopt(Actor actor, UUID id, long revision, YearPlan.Adoption how) {
    actor.mustHaveAnyOf(Role.LEADER);
    if (how.date().isAfter(LocalDate.now(clock))) {
      throw Refusal.of(RefusalCode.DATE_IN_FUTURE, Map.of("field", "date", "value", how.date()));
    }
    YearPlan stored = plans.update(findRevision(actor, id, revision).adopted(how));
    write(actor, "year-plan.adopt", stored);
    return stored;
  }

  /**
   * A plan in scope.
   *
   * @throws Refusal NOT_FOUND
   */
  public YearPlan find(Actor actor, UUID id) {
    YearPlan plan = plans.find(id).orElseThrow(() -> notFound("plan", id));
    if (actor.scope().enterprise().isPresent()
        || !divisions.isWithin(plan.division(), actor.scope().division())) {
      throw notFound("plan", id);
    }
    return plan;
  }

  private YearPlan findRevision(Actor actor, UUID id, long revision) {
    YearPlan found = find(actor, id);
    if (found.revision() != revision) {
      throw Refusal.of(
          RefusalCode.STALE_REVISION,
          Map.of("read", revision, "stored", found.revision(), "plan", id.toString()));
    }
    return found;
  }

  private StaffTime time(int year, Content content) {
    return StaffTime.of(
        calendar, year, content.officers(), content.otherEnforcement(), content.otherWork());
  }

  private List<PlanLine> lines(Actor actor, Content content) {
    return content.lines().stream()
        .map(
            line -> {
              line.target().enterprise().ifPresent(id -> mustSee(actor, id));
              return new PlanLine(
                  line.id().orElseGet(ids::next),
                  line.part(),
                  line.target(),
                  line.enterprises(),
                  line.visits(),
                  line.daysPerVisit());
            })
        .toList();
  }

  private void mustSee(Actor actor, UUID enterprise) {
    actor.mustSee(
        divisions,
        enterprises
            .find(enterprise)
            .orElseThrow(() -> notFound("enterprise", enterprise))
            .division(),
        enterprise);
  }

  private void mustBeInScope(Actor actor, DivisionCode division) {
    divisions.require(division, LocalDate.now(clock));
    if (actor.scope().enterprise().isPresent()
        || !divisions.isWithin(division, actor.scope().division())) {
      throw Refusal.of(
          RefusalCode.OUTSIDE_SCOPE, Map.of("field", "division", "value", division.toString()));
    }
  }

  private void write(Actor actor, String action, YearPlan plan) {
    journal.write(
        actor, action, "year-plan", plan.id(), plan.division(), plan.year(), "" + plan.year());
  }

  private static Refusal notFound(String what, UUID id) {
    return Refusal.of(RefusalCode.NOT_FOUND, Map.of(what, id.toString()));
  }
}
