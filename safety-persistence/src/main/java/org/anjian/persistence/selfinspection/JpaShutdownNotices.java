package org.anjian.persistence.selfinspection;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;
import org.anjian.persistence.storing.Versions;
import org.anjian.selfinspection.SelfChecks;
import org.anjian.selfinspection.ShutdownNotice;
import org.anjian.selfinspection.ShutdownNotices;

/** 停产放假通知库: the notices in the database. */
public final class JpaShutdownNotices implements ShutdownNotices {

  private final EntityManager entityManager;
  private final Store store;

  public JpaShutdownNotices(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.store = new Store(entityManager);
  }

  @Override
  public Optional<ShutdownNotice> find(UUID id) {
    return rows().where("r.id = :id", "id", id).one().map(SelfInspectionMapper::notice);
  }

  @Override
  public List<ShutdownNotice> within(Scope scope, SelfChecks.Range range) {
    return Ranges.narrow(rows().within(scope, "r.enterprise"), range)
        .where("r.fromDay <= :to", "to", range.to())
        .where("r.untilDay is null or r.untilDay >= :from", "from", range.from())
        .orderBy("r.fromDay, r.id")
        .all()
        .stream()
        .map(SelfInspectionMapper::notice)
        .toList();
  }

  @Override
  public void add(ShutdownNotice notice) {
    store.add(new ShutdownNoticeRow(notice));
  }

  @Override
  public ShutdownNotice update(ShutdownNotice notice) {
    ShutdownNoticeRow row =
        store.toChange(
            ShutdownNoticeRow.class,
            notice.id(),
            notice.revision(),
            stored -> Versions.revision(stored.version));
    row.take(notice);
    store.flush();
    return SelfInspectionMapper.notice(row);
  }

  private Listing<ShutdownNoticeRow> rows() {
    return Listing.of(entityManager, ShutdownNoticeRow.class);
  }
}
