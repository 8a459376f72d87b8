package org.anjian.persistence.reminder;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;
import org.anjian.reminder.CalendarFeed;
import org.anjian.reminder.CalendarFeeds;

/** 日历订阅库: the feeds in the database. */
public final class JpaCalendarFeeds implements CalendarFeeds {

  private final EntityManager entityManager;

  public JpaCalendarFeeds(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public Optional<CalendarFeed> find(UUID id) {
    return rows().where("r.id = :id", "id", id).one().map(CalendarFeedRow::feed);
  }

  @Override
  public Optional<CalendarFeed> findByHash(String hash) {
    return rows().where("r.hash = :hash", "hash", hash).one().map(CalendarFeedRow::feed);
  }

  @Override
  public List<CalendarFeed> ofAccount(UUID account) {
    return rows()
        .where("r.account = :account", "account", account)
        .orderBy("r.createdAt desc, r.id desc")
        .all()
        .stream()
        .map(CalendarFeedRow::feed)
        .toList();
  }

  @Override
  public void add(CalendarFeed feed) {
    new Store(entityManager).add(new CalendarFeedRow(feed));
  }

  @Override
  public void remove(UUID id) {
    entityManager
        .createQuery("delete from CalendarFeedRow r where r.id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  private Listing<CalendarFeedRow> rows() {
    return Listing.of(entityManager, CalendarFeedRow.class);
  }
}
