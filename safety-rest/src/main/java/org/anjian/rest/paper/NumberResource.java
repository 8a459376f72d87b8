package org.anjian.rest.paper;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.document.NumberLease;
import org.anjian.paging.Page;
import org.anjian.paper.KeepNumbers;
import org.anjian.rest.idempotency.Idempotent;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.revision.Answers;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 文号: the series, what is void in them, and the blocks that devices have. */
@Path("/document-numbers")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "文书 Papers")
public class NumberResource {

  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2100;

  @Inject private KeepNumbers numbers;
  @Inject private Caller caller;

  /** The series of a county and a year. */
  @GET
  @RolesAllowed(Roles.STAFF)
  @Operation(summary = "文号序列 The series of a county and a year, with what became of their numbers")
  public PageView<SeriesView> series(
      @QueryParam("division") DivisionCode division,
      @QueryParam("year") Integer year,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue("100") int size) {
    List<FieldError> missing = new ArrayList<>();
    if (division == null) {
      missing.add(FieldError.query("division", FieldError.Code.REQUIRED, Map.of()));
    }
    if (year == null) {
      missing.add(FieldError.query("year", FieldError.Code.REQUIRED, Map.of()));
    } else if (year < FIRST_YEAR || year > LAST_YEAR) {
      missing.add(
          FieldError.query(
              "year", FieldError.Code.OUT_OF_RANGE, Map.of("min", FIRST_YEAR, "max", LAST_YEAR)));
    }
    if (!missing.isEmpty()) {
      throw Problem.invalid(missing);
    }
    return PageView.of(
        Page.cut(numbers.series(caller.actor(), division, year), Paging.of(page, size)),
        SeriesView::of);
  }

  /** Voids a number, which stays in its series. */
  @POST
  @Path("voids")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "作废文号 Void a number")
  @APIResponseSchema(value = SeriesView.VoidView.class, responseCode = "201")
  public Response makeVoid(VoidRequest request) {
    return Answers.created(
        "/document-numbers?division="
            + request.division().canonical()
            + "&year="
            + request.toNumber().year(),
        SeriesView.VoidView.of(
            numbers.makeVoid(
                caller.actor(), request.division(), request.toNumber(), request.reason().strip())));
  }

  /** Gives a block of numbers to a device that works offline. */
  @POST
  @Path("leases")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.TOWNSHIP_STATION, Roles.LEADER})
  @Operation(summary = "领用文号 Give a block of numbers to a device")
  @APIResponseSchema(value = SeriesView.LeaseView.class, responseCode = "201")
  public Response lease(LeaseRequest request) {
    NumberLease lease =
        numbers.lease(
            caller.actor(),
            request.division(),
            request.kind(),
            request.year(),
            request.count(),
            request.device().strip());
    return Answers.created(
        "/document-numbers/leases/" + lease.id(), SeriesView.LeaseView.of(lease));
  }

  /** One block. */
  @GET
  @Path("leases/{id}")
  @RolesAllowed(Roles.STAFF)
  @Operation(summary = "查看领用 Show a block of numbers")
  public SeriesView.LeaseView lease(@PathParam("id") UUID id) {
    return SeriesView.LeaseView.of(numbers.find(caller.actor(), id));
  }

  /** What became of numbers of a block; those brought back are void. */
  @POST
  @Path("leases/{id}/returns")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.TOWNSHIP_STATION, Roles.LEADER})
  @Operation(summary = "核销文号 Report what became of numbers of a block")
  @APIResponseSchema(SeriesView.LeaseView.class)
  public Response report(@PathParam("id") UUID id, ReturnRequest request) {
    return Answers.done(
        SeriesView.LeaseView.of(
            numbers.report(
                caller.actor(),
                id,
                Set.copyOf(request.usedOrNone()),
                Set.copyOf(request.unusedOrNone()))));
  }
}
