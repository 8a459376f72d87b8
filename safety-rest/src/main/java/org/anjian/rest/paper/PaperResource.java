package org.anjian.rest.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anjian.document.DocumentNumber;
import org.anjian.paging.Page;
import org.anjian.paper.Form;
import org.anjian.paper.Forms;
import org.anjian.paper.IssuePapers;
import org.anjian.paper.IssuedPaper;
import org.anjian.paper.PaperSubject;
import org.anjian.rest.idempotency.Idempotent;
import org.anjian.rest.language.Language;
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

/** 文书: forms, drafts and what was issued. */
@Path("/papers")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "文书 Papers")
public class PaperResource {

  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  static final String PAGE = "text/html; charset=utf-8";

  @Inject private IssuePapers papers;
  @Inject private Forms forms;
  @Inject private Caller caller;

  /** The papers about a record, in the order in which they were issued. */
  @GET
  @RolesAllowed(Roles.STAFF)
  @Operation(summary = "一条记录的文书 List the papers about a record")
  public PageView<IssuedPaperView> list(
      @QueryParam("recordKind") PaperSubject.Kind recordKind,
      @QueryParam("record") UUID record,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
    mustBeGiven("recordKind", recordKind);
    mustBeGiven("record", record);
    Language language = Language.accepted(languages);
    List<IssuedPaper> all = papers.of(caller.actor(), new PaperSubject(recordKind, record));
    return PageView.of(
        Page.cut(all, Paging.of(page, size)),
        paper -> view(paper, corrections(paper, all), language));
  }

  private static List<IssuedPaper> corrections(IssuedPaper paper, List<IssuedPaper> all) {
    return all.stream()
        .filter(other -> other.corrects().filter(paper.id()::equals).isPresent())
        .toList();
  }

  /** The forms that can be filled for a kind of record. */
  @GET
  @Path("forms")
  @RolesAllowed(Roles.STAFF)
  @Operation(summary = "可用式样 List the forms for a kind of record")
  public PageView<FormView> forms(
      @QueryParam("recordKind") PaperSubject.Kind recordKind,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue("100") int size,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
    mustBeGiven("recordKind", recordKind);
    Language language = Language.accepted(languages);
    return PageView.of(
        Page.cut(papers.formsFor(recordKind), Paging.of(page, size)),
        form -> FormView.of(form, language));
  }

  /** The template of a form, to be restyled. */
  @GET
  @Path("forms/{form}/template")
  @RolesAllowed(Roles.STAFF)
  @Produces(DOCX)
  @Operation(summary = "下载模板 The template of a form, to be restyled in Word")
  public Response template(@PathParam("form") String form) {
    return file(papers.template(caller.actor(), form), form + ".docx").build();
  }

  /** The paper as it would be issued now, with what is missing; stores nothing. */
  @POST
  @Path("drafts")
  @RolesAllowed(Roles.STAFF)
  @Operation(summary = "草稿与缺项 The paper as it would be issued now, with what is missing")
  @APIResponseSchema(DraftView.class)
  public Response draft(
      PaperRequest request, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
    return Answers.done(
        DraftView.of(
            papers.draft(caller.actor(), request.toEntry()), Language.accepted(languages)));
  }

  /** The draft as a file, marked 草稿; stores nothing. */
  @POST
  @Path("previews")
  @RolesAllowed(Roles.STAFF)
  @Produces(DOCX)
  @Operation(summary = "预览 The draft as a file, marked 草稿")
  public Response preview(PaperRequest request) {
    Form form = forms.require(request.form());
    return file(papers.preview(caller.actor(), request.toEntry()), form.titleZh() + "（草稿）.docx")
        .build();
  }

  /** The draft as a page, marked 草稿; stores nothing. */
  @POST
  @Path("previews/page")
  @RolesAllowed(Roles.STAFF)
  @Produces(PAGE)
  @Operation(summary = "网页预览 The draft as a page for a browser, marked 草稿")
  public Response previewPage(PaperRequest request) {
    return Response.ok(papers.previewPage(caller.actor(), request.toEntry()), PAGE).build();
  }

  /** Numbers, renders and freezes a paper. */
  @POST
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.TOWNSHIP_STATION, Roles.LEGAL_REVIEWER, Roles.LEADER})
  @Operation(summary = "制发文书 Issue a paper")
  @APIResponseSchema(value = IssuedPaperView.class, responseCode = "201")
  public Response issue(
      PaperRequest request, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
    IssuedPaper paper = papers.issue(caller.actor(), request.toEntry());
    return Answers.created(
        "/papers/" + paper.id(), view(paper, List.of(), Language.accepted(languages)));
  }

  /** One issued paper. */
  @GET
  @Path("{id}")
  @RolesAllowed(Roles.STAFF)
  @Operation(summary = "查看文书 Show an issued paper")
  public IssuedPaperView show(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
    IssuedPaper paper = papers.find(caller.actor(), id);
    return view(paper, papers.correctionsOf(paper), Language.accepted(languages));
  }

  /** The file, byte for byte as it was issued. */
  @GET
  @Path("{id}/content")
  @RolesAllowed(Roles.STAFF)
  @Produces(DOCX)
  @Operation(summary = "下载原件 The file, byte for byte as it was issued")
  public Response content(@PathParam("id") UUID id) {
    IssuedPaper paper = papers.find(caller.actor(), id);
    String name =
        paper.number().map(DocumentNumber::toString).orElse("")
            + forms.require(paper.form()).titleZh()
            + ".docx";
    return file(papers.content(caller.actor(), id), name)
        .header(HttpHeaders.ETAG, "\"" + paper.sha256() + "\"")
        .build();
  }

  /** The issued paper as a page that shows and prints what the file shows. */
  @GET
  @Path("{id}/page")
  @RolesAllowed(Roles.STAFF)
  @Produces(PAGE)
  @Operation(summary = "网页文书 The issued paper as a page for a browser")
  public Response page(@PathParam("id") UUID id) {
    return Response.ok(papers.page(caller.actor(), id), PAGE).build();
  }

  /** Issues a paper that cites and corrects this one, which stays as it is. */
  @POST
  @Path("{id}/corrections")
  @Idempotent
  @RolesAllowed({Roles.INSPECTOR, Roles.TOWNSHIP_STATION, Roles.LEGAL_REVIEWER, Roles.LEADER})
  @Operation(summary = "更正 Issue a paper that corrects this one")
  @APIResponseSchema(value = IssuedPaperView.class, responseCode = "201")
  public Response correct(
      @PathParam("id") UUID id,
      PaperRequest request,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
    IssuedPaper paper = papers.correct(caller.actor(), id, request.toEntry());
    return Answers.created(
        "/papers/" + paper.id(), view(paper, List.of(), Language.accepted(languages)));
  }

  private IssuedPaperView view(
      IssuedPaper paper, List<IssuedPaper> corrections, Language language) {
    return IssuedPaperView.of(paper, forms.require(paper.form()), corrections, language);
  }

  private static Response.ResponseBuilder file(byte[] content, String name) {
    return Response.ok(content, DOCX)
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(name));
  }

  private static void mustBeGiven(String parameter, Object value) {
    if (value == null) {
      List<FieldError> errors = new ArrayList<>();
      errors.add(FieldError.query(parameter, FieldError.Code.REQUIRED, Map.of()));
      throw Problem.invalid(errors);
    }
  }
}
