package org.anjian.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * 表格读取: reads the rows of a table that people typed, by the names of its columns in any order, and
 * writes down everything that is wrong instead of stopping at the first.
 */
public final class SheetReader {

  /** 多值分隔: what stands between several values of a cell. */
  private static final String SEPARATORS = "[、;；，,\\s]+";

  private final TextSheet sheet;
  private final List<SheetProblem> problems;
  private final Map<String, Integer> positions = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();

  /**
   * Reads the headings and the lines.
   *
   * @param sheet the table
   * @param columns every column that there is: its heading, and whether the sheet must have it
   * @param problems where what is wrong is written down
   */
  public SheetReader(TextSheet sheet, Map<String, Boolean> columns, List<SheetProblem> problems) {
    this.sheet = Objects.requireNonNull(sheet, "sheet");
    this.problems = Objects.requireNonNull(problems, "problems");
    List<String> headings = sheet.lines().isEmpty() ? List.of() : sheet.lines().get(0).cells();
    int line = sheet.lines().isEmpty() ? 1 : sheet.lines().get(0).number();
    for (int i = 0; i < headings.size(); i++) {
      String heading = headings.get(i).strip();
      if (heading.isEmpty()) {
        continue;
      }
      if (!columns.containsKey(heading)) {
        add(
            line,
            heading,
            SheetProblem.Code.COLUMN_UNKNOWN,
            "",
            String.join("、", columns.keySet()));
      } else if (positions.putIfAbsent(heading, i) != null) {
        add(line, heading, SheetProblem.Code.COLUMN_REPEATED, "", "");
      }
    }
    columns.forEach(
        (heading, needed) -> {
          if (needed && !positions.containsKey(heading)) {
            add(line, heading, SheetProblem.Code.COLUMN_MISSING, "", "");
          }
        });
    sheet.lines().stream().skip(1).map(Row::new).forEach(rows::add);
  }

  /** The lines below the headings. */
  public List<Row> rows() {
    return rows;
  }

  private void add(int row, String column, SheetProblem.Code code, String value, String hint) {
    problems.add(new SheetProblem(sheet.name(), row, column, code, value, hint));
  }

  /** One line, read by column. */
  public final class Row {

    private final TextSheet.Line line;
    private boolean sound = true;

    private Row(TextSheet.Line line) {
      this.line = line;
    }

    /** Line of the file. */
    public int number() {
      return line.number();
    }

    /** Whether nothing was found wrong with the line so far. */
    public boolean isSound() {
      return sound;
    }

    /** Writes down that a cell is wrong. */
    public void wrong(String column, SheetProblem.Code code, String value, String hint) {
      sound = false;
      add(line.number(), column, code, value, hint);
    }

    /** The text of a cell without blanks around it; empty when nothing stands there. */
    public String text(String column) {
      Integer at = positions.get(column);
      return at == null || at >= line.cells().size() ? "" : line.cells().get(at).strip();
    }

    /** The text of a cell of bounded length. */
    public String text(String column, int longest) {
      String text = text(column);
      if (text.length() > longest) {
        wrong(column, SheetProblem.Code.TOO_LONG, text, text.length() + " > " + longest);
      }
      return text;
    }

    /** The text of a cell that must be filled in. */
    public String required(String column, int longest) {
      String text = text(column, longest);
      if (text.isEmpty() && positions.containsKey(column)) {
        wrong(column, SheetProblem.Code.REQUIRED, "", "");
      }
      return text;
    }

    /** A day, if one is written. */
    public Optional<LocalDate> day(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      try {
        return Optional.of(LocalDate.parse(text));
      } catch (DateTimeParseException e) {
        wrong(column, SheetProblem.Code.INVALID_DATE, text, "");
        return Optional.empty();
      }
    }

    /** One value; empty where none is written or it is not known. */
    public <T> Optional<T> one(
        String column,
        Function<String, Optional<T>> reading,
        SheetProblem.Code unknown,
        String hint) {
      String text = text(column);
      Optional<T> value = text.isEmpty() ? Optional.empty() : reading.apply(text);
      if (!text.isEmpty() && value.isEmpty()) {
        wrong(column, unknown, text, hint);
      }
      return value;
    }

    /** Several values, in their order, each once; those that are not known are written down. */
    public <T> Set<T> several(
        String column,
        Function<String, Optional<T>> reading,
        SheetProblem.Code unknown,
        String hint) {
      Set<T> values = new LinkedHashSet<>();
      for (String part : text(column).split(SEPARATORS)) {
        if (!part.isEmpty()) {
          Optional<T> value = reading.apply(part);
          if (value.isEmpty()) {
            wrong(column, unknown, part, hint);
          }
          value.ifPresent(values::add);
        }
      }
      return values;
    }
  }
}
