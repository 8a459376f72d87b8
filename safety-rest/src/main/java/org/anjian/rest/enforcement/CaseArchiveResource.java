package org.anjian.rest.enforcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anjian.enforcement.ArchiveCase;
import org.anjian.enforcement.Archiving;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.PursueCase;
import org.anjian.paper.CaseCatalogue;
import org.anjian.paper.Forms;
import org.anjian.paper.PaperSubject;
import org.anjian.paper.Papers;
import org.anjian.rest.idempotency.Idempotent;
import org.anjian.rest.label.Coded;
import org.anjian.rest.revision.Revisions;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 归档: the catalogue of a file, and its archiving. */
@Path("/cases")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "案件 Cases")
public class CaseArchiveResource {

  @Inject private ArchiveCase archiveCase;
  @Inject private PursueCase pursueCase;
  @Inject private Papers papers;
  @Inject private Forms forms;
  @Inject private CaseAnswers answers;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  /**
   * 卷内目录: what lies in the file.
   *
   * @param retention how long it is kept, as the bureau has set it; null if it has not
   * @param items the papers issued, in their order
   * @param missing the papers that what was done demands and that were not issued
   */
  public record CatalogueView(
      String retention, List<PaperView> items, List<DemandedView> missing) {}

  /** 卷内文件. */
  public record PaperView(String form, String title, String number, LocalDate date) {}

  /** 应有的文书. */
  public record DemandedView(String form, String title, Coded act, LocalDate date) {}

  /** 归档. */
  public record ArchivingRequest(
      @NotNull LocalDate date,
      @NotBlank @Size(max = 100) String archiveNumber,
      @NotEmpty List<@Valid ItemRequest> items) {}

  /** 卷内文件, with its pages counted. */
  public record ItemRequest(
      @NotBlank @Size(max = 200) String title,
      @Size(max = 100) String number,
      @NotNull LocalDate date,
      @NotNull @Min(1) Integer pages,
      @Size(max = 200) String note) {

    Archiving.Item toItem() {
      return new Archiving.Item(
          title, DeliveryRequest.orEmpty(number), date, pages, DeliveryRequest.orEmpty(note));
    }
  }

  /** The catalogue as the records give it. */
  @GET
  @Path("{id}/catalogue")
  @RolesAllowed(Roles.STAFF)
  @Operation(summary = "卷内目录 The papers of the file, and those that are missing")
  public CatalogueView catalogue(@PathParam("id") UUID id) {
    EnforcementCase found = pursueCase.find(caller.actor(), id);
    CaseCatalogue catalogue =
        CaseCatalogue.of(found, papers.of(new PaperSubject(PaperSubject.Kind.CASE, id)), forms);
    return new CatalogueView(
        archiveCase.retention().orElse(null),
        catalogue.items().stream()
            .map(
                item ->
                    new PaperView(
                        item.form(), item.title(), item.number().orElse(null), item.date()))
            .toList(),
        catalogue.missing().stream()
            .map(
                one ->
                    new DemandedView(
                        one.form().key(), one.form().titleZh(), Coded.of(one.act()), one.date()))
            .toList());
  }

  /** Archives a closed case. */
  @POST
  @Path("{id}/archiving")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "立卷归档 Bind and archive the file")
  @APIResponseSchema(CaseView.class)
  public Response archive(@PathParam("id") UUID id, ArchivingRequest request) {
    return answers.done(
        archiveCase.archive(
            caller.actor(),
            id,
            Revisions.required(headers),
            request.date(),
            request.archiveNumber(),
            request.items().stream().map(ItemRequest::toItem).toList()));
  }
}
