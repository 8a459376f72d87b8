package org.anjian.rest.reference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.anjian.enterprise.Industries;
import org.anjian.enterprise.Industry;
import org.anjian.paging.Page;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 国民经济行业: the catalogue of GB/T 4754. */
@Path("/industries")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "基础数据 Reference data")
public class IndustryResource {

  @Inject private Industries industries;

  /** The industries whose code begins with the text or whose name contains it. */
  @GET
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "国民经济行业 Industries of GB/T 4754")
  public PageView<IndustryView> list(
      @QueryParam("text") String text,
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    List<Industry> found =
        industries.all().stream()
            .filter(
                industry ->
                    text == null
                        || industry.code().startsWith(text.strip())
                        || industry.name().contains(text.strip()))
            .toList();
    return PageView.of(Page.cut(found, Paging.of(page, size)), IndustryView::of);
  }
}
