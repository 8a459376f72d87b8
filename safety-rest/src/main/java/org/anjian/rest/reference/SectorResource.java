package org.anjian.rest.reference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.paging.Page;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 监管行业: the twenty-four supervised sectors. */
@Path("/sectors")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "基础数据 Reference data")
public class SectorResource {

  /** The sectors in their order. */
  @GET
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "监管行业 Supervised sectors")
  public PageView<SectorView> list(
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    return PageView.of(
        Page.cut(List.of(SupervisedSector.values()), Paging.of(page, size)), SectorView::of);
  }
}
