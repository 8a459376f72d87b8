package org.anjian.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday, numbered from the first weekday after 1969-12-28 on. */
final class Weekdays {

  private static final long FIRST_MONDAY = LocalDate.of(1969, 12, 29).toEpochDay();

  private Weekdays() {}

  static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
  }

  /** How many weekdays there were up to and including the day. */
  static long count(LocalDate day) {
    long days = day.toEpochDay() - FIRST_MONDAY;
    return Math.floorDiv(days, 7) * 5L + Math.min(Math.floorMod(days, 7) + 1, 5);
  }

  /** The weekday up to which there were that many. */
  static LocalDate nth(long count) {
    long before = count - 1;
    return LocalDate.ofEpochDay(
        FIRST_MONDAY + Math.floorDiv(before, 5) * 7L + Math.floorMod(before, 5));
  }
}
