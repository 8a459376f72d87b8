package org.anjian.reminder;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 日历订阅库: the stored feeds. */
public interface CalendarFeeds {

  Optional<CalendarFeed> find(UUID id);

  /** The feed whose secret has this hash. */
  Optional<CalendarFeed> findByHash(String hash);

  /** The feeds of an account, the newest first. */
  List<CalendarFeed> ofAccount(UUID account);

  void add(CalendarFeed feed);

  /** Takes a feed back; nothing happens if there is none. */
  void remove(UUID id);
}
