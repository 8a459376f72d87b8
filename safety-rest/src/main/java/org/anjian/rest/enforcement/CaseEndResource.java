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
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.anjian.document.DocumentNumber;
import org.anjian.enforcement.ActKind;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.CaseEnd;
import org.anjian.enforcement.CaseTime;
import org.anjian.enforcement.HearingTermination;
import org.anjian.rest.idempotency.Idempotent;
import org.anjian.rest.revision.Revisions;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 案件终结: ends other than a penalty, the way to the police, and more time. */
@Path("/cases")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "案件 Cases")
public class CaseEndResource {

  @Inject private CaseAnswers answers;
  @Context private HttpHeaders headers;

  /** Extends the time for the decision. */
  @POST
  @Path("{id}/decision-extension")
  @Idempotent
  @RolesAllowed(Roles.LEADER)
  @Operation(summary = "延长办案期限 Extend the time for the decision")
  @APIResponseSchema(CaseView.class)
  public Response extend(@PathParam("id") UUID id, CaseEndRequests.ExtensionRequest request) {
    return perform(
        id, new CaseTime.DecisionExtension(request.date(), request.approver(), request.reason()));
  }

  /** Ends a hearing that was asked for and is not held. */
  @POST
  @Path("{id}/hearing-termination")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "终止听证 End a hearing that is not held")
  @APIResponseSchema(CaseView.class)
  public Response terminateHearing(
      @PathParam("id") UUID id, CaseEndRequests.HearingTerminationRequest request) {
    return perform(id, new HearingTermination(request.date(), request.ground(), request.note()));
  }

  /** Decides not to punish. */
  @POST
  @Path("{id}/no-penalty")
  @Idempotent
  @RolesAllowed(Roles.LEADER)
  @Operation(summary = "不予行政处罚决定 Decide not to punish")
  @APIResponseSchema(CaseView.class)
  public Response notPunish(@PathParam("id") UUID id, CaseEndRequests.NoPenaltyRequest request) {
    return issue(
        id,
        ActKind.NO_PENALTY,
        request.date(),
        number ->
            new CaseEnd.NoPenalty(
                number,
                request.date(),
                request.ground(),
                request.findings(),
                request.education() == null ? "" : request.education()));
  }

  /** Hands the case to another department. */
  @POST
  @Path("{id}/agency-transfer")
  @Idempotent
  @RolesAllowed(Roles.LEADER)
  @Operation(summary = "移送有管辖权的部门 Hand the case to the competent department")
  @APIResponseSchema(CaseView.class)
  public Response handOver(
      @PathParam("id") UUID id, CaseEndRequests.AgencyTransferRequest request) {
    return issue(
        id,
        ActKind.AGENCY_TRANSFER,
        request.date(),
        number ->
            new CaseEnd.AgencyTransfer(
                number, request.date(), request.receiver(), request.reason()));
  }

  /** Ends the case without a decision. */
  @POST
  @Path("{id}/termination")
  @Idempotent
  @RolesAllowed(Roles.LEADER)
  @Operation(summary = "终止调查 End the case without a decision")
  @APIResponseSchema(CaseView.class)
  public Response terminate(@PathParam("id") UUID id, CaseEndRequests.TerminationRequest request) {
    return perform(id, new CaseEnd.Termination(request.date(), request.reason()));
  }

  /** Reports a suspected offence to the head. */
  @POST
  @Path("{id}/transfer-report")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "移送涉嫌犯罪案件的书面报告 Report a suspected offence")
  @APIResponseSchema(CaseView.class)
  public Response reportTransfer(
      @PathParam("id") UUID id, CaseEndRequests.TransferReportRequest request) {
    return perform(
        id, new CaseEnd.TransferReport(request.date(), request.offence(), request.report()));
  }

  /** Decides whether the case goes to the police. */
  @POST
  @Path("{id}/transfer-approval")
  @Idempotent
  @RolesAllowed(Roles.LEADER)
  @Operation(summary = "批准或者不批准移送 Decide on the transfer to the police")
  @APIResponseSchema(CaseView.class)
  public Response approveTransfer(
      @PathParam("id") UUID id, CaseEndRequests.TransferApprovalRequest request) {
    return perform(
        id, new CaseEnd.TransferApproval(request.date(), request.approved(), request.reason()));
  }

  /** Hands the case to the police. */
  @POST
  @Path("{id}/transfer")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "移送公安机关 Hand the case to the police")
  @APIResponseSchema(CaseView.class)
  public Response transfer(@PathParam("id") UUID id, CaseEndRequests.TransferRequest request) {
    return issue(
        id,
        ActKind.TRANSFER,
        request.date(),
        number ->
            new CaseEnd.Transfer(number, request.date(), request.receiver(), request.materials()));
  }

  /** Records what the police or the courts did with the case. */
  @POST
  @Path("{id}/police-answer")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "公安、司法机关的答复 Record the answer of the police")
  @APIResponseSchema(CaseView.class)
  public Response recordAnswer(
      @PathParam("id") UUID id, CaseEndRequests.PoliceAnswerRequest request) {
    return perform(
        id, new CaseEnd.PoliceAnswer(request.date(), request.outcome(), request.reference()));
  }

  private Response perform(UUID id, CaseAct act) {
    return answers.perform(id, Revisions.required(headers), act);
  }

  private Response issue(
      UUID id, ActKind kind, LocalDate date, Function<DocumentNumber, CaseAct> act) {
    return answers.issue(id, Revisions.required(headers), kind, date, act);
  }
}
