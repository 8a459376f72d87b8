package org.anjian.rest.hazard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.hazard.HazardLevel;
import org.anjian.hazard.HazardState;
import org.anjian.hazard.Hazards;
import org.anjian.hazard.RemedyHazards;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 隐患: by state and due date. */
@Path("/hazards")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "隐患 Hazards")
public class HazardResource {

  @Inject private RemedyHazards remedy;
  @Inject private Hazards hazards;
  @Inject private HazardViews views;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The hazards in scope that match, the soonest due first. */
  @GET
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(
      summary = "隐患列表 List hazards",
      description = "`overdue=true`: open after their due date, as of today.")
  public PageView<HazardView> list(
      @QueryParam("enterprise") UUID enterprise,
      @QueryParam("division") DivisionCode division,
      @QueryParam("year") Integer year,
      @QueryParam("level") HazardLevel level,
      @QueryParam("state") HazardState state,
      @QueryParam("overdue") @DefaultValue("false") boolean overdue,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    Hazards.Query query =
        new Hazards.Query(
            Optional.ofNullable(enterprise),
            Optional.ofNullable(division),
            Optional.ofNullable(year),
            Optional.ofNullable(level),
            Optional.ofNullable(state),
            overdue ? Optional.of(LocalDate.now(clock)) : Optional.empty());
    return views.page(hazards.list(caller.actor().scope(), query, Paging.of(page, size)));
  }

  /** One hazard. */
  @GET
  @Path("{id}")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "查看隐患 Show a hazard")
  public HazardView show(@PathParam("id") UUID id) {
    return views.view(remedy.findHazard(caller.actor(), id));
  }
}
