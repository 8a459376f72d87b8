package org.anjian.contract;

import static org.anjian.contract.Refusals.assertTaken;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjian.account.AccessToken;
import org.anjian.account.Account;
import org.anjian.account.Role;
import org.anjian.account.Scope;
import org.junit.jupiter.api.Test;

/** What every store of access tokens does. */
public abstract class AccessTokensContract {

  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00.123456Z");

  protected abstract UnitOfWork unit();

  private static UUID owner(int number) {
    return Yicheng.id(20, number);
  }

  private static AccessToken token(int number, int owner, int hours) {
    return new AccessToken(
        Yicheng.id(21, number),
        owner(owner),
        number % 2 == 0 ? AccessToken.Kind.SESSION : AccessToken.Kind.BEARER,
        "脚本" + number,
        "%064x".formatted(number),
        NOON.plusSeconds(number),
        NOON.plus(Duration.ofHours(hours)));
  }

  private void withTokens() {
    unit()
        .run(
            stores -> {
              for (int number : new int[] {1, 2}) {
                stores
                    .accounts()
                    .add(
                        new Account(
                            owner(number),
                            "user-" + number,
                            "",
                            Set.of(Role.READ_ONLY),
                            Scope.of(Yicheng.COUNTY),
                            "hash",
                            true,
                            0));
              }
              stores.accessTokens().add(token(1, 1, 1));
              stores.accessTokens().add(token(2, 1, 12));
              stores.accessTokens().add(token(3, 2, 12));
            });
  }

  @Test
  public void aTokenIsFoundAsStored() {
    withTokens();

    assertEquals(
        Optional.of(token(1, 1, 1)),
        unit().get(stores -> stores.accessTokens().find(token(1, 1, 1).id())));
    assertEquals(
        Optional.of(token(2, 1, 12)),
        unit().get(s -> s.accessTokens().findByHash(token(2, 1, 12).hash())));
    assertEquals(Optional.empty(), unit().get(s -> s.accessTokens().findByHash("f".repeat(64))));
    assertEquals(List.of(token(2, 1, 12), token(1, 1, 1)), of(1));
  }

  @Test
  public void aHashBelongsToOneToken() {
    withTokens();
    AccessToken of = token(9, 1, 1);
    AccessToken same =
        new AccessToken(
            of.id(),
            of.account(),
            of.kind(),
            of.name(),
            token(1, 1, 1).hash(),
            of.createdAt(),
            of.expiresAt());

    assertTaken("tokenHash", () -> unit().run(stores -> stores.accessTokens().add(same)));
  }

  @Test
  public void tokensAreTakenBackOneByOneByAccountAndByTime() {
    withTokens();

    unit().run(s -> s.accessTokens().removeExpiredBefore(NOON.plus(Duration.ofHours(1))));
    assertEquals(2, of(1).size());
    unit().run(s -> s.accessTokens().removeExpiredBefore(NOON.plus(Duration.ofHours(2))));
    assertEquals(List.of(token(2, 1, 12)), of(1));
    unit().run(s -> s.accessTokens().remove(token(2, 1, 12).id()));
    unit().run(s -> s.accessTokens().remove(token(2, 1, 12).id()));
    assertEquals(List.of(), of(1));
    unit().run(s -> s.accessTokens().removeAllOf(owner(2)));
    assertEquals(List.of(), of(2));
  }

  private List<AccessToken> of(int owner) {
    return unit().get(stores -> stores.accessTokens().ofAccount(owner(owner)));
  }
}
