package org.anjian.spi;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * 放假通知: the arrangement of one holiday.
 *
 * @param year the year of the notice; its days lie in this year or at the end of the one before
 * @param name 节日名称, such as 春节
 * @param daysOff 放假日, weekends among them or not
 * @param daysWorked 调休上班日, weekend days that are worked
 */
public record HolidayNotice(
    int year, String name, Set<LocalDate> daysOff, Set<LocalDate> daysWorked) {

  /** Copies the sets. */
  public HolidayNotice {
    Objects.requireNonNull(name, "name");
    daysOff = Set.copyOf(daysOff);
    daysWorked = Set.copyOf(daysWorked);
  }
}
