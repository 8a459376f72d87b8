package org.anjian.rest.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjian.account.AccessToken;
import org.anjian.account.AccessTokens;
import org.anjian.account.Account;
import org.anjian.account.Accounts;
import org.anjian.account.Role;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.identity.Ids;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class SignInTest {

  private static final String PASSWORD = "a long enough password";
  private static final String ADDRESS = "10.0.0.1";

  private final SteppedClock clock = new SteppedClock();
  private final Ids ids = new Ids(clock);
  private final List<Account> stored = new ArrayList<>();
  private final List<AccessToken> tokens = new ArrayList<>();
  private final SignIn signIn = new SignIn(new ListedAccounts(), new ListedTokens(), ids, clock);
  private final Account wang = stored("wang", PASSWORD, true);

  private Account stored(String name, String password, boolean enabled) {
    Account account =
        new Account(
            ids.next(),
            name,
            name,
            Set.of(Role.INSPECTOR),
            Scope.of(DivisionCode.parse("141022")),
            Pbkdf2.hash(password.toCharArray(), 1_000),
            enabled,
            0);
    stored.add(account);
    return account;
  }

  private ProblemCode refused(String name, String password) {
    return assertThrows(Problem.class, () -> signIn.byPassword(name, password, ADDRESS)).code();
  }

  @Test
  void theRightPasswordFindsTheAccount() {
    assertEquals(wang, signIn.byPassword("wang", PASSWORD, ADDRESS));
  }

  @Test
  void aWrongPasswordAndAnUnknownNameAreRefusedAlike() {
    assertEquals(ProblemCode.WRONG_CREDENTIALS, refused("wang", "another password"));
    assertEquals(ProblemCode.WRONG_CREDENTIALS, refused("nobody", PASSWORD));
    assertEquals(ProblemCode.WRONG_CREDENTIALS, refused("wang", "x".repeat(10_000)));
  }

  @Test
  void anAccountThatIsSwitchedOffDoesNotGetIn() {
    stored("retired", PASSWORD, false);

    assertEquals(ProblemCode.WRONG_CREDENTIALS, refused("retired", PASSWORD));
  }

  @Test
  void aKnownPasswordCostsNoComputationAndNoPauseAndEndsWithAChange() {
    signIn.byPassword("wang", PASSWORD, ADDRESS);
    for (int i = 0; i < 5; i++) {
      refused("wang", "guess " + i);
    }
    assertEquals(ProblemCode.TOO_MANY_ATTEMPTS, refused("wang", "guess"));
    long before = System.nanoTime();
    for (int i = 0; i < 200; i++) {
      signIn.byPassword("wang", PASSWORD, ADDRESS);
    }
    long micros = (System.nanoTime() - before) / 200_000;
    assertTrue(micros < 10_000, micros + " µs each");

    stored.clear();
    stored("wang", "changed to another", true);

    assertEquals(ProblemCode.TOO_MANY_ATTEMPTS, refused("wang", PASSWORD));
    clock.step(Duration.ofMinutes(16));
    assertEquals(ProblemCode.WRONG_CREDENTIALS, refused("wang", PASSWORD));
  }

  @Test
  void aTokenIsStoredAsItsHashAlone() {
    SignIn.Issued issued =
        signIn.issue(wang, AccessToken.Kind.BEARER, "script", Duration.ofDays(1));

    assertEquals(Secrets.sha256(issued.secret()), tokens.get(0).hash());
    assertFalse(tokens.toString().contains(issued.secret()));
    assertTrue(issued.secret().length() >= 43, issued.secret());
    assertNotEquals(Secrets.random(), Secrets.random());
  }

  @Test
  void aTokenStandsForItsAccountUntilItExpiresAndAsItsKindOnly() {
    String secret =
        signIn.issue(wang, AccessToken.Kind.BEARER, "script", Duration.ofDays(1)).secret();

    assertEquals(Optional.of(wang), signIn.byToken(secret, AccessToken.Kind.BEARER));
    assertEquals(Optional.empty(), signIn.byToken(secret, AccessToken.Kind.SESSION));
    assertEquals(Optional.empty(), signIn.byToken(secret + "x", AccessToken.Kind.BEARER));
    clock.step(Duration.ofDays(1));
    assertEquals(Optional.empty(), signIn.byToken(secret, AccessToken.Kind.BEARER));
  }

  @Test
  void aTokenTakenBackIsWorthless() {
    SignIn.Issued issued =
        signIn.issue(wang, AccessToken.Kind.SESSION, "SESSION", Duration.ofHours(1));
    Account other = stored("li", PASSWORD, true);

    assertFalse(signIn.takeBack(other, issued.token().id()));
    signIn.takeBack(issued.secret());

    assertEquals(Optional.empty(), signIn.byToken(issued.secret(), AccessToken.Kind.SESSION));
  }

  @Test
  void theHeaderPrevailsOverTheCookieAndAnEndedSessionIsNobody() {
    String session =
        signIn.issue(wang, AccessToken.Kind.SESSION, "SESSION", Duration.ofHours(1)).secret();
    stored("li", "the password of li", true);

    assertEquals(
        "li",
        Credentials.read(signIn, basic("li:the password of li"), session, ADDRESS)
            .orElseThrow()
            .account()
            .name());
    assertTrue(Credentials.read(signIn, null, session, ADDRESS).orElseThrow().bySession());
    assertEquals(Optional.empty(), Credentials.read(signIn, null, "gone", ADDRESS));
    assertEquals(Optional.empty(), Credentials.read(signIn, null, null, ADDRESS));
  }

  @Test
  void aHeaderThatNobodyUnderstandsIsRefused() {
    for (String header :
        List.of("Basic", "Basic !!", "Basic " + "d2FuZw==", "Digest x", "Bearer ")) {
      Problem problem =
          assertThrows(
              Problem.class, () -> Credentials.read(signIn, header, null, ADDRESS), header);
      assertEquals(401, problem.code().status());
    }
  }

  private static String basic(String pair) {
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private final class ListedAccounts implements Accounts {

    @Override
    public Optional<Account> find(UUID id) {
      return stored.stream().filter(account -> account.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Account> findByName(String name) {
      return stored.stream().filter(account -> account.name().equals(name)).findFirst();
    }

    @Override
    public Page<Account> list(Scope scope, PageRequest page) {
      return Page.cut(stored, page);
    }

    @Override
    public boolean isEmpty() {
      return stored.isEmpty();
    }

    @Override
    public void add(Account account) {
      stored.add(account);
    }

    @Override
    public Account update(Account account) {
      stored.replaceAll(old -> old.id().equals(account.id()) ? account : old);
      return account;
    }
  }

  private final class ListedTokens implements AccessTokens {

    @Override
    public Optional<AccessToken> find(UUID id) {
      return tokens.stream().filter(token -> token.id().equals(id)).findFirst();
    }

    @Override
    public Optional<AccessToken> findByHash(String hash) {
      return tokens.stream().filter(token -> token.hash().equals(hash)).findFirst();
    }

    @Override
    public List<AccessToken> ofAccount(UUID account) {
      return tokens.stream().filter(token -> token.account().equals(account)).toList();
    }

    @Override
    public void add(AccessToken token) {
      tokens.add(token);
    }

    @Override
    public void remove(UUID id) {
      tokens.removeIf(token -> token.id().equals(id));
    }

    @Override
    public void removeAllOf(UUID account) {
      tokens.removeIf(token -> token.account().equals(account));
    }

    @Override
    public void removeExpiredBefore(Instant moment) {
      tokens.removeIf(token -> token.expiresAt().isBefore(moment));
    }
  }
}
