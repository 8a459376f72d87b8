package org.anjian.rest.selfinspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.rest.idempotency.Idempotent;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.revision.Answers;
import org.anjian.rest.revision.Revisions;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.anjian.selfinspection.CheckPhoto;
import org.anjian.selfinspection.CheckPhotos;
import org.anjian.selfinspection.RemedySelfFound;
import org.anjian.selfinspection.SelfFoundHazard;
import org.anjian.selfinspection.SelfFoundHazards;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 自查隐患: what enterprises found by themselves, and what became of it. */
@Path("/self-inspections/hazards")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "自查自报 Self-inspections")
public class SelfFoundHazardResource {

  @Inject private RemedySelfFound remedy;
  @Inject private SelfFoundHazards hazards;
  @Inject private CheckPhotos photos;
  @Inject private SelfInspectionViews views;
  @Inject private Caller caller;

  /** The hazards in scope that match, the newest first. */
  @GET
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "自查隐患列表 List self-found hazards")
  public PageView<SelfHazardView> list(
      @QueryParam("enterprise") UUID enterprise,
      @QueryParam("division") DivisionCode division,
      @QueryParam("state") SelfFoundHazard.State state,
      @QueryParam("check") UUID check,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    SelfFoundHazards.Query query =
        new SelfFoundHazards.Query(
            Optional.ofNullable(enterprise),
            Optional.ofNullable(division),
            Optional.ofNullable(state),
            Optional.ofNullable(check));
    return views.hazards(hazards.list(caller.actor().scope(), query, Paging.of(page, size)));
  }

  /** One hazard. */
  @GET
  @Path("{id}")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "查看自查隐患 Show a self-found hazard")
  public SelfHazardView show(@PathParam("id") UUID id) {
    return views.hazard(remedy.find(caller.actor(), id));
  }

  /** A photo of what was put right. */
  @GET
  @Path("{id}/photos/{sha256}")
  @RolesAllowed(Roles.SIGNED_IN)
  @Produces("image/*")
  @Operation(summary = "整改照片 A photo of what was put right")
  public Response photo(@PathParam("id") UUID id, @PathParam("sha256") String sha256) {
    SelfFoundHazard hazard = remedy.find(caller.actor(), id);
    return Photos.answer(
        hazard.putRight().map(SelfFoundHazard.PutRight::photos).orElse(List.of()).stream()
            .map(CheckPhoto::sha256)
            .toList(),
        sha256,
        photos);
  }

  /** Put right. */
  @POST
  @Path("{id}/putting-right")
  @Idempotent
  @RolesAllowed(Roles.ENTERPRISE)
  @Operation(summary = "整改完成 Put right, with photos")
  @APIResponseSchema(SelfHazardView.class)
  public Response putRight(
      @PathParam("id") UUID id, PutRightRequest request, @Context HttpHeaders headers) {
    return done(
        remedy.putRight(caller.actor(), id, request.toPutRight(), Revisions.required(headers)));
  }

  /** The workers were told. */
  @POST
  @Path("{id}/telling-workers")
  @Idempotent
  @RolesAllowed(Roles.ENTERPRISE)
  @Operation(summary = "向从业人员通报 The workers were told")
  @APIResponseSchema(SelfHazardView.class)
  public Response tell(@PathParam("id") UUID id, DayRequest request, @Context HttpHeaders headers) {
    return done(remedy.workersTold(caller.actor(), id, request.on(), Revisions.required(headers)));
  }

  /** Reported to the department. */
  @POST
  @Path("{id}/report")
  @Idempotent
  @RolesAllowed(Roles.ENTERPRISE)
  @Operation(summary = "向部门报告 Reported to the department")
  @APIResponseSchema(SelfHazardView.class)
  public Response report(
      @PathParam("id") UUID id, DayRequest request, @Context HttpHeaders headers) {
    return done(remedy.reported(caller.actor(), id, request.on(), Revisions.required(headers)));
  }

  private Response done(SelfFoundHazard hazard) {
    return Answers.done(views.hazard(hazard));
  }
}
