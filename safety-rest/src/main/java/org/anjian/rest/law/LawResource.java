package org.anjian.rest.law;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anjian.law.LawBook;
import org.anjian.law.Provision;
import org.anjian.paging.Page;
import org.anjian.penalty.Circumstance;
import org.anjian.rest.language.Language;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 法条: which statutes there are, and what their clauses do to whom. */
@Path("/law")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "法条 Law")
public class LawResource {

  @Inject private LawBook lawBook;

  /** The editions of the statutes. */
  @GET
  @Path("/statutes")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "法律法规及其版本 Statutes and their editions")
  public List<StatuteView> statutes() {
    return lawBook.statutes().stream().map(statute -> StatuteView.of(statute, lawBook)).toList();
  }

  /** What the law book holds, and the version of its data. */
  @GET
  @Path("/version")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(
      summary = "法规数据版本 Version of the law data",
      description =
          "凭据（receipt）随此版本变化。Receipts change with it. 例 e.g."
              + " {\"version\":\"…64 hex…\",\"editions\":16,\"rows\":1020}")
  public LawVersionView version() {
    return LawVersionView.of(lawBook);
  }

  /** The circumstances that move a penalty. */
  @GET
  @Path("/circumstances")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "裁量情节 Circumstances: which way each leads, and by which article")
  public List<CircumstanceView> circumstances(
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
    Language language = Language.accepted(languages);
    return Arrays.stream(Circumstance.values())
        .map(each -> CircumstanceView.of(each, language))
        .toList();
  }

  /** The rows of a statute, or of all, in the editions in force on a day, or in all. */
  @GET
  @Path("/provisions")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(
      summary = "罚则 Penal clauses, one row for each clause, subject and condition",
      description =
          "text 按空格分词，在名称、条款和法规名中查找。text is looked for word by word in labels, places and"
              + " titles. supersededBy 列出优先适用的条款 names the clauses that prevail; succeededBy"
              + " 为后一版本的对应条款 the clause of the later edition.")
  public PageView<ProvisionView> provisions(
      @QueryParam("law") String law,
      @QueryParam("on") LocalDate on,
      @QueryParam("text") String text,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    List<Provision> rows =
        lawBook.provisions(Optional.ofNullable(law), Optional.ofNullable(on)).stream()
            .filter(row -> text == null || mentions(row, text))
            .toList();
    return PageView.of(
        Page.cut(rows, Paging.of(page, size)), row -> ProvisionView.of(row, lawBook));
  }

  /** Every word, in labels, reference or title; capitals do not matter. */
  private static boolean mentions(Provision row, String text) {
    String words =
        String.join(
                " ",
                row.labelZh(),
                row.labelEn(),
                row.ref().toString(),
                row.statute().title(),
                row.statute().titleEn(),
                CitationSentence.place(row.basis()))
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+"))
        .allMatch(words::contains);
  }
}
