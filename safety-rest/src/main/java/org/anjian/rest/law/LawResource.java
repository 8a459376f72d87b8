package org.anjian.rest.law;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.law.LawBook;
import org.anjian.law.Provision;
import org.anjian.paging.Page;
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
    return lawBook.statutes().stream().map(StatuteView::of).toList();
  }

  /** The rows of a statute, or of all, in the editions in force on a day, or in all. */
  @GET
  @Path("/provisions")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "罚则 Penal clauses, one row for each clause, subject and condition")
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
    return PageView.of(Page.cut(rows, Paging.of(page, size)), ProvisionView::of);
  }

  private static boolean mentions(Provision row, String text) {
    return row.labelZh().contains(text)
        || row.labelEn().contains(text)
        || row.ref().toString().contains(text)
        || row.statute().title().contains(text);
  }
}
