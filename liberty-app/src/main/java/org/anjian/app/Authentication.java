package org.anjian.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.anjian.account.Account;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.security.Credentials;
import org.anjian.rest.security.Roles;
import org.anjian.rest.security.SignIn;

/**
 * 认证机制: finds out whose request it is by HTTP Basic, a bearer token, or the session of the console.
 * A request that shows nothing passes as nobody's; what is open to nobody is for the interface to
 * say. What is shown and wrong is handed to the interface, which refuses it in its own words.
 *
 * <p>It stands in the WAR itself: the server looks for mechanisms nowhere else.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

  private static final String API = "/api/";

  @Inject private SignIn signIn;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (!request.getServletPath().startsWith(API)) {
      return context.doNothing();
    }
    Optional<Credentials.Shown> shown;
    try {
      shown =
          Credentials.read(
              signIn,
              request.getHeader("Authorization"),
              session(request),
              request.getRemoteAddr());
    } catch (Problem problem) {
      // Answered by the interface, in its own words.
      request.setAttribute(Credentials.PROBLEM, problem);
      return context.doNothing();
    }
    if (shown.isEmpty()) {
      return context.doNothing();
    }
    Account account = shown.get().account();
    request.setAttribute(Credentials.ACCOUNT, account);
    request.setAttribute(Credentials.BY_SESSION, shown.get().bySession());
    return context.notifyContainerAboutLogin(
        new CallerPrincipal(account.name()), Roles.of(account));
  }

  private static String session(HttpServletRequest request) {
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        if (cookie.getName().equals(Credentials.COOKIE)) {
          return cookie.getValue();
        }
      }
    }
    return null;
  }
}
