package org.anjian.rest.selfinspection;

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
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.idempotency.Idempotent;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.revision.Answers;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.anjian.selfinspection.CheckKind;
import org.anjian.selfinspection.CheckPhoto;
import org.anjian.selfinspection.CheckPhotos;
import org.anjian.selfinspection.OverseeSelfInspection;
import org.anjian.selfinspection.SelfCheck;
import org.anjian.selfinspection.SelfChecks;
import org.anjian.selfinspection.SubmitSelfCheck;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 自查自报: what is due, what was checked, who is silent. */
@Path("/self-inspections")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "自查自报 Self-inspections")
public class SelfInspectionResource {

  private static final int LARGEST_PHOTO = 8 << 20;

  @Inject private SubmitSelfCheck submit;
  @Inject private OverseeSelfInspection oversight;
  @Inject private SelfChecks checks;
  @Inject private CheckPhotos photos;
  @Inject private SelfInspectionViews views;
  @Inject private DivisionNames divisions;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** All that the app shows first. */
  @GET
  @Path("desk")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(
      summary = "自查工作台 What is due for an enterprise",
      description = "`enterprise` may be left out by the account of an enterprise.")
  public DeskView desk(@QueryParam("enterprise") UUID enterprise) {
    return views.desk(caller.actor(), one(enterprise));
  }

  /** Where every period between two days stands. */
  @GET
  @Path("calendar")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "自查日历 Where each period of an enterprise stands; up to 92 days")
  public List<StatusView> calendar(
      @QueryParam("enterprise") UUID enterprise,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to) {
    LocalDate today = LocalDate.now(clock);
    SelfChecks.Range range = Ranges.of(null, null, null, from, to, today);
    return oversight.calendar(caller.actor(), one(enterprise), range.from(), range.to()).stream()
        .map(status -> StatusView.of(status, today))
        .toList();
  }

  /** Takes a completed check. */
  @POST
  @Path("checks")
  @Idempotent
  @RolesAllowed(Roles.ENTERPRISE)
  @Operation(summary = "提交自查 Submit a self-check")
  @APIResponseSchema(value = CheckView.class, responseCode = "201")
  public Response submit(CheckRequest request) {
    SelfCheck check = submit.submit(caller.actor(), request.toSubmission());
    return Answers.created(
        "/self-inspections/checks/" + check.id(), views.whole(caller.actor(), check));
  }

  /** The checks in scope that match, the newest first. */
  @GET
  @Path("checks")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(
      summary = "自查记录 List self-checks",
      description = "`signs=true`: only those that have a sign, a reason to look.")
  public PageView<CheckView> list(
      @QueryParam("enterprise") UUID enterprise,
      @QueryParam("division") DivisionCode division,
      @QueryParam("kind") CheckKind kind,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to,
      @QueryParam("signs") @DefaultValue("false") boolean signs,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    SelfChecks.Query query =
        new SelfChecks.Query(
            Optional.ofNullable(enterprise),
            Optional.ofNullable(division),
            Optional.ofNullable(kind),
            Optional.ofNullable(from),
            Optional.ofNullable(to),
            signs);
    return views.checks(
        caller.actor(), checks.list(caller.actor().scope(), query, Paging.of(page, size)));
  }

  /** One check. */
  @GET
  @Path("checks/{id}")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "查看自查记录 Show a self-check")
  public CheckView show(@PathParam("id") UUID id) {
    return views.whole(caller.actor(), submit.find(caller.actor(), id));
  }

  /** A photo of a check. */
  @GET
  @Path("checks/{id}/photos/{sha256}")
  @RolesAllowed(Roles.SIGNED_IN)
  @Produces("image/*")
  @Operation(summary = "自查照片 A photo of a self-check")
  public Response photo(@PathParam("id") UUID id, @PathParam("sha256") String sha256) {
    SelfCheck check = submit.find(caller.actor(), id);
    return Photos.answer(check.photos().stream().map(CheckPhoto::sha256).toList(), sha256, photos);
  }

  /** Keeps a photo before the check that cites it. */
  @POST
  @Path("photos")
  @Consumes({"image/jpeg", "image/png", "image/webp"})
  @RolesAllowed(Roles.ENTERPRISE)
  @Operation(summary = "上传照片 Keep a photo (JPEG, PNG or WebP, up to 8 MiB)")
  @APIResponseSchema(value = KeptPhotoView.class, responseCode = "201")
  public Response keep(InputStream body) throws IOException {
    byte[] content = body.readNBytes(LARGEST_PHOTO + 1);
    if (content.length > LARGEST_PHOTO || Photos.mediaType(content).isEmpty()) {
      throw Problem.invalid(
          List.of(FieldError.of("", FieldError.Code.INVALID_VALUE, Map.of("max", "8 MiB"))));
    }
    String sha256 = photos.keep(content);
    return Response.status(Response.Status.CREATED)
        .entity(new KeptPhotoView(sha256, content.length))
        .build();
  }

  /** Who is silent. */
  @GET
  @Path("silent")
  @RolesAllowed(Roles.STAFF)
  @Operation(
      summary = "缺报单位 Enterprises with missing periods",
      description = "By division and name; up to 92 days, the last seven by default.")
  public PageView<SilentView> silent(
      @QueryParam("division") DivisionCode division,
      @QueryParam("sector") SupervisedSector sector,
      @QueryParam("kind") CheckKind kind,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    LocalDate today = LocalDate.now(clock);
    return PageView.of(
        oversight.silent(
            caller.actor(),
            Ranges.of(null, division, sector, from, to, today),
            Optional.ofNullable(kind),
            Paging.of(page, size)),
        silent -> SilentView.of(silent, divisions, today));
  }

  /** How many periods stand where. */
  @GET
  @Path("coverage")
  @RolesAllowed(Roles.STAFF)
  @Operation(summary = "覆盖情况 How many periods stand where, township by township")
  public List<CoverageView> coverage(
      @QueryParam("division") DivisionCode division,
      @QueryParam("sector") SupervisedSector sector,
      @QueryParam("kind") CheckKind kind,
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to) {
    SelfChecks.Range range = Ranges.of(null, division, sector, from, to, LocalDate.now(clock));
    return oversight.coverage(caller.actor(), range, Optional.ofNullable(kind)).stream()
        .map(one -> CoverageView.of(one, divisions))
        .toList();
  }

  private UUID one(UUID enterprise) {
    return Optional.ofNullable(enterprise)
        .or(() -> caller.actor().scope().enterprise())
        .orElseThrow(() -> Refusal.of(RefusalCode.FACT_MISSING, Map.of("field", "enterprise")));
  }
}
