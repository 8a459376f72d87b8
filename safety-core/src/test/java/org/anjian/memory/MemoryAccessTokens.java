package org.anjian.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.AccessToken;
import org.anjian.account.AccessTokens;

/** 访问令牌库 in memory. */
public final class MemoryAccessTokens implements AccessTokens {

  private final Table<AccessToken> table =
      new Table<>(AccessToken::id).unique("tokenHash", row -> Optional.of(row.hash()));

  @Override
  public Optional<AccessToken> find(UUID id) {
    return table.find(id);
  }

  @Override
  public Optional<AccessToken> findByHash(String hash) {
    return table.stream().filter(row -> row.hash().equals(hash)).findFirst();
  }

  @Override
  public List<AccessToken> ofAccount(UUID account) {
    return table.stream()
        .filter(row -> row.account().equals(account))
        .sorted(
            Comparator.comparing(AccessToken::createdAt).thenComparing(AccessToken::id).reversed())
        .toList();
  }

  @Override
  public void add(AccessToken token) {
    table.addAll(List.of(token));
  }

  @Override
  public void remove(UUID id) {
    table.removeIf(row -> row.id().equals(id));
  }

  @Override
  public void removeAllOf(UUID account) {
    table.removeIf(row -> row.account().equals(account));
  }

  @Override
  public void removeExpiredBefore(Instant moment) {
    table.removeIf(row -> row.expiresAt().isBefore(moment));
  }
}
