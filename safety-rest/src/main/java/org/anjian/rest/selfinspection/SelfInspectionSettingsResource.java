package org.anjian.rest.selfinspection;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.identity.Ids;
import org.anjian.paging.Page;
import org.anjian.rest.idempotency.Idempotent;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.revision.Answers;
import org.anjian.rest.revision.Revisions;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.anjian.selfinspection.ConfigureSelfInspection;
import org.anjian.selfinspection.ItemSheet;
import org.anjian.selfinspection.SelfChecks;
import org.anjian.selfinspection.ShutdownNotice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 自查设置: the county's rules, the enterprises' items, and days without work. */
@Path("/self-inspections/settings")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "自查自报 Self-inspections")
public class SelfInspectionSettingsResource {

  @Inject private ConfigureSelfInspection settings;
  @Inject private SelfInspectionViews views;
  @Inject private Ids ids;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The county's rules, in the order in which they begin. */
  @GET
  @Path("rules")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "自查频次规则 The county's own rules of cadence")
  public PageView<RuleView> rules(
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    return views.rules(Page.cut(settings.rules(caller.actor()), Paging.of(page, size)));
  }

  /** Adds a rule. */
  @POST
  @Path("rules")
  @Idempotent
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.LEADER})
  @Operation(summary = "新增频次规则 Add a rule")
  @APIResponseSchema(value = RuleView.class, responseCode = "201")
  public Response add(RuleRequest request) {
    RuleView rule = views.rule(settings.add(caller.actor(), request.toRule(ids.next())));
    return Answers.created("/self-inspections/settings/rules", rule);
  }

  /** Ends a rule. */
  @POST
  @Path("rules/{id}/end")
  @Idempotent
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.LEADER})
  @Operation(summary = "终止频次规则 End a rule after a day")
  @APIResponseSchema(RuleView.class)
  public Response end(
      @PathParam("id") UUID id, LastDayRequest request, @Context HttpHeaders headers) {
    return Answers.done(
        views.rule(
            settings.end(caller.actor(), id, request.lastDay(), Revisions.required(headers))));
  }

  /** The sheets of an enterprise, the newest first. */
  @GET
  @Path("items")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "自查项目表 The sheets of items of an enterprise")
  public List<SheetView> items(@QueryParam("enterprise") UUID enterprise) {
    return settings.sheets(caller.actor(), enterprise).stream().map(SheetView::of).toList();
  }

  /** Sets the items of an enterprise from a day on. */
  @POST
  @Path("items")
  @Idempotent
  @RolesAllowed({Roles.ENTERPRISE, Roles.TOWNSHIP_STATION, Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "设定自查项目 Set the items of an enterprise from a day on")
  @APIResponseSchema(value = SheetView.class, responseCode = "201")
  public Response adopt(SheetRequest request) {
    ItemSheet sheet =
        settings.adoptItems(
            caller.actor(),
            request.enterpriseId(),
            request.kind(),
            request.from(),
            request.toItems());
    return Answers.created(
        "/self-inspections/settings/items?enterprise=" + sheet.enterprise(), SheetView.of(sheet));
  }

  /** Days without work. */
  @GET
  @Path("notices")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "停产放假通知 Notices of days without work that touch the days")
  public PageView<NoticeView> notices(
      @QueryParam("enterprise") UUID enterprise,
      @QueryParam("division") DivisionCode division,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    SelfChecks.Range range = Ranges.of(enterprise, division, null, from, to, LocalDate.now(clock));
    return views.notices(Page.cut(settings.notices(caller.actor(), range), Paging.of(page, size)));
  }

  /** Takes a notice. */
  @POST
  @Path("notices")
  @Idempotent
  @RolesAllowed({Roles.ENTERPRISE, Roles.TOWNSHIP_STATION, Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "报停产放假 Give notice of days without work")
  @APIResponseSchema(value = NoticeView.class, responseCode = "201")
  public Response give(NoticeRequest request) {
    ShutdownNotice notice =
        settings.give(
            caller.actor(),
            request.enterpriseId(),
            request.reason(),
            request.from(),
            Optional.ofNullable(request.until()),
            request.note() == null ? "" : request.note().strip());
    return Answers.created("/self-inspections/settings/notices", views.notice(notice));
  }

  /** Work begins again. */
  @POST
  @Path("notices/{id}/resumption")
  @Idempotent
  @RolesAllowed({Roles.ENTERPRISE, Roles.TOWNSHIP_STATION, Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "报复工 Work begins again after a day")
  @APIResponseSchema(NoticeView.class)
  public Response resume(
      @PathParam("id") UUID id, LastDayRequest request, @Context HttpHeaders headers) {
    return Answers.done(
        views.notice(
            settings.resume(caller.actor(), id, request.lastDay(), Revisions.required(headers))));
  }
}
