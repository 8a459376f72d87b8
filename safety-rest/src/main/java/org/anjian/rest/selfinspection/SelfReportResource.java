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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.rest.idempotency.Idempotent;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.revision.Answers;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.anjian.selfinspection.CheckKind;
import org.anjian.selfinspection.PeriodReport;
import org.anjian.selfinspection.PeriodReports;
import org.anjian.selfinspection.SelfChecks;
import org.anjian.selfinspection.WriteReport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 月分析、季报告: drafts from the facts, and what was confirmed. */
@Path("/self-inspections/reports")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "自查自报 Self-inspections")
public class SelfReportResource {

  @Inject private WriteReport write;
  @Inject private PeriodReports reports;
  @Inject private SelfInspectionViews views;
  @Inject private Caller caller;

  /** The reports in scope that match, the newest first. */
  @GET
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "分析报告列表 List confirmed analyses and reports")
  public PageView<ReportView> list(
      @QueryParam("enterprise") UUID enterprise,
      @QueryParam("division") DivisionCode division,
      @QueryParam("kind") CheckKind kind,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    SelfChecks.Query query =
        new SelfChecks.Query(
            Optional.ofNullable(enterprise),
            Optional.ofNullable(division),
            Optional.ofNullable(kind),
            Optional.ofNullable(from),
            Optional.ofNullable(to),
            false);
    return views.reports(reports.list(caller.actor().scope(), query, Paging.of(page, size)));
  }

  /** The figures as they are now. */
  @GET
  @Path("draft")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "分析报告草稿 The figures of a month or quarter as they are now")
  public DraftView draft(
      @QueryParam("enterprise") UUID enterprise,
      @QueryParam("kind") CheckKind kind,
      @QueryParam("day") LocalDate day) {
    return DraftView.of(write.draft(caller.actor(), enterprise, kind, day));
  }

  /** Confirms a draft. */
  @POST
  @Idempotent
  @RolesAllowed(Roles.ENTERPRISE)
  @Operation(
      summary = "确认分析报告 Confirm an analysis or report; it cannot be changed afterwards",
      description = "412 if a fact changed since the draft was read.")
  @APIResponseSchema(value = ReportView.class, responseCode = "201")
  public Response confirm(ReportRequest request) {
    PeriodReport report =
        write.confirm(
            caller.actor(),
            request.enterpriseId(),
            request.kind(),
            request.day(),
            request.toConfirmation());
    return Answers.created("/self-inspections/reports/" + report.id(), views.report(report));
  }

  /** One report. */
  @GET
  @Path("{id}")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "查看分析报告 Show a confirmed analysis or report")
  public ReportView show(@PathParam("id") UUID id) {
    return views.report(write.find(caller.actor(), id));
  }
}
