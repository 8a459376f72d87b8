package org.anjian.rest.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.anjian.account.AccessToken;
import org.anjian.account.AccessTokens;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.paging.Page;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.revision.Answers;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.Roles;
import org.anjian.rest.security.SignIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 接口令牌: scripts show one instead of a password. Each account sees and takes back its own. */
@Path("/tokens")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "账户 Accounts")
public class TokenResource {

  @Inject private SignIn signIn;
  @Inject private AccessTokens tokens;
  @Inject private Caller caller;

  /** Gives a token; no key of idempotency, for its secret is stored nowhere. */
  @POST
  @RolesAllowed(Roles.SIGNED_IN)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "申请令牌 Get a token", description = "The token itself is shown once.")
  @APIResponseSchema(value = TokenView.class, responseCode = "201")
  public Response issue(TokenRequest request) {
    SignIn.Issued issued =
        signIn.issue(
            caller.require(),
            AccessToken.Kind.BEARER,
            request.name(),
            Duration.ofDays(request.days()));
    return Answers.created("/tokens/" + issued.token().id(), TokenView.of(issued));
  }

  /** The own tokens, sessions included. */
  @GET
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "我的令牌 My tokens")
  public PageView<TokenView> list(
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    return PageView.of(
        Page.cut(tokens.ofAccount(caller.require().id()), Paging.of(page, size)), TokenView::of);
  }

  /** Takes a token back. */
  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "收回令牌 Take a token back")
  public Response takeBack(@PathParam("id") UUID id) {
    if (!signIn.takeBack(caller.require(), id)) {
      throw Refusal.of(RefusalCode.NOT_FOUND, Map.of("token", id.toString()));
    }
    return Response.noContent().build();
  }
}
