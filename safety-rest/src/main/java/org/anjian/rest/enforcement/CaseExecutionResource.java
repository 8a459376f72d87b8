package org.anjian.rest.enforcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.CaseExecution;
import org.anjian.enforcement.PursueCase;
import org.anjian.money.Yuan;
import org.anjian.rest.idempotency.Idempotent;
import org.anjian.rest.revision.Revisions;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 执行: deferral, surcharge, agreement, stay and end, collection on the spot, and the court. */
@Path("/cases")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "案件 Cases")
public class CaseExecutionResource {

  @Inject private CaseAnswers answers;
  @Inject private PursueCase pursueCase;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  /** Record that the party asks to pay later or in parts. */
  @POST
  @Path("{id}/deferral-application")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "申请延期、分期缴纳 Record that the party asks to pay later or in parts")
  @APIResponseSchema(CaseView.class)
  public Response applyForDeferral(
      @PathParam("id") UUID id, CaseExecutionRequests.ReasonRequest request) {
    return perform(id, new CaseExecution.DeferralApplication(request.date(), request.reason()));
  }

  /** Refuse to let the party pay later. */
  @POST
  @Path("{id}/deferral-refusal")
  @Idempotent
  @RolesAllowed(Roles.LEADER)
  @Operation(summary = "不批准延期、分期 Refuse to let the party pay later")
  @APIResponseSchema(CaseView.class)
  public Response refuseDeferral(
      @PathParam("id") UUID id, CaseExecutionRequests.ReasonRequest request) {
    return perform(id, new CaseExecution.DeferralRefusal(request.date(), request.reason()));
  }

  /** Decide the surcharge that has accrued. */
  @POST
  @Path("{id}/surcharge-decision")
  @Idempotent
  @RolesAllowed(Roles.LEADER)
  @Operation(summary = "加处罚款决定 Decide the surcharge that has accrued")
  @APIResponseSchema(CaseView.class)
  public Response decideSurcharge(
      @PathParam("id") UUID id, CaseExecutionRequests.SurchargeRequest request) {
    return answers.done(
        pursueCase.decideSurcharge(
            caller.actor(), id, Revisions.required(headers), request.date(), request.toldIn()));
  }

  /** Record what the party said after the demand. */
  @POST
  @Path("{id}/demand-statement")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "催告后的陈述申辩 Record what the party said after the demand")
  @APIResponseSchema(CaseView.class)
  public Response stateAfterDemand(
      @PathParam("id") UUID id, CaseExecutionRequests.DemandStatementRequest request) {
    return perform(
        id, new CaseExecution.DemandStatement(request.date(), request.content(), request.review()));
  }

  /** Record an execution agreement. */
  @POST
  @Path("{id}/execution-agreement")
  @Idempotent
  @RolesAllowed(Roles.LEADER)
  @Operation(summary = "执行协议 Record an execution agreement")
  @APIResponseSchema(CaseView.class)
  public Response agree(@PathParam("id") UUID id, CaseExecutionRequests.AgreementRequest request) {
    return perform(
        id,
        new CaseExecution.ExecutionAgreement(
            request.date(),
            request.instalments().stream()
                .map(CaseRequests.InstalmentRequest::toInstalment)
                .toList(),
            request.waivedYuan() == null ? Yuan.ZERO : request.waivedYuan(),
            DeliveryRequest.orEmpty(request.remedy())));
  }

  /** Record that the agreement is not kept. */
  @POST
  @Path("{id}/agreement-breach")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "不履行执行协议 Record that the agreement is not kept")
  @APIResponseSchema(CaseView.class)
  public Response breach(@PathParam("id") UUID id, CaseExecutionRequests.NoteRequest request) {
    return perform(id, new CaseExecution.AgreementBreach(request.date(), request.note()));
  }

  /** Stay the execution. */
  @POST
  @Path("{id}/execution-stay")
  @Idempotent
  @RolesAllowed(Roles.LEADER)
  @Operation(summary = "停止、中止执行 Stay the execution")
  @APIResponseSchema(CaseView.class)
  public Response stay(@PathParam("id") UUID id, CaseExecutionRequests.StayRequest request) {
    return perform(
        id, new CaseExecution.ExecutionStay(request.date(), request.ground(), request.note()));
  }

  /** Resume the execution. */
  @POST
  @Path("{id}/execution-resumption")
  @Idempotent
  @RolesAllowed(Roles.LEADER)
  @Operation(summary = "恢复执行 Resume the execution")
  @APIResponseSchema(CaseView.class)
  public Response resume(@PathParam("id") UUID id, CaseExecutionRequests.NoteRequest request) {
    return perform(id, new CaseExecution.ExecutionResumption(request.date(), request.note()));
  }

  /** End the execution. */
  @POST
  @Path("{id}/execution-end")
  @Idempotent
  @RolesAllowed(Roles.LEADER)
  @Operation(summary = "终结执行 End the execution")
  @APIResponseSchema(CaseView.class)
  public Response end(@PathParam("id") UUID id, CaseExecutionRequests.EndRequest request) {
    return perform(
        id, new CaseExecution.ExecutionEnd(request.date(), request.ground(), request.note()));
  }

  /** Record a fine that was collected on the spot. */
  @POST
  @Path("{id}/spot-collection")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "当场收缴罚款 Record a fine that was collected on the spot")
  @APIResponseSchema(CaseView.class)
  public Response collect(
      @PathParam("id") UUID id, CaseExecutionRequests.SpotCollectionRequest request) {
    return perform(
        id,
        new CaseExecution.SpotCollection(
            request.date(),
            request.amountYuan(),
            request.ground(),
            request.receipt(),
            DeliveryRequest.orEmpty(request.circumstances()),
            Optional.ofNullable(request.ashoreOn())));
  }

  /** Record that what was collected was handed in. */
  @POST
  @Path("{id}/fine-handover")
  @Idempotent
  @RolesAllowed(Roles.CASHIER)
  @Operation(summary = "当场收缴的罚款交至机关 Record that what was collected was handed in")
  @APIResponseSchema(CaseView.class)
  public Response handIn(@PathParam("id") UUID id, CaseExecutionRequests.HandoverRequest request) {
    return perform(id, new CaseExecution.FineHandover(request.date(), request.receivedBy()));
  }

  /** Record that what was collected was paid into the bank. */
  @POST
  @Path("{id}/fine-deposit")
  @Idempotent
  @RolesAllowed(Roles.CASHIER)
  @Operation(summary = "当场收缴的罚款缴付银行 Record that what was collected was paid into the bank")
  @APIResponseSchema(CaseView.class)
  public Response deposit(@PathParam("id") UUID id, CaseExecutionRequests.DepositRequest request) {
    return perform(id, new CaseExecution.FineDeposit(request.date(), request.reference()));
  }

  /** Record the court's ruling on execution. */
  @POST
  @Path("{id}/court-ruling")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "法院是否准予执行 Record the court's ruling on execution")
  @APIResponseSchema(CaseView.class)
  public Response ruleOnExecution(
      @PathParam("id") UUID id, CaseExecutionRequests.RulingRequest request) {
    return perform(
        id, new CaseExecution.CourtRuling(request.date(), request.allowed(), request.reference()));
  }

  /** Record the objection to the higher court. */
  @POST
  @Path("{id}/court-objection")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "向上一级法院申请复议 Record the objection to the higher court")
  @APIResponseSchema(CaseView.class)
  public Response object(@PathParam("id") UUID id, CaseExecutionRequests.ObjectionRequest request) {
    return perform(id, new CaseExecution.CourtObjection(request.date(), request.court()));
  }

  /** Record the higher court's ruling. */
  @POST
  @Path("{id}/higher-court-ruling")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "上一级法院裁定 Record the higher court's ruling")
  @APIResponseSchema(CaseView.class)
  public Response ruleOnObjection(
      @PathParam("id") UUID id, CaseExecutionRequests.RulingRequest request) {
    return perform(
        id,
        new CaseExecution.HigherCourtRuling(
            request.date(), request.allowed(), request.reference()));
  }

  private Response perform(UUID id, CaseAct act) {
    return answers.perform(id, Revisions.required(headers), act);
  }
}
