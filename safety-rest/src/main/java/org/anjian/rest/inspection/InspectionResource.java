package org.anjian.rest.inspection;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.hazard.Hazard;
import org.anjian.hazard.OnSiteMeasure;
import org.anjian.hazard.RectificationOrder;
import org.anjian.hazard.RemedyHazards;
import org.anjian.inspection.CarryOutInspection;
import org.anjian.inspection.Inspection;
import org.anjian.inspection.InspectionMode;
import org.anjian.inspection.InspectionQuery;
import org.anjian.inspection.Inspections;
import org.anjian.rest.hazard.HazardViews;
import org.anjian.rest.hazard.MeasureView;
import org.anjian.rest.hazard.OrderView;
import org.anjian.rest.idempotency.Idempotent;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.revision.Answers;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 执法检查: inspections, what was found, and what was ordered on the spot. */
@Path("/inspections")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "检查 Inspections")
public class InspectionResource {

  @Inject private CarryOutInspection carryOut;
  @Inject private RemedyHazards remedy;
  @Inject private Inspections inspections;
  @Inject private InspectionViews views;
  @Inject private HazardViews hazardViews;
  @Inject private Caller caller;

  /** The inspections in scope that match, the newest first. */
  @GET
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "检查列表 List inspections")
  public PageView<InspectionView> list(
      @QueryParam("enterprise") UUID enterprise,
      @QueryParam("division") DivisionCode division,
      @QueryParam("year") Integer year,
      @QueryParam("mode") InspectionMode mode,
      @QueryParam("text") String text,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    InspectionQuery query =
        new InspectionQuery(
            Optional.ofNullable(enterprise),
            Optional.ofNullable(division),
            Optional.ofNullable(year),
            Optional.ofNullable(mode),
            Optional.ofNullable(text));
    return views.page(inspections.list(caller.actor().scope(), query, Paging.of(page, size)));
  }

  /** Records an inspection by two officers with certificates valid that day. */
  @POST
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.TOWNSHIP_STATION, Roles.LEADER})
  @Operation(summary = "记录检查 Record an inspection")
  @APIResponseSchema(value = InspectionView.class, responseCode = "201")
  public Response record(InspectionRequest request) {
    Inspection recorded = carryOut.record(caller.actor(), request.toReport());
    return Answers.created("/inspections/" + recorded.id(), views.view(recorded));
  }

  /** One inspection with what was found and what followed. */
  @GET
  @Path("{id}")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "检查档案 Show an inspection")
  public InspectionFileView show(@PathParam("id") UUID id) {
    return views.file(carryOut.find(caller.actor(), id));
  }

  /** Records findings as hazards. */
  @POST
  @Path("{id}/hazards")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.TOWNSHIP_STATION, Roles.LEADER})
  @Operation(summary = "记录隐患 Record findings as hazards")
  @APIResponseSchema(value = HazardsView.class, responseCode = "201")
  public Response find(@PathParam("id") UUID id, FindingsRequest request) {
    List<Hazard> found = remedy.find(caller.actor(), id, request.toFindings());
    Inspection inspection = carryOut.find(caller.actor(), id);
    return Answers.created(
        "/inspections/" + id, new HazardsView(hazardViews.ofInspection(inspection, found)));
  }

  /** Orders hazards to be put right by a day each. */
  @POST
  @Path("{id}/rectification-orders")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.TOWNSHIP_STATION, Roles.LEADER})
  @Operation(summary = "责令限期整改 Order hazards to be put right")
  @APIResponseSchema(value = OrderView.class, responseCode = "201")
  public Response order(@PathParam("id") UUID id, OrderRequest request) {
    RectificationOrder order =
        remedy.order(caller.actor(), id, request.issuedOn(), request.toDemands());
    return Answers.created("/rectification-orders/" + order.id(), hazardViews.view(order));
  }

  /** Stops on the spot what is dangerous. */
  @POST
  @Path("{id}/measures")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "现场处理措施 Stop on the spot what is dangerous")
  @APIResponseSchema(value = MeasureView.class, responseCode = "201")
  public Response impose(@PathParam("id") UUID id, MeasureRequest request) {
    OnSiteMeasure measure =
        remedy.impose(
            caller.actor(), id, request.kind(), request.decidedOn(), request.reason().strip());
    return Answers.created("/measures/" + measure.id(), hazardViews.view(measure));
  }
}
