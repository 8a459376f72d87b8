package org.anjian.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.division.Divisions;
import org.anjian.enterprise.Industries;
import org.anjian.law.LawBook;
import org.anjian.law.StatuteNames;

/**
 * 台账读取: checks a workbook row by row and sheet against sheet, and hands its sound rows on as typed
 * entries.
 *
 * <p>Both passes run the same checks in the same order, so that what was checked is what is handed
 * on. Rows are streamed; only keys, document numbers and a few facts of each row stay in memory. A
 * row is judged by the rows above it and the sheets before it: of two rows with the same number,
 * the first one has it.
 *
 * <p>A sheet whose headings are not complete is not read at all; rows that refer to it are then
 * wrong as well. Stateless: one reader serves many imports at once.
 */
public final class LedgerReader {

  /** 行数上限: how many rows with data one workbook may have. */
  public static final int MOST_ROWS = 500_000;

  private static final int KEPT_PROBLEMS = 5_000;
  private static final int PROGRESS_STEP = 250;

  private final Divisions divisions;
  private final Industries industries;
  private final StatuteNames statuteNames;
  private final LawBook lawBook;
  private final int mostRows;

  /** A reader for any year and county. */
  public LedgerReader(
      Divisions divisions, Industries industries, StatuteNames statuteNames, LawBook lawBook) {
    this(divisions, industries, statuteNames, lawBook, MOST_ROWS);
  }

  LedgerReader(
      Divisions divisions,
      Industries industries,
      StatuteNames statuteNames,
      LawBook lawBook,
      int mostRows) {
    this.mostRows = mostRows;
    this.divisions = Objects.requireNonNull(divisions, "divisions");
    this.industries = Objects.requireNonNull(industries, "industries");
    this.statuteNames = Objects.requireNonNull(statuteNames, "statuteNames");
    this.lawBook = Objects.requireNonNull(lawBook, "lawBook");
  }

  /**
   * 校验: finds everything that is wrong, and hands nothing on.
   *
   * @throws UnreadableWorkbook if a sheet turns out to be damaged, or there are more than {@link
   *     #MOST_ROWS} rows
   */
  public LedgerReport check(LedgerWorkbook workbook, LedgerYear year, LedgerProgress progress) {
    return deliver(workbook, year, NoSink.INSTANCE, progress);
  }

  /**
   * 读取: checks again and hands every sound row on, in batches.
   *
   * @throws UnreadableWorkbook if a sheet turns out to be damaged, or there are more than {@link
   *     #MOST_ROWS} rows
   */
  public LedgerReport deliver(
      LedgerWorkbook workbook, LedgerYear year, LedgerSink sink, LedgerProgress progress) {
    Objects.requireNonNull(workbook, "workbook");
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(sink, "sink");
    Objects.requireNonNull(progress, "progress");
    LedgerPass pass = new LedgerPass(year, divisions, industries, statuteNames, lawBook, sink);
    return new Run(workbook, pass, progress, mostRows).report();
  }

  /** One pass, while it lasts. */
  private static final class Run {

    private final LedgerWorkbook workbook;
    private final LedgerPass pass;
    private final LedgerProgress progress;
    private final int mostRows;
    private final ProblemLog log = new ProblemLog(KEPT_PROBLEMS);
    private long total;
    private long seen;
    private long read;
    private long sound;

    Run(LedgerWorkbook workbook, LedgerPass pass, LedgerProgress progress, int mostRows) {
      this.workbook = workbook;
      this.pass = pass;
      this.progress = progress;
      this.mostRows = mostRows;
    }

    LedgerReport report() {
      Map<LedgerSheet, String> names = locateSheets();
      total = names.values().stream().mapToLong(workbook::rowCount).sum();
      progress.rows(0, total);
      for (Map.Entry<LedgerSheet, String> sheet : names.entrySet()) {
        read(sheet.getKey(), sheet.getValue());
        pass.flush();
      }
      pass.finish();

      progress.rows(seen, Math.max(seen, total));
      return new LedgerReport(log.problems(), log.counts(), read, sound);
    }

