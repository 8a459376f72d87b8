package org.anjian.rest.checklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anjian.checklist.Catalogue;
import org.anjian.checklist.CatalogueIndex;
import org.anjian.checklist.Category;
import org.anjian.checklist.Checker;
import org.anjian.checklist.Indicator;
import org.anjian.checklist.IndicatorQuery;
import org.anjian.checklist.IndicatorSheet;
import org.anjian.checklist.KeepCatalogue;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.hazard.HazardLevel;
import org.anjian.paging.Page;
import org.anjian.rest.idempotency.Idempotent;
import org.anjian.rest.language.Language;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.revision.Answers;
import org.anjian.rest.revision.Revisions;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.anjian.rest.sheet.SheetFiles;
import org.anjian.table.TextSheet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 检查标准: the catalogue of indicators, searched, kept in editions, imported and exported. */
@Path("/indicators")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "检查标准 Indicators")
public class IndicatorResource {

  @Inject private KeepCatalogue catalogues;
  @Inject private IndicatorViews views;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Context private HttpHeaders headers;

  /** The indicators in force on a day that match; with words the best first. */
  @GET
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(
      summary = "检查标准 Search indicators",
      description =
          "`text` finds Chinese by characters and pairs, the best first; `on` is a day, today when"
              + " left out. An indicator without sectors applies to every sector.")
  public PageView<IndicatorView> list(
      @QueryParam("text") String text,
      @QueryParam("on") LocalDate on,
      @QueryParam("sector") SupervisedSector sector,
      @QueryParam("category") String category,
      @QueryParam("level") HazardLevel level,
      @QueryParam("checker") Checker checker,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    CatalogueIndex index = catalogues.index(caller.actor());
    LocalDate day = day(on);
    IndicatorQuery query =
        new IndicatorQuery(
            Optional.ofNullable(text).filter(words -> !words.isBlank()),
            day,
            sector == null ? Set.of() : Set.of(sector),
            category(category),
            Optional.ofNullable(level),
            Optional.ofNullable(checker));
    return PageView.of(
        Page.cut(index.search(query), Paging.of(page, size)),
        one -> views.of(one, index.catalogue(), day, language()));
  }

  /** The tree of categories of what is in force on a day. */
  @GET
  @Path("categories")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "检查标准类别 Categories of indicators, as a tree with counts")
  public CategoriesView categories(
      @QueryParam("on") LocalDate on, @QueryParam("sector") SupervisedSector sector) {
    Set<SupervisedSector> sectors = sector == null ? Set.of() : Set.of(sector);
    return CategoriesView.of(
        catalogues.catalogue(caller.actor()).on(day(on)).stream()
            .filter(one -> sectors.isEmpty() || one.appliesTo(sectors))
            .toList());
  }

  /** The catalogue of a day as a workbook, in the columns of the import. */
  @GET
  @Path("catalogue.xlsx")
  @Produces(SheetFiles.XLSX)
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "导出检查标准 The catalogue as a workbook")
  public Response export(@QueryParam("on") LocalDate on) {
    TextSheet sheet = IndicatorSheet.write(catalogues.catalogue(caller.actor()).on(day(on)));
    StreamingOutput body = out -> SheetFiles.write(out, List.of(sheet));
    return Response.ok(body)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"indicators.xlsx\"")
        .build();
  }

  /** An indicator with all its editions. */
  @GET
  @Path("{code}")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "指标档案 Show an indicator with its editions")
  public IndicatorFileView show(@PathParam("code") String code) {
    return file(code);
  }

  /** Publishes a new indicator. */
  @POST
  @Idempotent
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.LEADER, Roles.LEGAL_REVIEWER})
  @Operation(summary = "发布指标 Publish a new indicator")
  @APIResponseSchema(value = IndicatorFileView.class, responseCode = "201")
  public Response publish(IndicatorRequest request) {
    Indicator published = catalogues.publish(caller.actor(), request.toIndicator(), 0);
    String code = published.ref().code();
    return Answers.created("/indicators/" + code, file(code));
  }

  /** Publishes another edition of an indicator. */
  @PUT
  @Path("{code}")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.LEADER, Roles.LEGAL_REVIEWER})
  @Operation(
      summary = "发布指标新版本 Publish another edition of an indicator",
      description = "`If-Match` names the newest edition that was read.")
  public IndicatorFileView change(@PathParam("code") String code, IndicatorRequest request) {
    Indicator statements = request.toIndicator();
    if (!statements.ref().code().equals(code)) {
      throw Refusal.of(RefusalCode.NOT_FOUND, Map.of("indicator", code));
    }
    catalogues.publish(caller.actor(), statements, (int) Revisions.required(headers));
    return file(code);
  }

  /** Withdraws an indicator from a day on; what was answered by it keeps it. */
  @POST
  @Path("{code}/withdrawal")
  @Idempotent
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.LEADER, Roles.LEGAL_REVIEWER})
  @Operation(summary = "停用指标 Withdraw an indicator")
  public IndicatorFileView withdraw(@PathParam("code") String code, WithdrawalRequest request) {
    file(code);
    catalogues.withdraw(caller.actor(), request.toWithdrawal(code));
    return file(code);
  }

  /** Imports a table of indicators, .xlsx or .csv. */
  @POST
  @Path("imports")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.LEADER, Roles.LEGAL_REVIEWER})
  @Operation(
      summary = "导入检查标准 Import indicators",
      description =
          "The part `workbook` is an .xlsx with the sheet 检查标准, or a .csv with its columns. With one"
              + " error nothing is stored, and all are told.")
  public IndicatorImportView importAll(
      List<EntityPart> parts,
      @QueryParam("effectiveFrom") LocalDate effectiveFrom,
      @QueryParam("dryRun") @DefaultValue("false") boolean dryRun)
      throws IOException {
    List<TextSheet> sheets = SheetFiles.read(parts);
    TextSheet sheet =
        sheets.stream()
            .filter(one -> one.name().equals(IndicatorSheet.NAME))
            .findFirst()
            .orElse(sheets.get(0));
    return IndicatorImportView.of(
        catalogues.importAll(caller.actor(), sheet, day(effectiveFrom), dryRun),
        dryRun,
        language());
  }

  private IndicatorFileView file(String code) {
    Catalogue catalogue = catalogues.catalogue(caller.actor());
    List<Indicator> editions = new ArrayList<>(catalogue.editions(code));
    if (editions.isEmpty()) {
      throw Refusal.of(RefusalCode.NOT_FOUND, Map.of("indicator", code));
    }
    Collections.reverse(editions);
    LocalDate today = LocalDate.now(clock);
    return new IndicatorFileView(
        code,
        editions.stream().map(one -> views.of(one, catalogue, today, language())).toList(),
        editions.get(0).ref().edition());
  }

  private static Optional<Category> category(String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    Optional<Category> read = Category.read(text);
    if (read.isEmpty()) {
      throw Problem.invalid(
          List.of(
              FieldError.query(
                  "category", FieldError.Code.INVALID_VALUE, Map.of("rule", "CATEGORY_PATH"))));
    }
    return read;
  }

  private LocalDate day(LocalDate on) {
    return on == null ? LocalDate.now(clock) : on;
  }

  private Language language() {
    return Language.accepted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
