package org.anjian.rest.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.AccessToken;
import org.anjian.account.AccessTokens;
import org.anjian.account.Account;
import org.anjian.account.Accounts;
import org.anjian.identity.Ids;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.problem.ProblemCode;

/** 身份核验: finds out who is asking, by password or by token, and gives tokens. */
@ApplicationScoped
public class SignIn {

  private static final int LOCKS = 64;

  /** A name that nobody has costs as much time as a wrong password. */
  private static final String NOBODYS_HASH = Pbkdf2.hash(Secrets.random().toCharArray());

  /**
   * 新令牌.
   *
   * @param token what is stored
   * @param secret what its owner gets to see once
   */
  public record Issued(AccessToken token, String secret) {}

  private final Accounts accounts;
  private final AccessTokens tokens;
  private final Ids ids;
  private final Clock clock;
  private final VerifiedCredentials verified;
  private final SignInThrottle throttle;
  private final Object[] locks = new Object[LOCKS];

  /** For the container's proxies. */
  protected SignIn() {
    this(null, null, null, Clock.systemUTC());
  }

  @Inject
  public SignIn(Accounts accounts, AccessTokens tokens, Ids ids, Clock clock) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.ids = ids;
    this.clock = clock;
    this.verified = new VerifiedCredentials(clock);
    this.throttle = new SignInThrottle(clock);
    for (int i = 0; i < LOCKS; i++) {
      locks[i] = new Object();
    }
  }

  /**
   * The account of a name and a password.
   *
   * @param address where the request comes from
   * @throws Problem WRONG_CREDENTIALS or TOO_MANY_ATTEMPTS
   */
  public Account byPassword(String name, String password, String address) {
    Optional<Account> account = accounts.findByName(name).filter(Account::enabled);
    String stored = account.map(Account::passwordHash).orElse(NOBODYS_HASH);
    String credentials = verified.keyOf(name, password);
    if (!verified.areKnown(credentials, stored)) {
      // One computation for equal requests that arrive together.
      synchronized (locks[Math.floorMod(credentials.hashCode(), LOCKS)]) {
        if (!verified.areKnown(credentials, stored)) {
          verify(name, password, address, stored);
          verified.remember(credentials, stored);
        }
      }
    }
    return account.orElseThrow(() -> Problem.of(ProblemCode.WRONG_CREDENTIALS));
  }

  private void verify(String name, String password, String address, String stored) {
    throttle.attempt(name, address);
    if (password.length() > PasswordRule.MAXIMUM
        || !Pbkdf2.verify(password.toCharArray(), stored)) {
      throw Problem.of(ProblemCode.WRONG_CREDENTIALS);
    }
    throttle.succeeded(name, address);
  }

  /** The account for which the secret of a token stands; empty for anything else. */
  public Optional<Account> byToken(String secret, AccessToken.Kind kind) {
    return tokens
        .findByHash(Secrets.sha256(secret))
        .filter(token -> token.kind() == kind && token.validAt(clock.instant()))
        .flatMap(token -> accounts.find(token.account()))
        .filter(Account::enabled);
  }

  /** Gives an account a token. */
  public Issued issue(Account account, AccessToken.Kind kind, String name, Duration lifetime) {
    String secret = Secrets.random();
    AccessToken token =
        new AccessToken(
            ids.next(),
            account.id(),
            kind,
            name,
            Secrets.sha256(secret),
            clock.instant(),
            clock.instant().plus(lifetime));
    tokens.add(token);
    return new Issued(token, secret);
  }

  /** Takes back the token of a secret; nothing happens if there is none. */
  public void takeBack(String secret) {
    tokens.findByHash(Secrets.sha256(secret)).map(AccessToken::id).ifPresent(tokens::remove);
  }

  /** Takes back a token of an account; false if the account has no such token. */
  public boolean takeBack(Account account, UUID token) {
    boolean own =
        tokens.find(token).filter(found -> found.account().equals(account.id())).isPresent();
    if (own) {
      tokens.remove(token);
    }
    return own;
  }
}
