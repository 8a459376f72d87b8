package org.anjian.rest.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.duty.DutyKind;
import org.anjian.duty.DutyState;
import org.anjian.reminder.FindReminders;
import org.anjian.reminder.ReminderFilter;
import org.anjian.rest.language.Language;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 期限提醒: what is due today, within seven days, and overdue. */
@Path("/reminders")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "期限提醒 Reminders")
public class ReminderResource {

  @Inject private FindReminders reminders;
  @Inject private ReminderViews views;
  @Inject private Caller caller;

  /** What is to be done in scope and matches, the soonest due first. */
  @GET
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(
      summary = "提醒列表 List reminders",
      description =
          "`mine=true`: what belongs to the officer"
              + " of the account, and what its roles do. Looks one year ahead. Accounts of units see"
              + " what the unit has to do.")
  public PageView<ReminderView> list(
      @QueryParam("state") DutyState state,
      @QueryParam("kind") DutyKind kind,
      @QueryParam("mine") @DefaultValue("false") boolean mine,
      @QueryParam("officer") UUID officer,
      @QueryParam("division") DivisionCode division,
      @QueryParam("office") String office,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
    ReminderFilter filter =
        new ReminderFilter(
            state == null ? Set.of() : Set.of(state),
            kind == null ? Set.of() : Set.of(kind),
            mine,
            Optional.ofNullable(officer),
            Optional.ofNullable(division),
            Optional.ofNullable(office));
    return views.page(
        reminders.list(caller.actor(), filter, Paging.of(page, size)),
        reminders.today(),
        Language.accepted(languages));
  }

  /** How much is due: for the desk, in one answer. */
  @GET
  @Path("counts")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(
      summary = "提醒计数 Count reminders",
      description = "By state, by kind and by office; offices come by name.")
  public CountsView counts(@QueryParam("division") DivisionCode division) {
    ReminderFilter filter =
        new ReminderFilter(
            Set.of(),
            Set.of(),
            false,
            Optional.empty(),
            Optional.ofNullable(division),
            Optional.empty());
    return CountsView.of(
        reminders.counts(caller.actor(), filter), reminders.officerOf(caller.actor()).isPresent());
  }
}
