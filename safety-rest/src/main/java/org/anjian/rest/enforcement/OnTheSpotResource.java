package org.anjian.rest.enforcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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
import java.util.Optional;
import java.util.UUID;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.OnTheSpot;
import org.anjian.enforcement.PunishOnTheSpot;
import org.anjian.law.OtherPenalty;
import org.anjian.money.Yuan;
import org.anjian.rest.idempotency.Idempotent;
import org.anjian.rest.revision.Answers;
import org.anjian.rest.revision.Revisions;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 当场处罚: decided on the spot, and reported to the bureau. */
@Path("/cases")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "案件 Cases")
public class OnTheSpotResource {

  @Inject private PunishOnTheSpot punishOnTheSpot;
  @Inject private CaseAnswers answers;
  @Inject private Caller caller;
  @Context private HttpHeaders headers;

  /**
   * 当场处罚.
   *
   * @param statement what the party said and what was made of it, or that it said nothing
   * @param refusedToSign why the party did not sign; left out if it did
   */
  public record OnTheSpotRequest(
      @NotNull UUID enterpriseId,
      UUID inspectionId,
      @NotNull @Valid CaseRequests.ViolationRequest violation,
      @NotNull LocalDate date,
      @NotNull UUID leadOfficerId,
      @NotNull UUID assistingOfficerId,
      @NotBlank @Size(max = 200) String place,
      @NotBlank @Size(max = 20000) String findings,
      @NotNull Yuan fineYuan,
      List<OtherPenalty> otherPenalties,
      @NotBlank @Size(max = 20000) String statement,
      @Size(max = 4000) String refusedToSign) {

    PunishOnTheSpot.Form form() {
      return new PunishOnTheSpot.Form(
          date,
          place,
          findings,
          fineYuan,
          otherPenalties == null ? List.of() : otherPenalties,
          statement,
          DeliveryRequest.orEmpty(refusedToSign));
    }
  }

  /** 当场处罚报备案. */
  public record ReportRequest(
      @NotNull LocalDate date, @NotBlank @Size(max = 200) String receivedBy) {}

  /** Decides on the spot. */
  @POST
  @Path("on-the-spot")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "当场处罚 Decide a small fine or a warning on the spot")
  @APIResponseSchema(value = CaseView.class, responseCode = "201")
  public Response decide(OnTheSpotRequest request) {
    EnforcementCase decided =
        punishOnTheSpot.decide(
            caller.actor(),
            request.enterpriseId(),
            Optional.ofNullable(request.inspectionId()),
            request.violation().toViolation(),
            request.leadOfficerId(),
            request.assistingOfficerId(),
            request.form());
    return Answers.created("/cases/" + decided.id(), answers.view(decided));
  }

  /** Records the report to the bureau. */
  @POST
  @Path("{id}/on-the-spot-report")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "当场处罚报备案 Record the report to the bureau")
  @APIResponseSchema(CaseView.class)
  public Response report(@PathParam("id") UUID id, ReportRequest request) {
    return answers.perform(
        id,
        Revisions.required(headers),
        new OnTheSpot.Report(request.date(), request.receivedBy()));
  }
}
