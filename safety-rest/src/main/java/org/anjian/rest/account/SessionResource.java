package org.anjian.rest.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.anjian.account.AccessToken;
import org.anjian.account.Account;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Credentials;
import org.anjian.rest.security.Roles;
import org.anjian.rest.security.SignIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 登录会话: the console's way in. */
@Path("/session")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "账户 Accounts")
public class SessionResource {

  private static final Duration LIFETIME = Duration.ofHours(12);

  @Inject private SignIn signIn;
  @Inject private Caller caller;
  @Inject private DivisionNames divisions;
  @Context private HttpServletRequest servletRequest;

  /** Signs in. */
  @POST
  @PermitAll
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "登录 Sign in", description = "Sets the session's cookie, for 12 hours.")
  @APIResponseSchema(AccountView.class)
  public Response open(SessionRequest request) {
    Account account =
        signIn.byPassword(request.name(), request.password(), servletRequest.getRemoteAddr());
    SignIn.Issued session =
        signIn.issue(account, AccessToken.Kind.SESSION, AccessToken.Kind.SESSION.name(), LIFETIME);
    return Response.ok(AccountView.of(account, divisions))
        .cookie(cookie(session.secret(), (int) LIFETIME.toSeconds()))
        .build();
  }

  /** Who is signed in. */
  @GET
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "当前账户 Who am I")
  public AccountView show() {
    return AccountView.of(caller.require(), divisions);
  }

  /** Signs out. */
  @DELETE
  @PermitAll
  @Operation(summary = "退出 Sign out")
  public Response close(@CookieParam(Credentials.COOKIE) String secret) {
    if (secret != null) {
      signIn.takeBack(secret);
    }
    return Response.noContent().cookie(cookie("", 0)).build();
  }

  private NewCookie cookie(String value, int seconds) {
    return new NewCookie.Builder(Credentials.COOKIE)
        .value(value)
        .path("/")
        .maxAge(seconds)
        .httpOnly(true)
        .secure(servletRequest.isSecure())
        .sameSite(NewCookie.SameSite.STRICT)
        .build();
  }
}
