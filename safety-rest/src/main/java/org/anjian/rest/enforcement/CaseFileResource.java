package org.anjian.rest.enforcement;

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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.anjian.attachment.Attachment;
import org.anjian.attachment.FileReference;
import org.anjian.enforcement.EvidenceFile;
import org.anjian.enforcement.KeepCaseFiles;
import org.anjian.enforcement.PursueCase;
import org.anjian.paging.Page;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.revision.Answers;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.anjian.rest.upload.FormParts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 案件附件: photographs, scans, sound and film of a case, by their hashes. */
@Path("/cases")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "案件 Cases")
public class CaseFileResource {

  private static final String FIELD = "file";

  @Inject private KeepCaseFiles files;
  @Inject private PursueCase pursueCase;
  @Inject private Caller caller;

  /**
   * 附件.
   *
   * @param sha256 hash of the content
   * @param content where the content can be had
   * @param uploadedBy account
   */
  public record CaseFileView(
      UUID id,
      String name,
      String mediaType,
      long size,
      String sha256,
      String content,
      String uploadedBy,
      Instant uploadedAt) {

    static CaseFileView of(Attachment attachment) {
      FileReference file = attachment.file();
      return new CaseFileView(
          file.id(),
          file.name(),
          file.mediaType(),
          file.size(),
          file.sha256(),
          Answers.BASE + "/cases/" + attachment.record() + "/files/" + file.id() + "/content",
          attachment.uploadedBy(),
          attachment.uploadedAt());
    }
  }

  /** Takes a file; an act cites it afterwards. */
  @POST
  @Path("{id}/files")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed({Roles.INSPECTOR, Roles.LEADER})
  @Operation(summary = "上传附件 Take a file for a case (field file); acts cite it by its identity")
  @APIResponseSchema(value = CaseFileView.class, responseCode = "201")
  public Response upload(@PathParam("id") UUID id, List<EntityPart> parts) throws IOException {
    EntityPart part =
        FormParts.find(parts, FIELD)
            .orElseThrow(
                () ->
                    Problem.invalid(List.of(FieldError.of("/" + FIELD, FieldError.Code.REQUIRED))));
    try (InputStream content = part.getContent()) {
      Attachment kept =
          files.keep(caller.actor(), id, FormParts.fileName(part).orElse(FIELD), content);
      return Answers.created("/cases/" + id + "/files/" + kept.id(), CaseFileView.of(kept));
    }
  }

  /** The files of a case. */
  @GET
  @Path("{id}/files")
  @RolesAllowed(Roles.STAFF)
  @Operation(summary = "案件附件 The files of a case, in the order in which they came")
  public PageView<CaseFileView> list(
      @PathParam("id") UUID id,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    return PageView.of(
        Page.cut(files.of(caller.actor(), id), Paging.of(page, size)), CaseFileView::of);
  }

  /** What is known of one file. */
  @GET
  @Path("{id}/files/{file}")
  @RolesAllowed(Roles.STAFF)
  @Operation(summary = "附件 What is known of one file")
  public CaseFileView show(@PathParam("id") UUID id, @PathParam("file") UUID file) {
    return CaseFileView.of(files.find(caller.actor(), id, file));
  }

  /** The content, compared with its hash before the first byte goes out. */
  @GET
  @Path("{id}/files/{file}/content")
  @RolesAllowed(Roles.STAFF)
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "下载附件 The content of a file, verified against its hash")
  public Response content(@PathParam("id") UUID id, @PathParam("file") UUID file) {
    FileReference found = files.find(caller.actor(), id, file).file();
    InputStream content = files.open(caller.actor(), id, file);
    StreamingOutput body =
        out -> {
          try (content) {
            content.transferTo(out);
          }
        };
    String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(found.sha256()));
    return Response.ok(body, found.mediaType())
        .header(HttpHeaders.CONTENT_LENGTH, found.size())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(found))
        .header(HttpHeaders.ETAG, "\"" + found.sha256() + "\"")
        .header("Repr-Digest", "sha-256=:" + digest + ":")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .build();
  }

  /** Pictures, sound, film and PDF are shown; anything else is only handed out. */
  private static String disposition(FileReference file) {
    boolean shown =
        file.mediaType().matches("(image|audio|video)/.*")
            || file.mediaType().equals("application/pdf");
    String encoded = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    return (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + encoded;
  }

  /** The hashes of all files of the evidence, as sha256sum reads them. */
  @GET
  @Path("{id}/evidence/manifest")
  @RolesAllowed(Roles.STAFF)
  @Produces(MediaType.TEXT_PLAIN)
  @Operation(summary = "证据哈希清单 The hashes of all evidence files, as sha256sum --check reads them")
  public Response manifest(@PathParam("id") UUID id) {
    StringBuilder lines = new StringBuilder();
    for (EvidenceFile.Entry entry : pursueCase.find(caller.actor(), id).evidence().entries()) {
      int n = 0;
      for (FileReference file : entry.files()) {
        n++;
        lines
            .append(file.sha256())
            .append("  ")
            .append(entry.item().number())
            .append('-')
            .append(n)
            .append('_')
            .append(file.name())
            .append('\n');
      }
    }
    return Response.ok(lines.toString(), MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"evidence.sha256\"")
        .build();
  }
}
