package org.anjian.law;

import java.time.LocalDate;
import java.time.Month;
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
    if (!Codes.areDigits(text, 4)) {
      throw new IllegalArgumentException("a number of one to four digits: " + text);
    }
    return Integer.parseInt(text);
  }

  static <E extends Enum<E>> E oneOf(Class<E> words, String text) {
    for (E word : words.getEnumConstants()) {
      if (word.name().equals(text)) {
        return word;
      }
    }
    throw new IllegalArgumentException(
        "one of " + Arrays.toString(words.getEnumConstants()) + ": " + text);
  }

  /** A day as 2021-09-01. */
  static LocalDate day(String text) {
    boolean plain =
        text.length() == 10
            && text.charAt(4) == '-'
            && text.charAt(7) == '-'
            && Codes.isNumber(text.substring(0, 4), 4)
            && Codes.areDigits(text.substring(5, 7), 2)
            && Codes.areDigits(text.substring(8), 2);
    if (plain) {
      int month = Integer.parseInt(text.substring(5, 7));
      int day = Integer.parseInt(text.substring(8));
      boolean everyYearHasIt =
          month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).minLength();
      if (everyYearHasIt) {
        return LocalDate.of(Integer.parseInt(text.substring(0, 4)), month, day);
      }
    }
    return LocalDate.parse(text);
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
