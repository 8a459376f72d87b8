package org.anjian.rest.enforcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.CaseDelivery;
import org.anjian.enforcement.DocumentDelivery;
import org.anjian.rest.idempotency.Idempotent;
import org.anjian.rest.revision.Revisions;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 送达: how papers reached the party, what failed, and what the party agreed to. */
@Path("/cases")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "案件 Cases")
public class CaseDeliveryResource {

  @Inject private CaseAnswers answers;
  @Context private HttpHeaders headers;

  /** Record the party's confirmation of its address. */
  @POST
  @Path("{id}/address-confirmation")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "送达地址确认书 Record the party's confirmation of its address")
  @APIResponseSchema(CaseView.class)
  public Response confirmAddress(
      @PathParam("id") UUID id, CaseDeliveryRequests.AddressConfirmationRequest request) {
    return perform(
        id,
        new CaseDelivery.AddressConfirmation(
            request.date(),
            request.signer(),
            request.address(),
            DeliveryRequest.orEmpty(request.electronicAddress())));
  }

  /** Record a delivery that failed or is under way. */
  @POST
  @Path("{id}/delivery-attempts")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "送达经过 Record a delivery that failed or is under way")
  @APIResponseSchema(CaseView.class)
  public Response attempt(@PathParam("id") UUID id, CaseDeliveryRequests.AttemptRequest request) {
    return perform(
        id,
        new CaseDelivery.Attempt(
            request.date(), request.paper(), request.mode(), request.outcome(), request.note()));
  }

  /** Delivers any paper but the notice and the decision. */
  @POST
  @Path("{id}/deliveries")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "其他文书送达 Deliver any paper but the notice and the decision")
  @APIResponseSchema(CaseView.class)
  public Response deliver(
      @PathParam("id") UUID id, CaseDeliveryRequests.PaperDeliveryRequest request) {
    DocumentDelivery delivery = request.delivery().toDelivery();
    return perform(
        id,
        new CaseDelivery.Delivery(
            answers.countedOn(delivery),
            request.paper(),
            DeliveryRequest.orEmpty(request.title()),
            delivery));
  }

  private Response perform(UUID id, CaseAct act) {
    return answers.perform(id, Revisions.required(headers), act);
  }
}
