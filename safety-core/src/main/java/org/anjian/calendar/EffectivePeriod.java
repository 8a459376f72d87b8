package org.anjian.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * 有效期间: the days on which something is in force: from its first day, up to but not including the
 * day on which it no longer is. Either end may be open.
 *
 * <p>Half-open, so that one period can end on the very day on which the next begins: an edition in
 * force until 2021-08-31 has the end 2021-09-01. {@link #closed} takes the last day instead, as
 * certificates print it.
 */
public final class EffectivePeriod {

  private static final EffectivePeriod ALWAYS = new EffectivePeriod(null, null);

  private final LocalDate from;
  private final LocalDate to;

  private EffectivePeriod(LocalDate from, LocalDate to) {
    if (from != null && to != null && !from.isBefore(to)) {
      throw new IllegalArgumentException(
          "a period must begin before its end: from " + from + " to " + to + " (excluded)");
    }
    this.from = from;
    this.to = to;
  }

  /** 不限: every day. */
  public static EffectivePeriod always() {
    return ALWAYS;
  }

  /** 自…起: from this day on. */
  public static EffectivePeriod from(LocalDate first) {
    return new EffectivePeriod(Objects.requireNonNull(first, "first"), null);
  }

  /** 至…前: every day before this one. */
  public static EffectivePeriod before(LocalDate end) {
    return new EffectivePeriod(null, Objects.requireNonNull(end, "end"));
  }

  /**
   * 自…起至…前: the first day belongs to the period, the end does not.
   *
   * @throws IllegalArgumentException if the period would be empty
   */
  public static EffectivePeriod between(LocalDate first, LocalDate end) {
    return new EffectivePeriod(
        Objects.requireNonNull(first, "first"), Objects.requireNonNull(end, "end"));
  }

  /**
   * 自…起至…止: the first day and the last day both belong to the period.
   *
   * @throws IllegalArgumentException if the last day comes before the first
   */
  public static EffectivePeriod closed(LocalDate first, LocalDate last) {
    return between(first, last.plusDays(1));
  }

  /** 起始日: the first day; empty when there is no known beginning. */
  public Optional<LocalDate> from() {
    return Optional.ofNullable(from);
  }

  /** 失效日: the first day that no longer belongs to the period; empty when it goes on. */
  public Optional<LocalDate> to() {
    return Optional.ofNullable(to);
  }

  /** 截止日: the last day that belongs to the period; empty when it goes on. */
  public Optional<LocalDate> lastDay() {
    return to().map(end -> end.minusDays(1));
  }

  /** 在期间内: whether the day belongs to the period. */
  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
  }

  /** 重叠: whether some day belongs to both. */
  public boolean overlaps(EffectivePeriod other) {
    return (to == null || other.from == null || other.from.isBefore(to))
        && (other.to == null || from == null || from.isBefore(other.to));
  }

  /** 紧接: whether the other begins on the very day on which this one ends. */
  public boolean meets(EffectivePeriod other) {
    return to != null && to.equals(other.from);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EffectivePeriod that
        && Objects.equals(from, that.from)
        && Objects.equals(to, that.to);
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, to);
  }

  /** The half-open interval: {@code [2014-12-01, 2021-09-01)}, with … for an open end. */
  @Override
  public String toString() {
    return "[" + (from == null ? "…" : from) + ", " + (to == null ? "…" : to) + ")";
  }
}
