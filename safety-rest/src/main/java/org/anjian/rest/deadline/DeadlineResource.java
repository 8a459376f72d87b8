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
import org.anjian.calendar.LegalTerms;
import org.anjian.calendar.WorkCalendar;
import org.anjian.rest.language.Language;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 期限: counts terms by the holidays that are loaded; nothing is stored. */
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
  public List<LegalTermView> rules(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
    return deadlines().rules(Language.accepted(languages));
  }

  /** The last day of a term. */
  @POST
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "期限计算 The last day of a term, with its explanation")
  public DeadlineView count(
      DeadlineRequest request, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
    return deadlines().count(request, Language.accepted(languages));
  }

  /** The days on which a hearing keeps both its terms. */
  @POST
  @Path("/hearing-days")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "听证日期 The days on which a hearing can be held")
  public HearingDaysView hearingDays(
      HearingDaysRequest request, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
    return deadlines().hearingDays(request, Language.accepted(languages));
  }

  private Deadlines deadlines() {
    return new Deadlines(calendar, legalTerms);
  }
}
