package org.anjian.rest.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Actor;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.identity.Ids;
import org.anjian.ledger.ImportJob;
import org.anjian.ledger.ImportJobs;
import org.anjian.ledger.ImportLedger;
import org.anjian.ledger.LedgerProblem;
import org.anjian.ledger.LedgerYear;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.rest.idempotency.RepeatedRequests;
import org.anjian.rest.language.Language;
import org.anjian.rest.ledger.WorkbookLimits;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.revision.Answers;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.anjian.rest.security.Secrets;
import org.anjian.rest.upload.FormParts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 导入: takes a workbook, answers at once, and tells how far the import has come. */
@Path("/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "导入 Imports")
public class ImportResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int SHOWN = 100;
  private static final int LONGEST_NAME = 200;

  @Inject private ImportLedger ledger;
  @Inject private ImportJobs jobs;
  @Inject private ImportQueue queue;
  @Inject private RepeatedRequests repeated;
  @Inject private Divisions divisions;
  @Inject private Ids ids;
  @Inject private Clock clock;
  @Inject private Caller caller;

  /** Takes a workbook; the import runs outside the request. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.LEADER})
  @Operation(
      summary = "导入台账 Import the ledgers of a year; answers 202 and the address of the import")
  public Response start(
      @QueryParam("year") Integer year,
      @QueryParam("division") DivisionCode division,
      @QueryParam("mode") ImportJob.Mode mode,
      @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
      @Parameter(hidden = true) @HeaderParam(RepeatedRequests.HEADER) String key,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages,
      List<EntityPart> parts)
      throws IOException {
    Optional.ofNullable(key).ifPresent(RepeatedRequests::checkKey);
    LedgerYear ledgerYear = ledgerYear(year, division);
    Actor actor = caller.actor();
    ledger.mustBeAllowed(actor, ledgerYear);
    EntityPart workbook =
        FormParts.find(parts, "workbook")
            .orElseThrow(
                () ->
                    Problem.invalid(List.of(FieldError.of("/workbook", FieldError.Code.REQUIRED))));
    ImportJob job =
        ImportJob.started(
            ids.next(),
            ledgerYear,
            mode == null ? ImportJob.Mode.ATOMIC : mode,
            dryRun,
            fileName(workbook),
            actor.name(),
            clock.instant());
    java.nio.file.Path upload = queue.newUpload(job.id());
    MessageDigest digest = Secrets.digest();
    String head = ledgerYear + " " + job.mode() + " " + dryRun + "\n";
    digest.update(head.getBytes(StandardCharsets.UTF_8));
    try (InputStream content = new DigestInputStream(workbook.getContent(), digest)) {
      keep(content, upload);
    }
    Language language = Language.accepted(languages);
    Response answer =
        Answers.accepted("/imports/" + job.id(), ImportView.of(job, List.of(), language));
    if (key == null) {
      queue.submit(actor, job, upload, () -> {});
      return answer;
    }
    String fingerprint = HexFormat.of().formatHex(digest.digest());
    Optional<Response> before = before(actor, key, fingerprint, upload);
    if (before.isPresent()) {
      return before.get();
    }
    queue.submit(
        actor, job, upload, () -> repeated.keep(actor.name(), key, fingerprint, answer, language));
    return answer;
  }

  /** What the same upload was answered before; the copy that came now is not needed then. */
  private Optional<Response> before(
      Actor actor, String key, String fingerprint, java.nio.file.Path upload) throws IOException {
    boolean isNew = false;
    try {
      Optional<Response> before = repeated.answerTo(actor.name(), key, fingerprint);
      isNew = before.isEmpty();
      return before;
    } finally {
      if (!isNew) {
        Files.deleteIfExists(upload);
      }
    }
  }

  /** The imports in scope, the newest first. */
  @GET
  @RolesAllowed(Roles.STAFF)
  @Transactional
  @Operation(summary = "导入任务 The imports, the newest first")
  public PageView<ImportView> list(
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    return PageView.of(
        jobs.list(caller.actor().scope(), Paging.of(page, size)),
        job -> ImportView.of(job, List.of(), Language.ZH));
  }

  /** One import. */
  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.STAFF)
  @Transactional
  @Operation(summary = "导入进度 How far an import has come, or how it ended")
  public ImportView show(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
    ImportJob job = find(id);
    return ImportView.of(
        job, jobs.problems(id, new PageRequest(0, SHOWN)).items(), Language.accepted(languages));
  }

  /** What an import found wrong. */
  @GET
  @Path("/{id}/problems")
  @RolesAllowed(Roles.STAFF)
  @Transactional
  @Operation(summary = "导入问题 What an import found wrong")
  public PageView<ProblemView> problems(
      @PathParam("id") UUID id,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
    find(id);
    Language language = Language.accepted(languages);
    return PageView.of(
        jobs.problems(id, Paging.of(page, size)), problem -> ProblemView.of(problem, language));
  }

  /** What an import found wrong, as a workbook. */
  @GET
  @Path("/{id}/problems.xlsx")
  @Produces(XLSX)
  @RolesAllowed(Roles.STAFF)
  @Transactional
  @Operation(summary = "导入问题清单下载 What an import found wrong, as a workbook")
  public Response problemTable(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
    find(id);
    Language language = Language.accepted(languages);
    List<ProblemView> all = new ArrayList<>();
    PageRequest request = new PageRequest(0, PageRequest.MAX_SIZE);
    Page<LedgerProblem> page = jobs.problems(id, request);
    while (!page.items().isEmpty()) {
      page.items().forEach(problem -> all.add(ProblemView.of(problem, language)));
      request = new PageRequest(request.page() + 1, PageRequest.MAX_SIZE);
      page = jobs.problems(id, request);
    }
    StreamingOutput body =
        out -> {
          ProblemTable table = ProblemTable.to(out, language);
          table.add(all);
          table.finish();
        };
    return Response.ok(body)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"problems.xlsx\"")
        .build();
  }

  /** Asks an import to stop. */
  @DELETE
  @Path("/{id}")
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.LEADER})
  @Transactional
  @Operation(summary = "取消导入 Ask an import to stop; nothing of it is stored")
  public Response cancel(@PathParam("id") UUID id) {
    find(id);
    queue.cancel(id);
    return Response.accepted().build();
  }

  /** The name without path and control characters, as far as it is kept. */
  private static String fileName(EntityPart workbook) {
    String name = FormParts.fileName(workbook).orElse("workbook.xlsx");
    return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
  }

  /** Keeps one byte more than is allowed, so that the import can say that the file is too large. */
  private static void keep(InputStream content, java.nio.file.Path upload) throws IOException {
    long left = WorkbookLimits.STANDARD.fileBytes() + 1;
    byte[] buffer = new byte[64 * 1024];
    try (OutputStream out = Files.newOutputStream(upload)) {
      int read = content.read(buffer);
      while (read >= 0 && left > 0) {
        out.write(buffer, 0, (int) Math.min(read, left));
        left -= read;
        read = content.read(buffer);
      }
    }
  }

  private ImportJob find(UUID id) {
    Optional<ImportJob> found = jobs.find(id);
    Actor actor = caller.actor();
    return found
        .filter(job -> divisions.isWithin(job.ledger().division(), actor.scope().division()))
        .orElseThrow(() -> Refusal.of(RefusalCode.NOT_FOUND, Map.of("import", id.toString())));
  }

  private static LedgerYear ledgerYear(Integer year, DivisionCode division) {
    List<FieldError> errors = new ArrayList<>();
    if (year == null) {
      errors.add(FieldError.query("year", FieldError.Code.REQUIRED, Map.of()));
    } else if (year < 1949 || year > 2100) {
      errors.add(
          FieldError.query("year", FieldError.Code.OUT_OF_RANGE, Map.of("min", 1949, "max", 2100)));
    }
    if (division == null) {
      errors.add(FieldError.query("division", FieldError.Code.REQUIRED, Map.of()));
    }
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
    return new LedgerYear(year, division);
  }
}
