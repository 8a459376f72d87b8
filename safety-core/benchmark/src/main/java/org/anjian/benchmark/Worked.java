package org.anjian.benchmark;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.anjian.calendar.HolidayFile;
import org.anjian.spi.HolidayNotice;

/**
 * 工作日数据: the same notices for every contestant.
 *
 * @param first the first day covered
 * @param last the last day covered
 * @param off days off
 * @param on weekend days that are worked
 */
record Worked(LocalDate first, LocalDate last, Set<LocalDate> off, Set<LocalDate> on) {

  static Worked shipped() {
    Set<LocalDate> off = new HashSet<>();
    Set<LocalDate> on = new HashSet<>();
    for (HolidayNotice notice : HolidayFile.shipped().notices()) {
      off.addAll(notice.daysOff());
      on.addAll(notice.daysWorked());
    }
    return new Worked(LocalDate.of(2007, 1, 1), LocalDate.of(2026, 12, 31), off, on);
  }

  boolean isWorked(LocalDate day) {
    return on.contains(day)
        || (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !off.contains(day));
  }

  /** Every day that is not worked, weekends included. */
  Set<LocalDate> rest() {
    Set<LocalDate> rest = new HashSet<>();
    first.datesUntil(last.plusDays(1)).filter(day -> !isWorked(day)).forEach(rest::add);
    return rest;
  }
}
