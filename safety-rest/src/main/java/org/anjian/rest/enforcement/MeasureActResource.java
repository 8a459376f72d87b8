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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.anjian.document.DocumentNumber;
import org.anjian.enforcement.ActKind;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.CaseMeasure;
import org.anjian.enforcement.CaseRecusal;
import org.anjian.enforcement.CaseSupply;
import org.anjian.rest.idempotency.Idempotent;
import org.anjian.rest.revision.Revisions;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 措施与回避: what holds property or cuts supply, and who stands back. */
@Path("/cases")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "案件 Cases")
public class MeasureActResource {

  @Inject private CaseAnswers answers;
  @Context private HttpHeaders headers;

  /** Registers and preserves evidence. */
  @POST
  @Path("{id}/evidence-registration")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "先行登记保存证据 Register and preserve evidence")
  @APIResponseSchema(CaseView.class)
  public Response register(@PathParam("id") UUID id, MeasureRequests.RegistrationRequest request) {
    return issue(
        id,
        ActKind.EVIDENCE_REGISTRATION,
        request.date(),
        number ->
            new CaseMeasure.Registration(
                number,
                request.date(),
                InvestigationRequests.local(request.at()),
                Optional.ofNullable(request.approval())
                    .map(InvestigationRequests.ApprovalRequest::toApproval),
                InvestigationRequests.orEmpty(request.urgency()),
                InvestigationRequests.pair(request.leadOfficerId(), request.assistingOfficerId()),
                request.reason(),
                InvestigationRequests.ItemRequest.toItems(request.items()),
                Boolean.TRUE.equals(request.inPlace()),
                request.location(),
                request.attendance().toAttendance()));
  }

  /** Disposes of registered evidence. */
  @POST
  @Path("{id}/evidence-disposal")
  @Idempotent
  @RolesAllowed(Roles.LEADER)
  @Operation(summary = "处理先行登记保存的证据 Dispose of registered evidence")
  @APIResponseSchema(CaseView.class)
  public Response disposeOfRegistered(
      @PathParam("id") UUID id, MeasureRequests.RegistrationDisposalRequest request) {
    return issue(
        id,
        ActKind.EVIDENCE_DISPOSAL,
        request.date(),
        number ->
            new CaseMeasure.RegistrationDisposal(
                number,
                request.date(),
                request.registration(),
                request.way(),
                request.approver(),
                InvestigationRequests.orEmpty(request.note())));
  }

  /** Seals or seizes. */
  @POST
  @Path("{id}/seizure")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "查封、扣押 Seal or seize")
  @APIResponseSchema(CaseView.class)
  public Response seize(@PathParam("id") UUID id, MeasureRequests.SeizureRequest request) {
    return issue(
        id,
        ActKind.SEIZURE,
        request.date(),
        number ->
            new CaseMeasure.Seizure(
                number,
                request.date(),
                InvestigationRequests.local(request.at()),
                Boolean.TRUE.equals(request.sealing()),
                Optional.ofNullable(request.approval())
                    .map(InvestigationRequests.ApprovalRequest::toApproval),
                InvestigationRequests.orEmpty(request.urgency()),
                InvestigationRequests.pair(request.leadOfficerId(), request.assistingOfficerId()),
                request.reason(),
                request.basis(),
                InvestigationRequests.ItemRequest.toItems(request.items()),
                request.days(),
                request.location(),
                request.custodian(),
                request.attendance().toAttendance(),
                InvestigationRequests.orEmpty(request.heard())));
  }

  /** Extends sealing or seizure. */
  @POST
  @Path("{id}/seizure-extension")
  @Idempotent
  @RolesAllowed(Roles.LEADER)
  @Operation(summary = "延长查封、扣押期限 Extend sealing or seizure")
  @APIResponseSchema(CaseView.class)
  public Response extendSeizure(
      @PathParam("id") UUID id, MeasureRequests.SeizureExtensionRequest request) {
    return issue(
        id,
        ActKind.SEIZURE_EXTENSION,
        request.date(),
        number ->
            new CaseMeasure.SeizureExtension(
                number,
                request.date(),
                request.seizure(),
                request.days(),
                request.approver(),
                request.reason()));
  }

  /** Disposes of what was sealed or seized. */
  @POST
  @Path("{id}/seizure-disposal")
  @Idempotent
  @RolesAllowed(Roles.LEADER)
  @Operation(summary = "查封、扣押处理决定 Dispose of what was sealed or seized")
  @APIResponseSchema(CaseView.class)
  public Response disposeOfSeized(
      @PathParam("id") UUID id, MeasureRequests.SeizureDisposalRequest request) {
    return issue(
        id,
        ActKind.SEIZURE_DISPOSAL,
        request.date(),
        number ->
            new CaseMeasure.SeizureDisposal(
                number,
                request.date(),
                request.seizure(),
                request.way(),
                Optional.ofNullable(request.ground()),
                request.approver(),
                InvestigationRequests.orEmpty(request.note())));
  }

  /** Approves an urgent measure, or does not. */
  @POST
  @Path("{id}/measure-approval")
  @Idempotent
  @RolesAllowed(Roles.LEADER)
  @Operation(summary = "紧急措施报告补批 Approve an urgent measure, or not")
  @APIResponseSchema(CaseView.class)
  public Response ratify(@PathParam("id") UUID id, MeasureRequests.RatificationRequest request) {
    return perform(
        id,
        new CaseMeasure.Ratification(
            request.date(),
            request.measure(),
            InvestigationRequests.local(request.reportedAt()),
            request.approver(),
            request.approved(),
            request.reason()));
  }

  /** Gives property back. */
  @POST
  @Path("{id}/property-return")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "退还财物、启封 Give property back")
  @APIResponseSchema(CaseView.class)
  public Response giveBack(@PathParam("id") UUID id, MeasureRequests.ReturnRequest request) {
    return perform(
        id,
        new CaseMeasure.PropertyReturn(
            request.date(),
            request.measure(),
            request.receiver(),
            InvestigationRequests.orEmpty(request.note())));
  }

  /** Cuts power or explosives. */
  @POST
  @Path("{id}/supply-cut")
  @Idempotent
  @RolesAllowed(Roles.LEADER)
  @Operation(summary = "停止供电、供应民用爆炸物品 Cut power or explosives")
  @APIResponseSchema(CaseView.class)
  public Response cutSupply(@PathParam("id") UUID id, MeasureRequests.CutRequest request) {
    return issue(
        id,
        ActKind.SUPPLY_CUT,
        request.date(),
        number ->
            new CaseSupply.Cut(
                number,
                request.date(),
                request.supply(),
                InvestigationRequests.pair(request.leadOfficerId(), request.assistingOfficerId()),
                request.order(),
                request.refusal(),
                request.danger(),
                request.safely(),
                request.approval().toApproval(),
                request.supplier(),
                InvestigationRequests.localIn(request.noticedAt()),
                InvestigationRequests.orEmpty(request.emergency()),
                InvestigationRequests.local(request.at())));
  }

  /** Restores power or explosives. */
  @POST
  @Path("{id}/supply-restoration")
  @Idempotent
  @RolesAllowed(Roles.LEADER)
  @Operation(summary = "恢复供电、供应民用爆炸物品 Restore power or explosives")
  @APIResponseSchema(CaseView.class)
  public Response restoreSupply(
      @PathParam("id") UUID id, MeasureRequests.RestorationRequest request) {
    return issue(
        id,
        ActKind.SUPPLY_RESTORATION,
        request.date(),
        number ->
            new CaseSupply.Restoration(number, request.date(), request.cut(), request.reason()));
  }

  /** Asks that somebody stands back. */
  @POST
  @Path("{id}/recusal-request")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "申请回避、自行回避 Ask that somebody stands back")
  @APIResponseSchema(CaseView.class)
  public Response askForRecusal(@PathParam("id") UUID id, MeasureRequests.RecusalRequest request) {
    return perform(
        id,
        new CaseRecusal.Request(
            request.date(),
            request.whom(),
            Optional.ofNullable(request.officerId()),
            request.name(),
            request.by(),
            request.reason()));
  }

  /** Decides on a recusal. */
  @POST
  @Path("{id}/recusal-decision")
  @Idempotent
  @RolesAllowed(Roles.LEADER)
  @Operation(summary = "回避决定 Decide on a recusal")
  @APIResponseSchema(CaseView.class)
  public Response decideRecusal(
      @PathParam("id") UUID id, MeasureRequests.RecusalDecisionRequest request) {
    return perform(
        id,
        new CaseRecusal.Decided(
            request.date(),
            request.request(),
            request.granted(),
            request.decider(),
            request.decidedBy(),
            request.reason(),
            Optional.ofNullable(request.replacementId())));
  }

  private Response perform(UUID id, CaseAct act) {
    return answers.perform(id, Revisions.required(headers), act);
  }

  private Response issue(
      UUID id, ActKind kind, LocalDate date, Function<DocumentNumber, CaseAct> act) {
    return answers.issue(id, Revisions.required(headers), kind, date, act);
  }
}
