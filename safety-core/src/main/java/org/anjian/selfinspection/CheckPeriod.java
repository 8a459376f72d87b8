package org.anjian.selfinspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * 自查周期: a day, a 旬, a month or a quarter.
 *
 * @param kind which rhythm
 * @param firstDay its first day
 */
public record CheckPeriod(CheckKind kind, LocalDate firstDay) {

  private static final int SECOND = 11;
  private static final int THIRD = 21;

  /**
   * @throws IllegalArgumentException if no period of the kind begins on the day
   */
  public CheckPeriod {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(firstDay, "firstDay");
    if (!firstDay.equals(firstDayOf(kind, firstDay))) {
      throw new IllegalArgumentException("no period of " + kind + " begins on " + firstDay);
    }
  }

  /** The period of the kind in which a day lies. */
  public static CheckPeriod containing(CheckKind kind, LocalDate day) {
    return new CheckPeriod(kind, firstDayOf(kind, day));
  }

  /** Whether a period of the kind begins on the day. */
  public static boolean begins(CheckKind kind, LocalDate day) {
    return day.equals(firstDayOf(kind, day));
  }

  /** The periods of the kind that have a day between the two, both included, in order. */
  public static List<CheckPeriod> touching(CheckKind kind, LocalDate from, LocalDate to) {
    List<CheckPeriod> found = new ArrayList<>();
    CheckPeriod period = containing(kind, from);
    while (!period.firstDay.isAfter(to)) {
      found.add(period);
      period = period.next();
    }
    return List.copyOf(found);
  }

  /** Its last day. */
  public LocalDate lastDay() {
    return switch (kind) {
      case DAILY -> firstDay;
      case TEN_DAY ->
          firstDay.getDayOfMonth() == THIRD
              ? firstDay.withDayOfMonth(firstDay.lengthOfMonth())
              : firstDay.plusDays(9);
      case MONTHLY -> firstDay.withDayOfMonth(firstDay.lengthOfMonth());
      case QUARTERLY -> firstDay.plusMonths(3).minusDays(1);
    };
  }

  /** The period that follows. */
  public CheckPeriod next() {
    return new CheckPeriod(kind, lastDay().plusDays(1));
  }

  /** The period before. */
  public CheckPeriod previous() {
    return containing(kind, firstDay.minusDays(1));
  }

  /** Whether a day lies in it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay());
  }

  /** Its days, in order. */
  public List<LocalDate> days() {
    return firstDay.datesUntil(lastDay().plusDays(1)).toList();
  }

  private static LocalDate firstDayOf(CheckKind kind, LocalDate day) {
    return switch (kind) {
      case DAILY -> day;
      case TEN_DAY -> {
        int of = day.getDayOfMonth();
        yield day.withDayOfMonth(of >= THIRD ? THIRD : of >= SECOND ? SECOND : 1);
      }
      case MONTHLY -> day.withDayOfMonth(1);
      case QUARTERLY ->
          day.withDayOfMonth(1).withMonth(day.getMonth().firstMonthOfQuarter().getValue());
    };
  }
}
