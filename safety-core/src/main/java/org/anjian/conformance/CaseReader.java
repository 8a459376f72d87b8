package org.anjian.conformance;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.anjian.table.BrokenTable;
import org.anjian.table.CsvTable;

/**
 * Reads case files. A file has the columns that its cases need; each must be a known one of its
 * kind.
 */
final class CaseReader {

  private static final String NOTE = "note";

  /** 案例种类: what the columns of a file make of its lines. */
  private enum Kind {
    /** One violation a line. */
    FINE(List.of(), FineCase.FACTS, FineCase.RESULTS, CaseReader::fines),
    /** Several acts, lines that belong together. */
    COMBINED(CombinedCase.ORDER, FineCase.FACTS, CombinedCase.RESULTS, CaseReader::combined),
    /** What follows from a penalty. */
    CONSEQUENCES(
        List.of(), ConsequenceCase.FACTS, ConsequenceCase.RESULTS, CaseReader::consequences);

    private final Set<String> known = new HashSet<>(Set.of(NOTE));
    private final List<String> results;
    private final Function<List<CaseFields>, List<GoldenCase>> cases;

    Kind(
        List<String> order,
        List<String> facts,
        List<String> results,
        Function<List<CaseFields>, List<GoldenCase>> cases) {
      known.addAll(order);
      known.addAll(facts);
      known.addAll(results);
      this.results = results;
      this.cases = cases;
    }

    static Kind of(List<String> columns) {
      if (columns.contains(ConsequenceCase.MARK)) {
        return CONSEQUENCES;
      }
      return columns.contains(CombinedCase.ORDER.get(0)) ? COMBINED : FINE;
    }
  }

  private CaseReader() {}

  /**
   * The cases of a file.
   *
   * @throws BrokenTable naming file, line and reason if the file is not one
   */
  static List<GoldenCase> read(CaseFile file) {
    int end = file.text().indexOf('\n');
    String heading = (end < 0 ? file.text() : file.text().substring(0, end)).strip();
    List<String> columns = Arrays.asList(heading.split(",", -1));
    Kind kind = Kind.of(columns);
    mustBeKnown(file, columns, kind);
    List<CaseFields> lines = new ArrayList<>();
    for (CsvTable.Row row :
        CsvTable.read(file.name(), new StringReader(file.text()), columns).rows()) {
      lines.add(new CaseFields(file.name(), columns, row));
    }
    if (lines.isEmpty()) {
      throw new BrokenTable(file.name(), 1, "the file has no cases");
    }
    return kind.cases.apply(lines);
  }

  private static List<GoldenCase> fines(List<CaseFields> lines) {
    return lines.stream().<GoldenCase>map(FineCase::new).toList();
  }

  private static List<GoldenCase> consequences(List<CaseFields> lines) {
    return lines.stream().<GoldenCase>map(ConsequenceCase::new).toList();
  }

  /** Lines of the same case belong together. */
  private static List<GoldenCase> combined(List<CaseFields> lines) {
    Map<String, List<CaseFields>> byCase = new LinkedHashMap<>();
    lines.forEach(
        line ->
            byCase
                .computeIfAbsent(line.text(CombinedCase.ORDER.get(0)), first -> new ArrayList<>())
                .add(line));
    return byCase.values().stream().<GoldenCase>map(CombinedCase::new).toList();
  }

  private static void mustBeKnown(CaseFile file, List<String> columns, Kind kind) {
    Set<String> met = new HashSet<>();
    for (String column : columns) {
      if (!kind.known.contains(column)) {
        throw new BrokenTable(file.name(), 1, "no such column: " + column);
      }
      if (!met.add(column)) {
        throw new BrokenTable(file.name(), 1, "the column stands here twice: " + column);
      }
    }
    for (String needed : List.of("provision", "actDate", "subject", "condition")) {
      if (!met.contains(needed)) {
        throw new BrokenTable(file.name(), 1, "the column is missing: " + needed);
      }
    }
    if (kind.results.stream().noneMatch(met::contains)) {
      throw new BrokenTable(file.name(), 1, "no column says what must come out");
    }
  }
}
