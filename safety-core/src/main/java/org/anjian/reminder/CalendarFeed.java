package org.anjian.reminder;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/**
 * 日历订阅: an address under which a calendar program reads the reminders of an account. Whoever knows
 * the secret in the address can read them, and nothing else; only its hash is kept.
 *
 * @param id identity
 * @param account whose reminders
 * @param division division of the account
 * @param year the year in which it was given
 * @param name what its owner calls it, such as the phone on which it is read
 * @param content which reminders
 * @param hash SHA-256 of the secret, in 64 lower-case hexadecimal digits
 * @param createdAt when it was given
 */
public record CalendarFeed(
    UUID id,
    UUID account,
    DivisionCode division,
    int year,
    String name,
    Content content,
    String hash,
    Instant createdAt) {

  /** 订阅内容. */
  public enum Content {
    /** 我的: what waits for the account. */
    MINE,
    /** 管辖范围内全部: everything in scope. */
    SCOPE
  }

  public CalendarFeed {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(createdAt, "createdAt");
    if (name.isBlank() || name.length() > 100) {
      throw new IllegalArgumentException("a feed has a name of at most 100 characters: " + name);
    }
    if (!hash.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("the hash of a secret has 64 hexadecimal digits");
    }
  }

  @Override
  public String toString() {
    return content + " " + name;
  }
}
