package org.anjian.rest.security;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjian.account.Account;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.problem.ProblemCode;

/**
 * 准入: lets nobody pass by default. A method says by {@link RolesAllowed} or {@link PermitAll} who
 * may call it; one that says neither is closed to all.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AccessFilter implements ContainerRequestFilter {

  private static final Set<String> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  @Context private ResourceInfo resource;
  @Context private HttpServletRequest servletRequest;
  @Inject private Caller caller;

  @Override
  public void filter(ContainerRequestContext request) {
    if (servletRequest.getAttribute(Credentials.PROBLEM) instanceof Problem problem) {
      throw problem;
    }
    Optional<Account> account =
        Optional.ofNullable((Account) servletRequest.getAttribute(Credentials.ACCOUNT));
    account.ifPresent(caller::is);
    Method method = resource.getResourceMethod();
    if (method != null) {
      admit(method, account.map(Roles::of).orElse(Set.of()));
    }
    boolean bySession = Boolean.TRUE.equals(servletRequest.getAttribute(Credentials.BY_SESSION));
    if (bySession
        && !SAFE.contains(request.getMethod())
        && request.getHeaderString(Credentials.CONSOLE_HEADER) == null) {
      throw Problem.of(ProblemCode.SESSION_HEADER_MISSING);
    }
  }

  /**
   * Refuses unless the method is open to somebody with these roles.
   *
   * @param roles the roles; empty for somebody who has not signed in
   * @throws Problem NOT_SIGNED_IN or ROLE_MISSING
   */
  static void admit(Method method, Set<String> roles) {
    if (method.isAnnotationPresent(PermitAll.class)) {
      return;
    }
    if (roles.isEmpty()) {
      throw Problem.of(ProblemCode.NOT_SIGNED_IN);
    }
    RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
    if (allowed == null || Collections.disjoint(List.of(allowed.value()), roles)) {
      throw Problem.of(ProblemCode.ROLE_MISSING);
    }
  }
}
