package org.anjian.calendar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.anjian.spi.HolidayNotice;
import org.anjian.spi.HolidaySource;
import org.anjian.table.CsvTable;

/**
 * 节假日文件: holiday notices in a CSV file with the columns year, name, days_off and days_worked. Days
 * are ISO dates separated by blanks; {@code 2020-01-24/2020-02-02} is every day from one to the
 * other.
 */
public final class HolidayFile implements HolidaySource {

  private static final List<String> COLUMNS = List.of("year", "name", "days_off", "days_worked");
  private static final int LONGEST_HOLIDAY = 31;

  private final List<Line> lines;

  private HolidayFile(List<Line> lines) {
    this.lines = List.copyOf(lines);
  }

  /** A notice and where it stands. */
  record Line(HolidayNotice notice, CsvTable.Row row) {}

  /** 国务院放假通知: the notices for 2007 to 2026. */
  public static HolidayFile shipped() {
    return read(
        "holidays.csv",
        new InputStreamReader(
            Objects.requireNonNull(
                HolidayFile.class.getResourceAsStream("holidays.csv"), "holidays.csv"),
            StandardCharsets.UTF_8));
  }

  /**
   * Reads a file.
   *
   * @throws org.anjian.table.BrokenTable if it is not what it should be
   * @throws UncheckedIOException if it cannot be read
   */
  public static HolidayFile of(Path file) {
    try {
      return read(file.toString(), Files.newBufferedReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /**
   * Reads a table; the reader is closed at the end.
   *
   * @param name name of the table, for errors
   * @throws org.anjian.table.BrokenTable if it is not what it should be
   */
  public static HolidayFile read(String name, Reader reader) {
    List<Line> lines = new ArrayList<>();
    for (CsvTable.Row row : CsvTable.read(name, reader, COLUMNS).rows()) {
      lines.add(new Line(notice(row), row));
    }
    mustNotContradict(lines);
    return new HolidayFile(lines);
  }

  private static HolidayNotice notice(CsvTable.Row row) {
    if (!row.get("year").matches("[12][0-9]{3}") || !row.has("name")) {
      throw row.broken("a notice needs its year and name");
    }
    int year = Integer.parseInt(row.get("year"));
    HolidayNotice notice =
        new HolidayNotice(year, row.get("name"), days(row, "days_off"), days(row, "days_worked"));
    Stream.concat(notice.daysOff().stream(), notice.daysWorked().stream())
        .filter(day -> day.getYear() != year && day.getYear() != year - 1)
        .findAny()
        .ifPresent(
            day -> {
              throw row.broken("a day must lie in the year or the one before: " + day);
            });
    return notice;
  }

  /**
   * @throws org.anjian.table.BrokenTable naming the later line, if a day is off by one line and
   *     worked by another
   */
  static void mustNotContradict(List<Line> lines) {
    Set<LocalDate> off = new HashSet<>();
    Set<LocalDate> worked = new HashSet<>();
    for (Line line : lines) {
      off.addAll(line.notice().daysOff());
      worked.addAll(line.notice().daysWorked());
      Stream.concat(line.notice().daysOff().stream(), line.notice().daysWorked().stream())
          .filter(day -> off.contains(day) && worked.contains(day))
          .findAny()
          .ifPresent(
              day -> {
                throw line.row().broken("a day cannot be both off and worked: " + day);
              });
    }
  }

  private static Set<LocalDate> days(CsvTable.Row row, String column) {
    Set<LocalDate> days = new TreeSet<>();
    if (!row.has(column)) {
      return days;
    }
    for (String part : row.get(column).split(" ")) {
      String[] ends = part.split("/", 2);
      LocalDate first = date(row, ends[0]);
      LocalDate last = ends.length > 1 ? date(row, ends[1]) : first;
      if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_HOLIDAY))) {
        throw row.broken(column + " must not run backwards or for months: " + part);
      }
      first.datesUntil(last.plusDays(1)).forEach(days::add);
    }
    return days;
  }

  private static LocalDate date(CsvTable.Row row, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw row.broken("not a date: " + text);
    }
  }

  List<Line> lines() {
    return lines;
  }

  @Override
  public List<HolidayNotice> notices() {
    return lines.stream().map(Line::notice).toList();
  }
}
