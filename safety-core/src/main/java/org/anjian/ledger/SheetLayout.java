package org.anjian.ledger;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where the columns of a ledger sheet stand in a workbook. Headings may come in any order. */
final class SheetLayout {

  private static final int ROWS_ABOVE_HEADINGS = 10;

  private final Map<String, Integer> positions;

  private SheetLayout(Map<String, Integer> positions) {
    this.positions = positions;
  }

  /** The position of a column, counted from 0. */
  int position(Column<?> column) {
    return positions.get(column.text());
  }

  /**
   * Finds the heading row, below titles if there are any, and leaves the cursor behind it. Empty
   * after errors were reported.
   */
  static Optional<SheetLayout> locate(
      LedgerSheet sheet, String sheetName, LedgerRows rows, ProblemLog log) {
    List<Heading> headings = sheet.headings();
    Map<String, String> wanted = new LinkedHashMap<>();
    headings.forEach(heading -> wanted.put(Characters.folded(heading.text()), heading.text()));
    Optional<LedgerRow> best = Optional.empty();
    long bestMatches = -1;
    for (int i = 0; i < ROWS_ABOVE_HEADINGS; i++) {
      Optional<LedgerRow> row = rows.next();
      if (row.isEmpty()) {
        break;
      }
      long matches =
          row.get().cells().stream()
              .map(cell -> Characters.folded(cell.shown()))
              .filter(wanted::containsKey)
              .count();
      if (matches > bestMatches && !row.get().isBlank()) {
        best = row;
        bestMatches = matches;
      }
      if (matches * 2 >= headings.size()) {
        break;
      }
    }
    return match(wanted, sheetName, best.map(LedgerRow::cells).orElse(List.of()), log);
  }

  private static Optional<SheetLayout> match(
      Map<String, String> wanted, String sheetName, List<Cell> cells, ProblemLog log) {
    Map<String, Integer> positions = new HashMap<>();
    Set<String> twice = new TreeSet<>();
    for (int i = 0; i < cells.size(); i++) {
      String written = Characters.stripped(cells.get(i).shown());
      String heading = wanted.get(Characters.folded(written));
      if (heading == null) {
        if (!written.isEmpty()) {
          report(log, sheetName, written, ProblemCode.UNKNOWN_HEADING);
        }
      } else if (positions.putIfAbsent(heading, i) != null && twice.add(heading)) {
        report(log, sheetName, heading, ProblemCode.DUPLICATE_HEADING);
      }
    }
    for (String heading : wanted.values()) {
      if (!positions.containsKey(heading)) {
        report(log, sheetName, heading, ProblemCode.MISSING_HEADING);
      }
    }
    boolean complete = positions.size() == wanted.size() && twice.isEmpty();
    return complete ? Optional.of(new SheetLayout(positions)) : Optional.empty();
  }

  private static void report(ProblemLog log, String sheetName, String heading, ProblemCode code) {
    log.add(LedgerProblem.ofSheet(sheetName, heading, code, Map.of("heading", heading)));
  }
}
