package org.anjian.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Account;
import org.anjian.account.Accounts;
import org.anjian.account.Actor;
import org.anjian.account.Journal;
import org.anjian.duty.Duty;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.identity.Ids;

/** 日历订阅: everybody gives and takes back the own feeds. Secrets come here as hashes. */
public final class SubscribeCalendar {

  /** How many feeds an account has at most. */
  public static final int MOST_FEEDS = 20;

  private final CalendarFeeds feeds;
  private final FindReminders reminders;
  private final Accounts accounts;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;

  public SubscribeCalendar(
      CalendarFeeds feeds,
      FindReminders reminders,
      Accounts accounts,
      Journal journal,
      Ids ids,
      Clock clock) {
    this.feeds = Objects.requireNonNull(feeds, "feeds");
    this.reminders = Objects.requireNonNull(reminders, "reminders");
    this.accounts = Objects.requireNonNull(accounts, "accounts");
    this.journal = Objects.requireNonNull(journal, "journal");
    this.ids = Objects.requireNonNull(ids, "ids");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * Gives a feed.
   *
   * @param hash SHA-256 of the secret
   * @throws Refusal ITEMS_DO_NOT_MATCH if the account has as many as it can have
   */
  public CalendarFeed open(
      Account account, String name, CalendarFeed.Content content, String hash) {
    if (feeds.ofAccount(account.id()).size() >= MOST_FEEDS) {
      throw Refusal.of(
          RefusalCode.ITEMS_DO_NOT_MATCH,
          Map.of("field", "name", "rule", "at most " + MOST_FEEDS + " feeds"));
    }
    CalendarFeed feed =
        new CalendarFeed(
            ids.next(),
            account.id(),
            account.scope().division(),
            LocalDate.now(clock).getYear(),
            name,
            content,
            hash,
            clock.instant());
    feeds.add(feed);
    write(account, "calendar.subscribe", feed);
    return feed;
  }

  /** The feeds of an account, the newest first. */
  public List<CalendarFeed> of(Account account) {
    return feeds.ofAccount(account.id());
  }

  /**
   * Takes a feed back: its address answers no more.
   *
   * @throws Refusal NOT_FOUND unless it is one of the account's own
   */
  public void takeBack(Account account, UUID id) {
    CalendarFeed feed =
        feeds
            .find(id)
            .filter(found -> found.account().equals(account.id()))
            .orElseThrow(() -> Refusal.of(RefusalCode.NOT_FOUND, Map.of("feed", id.toString())));
    feeds.remove(id);
    write(account, "calendar.unsubscribe", feed);
  }

  /**
   * 读取: what a feed shows today; empty if there is no such feed, or its account may not sign in.
   *
   * @param hash SHA-256 of the secret
   */
  public Optional<Reading> read(String hash) {
    return feeds.findByHash(hash).flatMap(this::read);
  }

  private Optional<Reading> read(CalendarFeed feed) {
    return accounts
        .find(feed.account())
        .filter(Account::enabled)
        .map(
            account -> {
              Actor actor = account.actor();
              return new Reading(
                  feed,
                  reminders.today(),
                  reminders.find(
                      actor,
                      ReminderFilter.all().mine(feed.content() == CalendarFeed.Content.MINE)));
            });
  }

  /**
   * 订阅所见.
   *
   * @param feed the feed
   * @param asOf the day
   * @param duties what is to be done, the soonest due first
   */
  public record Reading(CalendarFeed feed, LocalDate asOf, List<Duty> duties) {
    public Reading {
      Objects.requireNonNull(feed, "feed");
      Objects.requireNonNull(asOf, "asOf");
      duties = List.copyOf(duties);
    }
  }

  private void write(Account account, String action, CalendarFeed feed) {
    journal.write(
        account.actor(),
        action,
        "calendar-feed",
        feed.id(),
        account.scope().division(),
        LocalDate.now(clock).getYear(),
        feed.toString());
  }
}
