package org.anjian.rest.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjian.account.Account;
import org.anjian.account.KeepAccounts;
import org.anjian.enterprise.RegisterEnterprise;
import org.anjian.people.RegisterOfficer;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.idempotency.Idempotent;
import org.anjian.rest.paging.PageView;
import org.anjian.rest.paging.Paging;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.revision.Answers;
import org.anjian.rest.revision.Revisions;
import org.anjian.rest.security.Caller;
import org.anjian.rest.security.PasswordRule;
import org.anjian.rest.security.Pbkdf2;
import org.anjian.rest.security.Roles;
import org.anjian.rest.security.SignIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 账户: who may sign in, in which roles and over which records. */
@Path("/accounts")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "账户 Accounts")
public class AccountResource {

  @Inject private KeepAccounts accounts;
  @Inject private RegisterEnterprise enterprises;
  @Inject private RegisterOfficer officers;
  @Inject private SignIn signIn;
  @Inject private Caller caller;
  @Inject private DivisionNames divisions;
  @Context private HttpHeaders headers;
  @Context private HttpServletRequest servletRequest;

  /** All accounts by name. */
  @GET
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(summary = "账户列表 List accounts")
  public PageView<AccountView> list(
      @QueryParam("page") @DefaultValue(Paging.FIRST) int page,
      @QueryParam("size") @DefaultValue(Paging.DEFAULT_SIZE) int size) {
    return PageView.of(
        accounts.list(caller.actor(), Paging.of(page, size)),
        account -> AccountView.of(account, divisions));
  }

  /** Opens an account. */
  @POST
  @Idempotent
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(summary = "开立账户 Open an account")
  @APIResponseSchema(value = AccountView.class, responseCode = "201")
  public Response open(AccountRequest request) {
    PasswordRule.check(request.name(), request.password());
    mustSee(request.enterpriseId());
    mustKnowOfficer(request.officerId());
    Account opened =
        accounts.open(
            caller.actor(),
            request.name(),
            request.displayName(),
            Set.copyOf(request.roles()),
            request.scope(),
            Optional.ofNullable(request.officerId()),
            Pbkdf2.hash(request.password().toCharArray()));
    return Answers.created("/accounts/" + opened.id(), AccountView.of(opened, divisions));
  }

  /** One account. */
  @GET
  @Path("{id}")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(summary = "查看账户 Show an account")
  public AccountView show(@PathParam("id") UUID id) {
    return AccountView.of(accounts.find(caller.actor(), id), divisions);
  }

  /** Changes what an account may do. */
  @PUT
  @Path("{id}")
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(summary = "变更账户 Change an account")
  public AccountView change(@PathParam("id") UUID id, AccountChangeRequest request) {
    mustSee(request.enterpriseId());
    mustKnowOfficer(request.officerId());
    return AccountView.of(
        accounts.change(
            caller.actor(),
            id,
            Revisions.required(headers),
            request.displayName(),
            Set.copyOf(request.roles()),
            request.scope(),
            Optional.ofNullable(request.officerId()),
            request.enabled()),
        divisions);
  }

  /** Changes a password; tokens and sessions of the account end. */
  @PUT
  @Path("{id}/password")
  @RolesAllowed(Roles.SIGNED_IN)
  @Operation(
      summary = "修改密码 Change a password",
      description = "The own password with the present one; an administrator sets any.")
  public Response changePassword(@PathParam("id") UUID id, PasswordRequest request) {
    Account account = accounts.find(caller.actor(), id);
    if (account.id().equals(caller.require().id())) {
      mustKnowPassword(account, request);
    }
    PasswordRule.check(account.name(), request.password());
    accounts.changePassword(caller.actor(), id, Pbkdf2.hash(request.password().toCharArray()));
    return Response.noContent().build();
  }

  private void mustSee(UUID enterprise) {
    if (enterprise != null) {
      enterprises.find(caller.actor(), enterprise);
    }
  }

  private void mustKnowOfficer(UUID officer) {
    if (officer != null) {
      officers.find(caller.actor(), officer);
    }
  }

  private void mustKnowPassword(Account account, PasswordRequest request) {
    if (request.currentPassword() == null) {
      throw Problem.invalid(List.of(FieldError.of("/currentPassword", FieldError.Code.REQUIRED)));
    }
    signIn.byPassword(account.name(), request.currentPassword(), servletRequest.getRemoteAddr());
  }
}
