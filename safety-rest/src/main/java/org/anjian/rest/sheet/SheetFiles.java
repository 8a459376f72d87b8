package org.anjian.rest.sheet;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.ledger.Cell;
import org.anjian.ledger.LedgerRow;
import org.anjian.ledger.LedgerRows;
import org.anjian.ledger.UnreadableWorkbook;
import org.anjian.rest.ledger.WorkbookLimits;
import org.anjian.rest.ledger.XlsxWorkbook;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.upload.FormParts;
import org.anjian.table.BrokenTable;
import org.anjian.table.TextSheet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** 表格文件: reads an uploaded workbook or CSV file as texts, and writes texts as a workbook. */
public final class SheetFiles {

  /** The media type of a workbook. */
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** 16 MiB as uploaded, 256 MiB inflated. */
  private static final WorkbookLimits LIMITS =
      new WorkbookLimits(16L << 20, 256L << 20, 200, 200, 64L << 20);

  private static final int MOST_LINES = 60_000;
  private static final int ROOM = 500;

  /** Excel calculates with fifteen digits, and writes a few more that mean nothing. */
  private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_EVEN);

  private SheetFiles() {}

  /**
   * The sheets of the part {@code workbook}: those of a workbook, or the one of a CSV file.
   *
   * @throws Problem INVALID_REQUEST if there is no such part
   * @throws Refusal UNREADABLE_FILE if it is neither
   */
  public static List<TextSheet> read(List<EntityPart> parts) throws IOException {
    EntityPart part =
        FormParts.find(parts, "workbook")
            .orElseThrow(
                () ->
                    Problem.invalid(List.of(FieldError.of("/workbook", FieldError.Code.REQUIRED))));
    String name = FormParts.fileName(part).orElse("workbook.xlsx");
    try (InputStream content = part.getContent()) {
      return name.toLowerCase(Locale.ROOT).endsWith(".csv")
          ? List.of(csv(name, content))
          : workbook(content);
    } catch (UnreadableWorkbook e) {
      throw unreadable(e.problem().messageZh(), e);
    } catch (BrokenTable e) {
      throw unreadable(e.getMessage(), e);
    }
  }

  private static TextSheet csv(String name, InputStream content) {
    return TextSheet.ofCsv(
        name, new InputStreamReader(content, StandardCharsets.UTF_8.newDecoder()));
  }

  private static Refusal unreadable(String reason, Exception cause) {
    Refusal refusal = Refusal.of(RefusalCode.UNREADABLE_FILE, Map.of("reason", reason));
    refusal.initCause(cause);
    return refusal;
  }

  private static List<TextSheet> workbook(InputStream content) throws IOException {
    Path directory = Files.createTempDirectory("sheets-");
    try (XlsxWorkbook workbook = XlsxWorkbook.receive(content, directory, LIMITS)) {
      List<TextSheet> sheets = new ArrayList<>();
      for (String name : workbook.sheetNames()) {
        sheets.add(sheet(workbook, name));
      }
      return sheets;
    } finally {
      Files.deleteIfExists(directory);
    }
  }

  private static TextSheet sheet(XlsxWorkbook workbook, String name) {
    List<TextSheet.Line> lines = new ArrayList<>();
    try (LedgerRows rows = workbook.rows(name)) {
      Optional<LedgerRow> row = rows.next();
      while (row.isPresent() && lines.size() <= MOST_LINES) {
        if (!row.get().isBlank()) {
          lines.add(
              new TextSheet.Line(
                  row.get().number(), row.get().cells().stream().map(SheetFiles::text).toList()));
        }
        row = rows.next();
      }
    }
    return new TextSheet(name.strip(), lines);
  }

  private static String text(Cell cell) {
    return cell instanceof Cell.Number number
        ? Cell.Number.of(number.value().round(EXCEL)).shown()
        : cell.shown();
  }

  /** Writes sheets as a workbook; every cell is text, so that Excel changes nothing. */
  public static void write(OutputStream out, List<TextSheet> sheets) throws IOException {
    Workbook workbook = new Workbook(out, "Anjian", "1.0");
    for (TextSheet sheet : sheets) {
      Worksheet page = workbook.newWorksheet(sheet.name());
      int columns = sheet.lines().isEmpty() ? 1 : sheet.lines().get(0).cells().size();
      for (int row = 0; row < sheet.lines().size(); row++) {
        List<String> cells = sheet.lines().get(row).cells();
        for (int column = 0; column < cells.size(); column++) {
          if (!cells.get(column).isEmpty()) {
            page.value(row, column, cells.get(column));
          }
        }
      }
      for (int column = 0; column < columns; column++) {
        page.width(column, 20);
      }
      page.range(0, 0, 0, columns - 1).style().bold().set();
      page.range(1, 0, sheet.lines().size() + ROOM, columns - 1).style().format("@").set();
      page.freezePane(0, 1);
    }
    workbook.finish();
  }
}
