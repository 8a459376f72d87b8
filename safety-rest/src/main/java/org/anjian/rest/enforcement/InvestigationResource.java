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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.anjian.attachment.FileReference;
import org.anjian.document.DocumentNumber;
import org.anjian.enforcement.ActKind;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.CaseAppraisal;
import org.anjian.enforcement.CaseEvidence;
import org.anjian.enforcement.CaseInquiry;
import org.anjian.enforcement.KeepCaseFiles;
import org.anjian.enforcement.PursueCase;
import org.anjian.rest.idempotency.Idempotent;
import org.anjian.rest.revision.Revisions;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 调查取证: evidence, questioning, the scene, samples, appraisals and the report. */
@Path("/cases")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "案件 Cases")
public class InvestigationResource {

  @Inject private CaseAnswers answers;
  @Inject private PursueCase pursueCase;
  @Inject private KeepCaseFiles caseFiles;
  @Inject private Clock clock;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  /** The evidence of a case with its files and where it went. */
  @GET
  @Path("{id}/evidence")
  @RolesAllowed(Roles.STAFF)
  @Operation(summary = "证据卷 The evidence of a case, with files, hashes and custody")
  public EvidenceFileView evidence(@PathParam("id") UUID id) {
    return EvidenceFileView.of(pursueCase.find(caller.actor(), id));
  }

  /** The measures of a case with their clocks. */
  @GET
  @Path("{id}/measures")
  @RolesAllowed(Roles.STAFF)
  @Operation(summary = "措施台账 What is held, appraised and cut in a case, with its last days")
  public CaseMeasuresView measures(@PathParam("id") UUID id) {
    return CaseMeasuresView.of(
        pursueCase.find(caller.actor(), id), answers.provisional(), LocalDate.now(clock));
  }

