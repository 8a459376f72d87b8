package org.anjian.conformance;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anjian.table.BrokenTable;
import org.anjian.table.CsvTable;

/** Reads case files. A file has the columns that its cases need; each must be a known one. */
final class CaseReader {

  private static final String NOTE = "note";

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
    mustBeKnown(file, columns);
    List<GoldenCase> cases = new ArrayList<>();
    for (CsvTable.Row row :
        CsvTable.read(file.name(), new StringReader(file.text()), columns).rows()) {
      cases.add(new FineCase(new CaseFields(file.name(), columns, row)));
    }
    if (cases.isEmpty()) {
      throw new BrokenTable(file.name(), 1, "the file has no cases");
    }
    return cases;
  }

  private static void mustBeKnown(CaseFile file, List<String> columns) {
    Set<String> known = new HashSet<>(FineCase.FACTS);
    known.addAll(FineCase.RESULTS);
    known.add(NOTE);
    Set<String> met = new HashSet<>();
    for (String column : columns) {
      if (!known.contains(column)) {
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
    if (FineCase.RESULTS.stream().noneMatch(met::contains)) {
      throw new BrokenTable(file.name(), 1, "no column says what must come out");
    }
  }
}
