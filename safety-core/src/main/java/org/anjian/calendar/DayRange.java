package org.anjian.calendar;

import java.time.LocalDate;

/**
 * 日期区间: from a day to a day, both included.
 *
 * @param first the first day
 * @param last the last day
 */
public record DayRange(LocalDate first, LocalDate last) {

  /**
   * @throws IllegalArgumentException if the last day comes before the first
   */
  public DayRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("days must not run backwards: " + first + ", " + last);
    }
  }

  /** 在区间内. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** {@code 2026-03-10/2026-03-16}. */
  @Override
  public String toString() {
    return first + "/" + last;
  }
}
