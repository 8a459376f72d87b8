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
import org.anjian.hazard.OnSiteMeasure;
import org.anjian.hazard.RemedyHazards;
import org.anjian.rest.idempotency.Idempotent;
import org.anjian.rest.revision.Answers;
import org.anjian.rest.revision.Revisions;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 现场处理措施: what was stopped on the spot, and when work was allowed again. */
@Path("/measures")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "隐患 Hazards")
public class MeasureResource {

  @Inject private RemedyHazards remedy;
  @Inject private HazardViews views;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  /** One measure. */
  @GET
  @Path("{id}")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "查看现场措施 Show an on-site measure")
  public MeasureView show(@PathParam("id") UUID id) {
    return views.view(remedy.findMeasure(caller.actor(), id));
  }

  /** Allows work again, after the major hazards were found to be gone. */
  @POST
  @Path("{id}/resumption")
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "同意恢复 Allow work again")
  @APIResponseSchema(MeasureView.class)
  public Response resume(@PathParam("id") UUID id, ResumptionRequest request) {
    OnSiteMeasure lifted =
        remedy.lift(caller.actor(), id, Revisions.required(headers), request.date());
    return Answers.done(views.view(lifted));
  }
}
