package org.anjian.rest.revision;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** 版本标签: puts the revision of what is answered into {@code ETag}. */
@Provider
public class RevisionTags implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Revised view) {
      response.getHeaders().putSingle(HttpHeaders.ETAG, Revisions.tag(view.revision()));
    }
  }
}
