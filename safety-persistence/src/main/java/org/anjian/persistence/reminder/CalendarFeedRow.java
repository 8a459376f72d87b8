package org.anjian.persistence.reminder;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.reminder.CalendarFeed;

/** A feed as it is stored: the hash of its secret alone. It carries the division of its account. */
@Entity
@Table(name = "calendar_feed")
@Access(AccessType.FIELD)
class CalendarFeedRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Column(name = "account_id")
  UUID account;

  String name;

  @Enumerated(EnumType.STRING)
  CalendarFeed.Content content;

  @Column(name = "secret_hash")
  String hash;

  @Column(name = "created_at")
  Instant createdAt;

  protected CalendarFeedRow() {}

  CalendarFeedRow(CalendarFeed feed) {
    id = feed.id();
    county = feed.division().county();
    division = feed.division().canonical();
    recordYear = feed.year();
    account = feed.account();
    name = feed.name();
    content = feed.content();
    hash = feed.hash();
    createdAt = feed.createdAt();
  }

  CalendarFeed feed() {
    return new CalendarFeed(
        id, account, new DivisionCode(division), recordYear, name, content, hash, createdAt);
  }
}
