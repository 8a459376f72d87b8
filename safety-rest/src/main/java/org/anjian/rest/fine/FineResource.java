package org.anjian.rest.fine;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.anjian.division.Divisions;
import org.anjian.explain.Reasoned;
import org.anjian.penalty.FineAssessment;
import org.anjian.penalty.FineAssessor;
import org.anjian.penalty.FineFacts;
import org.anjian.penalty.HearingDuty;
import org.anjian.penalty.Receipt;
import org.anjian.rest.language.Language;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 罚款试算: what a violation costs, with reasons; nothing is stored. */
@Path("/fines")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "罚款试算 Fines")
public class FineResource {

  @Inject private FineAssessor assessor;
  @Inject private HearingDuty.Thresholds thresholds;
  @Inject private Divisions divisions;

  /** Assesses one violation. */
  @POST
  @Path("/assessments")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "罚款试算 The range of the fine for one violation, with the reasoning")
  public AssessmentView assess(
      AssessmentRequest request, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
    if (request.benchmark() != null) {
      throw Problem.invalid(
          List.of(
              FieldError.of(
                  "/benchmark", FieldError.Code.UNKNOWN_VALUE, Map.of("available", List.of()))));
    }
    if (request.division() != null) {
      divisions.require(request.division(), request.decisionDate());
    }
    FineFacts facts = request.toFacts();
    Reasoned<FineAssessment> reasoned = assessor.assess(facts);
    return AssessmentView.of(
        reasoned,
        facts,
        thresholds,
        Receipt.of(facts, reasoned, assessor).hash(),
        Language.accepted(languages));
  }
}
