package org.anjian.rest.hazard;

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
import java.util.UUID;
import org.anjian.hazard.RectificationOrder;
import org.anjian.hazard.RemedyHazards;
import org.anjian.rest.idempotency.Idempotent;
import org.anjian.rest.revision.Answers;
import org.anjian.rest.revision.Revisions;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 责令限期整改指令书: orders, and the re-inspections that follow them item by item. */
@Path("/rectification-orders")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "隐患 Hazards")
public class OrderResource {

  @Inject private RemedyHazards remedy;
  @Inject private HazardViews views;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  /** One order with its hazards and re-inspections. */
  @GET
  @Path("{id}")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "查看责令整改 Show a rectification order")
  public OrderView show(@PathParam("id") UUID id) {
    return views.view(remedy.findOrder(caller.actor(), id));
  }

  /** Looks again at hazards under the order; open ones may be left for another day. */
  @POST
  @Path("{id}/reinspections")
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.INSPECTOR, Roles.TOWNSHIP_STATION, Roles.LEADER})
  @Operation(summary = "复查 Re-inspect, item by item", description = "Answers the order.")
  @APIResponseSchema(value = OrderView.class, responseCode = "201")
  public Response reinspect(@PathParam("id") UUID id, ReinspectionRequest request) {
    RectificationOrder order = remedy.findOrder(caller.actor(), id);
    Revisions.mustBe(views.revision(id), headers);
    remedy.reinspect(
        caller.actor(),
        id,
        request.date(),
        request.leadOfficerId(),
        request.assistingOfficerId(),
        request.toResults());
    return Answers.created("/rectification-orders/" + id, views.view(order));
  }
}
