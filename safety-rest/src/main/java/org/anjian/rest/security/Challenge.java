package org.anjian.rest.security;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** 认证提示: says with each 401 how to sign in, and lets nobody store what the interface answers. */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class Challenge implements ContainerResponseFilter {

  /** 不弹出登录框: the console asks for the password itself; browsers must not. */
  private static final String FOR_CONSOLE = "Bearer realm=\"anjian\"";

  private static final String FOR_SCRIPTS =
      "Basic realm=\"anjian\", charset=\"UTF-8\", Bearer realm=\"anjian\"";

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    response.getHeaders().add(HttpHeaders.VARY, "Accept-Language");
    if (response.getStatus() == 401) {
      response
          .getHeaders()
          .putSingle(
              HttpHeaders.WWW_AUTHENTICATE,
              of(request.getHeaderString(Credentials.CONSOLE_HEADER) != null));
    }
  }

  /** The value of {@code WWW-Authenticate}. */
  public static String of(boolean console) {
    return console ? FOR_CONSOLE : FOR_SCRIPTS;
  }
}