  /** Puts a piece of evidence on file. */
  @POST
  @Path("{id}/evidence")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "取得证据 Put a piece of evidence on file")
  @APIResponseSchema(CaseView.class)
  public Response takeEvidence(
      @PathParam("id") UUID id, InvestigationRequests.EvidenceRequest request) {
    return perform(
        id,
        new CaseEvidence.Taken(
            request.date(),
            request.evidence(),
            request.title(),
            InvestigationRequests.orEmpty(request.proves()),
            request.source(),
            request.method(),
            request.place(),
            InvestigationRequests.local(request.takenAt()),
            InvestigationRequests.pair(request.leadOfficerId(), request.assistingOfficerId()),
            InvestigationRequests.orEmpty(request.quantity()),
            request.location(),
            Optional.ofNullable(request.copy()).map(InvestigationRequests.CopyRequest::toCopy),
            files(id, request.files())));
  }

  /** Adds files to a piece of evidence. */
  @POST
  @Path("{id}/evidence-files")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "补充证据附件 Add files to a piece of evidence")
  @APIResponseSchema(CaseView.class)
  public Response addFiles(@PathParam("id") UUID id, InvestigationRequests.FilesRequest request) {
    return perform(
        id, new CaseEvidence.MoreFiles(request.date(), request.item(), files(id, request.files())));
  }

  /** Notes where a piece of evidence went. */
  @POST
  @Path("{id}/custody")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "证据流转 Note where a piece of evidence went")
  @APIResponseSchema(CaseView.class)
  public Response moveEvidence(
      @PathParam("id") UUID id, InvestigationRequests.CustodyRequest request) {
    return perform(
        id,
        new CaseEvidence.Custody(
            request.date(),
            request.item(),
            request.step(),
            InvestigationRequests.local(request.at()),
            request.holder(),
            InvestigationRequests.orEmpty(request.location()),
            InvestigationRequests.orEmpty(request.reason())));
  }

  /** Asks somebody to come. */
  @POST
  @Path("{id}/questioning-notice")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "询问通知 Ask somebody to come")
  @APIResponseSchema(CaseView.class)
  public Response summon(
      @PathParam("id") UUID id, InvestigationRequests.QuestioningNoticeRequest request) {
    return issue(
        id,
        ActKind.QUESTIONING_NOTICE,
        request.date(),
        number ->
            new CaseInquiry.QuestioningNotice(
                number,
                request.date(),
                request.person(),
                request.subject(),
                InvestigationRequests.local(request.at()),
                request.place(),
                request.bring() == null ? List.of() : request.bring()));
  }

  /** Records a questioning. */
  @POST
  @Path("{id}/questioning")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "询问笔录 Record a questioning")
  @APIResponseSchema(CaseView.class)
  public Response question(
      @PathParam("id") UUID id, InvestigationRequests.QuestioningRequest request) {
    return perform(
        id,
        new CaseInquiry.Questioning(
            request.date(),
            InvestigationRequests.local(request.from()),
            InvestigationRequests.local(request.until()),
            request.place(),
            InvestigationRequests.pair(request.leadOfficerId(), request.assistingOfficerId()),
            request.person(),
            InvestigationRequests.orEmpty(request.position()),
            Boolean.TRUE.equals(request.ofParty()),
            Boolean.TRUE.equals(request.credentialsShown()),
            request.record(),
            Boolean.TRUE.equals(request.signed()),
            InvestigationRequests.orEmpty(request.refusal()),
            files(id, request.files())));
  }

  /** Records the scene. */
  @POST
  @Path("{id}/scene-record")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "勘验笔录 Record the scene")
  @APIResponseSchema(CaseView.class)
  public Response examineScene(
      @PathParam("id") UUID id, InvestigationRequests.SceneRequest request) {
    return issue(
        id,
        ActKind.SCENE_RECORD,
        request.date(),
        number ->
            new CaseInquiry.SceneRecord(
                number,
                request.date(),
                InvestigationRequests.local(request.from()),
                InvestigationRequests.local(request.until()),
                request.scene(),
                request.weather(),
                InvestigationRequests.pair(request.leadOfficerId(), request.assistingOfficerId()),
                request.recorder(),
                request.attendance().toAttendance(),
                request.record(),
                files(id, request.files())));
  }

  /** Takes samples. */
  @POST
  @Path("{id}/sampling")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "抽样取证 Take samples")
  @APIResponseSchema(CaseView.class)
  public Response sample(@PathParam("id") UUID id, InvestigationRequests.SamplingRequest request) {
    return issue(
        id,
        ActKind.SAMPLING,
        request.date(),
        number ->
            new CaseInquiry.Sampling(
                number,
                request.date(),
                InvestigationRequests.local(request.from()),
                InvestigationRequests.local(request.until()),
                request.place(),
                InvestigationRequests.pair(request.leadOfficerId(), request.assistingOfficerId()),
                InvestigationRequests.ItemRequest.toItems(request.items()),
                request.location(),
                request.attendance().toAttendance(),
                files(id, request.files())));
  }

  /** Commissions an appraisal. */
  @POST
  @Path("{id}/appraisal")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "委托鉴定 Commission an appraisal")
  @APIResponseSchema(CaseView.class)
  public Response commissionAppraisal(
      @PathParam("id") UUID id, InvestigationRequests.AppraisalRequest request) {
    return issue(
        id,
        ActKind.APPRAISAL,
        request.date(),
        number ->
            new CaseAppraisal.Commission(
                number,
                request.date(),
                InvestigationRequests.pair(request.leadOfficerId(), request.assistingOfficerId()),
                request.institution(),
                request.qualification(),
                InvestigationRequests.ItemRequest.toItems(request.items()),
                request.demand(),
                request.dueOn(),
                Optional.ofNullable(request.seizure()),
                Optional.ofNullable(request.partyToldOn())));
  }

  /** Records the result of an appraisal. */
  @POST
  @Path("{id}/appraisal-result")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "收到鉴定意见 Record the result of an appraisal")
  @APIResponseSchema(CaseView.class)
  public Response receiveAppraisal(
      @PathParam("id") UUID id, InvestigationRequests.AppraisalResultRequest request) {
    return perform(
        id,
        new CaseAppraisal.Result(
            request.date(),
            request.commission(),
            request.given(),
            InvestigationRequests.orEmpty(request.report()),
            request.conclusion(),
            Optional.ofNullable(request.partyToldOn()),
            InvestigationRequests.pair(request.leadOfficerId(), request.assistingOfficerId()),
            files(id, request.files())));
  }

  /** Reports on the investigation. */
  @POST
  @Path("{id}/investigation-report")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "调查报告 Report on the investigation")
  @APIResponseSchema(CaseView.class)
  public Response report(@PathParam("id") UUID id, InvestigationRequests.ReportRequest request) {
    return perform(
        id,
        new CaseInquiry.InvestigationReport(
            request.date(),
            InvestigationRequests.pair(request.leadOfficerId(), request.assistingOfficerId()),
            request.party(),
            request.facts(),
            request.evidence(),
            request.law(),
            request.circumstances(),
            request.opinion()));
  }

  private Response perform(UUID id, CaseAct act) {
    return answers.perform(id, Revisions.required(headers), act);
  }

  private Response issue(
      UUID id, ActKind kind, LocalDate date, Function<DocumentNumber, CaseAct> act) {
    return answers.issue(id, Revisions.required(headers), kind, date, act);
  }

  private List<FileReference> files(UUID id, List<UUID> files) {
    return files == null ? List.of() : caseFiles.references(caller.actor(), id, files);
  }
}
