package org.anjian.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anjian.spi.HolidayNotice;
import org.anjian.spi.HolidaySource;

/**
 * 节假日文件夹: what ships, and over it the files that a bureau keeps in a folder of its own. Each file
 * ending in {@code .csv} is a {@link HolidayFile}. A year that stands in a file replaces the
 * shipped notices of that year whole, so that a changed notice and a new year are added in the same
 * way.
 */
public final class HolidayFolder implements HolidaySource {

  private final List<HolidayNotice> notices;

  private HolidayFolder(List<HolidayNotice> notices) {
    this.notices = List.copyOf(notices);
  }

  /**
   * Reads a folder; one that does not exist has no files.
   *
   * @throws org.anjian.table.BrokenTable naming file and line, if a file is not what it should be,
   *     a year stands in two files, a year before it is missing, or a day is both off and worked
   * @throws UncheckedIOException if it cannot be read
   */
  public static HolidayFolder over(HolidayFile shipped, Path folder) {
    Objects.requireNonNull(shipped, "shipped");
    TreeMap<Integer, List<HolidayFile.Line>> years = new TreeMap<>();
    for (HolidayFile.Line line : shipped.lines()) {
      years.computeIfAbsent(line.notice().year(), year -> new ArrayList<>()).add(line);
    }
    Map<Integer, Path> replaced = new HashMap<>();
    for (Path file : files(folder)) {
      for (HolidayFile.Line line : HolidayFile.of(file).lines()) {
        int year = line.notice().year();
        Path before = replaced.put(year, file);
        if (before == null) {
          years.put(year, new ArrayList<>());
        } else if (!before.equals(file)) {
          throw line.row().broken(year + " stands in " + before.getFileName() + ", too");
        }
        years.get(year).add(line);
      }
    }
    List<HolidayFile.Line> lines = years.values().stream().flatMap(List::stream).toList();
    mustLeaveOutNoYear(years, replaced.keySet());
    HolidayFile.mustNotContradict(lines);
    return new HolidayFolder(lines.stream().map(HolidayFile.Line::notice).toList());
  }

  private static void mustLeaveOutNoYear(
      TreeMap<Integer, List<HolidayFile.Line>> years, Set<Integer> added) {
    for (int year : years.keySet()) {
      Integer before = years.lowerKey(year);
      if (before != null && before != year - 1) {
        HolidayFile.Line line = years.get(added.contains(year) ? year : before).get(0);
        throw line.row().broken("notices must not leave out a year: no " + (year - 1));
      }
    }
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found
          .filter(file -> file.toString().endsWith(".csv") && Files.isRegularFile(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  @Override
  public List<HolidayNotice> notices() {
    return notices;
  }
}
