package org.anjian.benchmark;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import net.objectlab.kit.datecalc.common.DefaultHolidayCalendar;
import net.objectlab.kit.datecalc.common.HolidayCalendar;
import net.objectlab.kit.datecalc.jdk8.Jdk8WorkingWeek;
import net.objectlab.kit.datecalc.jdk8.LocalDateBackwardHandler;
import net.objectlab.kit.datecalc.jdk8.LocalDateCalculator;
import net.objectlab.kit.datecalc.jdk8.LocalDateForwardHandler;
import org.anjian.calendar.WorkCalendar;
import org.anjian.calendar.WorkingDays;

/** 工作日计算: one way to find the day so many working days from a day. */
interface DayCounter {

  /** The day; a negative count goes backwards, none is never asked for. */
  LocalDate plus(LocalDate day, int count);

  /** The contestant of a name. */
  static DayCounter of(String name, Worked worked) {
    return switch (name) {
      case "prefix-sum" -> prefixSum(worked);
      case "prefix-sum-of-dates" -> prefixSumOfDates(worked);
      case "anjian" -> anjian();
      case "loop" -> loop(worked);
      case "objectlab" -> objectlab(worked);
      case "jollyday" -> jollyday(worked);
      default -> throw new IllegalArgumentException("no such contestant: " + name);
    };
  }

  /** Two arrays of numbers, and nothing checked. */
  private static DayCounter prefixSum(Worked worked) {
    long before = worked.first().toEpochDay() - 1;
    int[] ranks = ranks(worked);
    int[] days = new int[ranks[ranks.length - 1]];
    for (int i = 1; i < ranks.length; i++) {
      if (ranks[i] > ranks[i - 1]) {
        days[ranks[i] - 1] = (int) (before + i);
      }
    }
    return (day, count) -> {
      int at = (int) (day.toEpochDay() - before);
      int rank = count > 0 ? ranks[at] + count : ranks[at - 1] + count + 1;
      return LocalDate.ofEpochDay(days[rank - 1]);
    };
  }

  /** The same with dates that are there already. */
  private static DayCounter prefixSumOfDates(Worked worked) {
    long before = worked.first().toEpochDay() - 1;
    int[] ranks = ranks(worked);
    LocalDate[] days = new LocalDate[ranks[ranks.length - 1]];
    for (int i = 1; i < ranks.length; i++) {
      if (ranks[i] > ranks[i - 1]) {
        days[ranks[i] - 1] = LocalDate.ofEpochDay(before + i);
      }
    }
    return (day, count) -> {
      int at = (int) (day.toEpochDay() - before);
      int rank = count > 0 ? ranks[at] + count : ranks[at - 1] + count + 1;
      return days[rank - 1];
    };
  }

  private static int[] ranks(Worked worked) {
    int length = (int) (worked.last().toEpochDay() - worked.first().toEpochDay()) + 1;
    int[] ranks = new int[length + 1];
    for (int i = 0; i < length; i++) {
      ranks[i + 1] = ranks[i] + (worked.isWorked(worked.first().plusDays(i)) ? 1 : 0);
    }
    return ranks;
  }

  private static DayCounter anjian() {
    WorkCalendar calendar = WorkCalendar.shipped();
    return (day, count) -> calendar.plus(day, WorkingDays.of(count));
  }

  /** Day by day, with two sets. */
  private static DayCounter loop(Worked worked) {
    return (from, count) -> {
      int step = Integer.signum(count);
      LocalDate day = from;
      for (int left = count; left != 0; ) {
        day = day.plusDays(step);
        left -= worked.isWorked(day) ? step : 0;
      }
      return day;
    };
  }

  /** It knows no weekend that is worked: every rest day is a holiday in a week of seven days. */
  private static DayCounter objectlab(Worked worked) {
    HolidayCalendar<LocalDate> calendar =
        new DefaultHolidayCalendar<>(worked.rest(), worked.first(), worked.last());
    Jdk8WorkingWeek week =
        new Jdk8WorkingWeek()
            .withWorkingDayFromDateTimeConstant(true, DayOfWeek.SATURDAY)
            .withWorkingDayFromDateTimeConstant(true, DayOfWeek.SUNDAY);
    LocalDateCalculator forward =
        new LocalDateCalculator("CN", FIRST, calendar, new LocalDateForwardHandler());
    LocalDateCalculator backward =
        new LocalDateCalculator("CN", FIRST, calendar, new LocalDateBackwardHandler());
    forward.setWorkingWeek(week);
    backward.setWorkingWeek(week);
    return (day, count) -> {
      // It begins to count on a working day; a rest day is first left in the other direction.
      LocalDateCalculator first = count > 0 ? backward : forward;
      LocalDate start = first.setStartDate(day).getCurrentBusinessDate();
      LocalDateCalculator then = count > 0 ? forward : backward;
      return then.setStartDate(start).moveByBusinessDays(count).getCurrentBusinessDate();
    };
  }

  /** Any day on which a calculator may start before it is asked. */
  LocalDate FIRST = LocalDate.of(2009, 1, 5);

  /** It knows holidays alone: the walk and the weekends are the caller's. */
  private static DayCounter jollyday(Worked worked) {
    HolidayManager holidays = HolidayManager.getInstance(ManagerParameters.create(file(worked)));
    Set<LocalDate> on = worked.on();
    return (from, count) -> {
      int step = Integer.signum(count);
      LocalDate day = from;
      for (int left = count; left != 0; ) {
        day = day.plusDays(step);
        boolean isWorked =
            on.contains(day)
                || (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                    && !holidays.isHoliday(day));
        left -= isWorked ? step : 0;
      }
      return day;
    };
  }

  private static URL file(Worked worked) {
    StringBuilder xml = new StringBuilder();
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<Configuration hierarchy=\"cn\" description=\"China\"")
        .append(" xmlns=\"https://focus_shift.de/jollyday/schema/holiday\">\n<Holidays>\n");
    worked.off().stream()
        .sorted()
        .forEach(
            day ->
                xml.append("<Fixed month=\"")
                    .append(day.getMonth())
                    .append("\" day=\"")
                    .append(day.getDayOfMonth())
                    .append("\" validFrom=\"")
                    .append(day.getYear())
                    .append("\" validTo=\"")
                    .append(day.getYear())
                    .append("\" descriptionPropertiesKey=\"NEW_YEAR\"/>\n"));
    xml.append("</Holidays>\n</Configuration>\n");
    try {
      Path file = Files.createTempFile("holidays", ".xml");
      file.toFile().deleteOnExit();
      Files.writeString(file, xml);
      return file.toUri().toURL();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
