package org.anjian.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Trace;

/**
 * 期限届满日: the last day of a term. It still belongs to the term; what is done on it is in time.
 *
 * <p>Immutable; made by a {@link LegalClock}.
 */
public final class Deadline {

  private final Term term;
  private final LocalDate from;
  private final Reasoned<LocalDate> lastDay;
  private final boolean provisional;
  private final LocalDate earliest;

  Deadline(
      Term term,
      LocalDate from,
      Reasoned<LocalDate> lastDay,
      boolean provisional,
      LocalDate earliest) {
    this.term = Objects.requireNonNull(term, "term");
    this.from = Objects.requireNonNull(from, "from");
    this.lastDay = lastDay;
    this.provisional = provisional;
    this.earliest = earliest;
  }

  /** 期限: the term that was counted. */
  public Term term() {
    return term;
  }

  /** 起算事由发生日: the day of the event; it is not counted. */
  public LocalDate from() {
    return from;
  }

  /** 届满日: the last day, which is included. */
  public LocalDate lastDay() {
    return lastDay.value();
  }

  /**
   * 最早日: the first day on which the act is possible: of the last days before an event, or after a
   * term that must be over first. Empty where it is possible from the event on.
   */
  public Optional<LocalDate> earliest() {
    return Optional.ofNullable(earliest);
  }

  /** 推算过程: how the last day was found; the outcome of the last step is that day. */
  public Trace trace() {
    return lastDay.trace();
  }

  /** 暂定: whether a day without holiday notice went into the answer, so that it may still move. */
  public boolean isProvisional() {
    return provisional;
  }

  /** 未逾期: whether what is done on the day is in time. */
  public boolean isMetBy(LocalDate day) {
    return !day.isAfter(lastDay());
  }

  /** 已届满: whether the term is over on the day. */
  public boolean isOverOn(LocalDate day) {
    return day.isAfter(lastDay());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Deadline that
        && term.equals(that.term)
        && from.equals(that.from)
        && lastDay().equals(that.lastDay())
        && provisional == that.provisional
        && Objects.equals(earliest, that.earliest);
  }

  @Override
  public int hashCode() {
    return Objects.hash(term, from, lastDay(), provisional, earliest);
  }

  /** The last day, and {@code 暂定} behind it while it may move. */
  @Override
  public String toString() {
    return lastDay() + (provisional ? "（暂定）" : "");
  }
}
