package org.anjian.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.reminder.CalendarFeed;
import org.anjian.reminder.CalendarFeeds;

/** 日历订阅库 in memory. */
public final class MemoryCalendarFeeds implements CalendarFeeds {

  private final Table<CalendarFeed> table =
      new Table<>(CalendarFeed::id).unique("secretHash", row -> Optional.of(row.hash()));

  @Override
  public Optional<CalendarFeed> find(UUID id) {
    return table.find(id);
  }

  @Override
  public Optional<CalendarFeed> findByHash(String hash) {
    return table.stream().filter(row -> row.hash().equals(hash)).findFirst();
  }

  @Override
  public List<CalendarFeed> ofAccount(UUID account) {
    return table.stream()
        .filter(row -> row.account().equals(account))
        .sorted(
            Comparator.comparing(CalendarFeed::createdAt)
                .thenComparing(CalendarFeed::id)
                .reversed())
        .toList();
  }

  @Override
  public void add(CalendarFeed feed) {
    table.addAll(List.of(feed));
  }

  @Override
  public void remove(UUID id) {
    table.removeIf(row -> row.id().equals(id));
  }
}
