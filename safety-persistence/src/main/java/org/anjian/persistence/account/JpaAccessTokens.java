package org.anjian.persistence.account;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.AccessToken;
import org.anjian.account.AccessTokens;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;

/** 访问令牌库: the tokens in the database. */
public final class JpaAccessTokens implements AccessTokens {

  private final EntityManager entityManager;

  public JpaAccessTokens(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public Optional<AccessToken> find(UUID id) {
    return rows().where("r.id = :id", "id", id).one().map(AccountMapper::accessToken);
  }

  @Override
  public Optional<AccessToken> findByHash(String hash) {
    return rows().where("r.hash = :hash", "hash", hash).one().map(AccountMapper::accessToken);
  }

  @Override
  public List<AccessToken> ofAccount(UUID account) {
    return rows()
        .where("r.account = :account", "account", account)
        .orderBy("r.createdAt desc, r.id desc")
        .all()
        .stream()
        .map(AccountMapper::accessToken)
        .toList();
  }

  @Override
  public void add(AccessToken token) {
    new Store(entityManager).add(new AccessTokenRow(token));
  }

  @Override
  public void remove(UUID id) {
    delete("r.id = :value", id);
  }

  @Override
  public void removeAllOf(UUID account) {
    delete("r.account = :value", account);
  }

  @Override
  public void removeExpiredBefore(Instant moment) {
    delete("r.expiresAt < :value", moment);
  }

  private void delete(String condition, Object value) {
    entityManager
        .createQuery("delete from AccessTokenRow r where " + condition)
        .setParameter("value", value)
        .executeUpdate();
  }

  private Listing<AccessTokenRow> rows() {
    return Listing.of(entityManager, AccessTokenRow.class);
  }
}
