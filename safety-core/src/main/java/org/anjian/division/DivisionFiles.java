package org.anjian.division;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.anjian.spi.DivisionEdition;
import org.anjian.spi.DivisionRecode;
import org.anjian.spi.DivisionSource;
import org.anjian.table.CsvTable;

/**
 * 区划文件: divisions in a directory of CSV files.
 *
 * <p>{@code editions.csv} (file, series, observed_on, scope) names the lists; each list has the
 * columns code and name and may be compressed ({@code .gz}); {@code recodes.csv} (old_code,
 * new_code, observed_on) says what became of codes that disappeared.
 */
public final class DivisionFiles implements DivisionSource {

  @FunctionalInterface
  private interface Opener {
    InputStream open(String file) throws IOException;
  }

  private final List<DivisionEdition> editions;
  private final List<DivisionRecode> recodes;

  private DivisionFiles(Opener files) {
    this.editions = readEditions(files);
    this.recodes = readRecodes(files);
  }

  /**
   * 随附区划: provinces, cities and counties of 2021 and 2023, towns and villages of Shanxi of 2023,
   * and those of 翼城县 of 2020, 2021 and 2022.
   */
  public static DivisionFiles shipped() {
    return new DivisionFiles(
        file -> {
          InputStream in = DivisionFiles.class.getResourceAsStream(file);
          if (in == null) {
            throw new NoSuchFileException(file);
          }
          return in;
        });
  }

  /**
   * Reads a directory.
   *
   * @throws org.anjian.table.BrokenTable if a file is not what it should be
   * @throws UncheckedIOException if a file cannot be read
   */
  public static DivisionFiles in(Path directory) {
    Objects.requireNonNull(directory, "directory");
    return new DivisionFiles(file -> Files.newInputStream(directory.resolve(file)));
  }

  @Override
  public List<DivisionEdition> editions() {
    return editions;
  }

  @Override
  public List<DivisionRecode> recodes() {
    return recodes;
  }

  private static List<DivisionEdition> readEditions(Opener files) {
    List<DivisionEdition> editions = new ArrayList<>();
    for (CsvTable.Row row :
        read(files, "editions.csv", List.of("file", "series", "observed_on", "scope")).rows()) {
      editions.add(
          new DivisionEdition(
              row.get("series"),
              date(row, "observed_on"),
              List.of(row.get("scope").split(" ")),
              readNames(files, row.get("file"))));
    }
    return List.copyOf(editions);
  }

  private static Map<String, String> readNames(Opener files, String file) {
    Map<String, String> names = new LinkedHashMap<>();
    for (CsvTable.Row row : read(files, file, List.of("code", "name")).rows()) {
      checkCode(row, "code");
      if (!row.has("name")) {
        throw row.broken("a division needs a name");
      }
      if (names.put(row.get("code"), row.get("name")) != null) {
        throw row.broken("code " + row.get("code") + " occurs twice");
      }
    }
    return names;
  }

  private static List<DivisionRecode> readRecodes(Opener files) {
    List<DivisionRecode> recodes = new ArrayList<>();
    for (CsvTable.Row row :
        read(files, "recodes.csv", List.of("old_code", "new_code", "observed_on")).rows()) {
      checkCode(row, "old_code");
      checkCode(row, "new_code");
      recodes.add(
          new DivisionRecode(row.get("old_code"), row.get("new_code"), date(row, "observed_on")));
    }
    return List.copyOf(recodes);
  }

  private static CsvTable read(Opener files, String file, List<String> columns) {
    try (InputStream raw = files.open(file);
        InputStream in = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      return CsvTable.read(file, new InputStreamReader(in, StandardCharsets.UTF_8), columns);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static void checkCode(CsvTable.Row row, String column) {
    try {
      DivisionCode.parse(row.get(column));
    } catch (IllegalArgumentException e) {
      throw row.broken(e.getMessage());
    }
  }

  private static LocalDate date(CsvTable.Row row, String column) {
    try {
      return LocalDate.parse(row.get(column));
    } catch (DateTimeParseException e) {
      throw row.broken(column + " must be a date: " + row.get(column));
    }
  }
}
