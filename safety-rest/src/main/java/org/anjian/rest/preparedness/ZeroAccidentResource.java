package org.anjian.rest.preparedness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Actor;
import org.anjian.paging.Page;
import org.anjian.preparedness.RunZeroAccident;
import org.anjian.preparedness.ZeroAccidentEnrolment;
import org.anjian.preparedness.ZeroAccidentResult;
import org.anjian.preparedness.ZeroAccidentRule;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.idempotency.Idempotent;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.revision.Answers;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 零事故创建: who is enrolled, and whom an accident ended. */
@Path("/zero-accidents")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "零事故创建 Zero accidents")
public class ZeroAccidentResource {

  @Inject private RunZeroAccident program;
  @Inject private DivisionNames divisions;
  @Inject private Caller caller;

  /** The year as a whole. */
  @GET
  @Path("years/{year}")
  @RolesAllowed(Roles.STAFF)
  @Operation(summary = "零事故创建年度情况 The rule and the shares of a year")
  public ZeroYearView year(@PathParam("year") int year) {
    Actor actor = caller.actor();
    Optional<ZeroAccidentRule> rule = program.rule(actor.scope().division(), year);
    return ZeroYearView.of(
        year,
        rule.map(ZeroRuleView::of).orElse(null),
        rule.isPresent() || !RunZeroAccident.isWithinCounty(actor.scope().division())
            ? program.results(actor, year)
            : List.of());
  }

  /** The units of a year. */
  @GET
  @Path("units")
  @RolesAllowed(Roles.STAFF)
  @Operation(
      summary = "零事故创建单位 The enrolled units of a year, each with the accidents that ended it",
      description = "`ended=true`: only those that an accident ended.")
  public PageView<ZeroAccidentView> units(
      @QueryParam("year") @DefaultValue("0") int year,
      @QueryParam("category") ZeroAccidentEnrolment.Category category,
      @QueryParam("ended") @DefaultValue("false") boolean ended,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    List<ZeroAccidentResult> results =
        program.results(caller.actor(), year).stream()
            .filter(one -> category == null || one.enrolment().category() == category)
            .filter(one -> !ended || !one.stands())
            .toList();
    return PageView.of(
        Page.cut(results, Paging.of(page, size)), result -> ZeroAccidentView.of(result, divisions));
  }

  /** Enrols a unit for this year. */
  @POST
  @Path("units")
  @Idempotent
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.LEADER, Roles.INSPECTOR, Roles.TOWNSHIP_STATION})
  @Operation(summary = "报名 Enrol a village, community, enterprise or institution for this year")
  @APIResponseSchema(value = ZeroAccidentView.class, responseCode = "201")
  public Response enrol(EnrolmentRequest request) {
    ZeroAccidentEnrolment enrolment = request.enrol(program, caller.actor());
    return Answers.created(
        "/zero-accidents/units?year=" + enrolment.unit().year(),
        ZeroAccidentView.of(new ZeroAccidentResult(enrolment, List.of(), List.of()), divisions));
  }

  /** Sets the rule of a year. */
  @POST
  @Path("rules")
  @Idempotent
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.LEADER})
  @Operation(summary = "设定认定规则 Set the county's rule of a year")
  @APIResponseSchema(value = ZeroRuleView.class, responseCode = "201")
  public Response rule(ZeroRuleRequest request) {
    ZeroAccidentRule rule =
        program.rule(
            caller.actor(),
            request.division(),
            request.year(),
            EnumSet.copyOf(request.grades()),
            Boolean.TRUE.equals(request.placesToo()),
            request.note() == null ? "" : request.note().strip());
    return Answers.created("/zero-accidents/years/" + rule.year(), ZeroRuleView.of(rule));
  }

  /** Excepts an accident. */
  @POST
  @Path("units/{id}/exceptions")
  @Idempotent
  @RolesAllowed(Roles.LEADER)
  @Operation(summary = "认定例外 An accident that does not end a unit's standing, with the reason")
  @APIResponseSchema(value = RecordedView.class, responseCode = "201")
  public Response except(@PathParam("id") UUID id, ExceptionRequest request) {
    program.except(caller.actor(), id, request.accidentId(), request.reason().strip());
    return Answers.created("/zero-accidents/units", new RecordedView(0));
  }

  /** Writes the results down for the figures. */
  @POST
  @Path("years/{year}/recording")
  @Idempotent
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.LEADER})
  @Operation(summary = "记入统计 Count the results in the year's figures")
  @APIResponseSchema(RecordedView.class)
  public Response record(@PathParam("year") int year) {
    return Answers.done(new RecordedView(program.record(caller.actor(), year)));
  }
}
