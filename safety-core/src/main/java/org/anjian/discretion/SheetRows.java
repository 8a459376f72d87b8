package org.anjian.discretion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjian.spi.BenchmarkSheet;

/** One table by its columns, and what is wrong with its heading. */
final class SheetRows {

  private static final int MAX_LENGTH = 200;

  private final String name;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<String, String> headings = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<BenchmarkProblem> problems;

  /** Reads the heading; rows of a table whose heading is wrong are not read. */
  SheetRows(BenchmarkSheet sheet, BenchmarkColumns columns, List<BenchmarkProblem> problems) {
    this.name = sheet.name();
    this.problems = problems;
    List<BenchmarkSheet.Line> lines = sheet.lines();
    if (lines.isEmpty()) {
      problems.add(
          BenchmarkProblem.of(
              name,
              1,
              BenchmarkProblem.Code.MISSING_COLUMN,
              Map.of("value", columns.columns().get(0).heading())));
      return;
    }
    int before = problems.size();
    readHeading(lines.get(0), columns);
    if (problems.size() > before) {
      return;
    }
    for (BenchmarkSheet.Line line : lines.subList(1, lines.size())) {
      Row row = new Row(line);
      if (!row.isBlank()) {
        rows.add(row);
      }
    }
  }

  private void readHeading(BenchmarkSheet.Line line, BenchmarkColumns columns) {
    Map<String, BenchmarkColumns.Column> known = new HashMap<>();
    for (BenchmarkColumns.Column column : columns.columns()) {
      known.put(column.name(), column);
      known.put(column.heading(), column);
    }
    for (int i = 0; i < line.cells().size(); i++) {
      String heading = line.cells().get(i).strip();
      if (heading.isEmpty()) {
        continue;
      }
      BenchmarkColumns.Column column = known.get(heading);
      if (column == null) {
        complain(line.number(), BenchmarkProblem.Code.UNKNOWN_COLUMN, heading);
      } else if (positions.putIfAbsent(column.name(), i) != null) {
        complain(line.number(), BenchmarkProblem.Code.DUPLICATE_COLUMN, heading);
      } else {
        headings.put(column.name(), heading);
      }
    }
    for (BenchmarkColumns.Column column : columns.columns()) {
      if (!positions.containsKey(column.name())) {
        complain(line.number(), BenchmarkProblem.Code.MISSING_COLUMN, column.heading());
      }
    }
  }

  private void complain(int line, BenchmarkProblem.Code code, String heading) {
    problems.add(BenchmarkProblem.of(name, line, code, Map.of("value", heading)));
  }

  String name() {
    return name;
  }

  List<Row> rows() {
    return rows;
  }

  /** One line with its cells by column. */
  final class Row {

    private final BenchmarkSheet.Line line;
    private boolean sound = true;

    private Row(BenchmarkSheet.Line line) {
      this.line = line;
    }

    int line() {
      return line.number();
    }

    private boolean isBlank() {
      return line.cells().stream().allMatch(String::isBlank);
    }

    /** The cell without blanks around it; empty when nothing is written. */
    String get(String column) {
      int position = positions.get(column);
      return position < line.cells().size() ? line.cells().get(position).strip() : "";
    }

    boolean has(String column) {
      return !get(column).isEmpty();
    }

    /** The text of a cell that must be filled; empty, and a problem, where it is not. */
    String text(String column) {
      String text = get(column);
      if (text.isEmpty()) {
        broken(column, BenchmarkProblem.Code.REQUIRED, Map.of());
      } else if (text.length() > MAX_LENGTH) {
        broken(
            column,
            BenchmarkProblem.Code.TOO_LONG,
            Map.of("length", text.length(), "limit", MAX_LENGTH));
      }
      return text;
    }

    /** Reads a cell; null, and a problem, where it is empty or cannot be read. */
    <T> T read(String column, Function<String, T> reading, String expectedZh, String expectedEn) {
      String text = text(column);
      if (text.isEmpty()) {
        return null;
      }
      try {
        return reading.apply(text);
      } catch (IllegalArgumentException | java.time.DateTimeException e) {
        broken(
            column,
            BenchmarkProblem.Code.INVALID,
            Map.of("value", text, "expectedZh", expectedZh, "expectedEn", expectedEn));
        return null;
      }
    }

    /** Reads a cell that may be empty; null where it is, or cannot be read. */
    <T> T readIfAny(
        String column, Function<String, T> reading, String expectedZh, String expectedEn) {
      return has(column) ? read(column, reading, expectedZh, expectedEn) : null;
    }

    /** Reads one of several words; null, and a problem, where it is none of them. */
    <T> T word(String column, Map<String, T> words) {
      String text = text(column);
      if (text.isEmpty()) {
        return null;
      }
      T meaning = words.get(text);
      if (meaning == null) {
        broken(
            column,
            BenchmarkProblem.Code.UNKNOWN_WORD,
            Map.of(
                "value",
                text,
                "available",
                words.keySet().stream().sorted().collect(Collectors.joining("、"))));
      }
      return meaning;
    }

    void broken(String column, BenchmarkProblem.Code code, Map<String, ?> details) {
      sound = false;
      problems.add(
          BenchmarkProblem.of(
              name, line.number(), headings.getOrDefault(column, column), code, details));
    }

    void broken(BenchmarkProblem.Code code, Map<String, ?> details) {
      sound = false;
      problems.add(BenchmarkProblem.of(name, line.number(), code, details));
    }

    /** The line cannot be read because of something told elsewhere. */
    void giveUp() {
      sound = false;
    }

    /** The heading of a column as it stands in the table. */
    String heading(String column) {
      return headings.getOrDefault(column, column);
    }

    /** Whether nothing has been found wrong with the line so far. */
    boolean isSound() {
      return sound;
    }
  }
}
