package org.anjian.rest.responsibility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.paging.Page;
import org.anjian.responsibility.KeepResponsibilities;
import org.anjian.responsibility.ListSheets;
import org.anjian.responsibility.ResponsibilityList;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.idempotency.Idempotent;
import org.anjian.rest.language.Language;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.revision.Answers;
import org.anjian.rest.revision.Revisions;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.anjian.rest.sheet.SheetFiles;
import org.anjian.table.TextSheet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 责任清单版本: drafts, changes, adoption, import and export of the editions. */
@Path("/responsibilities/editions")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "责任清单 Responsibilities")
public class ListResource {

  @Inject private KeepResponsibilities keep;
  @Inject private DivisionNames divisions;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Context private HttpHeaders headers;

  /** The editions, the newest first, without their content. */
  @GET
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "责任清单版本 Editions of the responsibility list")
  public PageView<ListView> list(
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    return PageView.of(Page.cut(keep.editions(caller.actor()), Paging.of(page, size)), this::view);
  }

  /** Begins a new edition, empty or from another one. */
  @POST
  @Idempotent
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.LEADER, Roles.LEGAL_REVIEWER})
  @Operation(summary = "起草责任清单 Draft an edition")
  @APIResponseSchema(value = ListView.class, responseCode = "201")
  public Response draft(ListRequests.DraftRequest request) {
    ResponsibilityList draft =
        keep.draft(caller.actor(), request.title(), Optional.ofNullable(request.from()));
    return Answers.created("/responsibilities/editions/" + draft.id(), view(draft));
  }

  /** One edition with its bodies and duties. */
  @GET
  @Path("{id}")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "责任清单 Show an edition")
  public ListView show(@PathParam("id") UUID id) {
    return view(keep.find(caller.actor(), id));
  }

  /** Names the draft. */
  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.LEADER, Roles.LEGAL_REVIEWER})
  @Operation(summary = "命名草案 Name the draft")
  public ListView rename(@PathParam("id") UUID id, ListRequests.TitleRequest request) {
    return view(keep.rename(caller.actor(), id, Revisions.required(headers), request.title()));
  }

  /** Puts a body into the draft. */
  @PUT
  @Path("{id}/bodies/{code}")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.LEADER, Roles.LEGAL_REVIEWER})
  @Operation(summary = "填写责任主体 Put a body into the draft")
  public ListView putBody(
      @PathParam("id") UUID id, @PathParam("code") String code, ListRequests.BodyRequest request) {
    return view(keep.put(caller.actor(), id, Revisions.required(headers), request.toBody(code)));
  }

  /** Takes a body without duties out of the draft. */
  @DELETE
  @Path("{id}/bodies/{code}")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.LEADER, Roles.LEGAL_REVIEWER})
  @Operation(summary = "删除责任主体 Take a body out of the draft")
  public ListView removeBody(@PathParam("id") UUID id, @PathParam("code") String code) {
    return view(keep.removeBody(caller.actor(), id, Revisions.required(headers), code));
  }

  /** Puts a duty into the draft. */
  @PUT
  @Path("{id}/duties/{code}")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.LEADER, Roles.LEGAL_REVIEWER})
  @Operation(summary = "填写职责 Put a duty into the draft")
  public ListView putDuty(
      @PathParam("id") UUID id, @PathParam("code") String code, ListRequests.DutyRequest request) {
    return view(keep.put(caller.actor(), id, Revisions.required(headers), request.toDuty(code)));
  }

  /** Takes a duty out of the draft. */
  @DELETE
  @Path("{id}/duties/{code}")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.LEADER, Roles.LEGAL_REVIEWER})
  @Operation(summary = "删除职责 Take a duty out of the draft")
  public ListView removeDuty(@PathParam("id") UUID id, @PathParam("code") String code) {
    return view(keep.removeDuty(caller.actor(), id, Revisions.required(headers), code));
  }

  /** Adopts the draft; from then on it is not changed any more. */
  @POST
  @Path("{id}/adoption")
  @Idempotent
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.LEADER})
  @Operation(summary = "通过责任清单 Adopt the draft")
  public ListView adopt(@PathParam("id") UUID id, ListRequests.AdoptionRequest request) {
    return view(
        keep.adopt(
            caller.actor(),
            id,
            Revisions.required(headers),
            request.adoptedOn() == null ? LocalDate.now(clock) : request.adoptedOn(),
            request.effectiveFrom(),
            request.documentNumber() == null ? "" : request.documentNumber()));
  }

  /** An edition as a workbook with the sheets 机构 and 职责. */
  @GET
  @Path("{id}/workbook.xlsx")
  @Produces(SheetFiles.XLSX)
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "导出责任清单 An edition as a workbook")
  public Response export(@PathParam("id") UUID id) {
    List<TextSheet> sheets = ListSheets.write(keep.find(caller.actor(), id));
    StreamingOutput body = out -> SheetFiles.write(out, sheets);
    return Response.ok(body)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"responsibilities.xlsx\"")
        .build();
  }

  /** Puts the content of a workbook in the place of the draft's. */
  @POST
  @Path("{id}/imports")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.LEADER, Roles.LEGAL_REVIEWER})
  @Operation(
      summary = "导入责任清单 Import a workbook into the draft",
      description =
          "The part `workbook` has the sheets 机构 and 职责. With one error nothing is stored, and all"
              + " are told.")
  public ListImportView importAll(
      @PathParam("id") UUID id,
      List<EntityPart> parts,
      @QueryParam("dryRun") @DefaultValue("false") boolean dryRun)
      throws IOException {
    return ListImportView.of(
        keep.importAll(
            caller.actor(), id, Revisions.required(headers), SheetFiles.read(parts), dryRun),
        dryRun,
        Language.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
  }

  private ListView view(ResponsibilityList list) {
    return ListView.of(list, divisions);
  }
}
