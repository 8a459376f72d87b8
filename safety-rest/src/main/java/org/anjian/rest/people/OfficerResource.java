package org.anjian.rest.people;

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
import java.util.Optional;
import java.util.UUID;
import org.anjian.identity.Ids;
import org.anjian.people.Officer;
import org.anjian.people.Officers;
import org.anjian.people.RegisterOfficer;
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

/** 执法人员: officers and their certificates. */
@Path("/officers")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "执法人员 Officers")
public class OfficerResource {

  @Inject private RegisterOfficer register;
  @Inject private Officers officers;
  @Inject private DivisionNames divisions;
  @Inject private Ids ids;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  /** The officers of agencies in scope, by certificate number. */
  @GET
  @RolesAllowed(Roles.STAFF)
  @Operation(summary = "执法人员列表 List officers")
  public PageView<OfficerView> list(
      @QueryParam("text") String text,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    return PageView.of(
        officers.list(caller.actor().scope(), Optional.ofNullable(text), Paging.of(page, size)),
        officer -> OfficerView.of(officer, divisions));
  }

  /** Registers an officer. */
  @POST
  @Idempotent
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.LEADER})
  @Operation(summary = "登记执法人员 Register an officer")
  @APIResponseSchema(value = OfficerView.class, responseCode = "201")
  public Response register(OfficerRequest request) {
    Officer registered = register.register(caller.actor(), request.toOfficer(ids.next(), 0));
    return Answers.created("/officers/" + registered.id(), OfficerView.of(registered, divisions));
  }

  /** One officer. */
  @GET
  @Path("{id}")
  @RolesAllowed(Roles.STAFF)
  @Operation(summary = "查看执法人员 Show an officer")
  public OfficerView show(@PathParam("id") UUID id) {
    return OfficerView.of(register.find(caller.actor(), id), divisions);
  }

  /** Changes the entry of an officer, a renewed certificate included. */
  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.LEADER})
  @Operation(summary = "变更执法人员 Change an officer")
  public OfficerView change(@PathParam("id") UUID id, OfficerRequest request) {
    return OfficerView.of(
        register.change(caller.actor(), request.toOfficer(id, Revisions.required(headers))),
        divisions);
  }
}
