package org.anjian.rest.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.division.DivisionCode;
import org.anjian.rest.language.Language;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.anjian.statistics.AnnualStatistics;
import org.anjian.statistics.Figure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 年度统计: the figures of a division and a year; every one leads to its records. */
@Path("/statistics/annual")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "统计 Statistics")
public class StatisticsResource {

  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2100;

  @Inject private AnnualStatistics statistics;
  @Inject private Caller caller;

  /** All figures of a year. */
  @GET
  @RolesAllowed(Roles.STAFF)
  @Transactional
  @Operation(summary = "年度统计 The figures of a division and a year, each with its records")
  public Map<String, FigureView> figures(
      @QueryParam("year") Integer year, @QueryParam("division") DivisionCode division) {
    mustBeGiven(year, division);
    Map<String, FigureView> figures = new LinkedHashMap<>();
    String self = address("", year, division);
    figures.put("year", new FigureView(year, self));
    figures.put("division", new FigureView(division.shortForm(), self));
    statistics
        .of(caller.actor(), division, year)
        .forEach(
            (key, value) ->
                figures.put(
                    key,
                    new FigureView(
                        FigureValues.wire(value),
                        address("/" + key + "/records", year, division))));
    return figures;
  }

  /** How the figures are counted. */
  @GET
  @Path("/definitions")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "指标口径 What each figure is and how it is counted")
  public List<DefinitionView> definitions(
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
    Language language = Language.accepted(languages);
    List<DefinitionView> definitions = new ArrayList<>();
    for (Figure<?> figure : AnnualStatistics.figures()) {
      definitions.add(DefinitionView.of(figure, language));
    }
    return definitions;
  }

  /** The records behind a figure, or those left out of it. */
  @GET
  @Path("/{key}/records")
  @RolesAllowed(Roles.STAFF)
  @Transactional
  @Operation(summary = "统计依据 The records behind a figure, or those left out and why")
  public PageView<RecordView> records(
      @PathParam("key") String key,
      @QueryParam("year") Integer year,
      @QueryParam("division") DivisionCode division,
      @QueryParam("excluded") @DefaultValue("false") boolean excluded,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    mustBeGiven(year, division);
    Figure<?> figure = AnnualStatistics.figure(key);
    return PageView.of(
        statistics.records(caller.actor(), key, division, year, excluded, Paging.of(page, size)),
        entry -> RecordView.of(entry, figure.recordKind()));
  }

  private static String address(String path, int year, DivisionCode division) {
    return "/api/v1/statistics/annual"
        + path
        + "?year="
        + year
        + "&division="
        + division.shortForm();
  }

  private static void mustBeGiven(Integer year, DivisionCode division) {
    List<FieldError> errors = new ArrayList<>();
    if (year == null) {
      errors.add(FieldError.query("year", FieldError.Code.REQUIRED, Map.of()));
    } else if (year < FIRST_YEAR || year > LAST_YEAR) {
      errors.add(
          FieldError.query(
              "year", FieldError.Code.OUT_OF_RANGE, Map.of("min", FIRST_YEAR, "max", LAST_YEAR)));
    }
    if (division == null) {
      errors.add(FieldError.query("division", FieldError.Code.REQUIRED, Map.of()));
    }
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
  }
}
