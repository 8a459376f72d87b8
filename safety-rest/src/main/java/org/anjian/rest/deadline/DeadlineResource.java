package org.anjian.rest.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.anjian.calendar.Deadline;
import org.anjian.calendar.LegalClock;
import org.anjian.calendar.LegalTerm;
import org.anjian.calendar.LegalTerms;
import org.anjian.calendar.WorkCalendar;
import org.anjian.rest.language.Language;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 期限: counts terms by the State Council's holidays; nothing is stored. */
@Path("/deadlines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "期限 Deadlines")
public class DeadlineResource {

  @Inject private WorkCalendar calendar;
  @Inject private LegalTerms legalTerms;

  /** The legal terms that can be asked for by name. */
  @GET
  @Path("/rules")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "法定期限 The legal terms by name")
  public List<LegalTermView> rules() {
    return legalTerms.all().stream().map(LegalTermView::of).toList();
  }

  /** The last day of a term. */
  @POST
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "期限计算 The last day of a term, with its explanation")
  public DeadlineView count(
      DeadlineRequest request, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
    if ((request.term() == null) == (request.rule() == null)) {
      throw Problem.invalid(List.of(FieldError.of("/term", FieldError.Code.INVALID_VALUE)));
    }
    boolean provisional = Boolean.TRUE.equals(request.provisional());
    LegalClock clock = LegalClock.of(provisional ? calendar.provisional() : calendar);
    Deadline deadline =
        request.term() != null
            ? clock.deadline(request.term().toTerm(), request.from())
            : clock.deadline(rule(request), request.from());
    return DeadlineView.of(deadline, Language.accepted(languages));
  }

  private LegalTerm rule(DeadlineRequest request) {
    List<String> names = legalTerms.all().stream().map(LegalTerm::rule).distinct().toList();
    if (!names.contains(request.rule())) {
      throw Problem.invalid(
          List.of(
              FieldError.of("/rule", FieldError.Code.UNKNOWN_VALUE, Map.of("available", names))));
    }
    return legalTerms.require(request.rule(), request.from());
  }
}
