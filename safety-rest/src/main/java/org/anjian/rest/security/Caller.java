package org.anjian.rest.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.anjian.account.Account;
import org.anjian.account.Actor;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.problem.ProblemCode;

/** 请求者: whose request this is. */
@RequestScoped
public class Caller {

  private Account account;

  /** Notes who it is. */
  void is(Account signedIn) {
    account = signedIn;
  }

  /** The account; empty when nobody has signed in. */
  public Optional<Account> account() {
    return Optional.ofNullable(account);
  }

  /**
   * The account.
   *
   * @throws Problem NOT_SIGNED_IN
   */
  public Account require() {
    return account().orElseThrow(() -> Problem.of(ProblemCode.NOT_SIGNED_IN));
  }

  /**
   * The account as the one who acts.
   *
   * @throws Problem NOT_SIGNED_IN
   */
  public Actor actor() {
    return require().actor();
  }
}
