package org.anjian.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.spi.HolidayNotice;
import org.anjian.spi.HolidaySource;

/**
 * 工作日历: which days are worked, from Monday to Friday but for the holidays, and on the weekend days
 * that holiday notices order to be worked (调休).
 *
 * <p>The calendar covers whole years. A question that needs a day outside them is refused with
 * {@link RefusalCode#CALENDAR_NOT_COVERED}: next year's holidays are not known before the notice. A
 * {@link #provisional()} calendar answers such questions too, taking every Monday to Friday for
 * worked. A notice can still change the last days of the year before it.
 *
 * <p>Immutable; days are counted by prefix sums, so that adding a thousand working days costs no
 * more than adding one.
 */
public final class WorkCalendar {

  private static final WorkingDays ONE = WorkingDays.of(1);

  private final LocalDate first;
  private final LocalDate last;

  /** How many days were worked up to and including each day, from the day before the first on. */
  private final int[] worked;

  private final long dayBeforeFirst;
  private final LocalDate[] workingDays;
  private final Map<LocalDate, String> names;
  private final boolean provisional;

  private WorkCalendar(
      LocalDate first,
      LocalDate last,
      int[] worked,
      LocalDate[] workingDays,
      Map<LocalDate, String> names,
      boolean provisional) {
    this.first = first;
    this.last = last;
    this.dayBeforeFirst = first.toEpochDay() - 1;
    this.worked = worked;
    this.workingDays = workingDays;
    this.names = names;
    this.provisional = provisional;
  }

  /** 国家日历: from the State Council's notices for 2007 to 2026; reads them anew. */
  public static WorkCalendar shipped() {
    return of(List.of(HolidayFile.shipped()));
  }

  /**
   * Builds a calendar from all notices of all sources.
   *
   * @throws IllegalArgumentException if there is no notice, a year between others is missing, a day
   *     lies neither in its notice's year nor the one before, or is both off and worked
   */
  public static WorkCalendar of(Collection<? extends HolidaySource> sources) {
    TreeSet<Integer> years = new TreeSet<>();
    Map<LocalDate, String> off = new HashMap<>();
    Map<LocalDate, String> on = new HashMap<>();
    for (HolidaySource source : sources) {
      for (HolidayNotice notice : source.notices()) {
        years.add(notice.year());
        notice.daysOff().forEach(day -> put(off, day, notice));
        notice.daysWorked().forEach(day -> put(on, day, notice));
      }
    }
    if (years.isEmpty()) {
      throw new IllegalArgumentException("a calendar needs at least one holiday notice");
    }
    if (years.size() != years.last() - years.first() + 1) {
      throw new IllegalArgumentException("holiday notices must not leave out a year: " + years);
    }
    on.keySet().stream()
        .filter(off::containsKey)
        .findAny()
        .ifPresent(
            day -> {
              throw new IllegalArgumentException("a day cannot be both off and worked: " + day);
            });
    return build(LocalDate.of(years.first(), 1, 1), LocalDate.of(years.last(), 12, 31), off, on);
  }

  private static void put(Map<LocalDate, String> days, LocalDate day, HolidayNotice notice) {
    if (day.getYear() != notice.year() && day.getYear() != notice.year() - 1) {
      throw new IllegalArgumentException(
          "a day of " + notice.name() + ' ' + notice.year() + " lies in another year: " + day);
    }
    days.put(day, notice.name());
  }

  private static WorkCalendar build(
      LocalDate first, LocalDate last, Map<LocalDate, String> off, Map<LocalDate, String> on) {
    int length = Math.toIntExact(last.toEpochDay() - first.toEpochDay() + 1);
    int[] worked = new int[length + 1];
    LocalDate[] workingDays = new LocalDate[length];
    int count = 0;
    for (int i = 0; i < length; i++) {
      LocalDate day = first.plusDays(i);
      if (on.containsKey(day) || (Weekdays.isWeekday(day) && !off.containsKey(day))) {
        workingDays[count++] = day;
      }
      worked[i + 1] = count;
    }
    Map<LocalDate, String> names = new HashMap<>(off);
    names.putAll(on);
    return new WorkCalendar(
        first, last, worked, Arrays.copyOf(workingDays, count), Map.copyOf(names), false);
  }

  /** 暂定日历: the same days, and beyond them every Monday to Friday taken for worked. */
  public WorkCalendar provisional() {
    return new WorkCalendar(first, last, worked, workingDays, names, true);
  }

  /** 覆盖期间: the days that holiday notices cover. */
  public EffectivePeriod covered() {
    return EffectivePeriod.closed(first, last);
  }

