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
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.EnterpriseQuery;
import org.anjian.enterprise.Enterprises;
import org.anjian.enterprise.Industries;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.enterprise.RegisterEnterprise;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.identity.Ids;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.idempotency.Idempotent;
import org.anjian.rest.language.Language;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.revision.Answers;
import org.anjian.rest.revision.Revisions;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.anjian.statistics.EnterpriseTimeline;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 企业: the register of supervised enterprises, one file each. */
@Path("/enterprises")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "企业 Enterprises")
public class EnterpriseResource {

  @Inject private RegisterEnterprise register;
  @Inject private Enterprises enterprises;
  @Inject private EnterpriseTimeline timeline;
  @Inject private Industries industries;
  @Inject private DivisionNames divisions;
  @Inject private Ids ids;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  /** The enterprises in scope that match, by name. */
  @GET
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(
      summary = "企业列表 List enterprises",
      description =
          "`division` is a code of today; enterprises that carry codes of its predecessors match.")
  public PageView<EnterpriseView> list(
      @QueryParam("text") String text,
      @QueryParam("division") DivisionCode division,
      @QueryParam("sector") SupervisedSector sector,
      @QueryParam("riskLevel") RiskLevel riskLevel,
      @QueryParam("status") OperatingStatus status,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    EnterpriseQuery query =
        new EnterpriseQuery(
            Optional.ofNullable(text),
            Optional.ofNullable(division),
            Optional.ofNullable(sector),
            Optional.ofNullable(riskLevel),
            Optional.ofNullable(status));
    return PageView.of(
        enterprises.list(caller.actor().scope(), query, Paging.of(page, size)),
        enterprise -> EnterpriseView.of(enterprise, divisions));
  }

  /** Registers an enterprise. */
  @POST
  @Idempotent
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.INSPECTOR, Roles.TOWNSHIP_STATION})
  @Operation(summary = "登记企业 Register an enterprise")
  @APIResponseSchema(value = EnterpriseView.class, responseCode = "201")
  public Response register(EnterpriseRequest request) {
    Enterprise registered =
        register.register(caller.actor(), request.toEnterprise(ids.next(), 0, industries));
    return Answers.created(
        "/enterprises/" + registered.id(), EnterpriseView.of(registered, divisions));
  }

  /** One enterprise. */
  @GET
  @Path("{id}")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "企业档案 Show an enterprise")
  public EnterpriseView show(@PathParam("id") UUID id) {
    return EnterpriseView.of(register.find(caller.actor(), id), divisions);
  }

  /** Changes the entry of an enterprise; the credit code stays. */
  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.INSPECTOR, Roles.TOWNSHIP_STATION})
  @Operation(summary = "变更企业 Change an enterprise")
  public EnterpriseView change(@PathParam("id") UUID id, EnterpriseRequest request) {
    return EnterpriseView.of(
        register.change(
            caller.actor(),
            request.toEnterprise(id, Revisions.required(headers), industries),
            request.note()),
        divisions);
  }

  /** Everything that happened to an enterprise, the newest first. */
  @GET
  @Path("{id}/timeline")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "企业时间轴 Timeline of an enterprise")
  public PageView<TimelineEntryView> timeline(
      @PathParam("id") UUID id,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
    register.find(caller.actor(), id);
    Language language = Language.accepted(languages);
    return PageView.of(
        timeline.of(id, Paging.of(page, size)), entry -> TimelineEntryView.of(entry, language));
  }
}
