package org.anjian.rest.enterprise;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.EnterprisePoints;
import org.anjian.enterprise.EnterpriseQuery;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.enterprise.likeness.FindDuplicates;
import org.anjian.enterprise.search.EnterpriseSearch;
import org.anjian.enterprise.search.Found;
import org.anjian.enterprise.search.SearchCard;
import org.anjian.enterprise.search.SearchQuery;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.idempotency.Idempotent;
import org.anjian.rest.label.Coded;
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

/** 企业检索、地图和查重. */
@Path("/enterprises")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "企业 Enterprises")
public class EnterpriseSearchResource {

  private static final UUID NOBODY = new UUID(0, 0);

  @Inject private EnterpriseSearch search;
  @Inject private FindDuplicates duplicates;
  @Inject private EnterprisePoints points;
  @Inject private DivisionNames divisions;
  @Inject private Caller caller;

  /** Enterprises that a text finds, the best first. */
  @GET
  @Path("search")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(
      summary = "检索企业 Search enterprises",
      description =
          "Part of the name, present or former; pinyin or its initials; credit code or four"
              + " characters of it; people, telephone, address. Several words must all match."
              + " `total` counts up to a limit; `more` says that there are more.")
  public FileViews.FoundPage find(
      @QueryParam("text") String text,
      @QueryParam("division") DivisionCode division,
      @QueryParam("sector") SupervisedSector sector,
      @QueryParam("riskLevel") RiskLevel riskLevel,
      @QueryParam("status") OperatingStatus status,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    if (text == null || text.isBlank()) {
      throw Problem.invalid(List.of(FieldError.query("text", FieldError.Code.REQUIRED, Map.of())));
    }
    PageRequest wanted = Paging.of(page, size);
    Found found =
        search.find(
            caller.actor().scope(),
            new SearchQuery(
                text,
                Stream.of(division).filter(Objects::nonNull).toList(),
                Optional.ofNullable(sector),
                Optional.ofNullable(riskLevel),
                Optional.ofNullable(status)),
            wanted);
    return new FileViews.FoundPage(
        found.hits().stream().map(hit -> FileViews.CardView.of(hit, divisions)).toList(),
        wanted.page(),
        wanted.size(),
        found.total(),
        found.more());
  }

  /** Enterprises with their coordinates. */
  @GET
  @Path("map")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "企业地图 Enterprises with their coordinates")
  public FileViews.MapView map(
      @QueryParam("division") DivisionCode division,
      @QueryParam("sector") SupervisedSector sector,
      @QueryParam("riskLevel") RiskLevel riskLevel,
      @QueryParam("status") OperatingStatus status) {
    EnterprisePoints.Found found =
        points.within(
            caller.actor().scope(),
            new EnterpriseQuery(
                Optional.empty(),
                Optional.ofNullable(division),
                Optional.ofNullable(sector),
                Optional.ofNullable(riskLevel),
                Optional.ofNullable(status)));
    return new FileViews.MapView(
        found.points().stream()
            .map(
                point ->
                    new FileViews.PointView(
                        point.enterprise(),
                        point.name(),
                        point.at().longitude(),
                        point.at().latitude(),
                        Coded.of(point.riskLevel()),
                        Coded.of(point.sector())))
            .toList(),
        found.without());
  }

  /** Pairs of entries that may be the same enterprise. */
  @GET
  @Path("duplicates")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.INSPECTOR})
  @Operation(summary = "疑似重复 Likely duplicates")
  public PageView<FileViews.DuplicateView> duplicates(
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    return PageView.of(
        Page.cut(duplicates.within(caller.actor().scope()), Paging.of(page, size)),
        pair -> FileViews.DuplicateView.of(pair, divisions));
  }

  /** Entries that may be the enterprise that is about to be registered. */
  @POST
  @Path("duplicates/check")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.INSPECTOR, Roles.TOWNSHIP_STATION})
  @Operation(summary = "登记前查重 Look for duplicates before registering")
  public List<FileViews.DuplicateView> check(FileRequests.LikenessRequest request) {
    SearchCard entry =
        new SearchCard(
            NOBODY,
            request.name().strip(),
            List.of(),
            request.creditCode() == null ? "" : request.creditCode().value(),
            Stream.of(request.legalRepresentative(), request.principal())
                .map(FileRequests::orEmpty)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList(),
            FileRequests.orEmpty(request.phone()),
            FileRequests.orEmpty(request.address()),
            request.division(),
            SupervisedSector.COMMERCE,
            RiskLevel.LOW,
            OperatingStatus.OPERATING);
    return duplicates.of(caller.actor().scope(), entry).stream()
        .map(pair -> FileViews.DuplicateView.toNew(pair, divisions))
        .toList();
  }

  /** Keeps that two entries are different, or closes one of them as the same. */
  @POST
  @Idempotent
  @Path("duplicates/decisions")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.INSPECTOR})
  @Operation(summary = "处理疑似重复 Decide on likely duplicates")
  @APIResponseSchema(value = FileViews.DecisionView.class, responseCode = "201")
  public Response decide(FileRequests.DuplicateRequest request) {
    return Answers.created(
        "/enterprises/duplicates",
        FileViews.DecisionView.of(
            duplicates.decide(
                caller.actor(),
                request.kept(),
                request.other(),
                request.verdict(),
                request.reason())));
  }
}
