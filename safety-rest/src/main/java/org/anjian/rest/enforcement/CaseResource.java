package org.anjian.rest.enforcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.CaseStage;
import org.anjian.enforcement.DocumentDelivery;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.EnforcementCases;
import org.anjian.enforcement.PursueCase;
import org.anjian.explain.Reasoned;
import org.anjian.penalty.FineAssessment;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.fine.AssessmentView;
import org.anjian.rest.fine.Assessments;
import org.anjian.rest.idempotency.Idempotent;
import org.anjian.rest.language.Language;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.revision.Answers;
import org.anjian.rest.revision.Revisions;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 案件: from filing to closing, one address for each act. */
@Path("/cases")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "案件 Cases")
public class CaseResource {

  @Inject private PursueCase pursueCase;
  @Inject private EnforcementCases cases;
  @Inject private CaseAnswers answers;
  @Inject private Assessments assessments;
  @Inject private DivisionNames divisions;
  @Inject private Clock clock;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  /** The cases in scope that match. */
  @GET
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "案件列表 List cases")
  public PageView<CaseSummaryView> list(
      @QueryParam("enterprise") UUID enterprise,
      @QueryParam("division") DivisionCode division,
      @QueryParam("year") Integer year,
      @QueryParam("stage") CaseStage stage,
      @QueryParam("text") String text,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    EnforcementCases.Query query =
        new EnforcementCases.Query(
            Optional.ofNullable(enterprise),
            Optional.ofNullable(division),
            Optional.ofNullable(year),
            Optional.ofNullable(stage),
            Optional.ofNullable(text));
    return PageView.of(
        cases.list(caller.actor().scope(), query, Paging.of(page, size)),
        found -> CaseSummaryView.of(found, divisions));
  }

  /** Files a case. */
  @POST
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "立案 File a case")
  @APIResponseSchema(value = CaseView.class, responseCode = "201")
  public Response file(CaseRequests.FilingRequest request) {
    EnforcementCase filed =
        pursueCase.file(
            caller.actor(),
            request.enterpriseId(),
            Optional.ofNullable(request.inspectionId()),
            request.violation().toViolation(),
            request.date(),
            request.leadOfficerId(),
            request.assistingOfficerId());
    return Answers.created("/cases/" + filed.id(), view(filed));
  }

  /** One case. */
  @GET
  @Path("{id}")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "查看案件 Show a case: acts, reasoning, what is owed, what may be done next")
  public CaseView show(@PathParam("id") UUID id) {
    return view(pursueCase.find(caller.actor(), id));
  }

  /** What the law allows for the case as of a day. */
  @GET
  @Path("{id}/assessment")
  @RolesAllowed(Roles.STAFF)
  @Operation(summary = "罚款幅度 The range of the fine as of a day, with the reasoning")
  public AssessmentView assess(
      @PathParam("id") UUID id,
      @QueryParam("on") LocalDate on,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
    LocalDate day = on == null ? LocalDate.now(clock) : on;
    Reasoned<FineAssessment> reasoned = pursueCase.assess(caller.actor(), id, day);
    EnforcementCase found = pursueCase.find(caller.actor(), id);
    return assessments.view(
        found.factsOn(day), reasoned, found.division(), Language.accepted(languages));
  }

  /** Ends the investigation with a proposal. */
  @POST
  @Path("{id}/assessment")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "调查终结与处罚建议 End the investigation with a proposed fine")
  @APIResponseSchema(CaseView.class)
  public Response conclude(@PathParam("id") UUID id, CaseRequests.AssessmentRequest request) {
    return done(
        pursueCase.conclude(
            caller.actor(),
            id,
            Revisions.required(headers),
            request.date(),
            request.findings(),
            request.fineYuan(),
            Boolean.TRUE.equals(request.complex())));
  }

  /** Issues the notice. */
  @POST
  @Path("{id}/notice")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "行政处罚告知 Issue the notice of the intended penalty")
  @APIResponseSchema(CaseView.class)
  public Response notify(@PathParam("id") UUID id, CaseRequests.DayRequest request) {
    return done(pursueCase.notify(caller.actor(), id, Revisions.required(headers), request.date()));
  }

  /** Delivers the notice. */
  @POST
  @Path("{id}/notice-delivery")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "告知送达 Deliver the notice")
  @APIResponseSchema(CaseView.class)
  public Response deliverNotice(@PathParam("id") UUID id, DeliveryRequest request) {
    DocumentDelivery delivery = request.toDelivery();
    return perform(id, new CaseAct.NoticeDelivery(answers.countedOn(delivery), delivery));
  }

  /** Records what the party said. */
  @POST
  @Path("{id}/statement")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "陈述申辩 Record the party's statement and its review")
  @APIResponseSchema(CaseView.class)
  public Response state(@PathParam("id") UUID id, CaseRequests.StatementRequest request) {
    return perform(id, new CaseAct.Statement(request.date(), request.content(), request.review()));
  }

  /** Records that the party waives its rights. */
  @POST
  @Path("{id}/waiver")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "放弃陈述申辩和听证 Record that the party waives its rights")
  @APIResponseSchema(CaseView.class)
  public Response waive(@PathParam("id") UUID id, CaseRequests.DayRequest request) {
    return perform(id, new CaseAct.Waiver(request.date()));
  }

  /** Records that the party asks for a hearing. */
  @POST
  @Path("{id}/hearing-request")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "要求听证 Record that the party asks for a hearing")
  @APIResponseSchema(CaseView.class)
  public Response requestHearing(@PathParam("id") UUID id, CaseRequests.DayRequest request) {
    return perform(id, new CaseAct.HearingRequest(request.date()));
  }

  /** Records the hearing. */
  @POST
  @Path("{id}/hearing")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "听证 Record the hearing")
  @APIResponseSchema(CaseView.class)
  public Response hear(@PathParam("id") UUID id, CaseRequests.HearingRequest request) {
    return done(
        pursueCase.hear(
            caller.actor(),
            id,
            Revisions.required(headers),
            new CaseAct.Hearing(
                request.date(),
                request.noticedOn(),
                request.chair(),
                request.record(),
                Optional.ofNullable(request.chairOfficerId()))));
  }

  /** Records the legal review. */
  @POST
  @Path("{id}/legal-review")
  @Idempotent
  @RolesAllowed(Roles.LEGAL_REVIEWER)
  @Operation(summary = "法制审核 Record the legal review")
  @APIResponseSchema(CaseView.class)
  public Response review(@PathParam("id") UUID id, CaseRequests.LegalReviewRequest request) {
    return perform(
        id,
        new CaseAct.LegalReview(
            request.date(),
            request.reviewer(),
            request.passed(),
            request.opinion(),
            Optional.ofNullable(request.reviewerOfficerId())));
  }

  /** Records the collective discussion. */
  @POST
  @Path("{id}/collective-discussion")
  @Idempotent
  @RolesAllowed(Roles.LEADER)
  @Operation(summary = "集体讨论 Record the collective discussion")
  @APIResponseSchema(CaseView.class)
  public Response discuss(
      @PathParam("id") UUID id, CaseRequests.CollectiveDiscussionRequest request) {
    return perform(
        id,
        new CaseAct.CollectiveDiscussion(
            request.date(), request.participants(), request.conclusion()));
  }

  /** Decides. */
  @POST
  @Path("{id}/decision")
  @Idempotent
  @RolesAllowed(Roles.LEADER)
  @Operation(summary = "处罚决定 Decide")
  @APIResponseSchema(CaseView.class)
  public Response decide(@PathParam("id") UUID id, CaseRequests.DecisionRequest request) {
    return done(
        pursueCase.decide(
            caller.actor(),
            id,
            Revisions.required(headers),
            request.date(),
            request.fineYuan(),
            request.otherPenalties() == null ? List.of() : request.otherPenalties()));
  }

  /** Delivers the decision. */
  @POST
  @Path("{id}/decision-delivery")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "决定送达 Deliver the decision")
  @APIResponseSchema(CaseView.class)
  public Response deliverDecision(@PathParam("id") UUID id, DeliveryRequest request) {
    DocumentDelivery delivery = request.toDelivery();
    return perform(id, new CaseAct.DecisionDelivery(answers.countedOn(delivery), delivery));
  }

  /** Approves instalments. */
  @POST
  @Path("{id}/instalment-plan")
  @Idempotent
  @RolesAllowed(Roles.LEADER)
  @Operation(summary = "批准延期或者分期缴纳 Approve instalments")
  @APIResponseSchema(CaseView.class)
  public Response approveInstalments(
      @PathParam("id") UUID id, CaseRequests.InstalmentPlanRequest request) {
    return perform(id, request.toAct());
  }

  /** Records a payment. */
  @POST
  @Path("{id}/payments")
  @Idempotent
  @RolesAllowed(Roles.CASHIER)
  @Operation(summary = "缴款 Record a payment")
  @APIResponseSchema(CaseView.class)
  public Response pay(@PathParam("id") UUID id, CaseRequests.PaymentRequest request) {
    return perform(
        id,
        new CaseAct.Payment(
            request.date(),
            request.amountYuan(),
            request.kind(),
            request.receipt() == null ? "" : request.receipt()));
  }

  /** Closes the case. */
  @POST
  @Path("{id}/closing")
  @Idempotent
  @RolesAllowed(Roles.LEADER)
  @Operation(summary = "结案 Close the case")
  @APIResponseSchema(CaseView.class)
  public Response close(@PathParam("id") UUID id, CaseRequests.ClosingRequest request) {
    return perform(id, new CaseAct.Closing(request.date(), request.reason()));
  }

  private Response perform(UUID id, CaseAct act) {
    return answers.perform(id, Revisions.required(headers), act);
  }

  private Response done(EnforcementCase changed) {
    return answers.done(changed);
  }

  private CaseView view(EnforcementCase found) {
    return answers.view(found);
  }
}
