package org.anjian.rest.benchmark;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.discretion.BenchmarkCheck;
import org.anjian.discretion.BenchmarkColumns;
import org.anjian.discretion.CsvBenchmarks;
import org.anjian.discretion.DiscretionBenchmarks;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.law.LawBook;
import org.anjian.paging.Page;
import org.anjian.rest.language.Language;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.security.Roles;
import org.anjian.rest.upload.FormParts;
import org.anjian.spi.BenchmarkSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 裁量基准: tells the benchmarks that are loaded, and checks one that was typed; stores nothing. */
@Path("/fines/benchmarks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "裁量基准 Discretion benchmarks")
public class BenchmarkResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int MOST_BYTES = (int) WorkbookBenchmarks.LIMITS.fileBytes();

  @Inject private DiscretionBenchmarks benchmarks;
  @Inject private LawBook lawBook;
  @Inject private Clock clock;

  /** The sets that are loaded. */
  @GET
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "裁量基准 The benchmarks that are loaded, with clauses, facts and tiers")
  public PageView<BenchmarkView> list(
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    return PageView.of(Page.cut(benchmarks.sets(), Paging.of(page, size)), BenchmarkView::of);
  }

  /** One set. */
  @GET
  @Path("/{key}")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "一套裁量基准 One benchmark")
  public BenchmarkView show(@PathParam("key") String key) {
    return benchmarks
        .find(key)
        .map(BenchmarkView::of)
        .orElseThrow(() -> Refusal.of(RefusalCode.NOT_FOUND, Map.of("benchmark", key)));
  }

  /** The workbook to type one into. */
  @GET
  @Path("/template.xlsx")
  @Produces(XLSX)
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "裁量基准填报模板 The workbook to type a benchmark into")
  public Response template() {
    LocalDate today = LocalDate.now(clock);
    StreamingOutput body = out -> BenchmarkTemplate.write(out, lawBook, today);
    return Response.ok(body)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"benchmark.xlsx\"")
        .build();
  }

  /** Checks a workbook, or three CSV files, as parts of a form. */
  @POST
  @Path("/validate")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(
      summary =
          "校验裁量基准 Check a typed benchmark: the part workbook, or the parts set, measures and tiers")
  public BenchmarkCheckView validate(
      List<EntityPart> parts, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages)
      throws IOException {
    Optional<EntityPart> workbook = FormParts.find(parts, "workbook");
    BenchmarkSource source =
        workbook.isPresent() ? workbook(workbook.get().getContent()) : files(parts);
    return check(source, languages);
  }

  /** Checks a workbook that is the body itself. */
  @POST
  @Path("/validate")
  @Consumes(XLSX)
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "校验裁量基准工作簿 Check a typed benchmark, the workbook being the body")
  public BenchmarkCheckView validateWorkbook(
      InputStream workbook, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages)
      throws IOException {
    return check(workbook(workbook), languages);
  }

  private BenchmarkCheckView check(BenchmarkSource source, String languages) {
    return BenchmarkCheckView.of(BenchmarkCheck.of(source, lawBook), Language.accepted(languages));
  }

  private static WorkbookBenchmarks workbook(InputStream upload) throws IOException {
    java.nio.file.Path directory = Files.createTempDirectory("benchmark-");
    try (upload) {
      return WorkbookBenchmarks.of("workbook", upload, directory);
    } finally {
      Files.deleteIfExists(directory);
    }
  }

  private static CsvBenchmarks files(List<EntityPart> parts) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    for (BenchmarkColumns table : BenchmarkColumns.values()) {
      for (EntityPart part : parts) {
        if (FormParts.nameOf(part).equals(table.nameEn())) {
          try (InputStream content = part.getContent()) {
            files.put(table.nameEn() + ".csv", content.readNBytes(MOST_BYTES));
          }
        }
      }
    }
    if (files.isEmpty()) {
      throw Problem.invalid(List.of(FieldError.of("/workbook", FieldError.Code.REQUIRED)));
    }
    return CsvBenchmarks.of(
        "upload",
        file -> {
          byte[] content = files.get(file);
          if (content == null) {
            throw new NoSuchFileException(file);
          }
          return content;
        });
  }
}
