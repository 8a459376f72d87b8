package org.anjian.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.anjian.rest.json.Json;
import org.anjian.rest.language.Language;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.problem.ProblemAnswers;
import org.anjian.rest.problem.ProblemBody;
import org.anjian.rest.security.Challenge;
import org.anjian.rest.security.Credentials;
import org.anjian.rest.security.Roles;
import org.anjian.rest.security.SignIn;

/**
 * 认证机制: finds out whose request it is by HTTP Basic, a bearer token, or the session of the console.
 * A request that shows nothing passes as nobody's; what is open to nobody is for the interface to
 * say. What is shown and wrong is refused here.
 *
 * <p>It stands in the WAR itself: the server looks for mechanisms nowhere else.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

  @Inject private SignIn signIn;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    Optional<Credentials.Shown> shown;
    try {
      shown =
          Credentials.read(
              signIn,
              request.getHeader("Authorization"),
              session(request),
              request.getRemoteAddr());
    } catch (Problem problem) {
      refuse(request, response, problem);
      return AuthenticationStatus.SEND_FAILURE;
    }
    if (shown.isEmpty()) {
      return context.doNothing();
    }
    request.setAttribute(Credentials.ACCOUNT, shown.get().account());
    request.setAttribute(Credentials.BY_SESSION, shown.get().bySession());
    return context.notifyContainerAboutLogin(
        new CallerPrincipal(shown.get().account().name()), Roles.of(shown.get().account()));
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

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws AuthenticationException {
    Language language = Language.accepted(request.getHeader("Accept-Language"));
    ProblemBody body = ProblemAnswers.in(language).body(problem);
    response.setStatus(body.status());
    response.setContentType(ProblemAnswers.MEDIA_TYPE + ";charset=UTF-8");
    response.setHeader("Content-Language", language.tag());
    response.setHeader("Cache-Control", "no-store");
    for (Map.Entry<String, String> header : problem.headers().entrySet()) {
      response.setHeader(header.getKey(), header.getValue());
    }
    if (body.status() == 401) {
      response.setHeader(
          "WWW-Authenticate", Challenge.of(request.getHeader(Credentials.CONSOLE_HEADER) != null));
    }
    try {
      response.getOutputStream().write(Json.write(body, language));
    } catch (IOException e) {
      throw new AuthenticationException("the answer cannot be written", e);
    }
  }
}
