package org.anjian.persistence.statistics;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anjian.money.Yuan;

/** One line of an answer of the database, column by column, alike on H2 and PostgreSQL. */
final class FactRow {

  private final Object[] columns;

  FactRow(Object[] columns) {
    this.columns = columns;
  }

  UUID id() {
    return columns[0] instanceof UUID id ? id : UUID.fromString(columns[0].toString());
  }

  String number() {
    return text(1);
  }

  String title() {
    return text(2);
  }

  LocalDate date() {
    return optionalDate(3).orElseThrow();
  }

  String text(int column) {
    return (String) columns[column];
  }

  Optional<String> optionalText(int column) {
    return Optional.ofNullable((String) columns[column]);
  }

  Optional<LocalDate> optionalDate(int column) {
    return Optional.ofNullable(columns[column])
        .map(value -> value instanceof LocalDate day ? day : ((Date) value).toLocalDate());
  }

  BigDecimal number(int column) {
    return (BigDecimal) columns[column];
  }

  Yuan yuan(int column) {
    return Yuan.of(number(column));
  }

  boolean truth(int column) {
    return (Boolean) columns[column];
  }

  <E extends Enum<E>> E code(int column, Class<E> type) {
    return Enum.valueOf(type, text(column));
  }
}
