package org.anjian.selfinspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/**
 * 停产放假通知: the enterprise's notice that it does not work on some days; on these nothing is due.
 *
 * @param id identity
 * @param enterprise whose
 * @param division its division
 * @param reason why
 * @param from first day without work
 * @param until last day, if known
 * @param note what it says
 * @param givenAt when it was given
 * @param givenBy name of the account that gave it
 * @param revision revision of the stored record; 0 when new
 */
public record ShutdownNotice(
    UUID id,
    UUID enterprise,
    DivisionCode division,
    Reason reason,
    LocalDate from,
    Optional<LocalDate> until,
    String note,
    Instant givenAt,
    String givenBy,
    long revision) {

  /** Why there is no work. */
  public enum Reason {
    /** 放假. */
    HOLIDAY,
    /** 停产停业. */
    SHUTDOWN,
    /** 检修: no production; the works' own safety checks stay. */
    MAINTENANCE,
    /** 关闭. */
    CLOSURE
  }

  /**
   * @throws IllegalArgumentException if it ends before it begins
   */
  public ShutdownNotice {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(givenAt, "givenAt");
    Objects.requireNonNull(givenBy, "givenBy");
    if (until.filter(from::isAfter).isPresent()) {
      throw new IllegalArgumentException("a notice does not end before it begins: " + from);
    }
  }

  /** Whether a day is without work by it. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** The same notice with another last day. */
  public ShutdownNotice endedOn(LocalDate last) {
    return new ShutdownNotice(
        id,
        enterprise,
        division,
        reason,
        from,
        Optional.of(last),
        note,
        givenAt,
        givenBy,
        revision);
  }
}