  /** 已覆盖: whether a notice covers the day; a provisional answer is given for others. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /**
   * 是工作日: whether the day is worked.
   *
   * @throws Refusal {@link RefusalCode#CALENDAR_NOT_COVERED}
   */
  public boolean isWorkingDay(LocalDate day) {
    if (!covers(day)) {
      refuseUnlessProvisional(day);
      return Weekdays.isWeekday(day);
    }
    int at = index(day);
    return worked[at + 1] > worked[at];
  }

  /** 节日: the holiday to whose arrangement the day belongs, off or worked; empty for plain days. */
  public Optional<String> holiday(LocalDate day) {
    return Optional.ofNullable(names.get(Objects.requireNonNull(day, "day")));
  }

  /**
   * 第n个工作日: the day so many working days after the day, or before it for a negative number. The day
   * itself is not counted; for none it is the answer, worked or not. Any number costs the same.
   *
   * @throws Refusal {@link RefusalCode#CALENDAR_NOT_COVERED} if a day up to the answer is not
   *     covered
   */
  public LocalDate plus(LocalDate day, WorkingDays days) {
    int count = days.count();
    int back = count >>> 31;
    long at = day.toEpochDay() - dayBeforeFirst - back;
    if (count != 0 && at >= 0 && at < worked.length) {
      int position = worked[(int) at] + count + back - 1;
      if (position >= 0 && position < workingDays.length) {
        return workingDays[position];
      }
    }
    return plusBeyond(day, count);
  }

  private LocalDate plusBeyond(LocalDate day, int count) {
    if (count == 0) {
      return day;
    }
    return count > 0 ? select(rank(day) + count) : select(rank(day.minusDays(1)) + count + 1);
  }

  /**
   * 当日或其后首个工作日: the day itself if it is worked, otherwise the next working day.
   *
   * @throws Refusal {@link RefusalCode#CALENDAR_NOT_COVERED}
   */
  public LocalDate workingDayOnOrAfter(LocalDate day) {
    return isWorkingDay(day) ? day : plus(day, ONE);
  }

  /**
   * 期间工作日数: how many days are worked after the first day and up to the last, which is counted.
   *
   * @throws IllegalArgumentException if the last day comes before the first
   * @throws Refusal {@link RefusalCode#CALENDAR_NOT_COVERED}
   */
  public WorkingDays workingDaysBetween(LocalDate after, LocalDate upTo) {
    if (upTo.isBefore(after)) {
      throw new IllegalArgumentException("days must not run backwards: " + after + ", " + upTo);
    }
    return WorkingDays.of(Math.toIntExact(rank(upTo) - rank(after)));
  }

  private int index(LocalDate day) {
    return Math.toIntExact(day.toEpochDay() - first.toEpochDay());
  }

  /** How many covered days are worked up to and including the day; negative before all of them. */
  private long rank(LocalDate day) {
    LocalDate before = first.minusDays(1);
    if (day.isBefore(before)) {
      refuseUnlessProvisional(day);
      return Weekdays.count(day) - Weekdays.count(before);
    }
    if (day.isAfter(last)) {
      refuseUnlessProvisional(day);
      return workingDays.length + Weekdays.count(day) - Weekdays.count(last);
    }
    return worked[index(day) + 1];
  }

  /** The working day of a rank: the inverse of {@link #rank}. */
  private LocalDate select(long rank) {
    if (rank < 1) {
      LocalDate before = first.minusDays(1);
      refuseUnlessProvisional(before);
      return Weekdays.nth(Weekdays.count(before) + rank);
    }
    if (rank > workingDays.length) {
      refuseUnlessProvisional(last.plusDays(1));
      return Weekdays.nth(Weekdays.count(last) + rank - workingDays.length);
    }
    return workingDays[(int) rank - 1];
  }

  private void refuseUnlessProvisional(LocalDate day) {
    if (!provisional) {
      throw Refusal.of(
          RefusalCode.CALENDAR_NOT_COVERED,
          Map.of("date", day, "coveredFrom", first, "coveredTo", last));
    }
  }

  /**
   * 期间的工作日: the worked days from the first to the last, both included.
   *
   * @throws IllegalArgumentException if the last day comes before the first
   * @throws Refusal {@link RefusalCode#CALENDAR_NOT_COVERED}
   */
  public List<LocalDate> workingDays(LocalDate from, LocalDate to) {
    int count = workingDaysBetween(from.minusDays(1), to).count();
    LocalDate before = from.minusDays(1);
    return IntStream.rangeClosed(1, count).mapToObj(n -> plus(before, WorkingDays.of(n))).toList();
  }

  @Override
  public String toString() {
    return "working days from "
        + first
        + " to "
        + last
        + (provisional ? ", provisional beyond" : "");
  }
}
