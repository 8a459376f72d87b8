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
import org.anjian.enforcement.CaseRemedy;
import org.anjian.rest.idempotency.Idempotent;
import org.anjian.rest.revision.Revisions;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 救济: reconsideration and suit, the bureau's own corrections, and what follows from them. */
@Path("/cases")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "案件 Cases")
public class CaseRemedyResource {

  @Inject private CaseAnswers answers;
  @Context private HttpHeaders headers;

  /** Record that the party applied for reconsideration. */
  @POST
  @Path("{id}/reconsideration")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "申请行政复议 Record that the party applied for reconsideration")
  @APIResponseSchema(CaseView.class)
  public Response applyForReconsideration(
      @PathParam("id") UUID id, CaseRemedyRequests.ReconsiderationRequest request) {
    return perform(
        id,
        new CaseRemedy.ReconsiderationApplication(
            request.date(),
            request.authority(),
            Boolean.TRUE.equals(request.throughBureau()),
            request.request()));
  }

  /** Record whether the reconsideration is accepted. */
  @POST
  @Path("{id}/reconsideration-acceptance")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "复议是否受理 Record whether the reconsideration is accepted")
  @APIResponseSchema(CaseView.class)
  public Response acceptReconsideration(
      @PathParam("id") UUID id, CaseRemedyRequests.AcceptanceRequest request) {
    return perform(
        id,
        new CaseRemedy.ReconsiderationAcceptance(
            request.date(),
            request.accepted(),
            Boolean.TRUE.equals(request.simple()),
            Optional.ofNullable(request.copyReceivedOn()),
            request.reference()));
  }

  /** Record the bureau's answer with its evidence. */
  @POST
  @Path("{id}/reconsideration-answer")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "复议答复 Record the bureau's answer with its evidence")
  @APIResponseSchema(CaseView.class)
  public Response answerReconsideration(
      @PathParam("id") UUID id, CaseRemedyRequests.AnswerRequest request) {
    return perform(id, new CaseRemedy.ReconsiderationAnswer(request.date(), request.content()));
  }

  /** Record how the reconsideration ended. */
  @POST
  @Path("{id}/reconsideration-end")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "复议终结 Record how the reconsideration ended")
  @APIResponseSchema(CaseView.class)
  public Response endReconsideration(
      @PathParam("id") UUID id, CaseRemedyRequests.ResultRequest request) {
    return perform(id, new CaseRemedy.ReconsiderationEnd(request.date(), request.toResult()));
  }

  /** Record that the party sued. */
  @POST
  @Path("{id}/suit")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "提起行政诉讼 Record that the party sued")
  @APIResponseSchema(CaseView.class)
  public Response sue(@PathParam("id") UUID id, CaseRemedyRequests.SuitRequest request) {
    return perform(
        id,
        new CaseRemedy.Suit(
            request.date(),
            request.court(),
            Optional.ofNullable(request.complaintReceivedOn()),
            request.reference()));
  }

  /** Record the bureau's defence with its evidence. */
  @POST
  @Path("{id}/suit-answer")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "举证答辩 Record the bureau's defence with its evidence")
  @APIResponseSchema(CaseView.class)
  public Response answerSuit(@PathParam("id") UUID id, CaseRemedyRequests.AnswerRequest request) {
    return perform(id, new CaseRemedy.SuitAnswer(request.date(), request.content()));
  }

  /** Record a judgment, and whether it is in effect. */
  @POST
  @Path("{id}/judgment")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "判决、裁定 Record a judgment, and whether it is in effect")
  @APIResponseSchema(CaseView.class)
  public Response judge(@PathParam("id") UUID id, CaseRemedyRequests.JudgmentRequest request) {
    return perform(
        id, new CaseRemedy.Judgment(request.date(), request.effective(), request.toResult()));
  }

  /** Change or revoke the own decision. */
  @POST
  @Path("{id}/own-correction")
  @Idempotent
  @RolesAllowed(Roles.LEADER)
  @Operation(summary = "自行纠正 Change or revoke the own decision")
  @APIResponseSchema(CaseView.class)
  public Response correct(@PathParam("id") UUID id, CaseRemedyRequests.ResultRequest request) {
    return perform(id, new CaseRemedy.OwnCorrection(request.date(), request.toResult()));
  }

  /** Record that the publication was withdrawn, and the reason told. */
  @POST
  @Path("{id}/publication-withdrawal")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "撤回公开的处罚信息 Record that the publication was withdrawn, and the reason told")
  @APIResponseSchema(CaseView.class)
  public Response withdrawPublication(
      @PathParam("id") UUID id, CaseRemedyRequests.ReasonRequest request) {
    return perform(id, new CaseRemedy.PublicationWithdrawal(request.date(), request.reason()));
  }

  /** Record a refund. */
  @POST
  @Path("{id}/refund")
  @Idempotent
  @RolesAllowed(Roles.CASHIER)
  @Operation(summary = "退还 Record a refund")
  @APIResponseSchema(CaseView.class)
  public Response refund(@PathParam("id") UUID id, CaseRemedyRequests.RefundRequest request) {
    return perform(
        id,
        new CaseRemedy.Refund(
            request.date(),
            request.amountYuan(),
            request.kind(),
            DeliveryRequest.orEmpty(request.reference())));
  }

  /** Begin the case anew, as ordered. */
  @POST
  @Path("{id}/reopening")
  @Idempotent
  @RolesAllowed(Roles.LEADER)
  @Operation(summary = "重新办理 Begin the case anew, as ordered")
  @APIResponseSchema(CaseView.class)
  public Response reopen(@PathParam("id") UUID id, CaseRemedyRequests.ReasonRequest request) {
    return perform(id, new CaseRemedy.Reopening(request.date(), request.reason()));
  }

  private Response perform(UUID id, CaseAct act) {
    return answers.perform(id, Revisions.required(headers), act);
  }
}
