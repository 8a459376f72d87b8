package org.anjian.law;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.anjian.money.Yuan;
import org.anjian.table.BrokenTable;
import org.anjian.table.CsvTable;

/**
 * 读取字段: what a field of a law file says, or an error that names file, line and field. A law book is
 * read before anything is warm, so these are plain methods: each lambda would cost as much as some
 * hundred fields.
 */
final class RowReading {

  private RowReading() {}

  /** What a reading refused, as an error that names file, line and field. */
  static BrokenTable broken(CsvTable.Row row, String what, RuntimeException refused) {
    BrokenTable broken = row.broken(what + ": " + refused.getMessage());
    broken.initCause(refused);
    return broken;
  }

  /** A number of a clause or the year of an edition. */
  static int number(CsvTable.Row row, String column) {
    try {
      return number(row.get(column));
    } catch (IllegalArgumentException e) {
      throw broken(row, column, e);
    }
  }

  static int number(String text) {
    if (!Codes.areDigits(text, 4)) {
      throw new IllegalArgumentException("a number of one to four digits: " + text);
    }
    return Codes.number(text, 0, text.length());
  }

  /** A word of a closed list, by its name. */
  static <E extends Enum<E>> E oneOf(E[] words, CsvTable.Row row, String column) {
    try {
      return oneOf(words, row.get(column));
    } catch (IllegalArgumentException e) {
      throw broken(row, column, e);
    }
  }

  static <E extends Enum<E>> E oneOf(E[] words, String text) {
    for (E word : words) {
      if (word.name().equals(text)) {
        return word;
      }
    }
    throw new IllegalArgumentException("one of " + Arrays.toString(words) + ": " + text);
  }

  static Place place(CsvTable.Row row, String column) {
    try {
      return Place.parse(row.get(column));
    } catch (IllegalArgumentException e) {
      throw broken(row, column, e);
    }
  }

  static Optional<Place> placeIfAny(CsvTable.Row row, String column) {
    return row.has(column) ? Optional.of(place(row, column)) : Optional.empty();
  }

  static Yuan yuan(CsvTable.Row row, String column) {
    try {
      return Yuan.parse(row.get(column));
    } catch (IllegalArgumentException e) {
      throw broken(row, column, e);
    }
  }

  static Optional<Yuan> yuanIfAny(CsvTable.Row row, String column) {
    return row.has(column) ? Optional.of(yuan(row, column)) : Optional.empty();
  }

  static Optional<LocalDate> dayIfAny(CsvTable.Row row, String column) {
    if (!row.has(column)) {
      return Optional.empty();
    }
    try {
      return Optional.of(day(row.get(column)));
    } catch (DateTimeParseException e) {
      throw broken(row, column, e);
    }
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
}