    /** The sheets of the template under the names that the workbook gives them. */
    private Map<LedgerSheet, String> locateSheets() {
      Map<String, LedgerSheet> wanted = new LinkedHashMap<>();
      for (LedgerSheet sheet : LedgerSheet.values()) {
        wanted.put(Characters.folded(sheet.title()), sheet);
      }
      Map<LedgerSheet, String> found = new LinkedHashMap<>();
      for (String name : workbook.sheetNames()) {
        LedgerSheet sheet = wanted.get(Characters.folded(name));
        if (sheet == null || found.putIfAbsent(sheet, name) != null) {
          log.add(
              LedgerProblem.ofSheet(name, "", ProblemCode.UNKNOWN_SHEET, Map.of("sheet", name)));
        }
      }
      Map<LedgerSheet, String> inOrder = new LinkedHashMap<>();
      for (LedgerSheet sheet : LedgerSheet.values()) {
        String name = found.get(sheet);
        if (name == null) {
          String title = sheet.title();
          log.add(
              LedgerProblem.ofSheet(title, "", ProblemCode.MISSING_SHEET, Map.of("sheet", title)));
        } else {
          inOrder.put(sheet, name);
        }
      }
      return inOrder;
    }

    private void read(LedgerSheet sheet, String name) {
      try (LedgerRows rows = new CountedRows(workbook.rows(name))) {
        Optional<SheetLayout> layout = SheetLayout.locate(sheet, name, rows, log);
        if (layout.isEmpty()) {
          return;
        }
        SheetRows reader = sheet.rows(pass);
        for (Optional<LedgerRow> row = rows.next(); row.isPresent(); row = rows.next()) {
          if (!row.get().isBlank()) {
            RowFields fields = new RowFields(name, layout.get(), row.get(), log);
            requireNotTooMany();
            reader.read(fields);
            read++;
            sound += fields.isSound() ? 1 : 0;
          }
        }
        reader.finish();
      }
    }

    private void requireNotTooMany() {
      if (read == mostRows) {
        throw new UnreadableWorkbook(
            LedgerProblem.ofWorkbook(
                ProblemCode.TOO_LARGE,
                CellReaders.details(
                    "whatZh", "数据行数", "whatEn", "rows with data", "limit", "" + mostRows)));
      }
    }

    /** Tells the progress as rows pass by. */
    private final class CountedRows implements LedgerRows {
      private final LedgerRows rows;

      CountedRows(LedgerRows rows) {
        this.rows = rows;
      }

      @Override
      public Optional<LedgerRow> next() {
        Optional<LedgerRow> row = rows.next();
        if (row.isPresent()) {
          seen++;
          if (seen % PROGRESS_STEP == 0) {
            progress.rows(seen, Math.max(seen, total));
          }
        }
        return row;
      }

      @Override
      public void close() {
        rows.close();
      }
    }
  }

  /** Takes everything and keeps nothing. */
  private enum NoSink implements LedgerSink {
    INSTANCE;

    @Override
    public void enterprises(List<EnterpriseEntry> batch) {}

    @Override
    public void officers(List<OfficerEntry> batch) {}

    @Override
    public void inspections(List<InspectionEntry> batch) {}

    @Override
    public void rectificationOrders(List<RectificationOrderEntry> batch) {}

    @Override
    public void hazards(List<HazardEntry> batch) {}

    @Override
    public void reinspections(List<ReinspectionEntry> batch) {}

    @Override
    public void suspensions(List<SuspensionEntry> batch) {}

    @Override
    public void cases(List<CaseEntry> batch) {}

    @Override
    public void emergencyPlans(List<EmergencyPlanEntry> batch) {}

    @Override
    public void drills(List<DrillEntry> batch) {}

    @Override
    public void exams(List<ExamEntry> batch) {}

    @Override
    public void studySessions(List<StudySessionEntry> batch) {}

    @Override
    public void zeroAccidentUnits(List<ZeroAccidentEntry> batch) {}

    @Override
    public void publicity(List<PublicityEntry> batch) {}

    @Override
    public void accidents(List<AccidentEntry> batch) {}
  }
}
