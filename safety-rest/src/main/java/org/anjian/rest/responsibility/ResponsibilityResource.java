package org.anjian.rest.responsibility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anjian.checklist.Indicator;
import org.anjian.checklist.KeepCatalogue;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.RegisterEnterprise;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.paging.Page;
import org.anjian.responsibility.DutyFinder;
import org.anjian.responsibility.KeepResponsibilities;
import org.anjian.responsibility.ResponsibilityList;
import org.anjian.responsibility.SupervisedUnit;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.label.Coded;
import org.anjian.rest.language.Language;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.anjian.rest.trace.StepView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 责任查询: who looks after whom on a day, where nobody does, and what another edition changes. */
@Path("/responsibilities")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "责任清单 Responsibilities")
public class ResponsibilityResource {

  @Inject private KeepResponsibilities keep;
  @Inject private KeepCatalogue catalogues;
  @Inject private RegisterEnterprise register;
  @Inject private DivisionNames divisions;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Context private HttpHeaders headers;

  /** The edition that holds on a day. */
  @GET
  @Path("current")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "现行责任清单 The edition that holds on a day")
  public ListView current(@QueryParam("on") LocalDate on) {
    return ListView.of(finder(day(on)).list(), divisions);
  }

  /** Who looks after an enterprise on a day, and why. */
  @GET
  @Path("enterprises/{id}")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "谁负责这家企业 Who looks after an enterprise on a day")
  public AnswerViews.UnitView enterprise(@PathParam("id") UUID id, @QueryParam("on") LocalDate on) {
    LocalDate day = day(on);
    Enterprise enterprise = register.find(caller.actor(), id);
    SupervisedUnit unit = SupervisedUnit.of(enterprise);
    DutyFinder finder = finder(unit, day);
    Reasoned<DutyFinder.UnitDuties> answer = finder.at(unit, day);
    DutyFinder.UnitDuties duties = answer.value();
    List<StepView> steps = StepView.of(answer.trace(), language());
    return new AnswerViews.UnitView(
        unit.id(),
        unit.name(),
        day,
        finder.list().id(),
        finder.list().title(),
        Coded.all(unit.sectors()),
        divisions.on(unit.division(), day),
        duties.assignments().stream().map(AnswerViews.AssignmentView::of).toList(),
        duties.missing().stream().map(AnswerViews.MissingView::of).toList(),
        duties.overlaps().stream().map(AnswerViews.OverlapView::of).toList(),
        duties.clashes().stream().map(AnswerViews.ClashView::of).toList(),
        steps.subList(0, steps.size() - 1));
  }

  /** Who must check which indicator at an enterprise on a day. */
  @GET
  @Path("enterprises/{id}/indicators")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "谁检查哪一项 Who must check which indicator at an enterprise")
  public PageView<AnswerViews.CheckView> indicators(
      @PathParam("id") UUID id,
      @QueryParam("on") LocalDate on,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    LocalDate day = day(on);
    SupervisedUnit unit = SupervisedUnit.of(register.find(caller.actor(), id));
    DutyFinder finder = finder(unit, day);
    List<Indicator> indicators =
        catalogues.index(unit.division()).catalogue().applicable(day, unit.sectors());
    return PageView.of(
        Page.cut(finder.checks(finder.at(unit, day).value(), indicators), Paging.of(page, size)),
        AnswerViews.CheckView::of);
  }

  /** Gaps, overlaps and clashes. */
  @GET
  @Path("review")
  @RolesAllowed(Roles.STAFF)
  @Operation(
      summary = "责任空白与重叠 Where nobody is responsible, and where several are",
      description = "`edition` reviews a draft before it is adopted; left out: the one that holds.")
  public AnswerViews.ReviewView review(
      @QueryParam("on") LocalDate on, @QueryParam("edition") UUID edition) {
    LocalDate day = day(on);
    ResponsibilityList list =
        edition == null ? finder(day).list() : keep.find(caller.actor(), edition);
    return AnswerViews.ReviewView.of(keep.review(caller.actor(), list, day), list.id(), divisions);
  }

  /** What one edition changes against another. */
  @GET
  @Path("comparison")
  @RolesAllowed(Roles.STAFF)
  @Operation(summary = "版本比较 What one edition changes against another")
  public AnswerViews.ComparisonView compare(
      @QueryParam("before") UUID before,
      @QueryParam("after") UUID after,
      @QueryParam("on") LocalDate on) {
    if (before == null || after == null) {
      throw Refusal.of(
          RefusalCode.FACT_MISSING,
          Map.of("field", before == null ? "before" : "after", "rule", "an edition"));
    }
    LocalDate day = day(on);
    return AnswerViews.ComparisonView.of(
        before, after, day, keep.compare(caller.actor(), before, after, day), divisions);
  }

  private DutyFinder finder(LocalDate day) {
    return keep.finder(caller.actor(), day).orElseThrow(() -> none(day));
  }

  /** The edition of the county in which an enterprise lies, whoever asks. */
  private DutyFinder finder(SupervisedUnit unit, LocalDate day) {
    return keep.finder(unit.division(), day).orElseThrow(() -> none(day));
  }

  private static Refusal none(LocalDate day) {
    return Refusal.of(RefusalCode.NOT_FOUND, Map.of("responsibilityList", day.toString()));
  }

  private LocalDate day(LocalDate on) {
    return on == null ? LocalDate.now(clock) : on;
  }

  private Language language() {
    return Language.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
