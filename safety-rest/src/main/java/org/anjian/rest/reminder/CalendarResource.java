package org.anjian.rest.reminder;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.reminder.SubscribeCalendar;
import org.anjian.rest.security.Secrets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 日历: the reminders of a feed as calendar programs read them; the secret in the address admits. */
@Path("/calendars")
@RequestScoped
@Transactional
@Tag(name = "期限提醒 Reminders")
public class CalendarResource {

  static final String CALENDAR = "text/calendar; charset=utf-8";

  @Inject private SubscribeCalendar subscribe;

  /** The feed. */
  @GET
  @Path("{secret}.ics")
  @PermitAll
  @Produces("text/calendar")
  @Operation(
      summary = "读取日历 Read a feed",
      description = "RFC 5545, all-day events; no sign-in: the secret in the address admits.")
  public Response read(@PathParam("secret") String secret, @Context UriInfo address) {
    SubscribeCalendar.Reading reading =
        subscribe
            .read(Secrets.sha256(secret))
            .orElseThrow(() -> Refusal.of(RefusalCode.NOT_FOUND, Map.of("calendar", "ics")));
    String text = ICalendar.of(reading, address.getBaseUri().resolve("/").toString());
    return Response.ok(text, CALENDAR)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"anjian.ics\"")
        .build();
  }
}
