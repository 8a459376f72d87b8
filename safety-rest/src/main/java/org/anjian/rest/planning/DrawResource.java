package org.anjian.rest.planning;

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
import java.util.UUID;
import org.anjian.enterprise.Enterprises;
import org.anjian.people.Officers;
import org.anjian.planning.DrawAtRandom;
import org.anjian.planning.RandomDraw;
import org.anjian.planning.RandomDraws;
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

/** 双随机抽查: announced first, drawn on its day, verified by anyone. */
@Path("/random-draws")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "检查计划 Inspection plans")
public class DrawResource {

  @Inject private DrawAtRandom drawAtRandom;
  @Inject private RandomDraws draws;
  @Inject private Enterprises enterprises;
  @Inject private Officers officers;
  @Inject private DivisionNames divisions;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  /** The draws in scope, the newest first. */
  @GET
  @RolesAllowed(Roles.STAFF)
  @Operation(summary = "双随机抽查列表 List random draws")
  public PageView<DrawView> list(
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    return PageView.of(draws.list(caller.actor().scope(), Paging.of(page, size)), this::view);
  }

  /** Announces a draw. */
  @POST
  @Idempotent
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.LEADER})
  @Operation(summary = "公告抽查 Announce a draw: freeze the pool and publish a commitment")
  @APIResponseSchema(value = DrawView.class, responseCode = "201")
  public Response announce(DrawRequest request) {
    RandomDraw draw = drawAtRandom.announce(caller.actor(), request.toAnnouncement());
    return Answers.created("/random-draws/" + draw.id(), view(draw));
  }

  /** One draw. */
  @GET
  @Path("{id}")
  @RolesAllowed(Roles.STAFF)
  @Operation(summary = "查看抽查 Show a draw; the secret only once it is drawn")
  public DrawView show(@PathParam("id") UUID id) {
    return view(drawAtRandom.find(caller.actor(), id));
  }

  /** The text of the pool that was published with the commitment. */
  @GET
  @Path("{id}/pool")
  @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
  @RolesAllowed(Roles.STAFF)
  @Operation(summary = "名录库公布文本 The published text of the pool")
  public String pool(@PathParam("id") UUID id) {
    return drawAtRandom.find(caller.actor(), id).pool().text();
  }

  /** Makes the draw. */
  @POST
  @Path("{id}/result")
  @Idempotent
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.LEADER})
  @Operation(summary = "抽取 Make the draw with the public value of its day")
  @APIResponseSchema(DrawView.class)
  public Response draw(@PathParam("id") UUID id, DrawRequest.Result request) {
    return Answers.done(
        view(
            drawAtRandom.draw(
                caller.actor(), id, Revisions.required(headers), request.publicValue())));
  }

  /** Does the draw again. */
  @GET
  @Path("{id}/verification")
  @RolesAllowed(Roles.STAFF)
  @Operation(summary = "核验 Do the draw again from what was published")
  public VerificationView verify(@PathParam("id") UUID id) {
    return VerificationView.of(drawAtRandom.verify(caller.actor(), id));
  }

  private DrawView view(RandomDraw draw) {
    return DrawView.of(
        draw, draws.commitment(draw.id()).orElseThrow(), divisions, enterprises, officers);
  }
}
