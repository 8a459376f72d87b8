package org.anjian.contract;

import static org.anjian.contract.Refusals.assertTaken;
import static org.anjian.contract.Yicheng.account;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.anjian.account.AccessToken;
import org.anjian.account.Account;
import org.junit.jupiter.api.Test;

/** What every store of access tokens does. */
public abstract class AccessTokensContract {

  private static final Instant NOON = Instant.parse("2020-06-01T04:00:00.123456Z");

  protected abstract UnitOfWork unit();

  @Test
  public void aTokenIsFoundByItsIdentityAndItsHashAsItWasStored() {
    store(token(1, account(1)), token(2, account(1)));

    assertEquals(Optional.of(token(1, account(1))), find(1));
    assertEquals(
        Optional.of(token(2, account(1))),
        unit().get(stores -> stores.accessTokens().findByHash(hash(2))));
  }

  @Test
  public void anUnknownTokenIsNotFound() {
    store(token(1, account(1)));

    assertEquals(Optional.empty(), find(2));
    assertEquals(Optional.empty(), unit().get(stores -> stores.accessTokens().findByHash(hash(2))));
  }

  @Test
  public void aHashBelongsToOneToken() {
    store(token(1, account(1)));
    AccessToken other = token(2, account(2));
    AccessToken same =
        new AccessToken(
            other.id(),
            other.account(),
            other.kind(),
            other.name(),
            hash(1),
            other.createdAt(),
            other.expiresAt());

    assertTaken("tokenHash", () -> unit().run(stores -> stores.accessTokens().add(same)));
  }

  @Test
  public void theTokensOfAnAccountAreListedTheNewestFirst() {
    store(token(2, account(1)), token(3, account(1)), token(1, account(1)), token(4, account(2)));

    assertEquals(
        List.of(token(3, account(1)), token(2, account(1)), token(1, account(1))),
        ofAccount(account(1).id()));
    assertEquals(List.of(), ofAccount(account(3).id()));
  }

  @Test
  public void aTokenIsTakenBack() {
    store(token(1, account(1)), token(2, account(1)));

    unit()
        .run(
            stores -> {
              stores.accessTokens().remove(token(1, account(1)).id());
              stores.accessTokens().remove(token(9, account(1)).id());
            });

    assertEquals(Optional.empty(), find(1));
    assertEquals(Optional.of(token(2, account(1))), find(2));
  }

  @Test
  public void aTokenTakenBackInTheUnitOfWorkThatGaveItIsNotFoundThere() {
    Optional<AccessToken> found =
        unit()
            .get(
                stores -> {
                  stores.accounts().add(account(1));
                  stores.accessTokens().add(token(1, account(1)));
                  stores.accessTokens().remove(token(1, account(1)).id());
                  return stores.accessTokens().find(token(1, account(1)).id());
                });

    assertEquals(Optional.empty(), found);
  }

  @Test
  public void allTokensOfAnAccountAreTakenBackAndNoOthers() {
    store(token(1, account(1)), token(2, account(1)), token(3, account(2)));

    unit().run(stores -> stores.accessTokens().removeAllOf(account(1).id()));

    assertEquals(List.of(), ofAccount(account(1).id()));
    assertEquals(List.of(token(3, account(2))), ofAccount(account(2).id()));
  }

  @Test
  public void tokensThatExpiredBeforeTheMomentAreForgotten() {
    store(token(1, account(1)), token(2, account(1)), token(3, account(1)));

    unit()
        .run(stores -> stores.accessTokens().removeExpiredBefore(token(2, account(1)).expiresAt()));

    assertEquals(List.of(token(3, account(1)), token(2, account(1))), ofAccount(account(1).id()));
  }

  private void store(AccessToken... tokens) {
    unit()
        .run(
            stores -> {
              IntStream.rangeClosed(1, 3).forEach(number -> stores.accounts().add(account(number)));
              List.of(tokens).forEach(stores.accessTokens()::add);
            });
  }

  private Optional<AccessToken> find(int number) {
    return unit().get(stores -> stores.accessTokens().find(Yicheng.id(8, number)));
  }

  private List<AccessToken> ofAccount(UUID account) {
    return unit().get(stores -> stores.accessTokens().ofAccount(account));
  }

  /** Given in the order of the numbers, each for an hour. */
  private static AccessToken token(int number, Account account) {
    Instant given = NOON.plusSeconds(number);
    return new AccessToken(
        Yicheng.id(8, number),
        account.id(),
        number % 2 == 0 ? AccessToken.Kind.SESSION : AccessToken.Kind.BEARER,
        "统计脚本" + number,
        hash(number),
        given,
        given.plus(Duration.ofHours(1)));
  }

  private static String hash(int number) {
    return "%064x".formatted(number);
  }
}
