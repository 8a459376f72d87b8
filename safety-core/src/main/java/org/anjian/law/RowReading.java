package org.anjian.law;

import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.anjian.table.BrokenTable;
import org.anjian.table.CsvTable;

/** 读取字段: what a field of a law file says, or an error that names file, line and field. */
final class RowReading {

  private RowReading() {}

  static int number(String text) {
    if (!text.matches("[0-9]{1,4}")) {
      throw new IllegalArgumentException("a number of one to four digits: " + text);
    }
    return Integer.parseInt(text);
  }

  static <E extends Enum<E>> E oneOf(Class<E> words, String text) {
    return Arrays.stream(words.getEnumConstants())
        .filter(word -> word.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "one of " + Arrays.toString(words.getEnumConstants()) + ": " + text));
  }

  static <T> Optional<T> optional(CsvTable.Row row, String column, Function<String, T> reading) {
    return row.has(column) ? Optional.of(parsed(row, column, reading)) : Optional.empty();
  }

  static <T> T parsed(CsvTable.Row row, String column, Function<String, T> reading) {
    return checked(row, column, () -> reading.apply(row.get(column)));
  }

  /** What the reading refuses becomes an error that names file, line and field. */
  static <T> T checked(CsvTable.Row row, String what, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (BrokenTable e) {
      throw e;
    } catch (IllegalArgumentException | DateTimeParseException e) {
      BrokenTable broken = row.broken(what + ": " + e.getMessage());
      broken.initCause(e);
      throw broken;
    }
  }
}
