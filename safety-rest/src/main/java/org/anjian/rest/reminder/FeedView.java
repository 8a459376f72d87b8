package org.anjian.rest.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.anjian.reminder.CalendarFeed;
import org.anjian.rest.label.Coded;
import org.anjian.rest.revision.Answers;

/**
 * 日历订阅.
 *
 * @param id identity
 * @param name what its owner calls it
 * @param content which reminders
 * @param address where a calendar program reads it, below the server's own address; shown once,
 *     when it is given
 * @param createdAt when it was given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedView(UUID id, String name, Coded content, String address, Instant createdAt) {

  static FeedView given(CalendarFeed feed, String secret) {
    return of(feed, Answers.BASE + "/calendars/" + secret + ".ics");
  }

  static FeedView of(CalendarFeed feed) {
    return of(feed, null);
  }

  private static FeedView of(CalendarFeed feed, String address) {
    return new FeedView(
        feed.id(), feed.name(), Coded.of(feed.content()), address, feed.createdAt());
  }
}
