package org.anjian.rest.benchmark;

import java.io.InputStream;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.discretion.BenchmarkColumns;
import org.anjian.ledger.Cell;
import org.anjian.ledger.LedgerRow;
import org.anjian.ledger.LedgerRows;
import org.anjian.ledger.UnreadableWorkbook;
import org.anjian.rest.ledger.WorkbookLimits;
import org.anjian.rest.ledger.XlsxWorkbook;
import org.anjian.spi.BenchmarkSheet;
import org.anjian.spi.BenchmarkSource;
import org.anjian.table.BrokenTable;

/**
 * 裁量基准 Excel 工作簿: a benchmark set as an .xlsx workbook with the sheets 基准 (set), 事实 (measures) and
 * 档次 (tiers). Other sheets are left alone. The workbook is read when this is made, and closed.
 */
public final class WorkbookBenchmarks implements BenchmarkSource {

  /** 4 MiB as uploaded, 64 MiB inflated: a set of a thousand clauses needs a tenth of it. */
  public static final WorkbookLimits LIMITS =
      new WorkbookLimits(4L << 20, 64L << 20, 200, 200, 16L << 20);

  private static final int MOST_ROWS = 20_000;

  /** Excel calculates with fifteen digits, and writes a few more that mean nothing. */
  private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_EVEN);

  private final String name;
  private final Map<BenchmarkColumns, BenchmarkSheet> sheets =
      new EnumMap<>(BenchmarkColumns.class);
  private final Optional<BrokenTable> broken;

  private WorkbookBenchmarks(String name, Opening opening) {
    this.name = Objects.requireNonNull(name, "name");
    BrokenTable found = null;
    try (XlsxWorkbook workbook = opening.open()) {
      for (BenchmarkColumns table : BenchmarkColumns.values()) {
        read(workbook, table);
      }
    } catch (UnreadableWorkbook e) {
      found = new BrokenTable(name, 1, e.problem().messageZh() + " / " + e.problem().messageEn());
    }
    this.broken = Optional.ofNullable(found);
  }

  private interface Opening {
    XlsxWorkbook open();
  }

  /** A workbook in a file, named by it. */
  public static WorkbookBenchmarks in(Path file) {
    return new WorkbookBenchmarks(
        file.getFileName().toString(), () -> XlsxWorkbook.open(file, LIMITS));
  }

  /**
   * An uploaded workbook.
   *
   * @param directory an existing directory for the temporary file, which is deleted at once
   */
  public static WorkbookBenchmarks of(String name, InputStream upload, Path directory) {
    return new WorkbookBenchmarks(name, () -> XlsxWorkbook.receive(upload, directory, LIMITS));
  }

  private void read(XlsxWorkbook workbook, BenchmarkColumns table) {
    Optional<String> sheet =
        workbook.sheetNames().stream()
            .filter(one -> one.strip().equals(table.nameZh()) || one.strip().equals(table.nameEn()))
            .findFirst();
    if (sheet.isEmpty()) {
      return;
    }
    List<BenchmarkSheet.Line> lines = new ArrayList<>();
    try (LedgerRows rows = workbook.rows(sheet.get())) {
      Optional<LedgerRow> row = rows.next();
      while (row.isPresent()) {
        if (lines.size() == MOST_ROWS) {
          throw new BrokenTable(
              place(sheet.get()),
              row.get().number(),
              "行数超过 " + MOST_ROWS + " / more than " + MOST_ROWS + " rows");
        }
        if (!row.get().isBlank()) {
          lines.add(
              new BenchmarkSheet.Line(
                  row.get().number(),
                  row.get().cells().stream().map(WorkbookBenchmarks::text).toList()));
        }
        row = rows.next();
      }
    }
    sheets.put(table, new BenchmarkSheet(place(sheet.get()), lines));
  }

  private String place(String sheet) {
    return name + "/" + sheet;
  }

  private static String text(Cell cell) {
    return cell instanceof Cell.Number number
        ? Cell.Number.of(number.value().round(EXCEL)).shown()
        : cell.shown();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public BenchmarkSheet set() {
    return sheet(BenchmarkColumns.SET);
  }

  @Override
  public BenchmarkSheet measures() {
    return sheet(BenchmarkColumns.MEASURES);
  }

  @Override
  public BenchmarkSheet tiers() {
    return sheet(BenchmarkColumns.TIERS);
  }

  private BenchmarkSheet sheet(BenchmarkColumns table) {
    if (broken.isPresent()) {
      throw broken.get();
    }
    BenchmarkSheet sheet = sheets.get(table);
    if (sheet == null) {
      throw new BrokenTable(
          name,
          1,
          "缺少工作表“"
              + table.nameZh()
              + "” / the sheet \""
              + table.nameZh()
              + "\" ("
              + table.nameEn()
              + ") is missing");
    }
    return sheet;
  }
}
