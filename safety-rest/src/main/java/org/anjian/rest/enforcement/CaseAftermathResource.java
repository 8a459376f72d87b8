package org.anjian.rest.enforcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
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
import java.util.UUID;
import java.util.function.Function;
import org.anjian.document.DocumentNumber;
import org.anjian.enforcement.ActKind;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.CaseAftermath;
import org.anjian.enforcement.CaseReview;
import org.anjian.enforcement.PursueCase;
import org.anjian.enforcement.ReviewPoints;
import org.anjian.rest.idempotency.Idempotent;
import org.anjian.rest.revision.Revisions;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 决定之后与评查: what follows a penalty besides its payment, and the review of the file. */
@Path("/cases")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "案件 Cases")
public class CaseAftermathResource {

  @Inject private CaseAnswers answers;
  @Inject private PursueCase pursueCase;
  @Inject private ReviewPoints points;
  @Inject private Clock clock;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  /** Reviews the file as of a day, today if none is given. */
  @GET
  @Path("{id}/review")
  @RolesAllowed(Roles.STAFF)
  @Operation(summary = "案卷评查 Review the file of a case: defects, the fatal first, and a score")
  public CaseReviewView review(@PathParam("id") UUID id, @QueryParam("on") LocalDate on) {
    LocalDate day = on == null ? LocalDate.now(clock) : on;
    return CaseReviewView.of(
        day,
        CaseReview.of(pursueCase.find(caller.actor(), id), answers.provisional(), points, day));
  }

  /** Records the publication of the penalty. */
  @POST
  @Path("{id}/publication")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "公开处罚信息 Record the publication")
  @APIResponseSchema(CaseView.class)
  public Response publish(
      @PathParam("id") UUID id, CaseAftermathRequests.PublicationRequest request) {
    return perform(id, new CaseAftermath.Publication(request.date(), request.place()));
  }

  /** Records the report to the superior agency. */
  @POST
  @Path("{id}/upward-report")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "报上级备案 Record the report to the superior agency")
  @APIResponseSchema(CaseView.class)
  public Response reportUpward(
      @PathParam("id") UUID id, CaseAftermathRequests.UpwardReportRequest request) {
    return perform(id, new CaseAftermath.UpwardReport(request.date(), request.receiver()));
  }

  /** Records the written demand. */
  @POST
  @Path("{id}/demand")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "催告 Issue the written demand; with a mode, handed over at once")
  @APIResponseSchema(CaseView.class)
  public Response demand(@PathParam("id") UUID id, CaseAftermathRequests.DemandRequest request) {
    return issue(
        id,
        ActKind.DEMAND,
        request.date(),
        number -> new CaseAftermath.Demand(number, request.date(), request.handedOver()));
  }

  /** Applies to the court. */
  @POST
  @Path("{id}/court-application")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "申请人民法院强制执行 Apply to the court")
  @APIResponseSchema(CaseView.class)
  public Response apply(
      @PathParam("id") UUID id, CaseAftermathRequests.CourtApplicationRequest request) {
    return issue(
        id,
        ActKind.COURT_APPLICATION,
        request.date(),
        number -> new CaseAftermath.CourtApplication(number, request.date(), request.court()));
  }

  /** Records whether the court accepts the application. */
  @POST
  @Path("{id}/court-answer")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "法院是否受理 Record the answer of the court")
  @APIResponseSchema(CaseView.class)
  public Response recordCourt(
      @PathParam("id") UUID id, CaseAftermathRequests.CourtAnswerRequest request) {
    return perform(
        id, new CaseAftermath.CourtAnswer(request.date(), request.accepted(), request.reference()));
  }

  private Response perform(UUID id, CaseAct act) {
    return answers.perform(id, Revisions.required(headers), act);
  }

  private Response issue(
      UUID id, ActKind kind, LocalDate date, Function<DocumentNumber, CaseAct> act) {
    return answers.issue(id, Revisions.required(headers), kind, date, act);
  }
}
