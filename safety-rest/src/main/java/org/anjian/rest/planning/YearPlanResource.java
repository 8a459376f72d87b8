package org.anjian.rest.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import java.util.UUID;
import org.anjian.enterprise.Enterprises;
import org.anjian.planning.DrawUpYearPlan;
import org.anjian.planning.YearPlan;
import org.anjian.planning.YearPlans;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.idempotency.Idempotent;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.revision.Answers;
import org.anjian.rest.revision.Revisions;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 年度监督检查计划. */
@Path("/inspection-plans")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "检查计划 Inspection plans")
public class YearPlanResource {

  @Inject private DrawUpYearPlan drawUp;
  @Inject private YearPlans plans;
  @Inject private Enterprises enterprises;
  @Inject private DivisionNames divisions;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  /** The plans in scope, the newest year first. */
  @GET
  @RolesAllowed(Roles.STAFF)
  @Operation(summary = "年度计划列表 List yearly plans")
  public PageView<YearPlanView> list(
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    return PageView.of(plans.list(caller.actor().scope(), Paging.of(page, size)), this::view);
  }

  /** Draws up the plan of a year. */
  @POST
  @Idempotent
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.LEADER})
  @Operation(summary = "编制年度计划 Draw up the plan of a year")
  @APIResponseSchema(value = YearPlanView.class, responseCode = "201")
  public Response create(YearPlanCreation request) {
    YearPlan plan =
        drawUp.drawUp(
            caller.actor(), request.division(), request.year(), request.content().toContent());
    return Answers.created("/inspection-plans/" + plan.id(), view(plan));
  }

  /** One plan. */
  @GET
  @Path("{id}")
  @RolesAllowed(Roles.STAFF)
  @Operation(summary = "查看年度计划 Show a plan: figures worked out, and what does not add up")
  public YearPlanView show(@PathParam("id") UUID id) {
    return view(drawUp.find(caller.actor(), id));
  }

  /** Changes a draft. */
  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.LEADER})
  @Operation(summary = "修改计划草案 Change a draft")
  public YearPlanView change(@PathParam("id") UUID id, YearPlanRequest request) {
    return view(
        drawUp.change(caller.actor(), id, Revisions.required(headers), request.toContent()));
  }

  /** Adopts a draft. */
  @POST
  @Path("{id}/adoption")
  @Idempotent
  @RolesAllowed(Roles.LEADER)
  @Operation(summary = "批准年度计划 Adopt a draft whose sums are right")
  @APIResponseSchema(YearPlanView.class)
  public Response adopt(@PathParam("id") UUID id, AdoptionRequest request) {
    return Answers.done(
        view(
            drawUp.adopt(
                caller.actor(),
                id,
                Revisions.required(headers),
                new YearPlan.Adoption(request.date(), request.approver().strip()))));
  }

  private YearPlanView view(YearPlan plan) {
    return YearPlanView.of(plan, divisions, enterprises);
  }
}
