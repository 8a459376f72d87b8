package org.anjian.rest.enterprise;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import java.util.Optional;
import java.util.UUID;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.RegisterEnterprise;
import org.anjian.enterprise.file.FilePorts;
import org.anjian.enterprise.file.KeepEnterpriseFile;
import org.anjian.enterprise.file.ReadEnterpriseFile;
import org.anjian.identity.Ids;
import org.anjian.paging.Page;
import org.anjian.rest.division.DivisionNames;
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

/** 企业档案: what is kept of an enterprise beside its entry. */
@Path("/enterprises")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "企业 Enterprises")
public class EnterpriseFileResource {

  @Inject private RegisterEnterprise register;
  @Inject private KeepEnterpriseFile keep;
  @Inject private ReadEnterpriseFile read;
  @Inject private FilePorts ports;
  @Inject private DivisionNames divisions;
  @Inject private Ids ids;
  @Inject private Clock clock;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  /** What changed in the entry, the latest first. */
  @GET
  @Path("{id}/history")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "变更记录 What changed in the entry")
  public PageView<ChangeView> history(
      @PathParam("id") UUID id,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
    see(id);
    Language language = Language.accepted(languages);
    return PageView.of(
        Page.cut(ports.history().of(id), Paging.of(page, size)),
        change -> ChangeView.of(change, language));
  }

  /** Closes an enterprise, lets it rest, or opens it again. */
  @POST
  @Path("{id}/status")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.INSPECTOR, Roles.TOWNSHIP_STATION})
  @Operation(summary = "停业、注销、恢复 Change the operating status")
  public EnterpriseView status(@PathParam("id") UUID id, FileRequests.StatusRequest request) {
    return EnterpriseView.of(
        register.changeStatus(
            caller.actor(), id, request.status(), request.note(), Revisions.required(headers)),
        divisions);
  }

  /** Closes an enterprise that lives on in another one. */
  @POST
  @Path("{id}/merger")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.INSPECTOR, Roles.TOWNSHIP_STATION})
  @Operation(summary = "并入另一企业 Merge into another enterprise")
  public EnterpriseView merge(@PathParam("id") UUID id, FileRequests.MergerRequest request) {
    return EnterpriseView.of(
        register.merge(
            caller.actor(),
            id,
            request.into(),
            request.kind(),
            request.note(),
            Revisions.required(headers)),
        divisions);
  }

  /** How the risk was graded, the latest first. */
  @GET
  @Path("{id}/risk-gradings")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "风险评定记录 How the risk was graded")
  public PageView<FileViews.GradingView> gradings(
      @PathParam("id") UUID id,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    see(id);
    return PageView.of(
        Page.cut(ports.gradings().of(id), Paging.of(page, size)), FileViews.GradingView::of);
  }

  /** Grades the risk, with its grounds. */
  @POST
  @Path("{id}/risk-gradings")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.INSPECTOR})
  @Operation(summary = "评定风险等级 Grade the risk")
  @APIResponseSchema(value = FileViews.GradingView.class, responseCode = "201")
  public Response grade(@PathParam("id") UUID id, FileRequests.GradingRequest request) {
    return Answers.created(
        "/enterprises/" + id + "/risk-gradings",
        FileViews.GradingView.of(
            keep.grade(
                caller.actor(),
                id,
                request.level(),
                request.gradedOn(),
                Optional.ofNullable(request.validUntil()),
                request.gradedBy(),
                request.toFactors(),
                Revisions.required(headers))));
  }

  /** Sectors beside the main one. */
  @GET
  @Path("{id}/sectors")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "兼营行业 Further sectors")
  public PageView<FileViews.SectorView> sectors(
      @PathParam("id") UUID id,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    see(id);
    return PageView.of(
        Page.cut(ports.sectors().of(id), Paging.of(page, size)), FileViews.SectorView::of);
  }

  /** Takes on a further sector. */
  @POST
  @Idempotent
  @Path("{id}/sectors")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.INSPECTOR, Roles.TOWNSHIP_STATION})
  @Operation(summary = "增加兼营行业 Take on a further sector")
  @APIResponseSchema(value = FileViews.SectorView.class, responseCode = "201")
  public Response addSector(@PathParam("id") UUID id, FileRequests.SectorRequest request) {
    return Answers.created(
        "/enterprises/" + id + "/sectors",
        FileViews.SectorView.of(
            keep.addSector(
                caller.actor(),
                id,
                request.sector(),
                request.since(),
                FileRequests.orEmpty(request.reason()))));
  }

  /** Gives a further sector up. */
  @POST
  @Path("{id}/sectors/{sector}/end")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.INSPECTOR, Roles.TOWNSHIP_STATION})
  @Operation(summary = "终止兼营行业 Give a further sector up")
  public FileViews.SectorView endSector(
      @PathParam("id") UUID id,
      @PathParam("sector") UUID sector,
      FileRequests.SectorEndRequest request) {
    return FileViews.SectorView.of(keep.endSector(caller.actor(), id, sector, request.until()));
  }

  /** The safety staff, those who left too. */
  @GET
  @Path("{id}/staff")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "安全从业人员 Safety staff")
  public PageView<FileViews.PersonView> staff(
      @PathParam("id") UUID id,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    see(id);
    return PageView.of(
        Page.cut(ports.persons().of(id), Paging.of(page, size)), FileViews.PersonView::of);
  }

  /** Enters one of the safety staff. */
  @POST
  @Idempotent
  @Path("{id}/staff")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.INSPECTOR, Roles.TOWNSHIP_STATION})
  @Operation(summary = "登记安全从业人员 Enter one of the safety staff")
  @APIResponseSchema(value = FileViews.PersonView.class, responseCode = "201")
  public Response addPerson(@PathParam("id") UUID id, FileRequests.PersonRequest request) {
    return Answers.created(
        "/enterprises/" + id + "/staff",
        FileViews.PersonView.of(
            keep.addPerson(
                caller.actor(), id, request.toPerson(ids.next(), id, see(id).division(), 0))));
  }

  /** Changes one of the safety staff. */
  @PUT
  @Path("{id}/staff/{person}")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.INSPECTOR, Roles.TOWNSHIP_STATION})
  @Operation(summary = "变更安全从业人员 Change one of the safety staff")
  public FileViews.PersonView changePerson(
      @PathParam("id") UUID id,
      @PathParam("person") UUID person,
      FileRequests.PersonRequest request) {
    return FileViews.PersonView.of(
        keep.changePerson(
            caller.actor(),
            id,
            request.toPerson(person, id, see(id).division(), Revisions.required(headers))));
  }

  /** The major hazard installations, closed ones too. */
  @GET
  @Path("{id}/installations")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "重大危险源 Major hazard installations")
  public PageView<FileViews.InstallationView> installations(
      @PathParam("id") UUID id,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    see(id);
    return PageView.of(
        Page.cut(ports.installations().of(id), Paging.of(page, size)),
        FileViews.InstallationView::of);
  }

  /** Enters a major hazard installation. */
  @POST
  @Idempotent
  @Path("{id}/installations")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.INSPECTOR, Roles.TOWNSHIP_STATION})
  @Operation(summary = "登记重大危险源 Enter a major hazard installation")
  @APIResponseSchema(value = FileViews.InstallationView.class, responseCode = "201")
  public Response addInstallation(
      @PathParam("id") UUID id, FileRequests.InstallationRequest request) {
    return Answers.created(
        "/enterprises/" + id + "/installations",
        FileViews.InstallationView.of(
            keep.addInstallation(
                caller.actor(),
                id,
                request.toInstallation(ids.next(), id, see(id).division(), 0))));
  }

  /** Changes a major hazard installation. */
  @PUT
  @Path("{id}/installations/{installation}")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.INSPECTOR, Roles.TOWNSHIP_STATION})
  @Operation(summary = "变更重大危险源 Change a major hazard installation")
  public FileViews.InstallationView changeInstallation(
      @PathParam("id") UUID id,
      @PathParam("installation") UUID installation,
      FileRequests.InstallationRequest request) {
    return FileViews.InstallationView.of(
        keep.changeInstallation(
            caller.actor(),
            id,
            request.toInstallation(
                installation, id, see(id).division(), Revisions.required(headers))));
  }

  /** What the law demands today, and whether the file shows it. */
  @GET
  @Path("{id}/requirements")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "法定要求核对 What the law demands, and what the file shows")
  public PageView<FileViews.RequirementView> requirements(
      @PathParam("id") UUID id,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
    Language language = Language.accepted(languages);
    return PageView.of(
        Page.cut(read.duties(caller.actor(), id), Paging.of(page, size)),
        finding -> FileViews.RequirementView.of(finding, language));
  }

  /** What is open at the enterprise today. */
  @GET
  @Path("{id}/open")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "未结事项 What is open")
  public FileViews.OpenView open(@PathParam("id") UUID id) {
    see(id);
    return FileViews.OpenView.of(ports.open().of(id, LocalDate.now(clock)));
  }

  /** The companies above, and the enterprises below with what is open there. */
  @GET
  @Path("{id}/group")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "上级公司与下属单位 Companies above, enterprises below")
  public FileViews.GroupView group(@PathParam("id") UUID id) {
    return FileViews.GroupView.of(read.group(caller.actor(), id), divisions);
  }

  private Enterprise see(UUID id) {
    return register.find(caller.actor(), id);
  }
}
