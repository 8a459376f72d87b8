package org.anjian.persistence.account;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.account.AnsweredRequest;
import org.anjian.account.AnsweredRequests;
import org.anjian.explain.RefusalCode;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;

/** 已答复的请求库: the answers in the database. */
public final class JpaAnsweredRequests implements AnsweredRequests {

  private final EntityManager entityManager;

  public JpaAnsweredRequests(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public Optional<AnsweredRequest> find(String account, String key) {
    return Listing.of(entityManager, AnsweredRequestRow.class)
        .where("r.account = :account", "account", account)
        .where("r.key = :key", "key", key)
        .one()
        .map(AccountMapper::answeredRequest);
  }

  @Override
  public void add(AnsweredRequest answered) {
    new Store(entityManager)
        .addOrRefuse(
            new AnsweredRequestRow(answered),
            RefusalCode.ALREADY_RUNNING,
            Map.of("key", answered.key()));
  }

  @Override
  public void removeAnsweredBefore(Instant moment) {
    entityManager
        .createQuery("delete from AnsweredRequestRow r where r.at < :moment")
        .setParameter("moment", moment)
        .executeUpdate();
  }
}
