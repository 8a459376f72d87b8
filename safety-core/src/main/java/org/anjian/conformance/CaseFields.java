package org.anjian.conformance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anjian.money.Yuan;
import org.anjian.table.CsvTable;

/** One line of a case file; a column that the file does not have is empty. */
final class CaseFields {

  private final String file;
  private final List<String> columns;
  private final CsvTable.Row row;

  CaseFields(String file, List<String> columns, CsvTable.Row row) {
    this.file = file;
    this.columns = columns;
    this.row = row;
  }

  String file() {
    return file;
  }

  int line() {
    return row.line();
  }

  String text(String column) {
    return columns.contains(column) ? row.get(column) : "";
  }

  Optional<String> find(String column) {
    return Optional.of(text(column)).filter(text -> !text.isEmpty());
  }

  Optional<Yuan> yuan(String column) {
    return find(column).map(Yuan::parse);
  }

  Optional<LocalDate> date(String column) {
    return find(column).map(LocalDate::parse);
  }

  /** The parts of a field, separated by semicolons. */
  List<String> list(String column) {
    return find(column).map(text -> Arrays.asList(text.split(";", -1))).orElse(List.of());
  }

  /** What the line says in some of the columns, for those that the file has. */
  Map<String, String> only(List<String> wanted) {
    Map<String, String> found = new LinkedHashMap<>();
    wanted.stream().filter(columns::contains).forEach(column -> found.put(column, row.get(column)));
    return found;
  }

  /** What the line says in some of the columns, in one line, without the empty ones. */
  String words(List<String> wanted) {
    return only(wanted).values().stream()
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
