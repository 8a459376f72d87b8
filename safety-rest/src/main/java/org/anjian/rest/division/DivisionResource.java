package org.anjian.rest.division;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.division.Division;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.paging.Page;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 行政区划: the divisions of today, branch by branch, and what a code named at other times. */
@Path("/divisions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "基础数据 Reference data")
public class DivisionResource {

  @Inject private Divisions divisions;
  @Inject private DivisionNames names;

  /** The divisions of today below another one, or the largest that are known; by name or all. */
  @GET
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "行政区划 Divisions of today below another one")
  public PageView<DivisionView> list(
      @QueryParam("parent") DivisionCode parent,
      @QueryParam("text") String text,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    Optional<DivisionCode> above = Optional.ofNullable(parent);
    List<Division> found =
        divisions.entries().stream()
            .filter(Division::isCurrent)
            .filter(entry -> entry.code().parent().equals(above))
            .filter(entry -> text == null || entry.name().contains(text.strip()))
            .toList();
    return PageView.of(Page.cut(found, Paging.of(page, size)), entry -> names.today(entry.code()));
  }

  /** What a code names and named. */
  @GET
  @Path("{code}")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "区划沿革 What a code named when")
  public DivisionHistoryView show(@PathParam("code") DivisionCode code) {
    List<DivisionEntryView> history =
        divisions.entries().stream()
            .filter(entry -> entry.code().equals(code))
            .map(DivisionEntryView::of)
            .toList();
    if (history.isEmpty()) {
      throw Refusal.of(RefusalCode.NOT_FOUND, Map.of("division", code.shortForm()));
    }
    return new DivisionHistoryView(names.today(code), history);
  }
}
