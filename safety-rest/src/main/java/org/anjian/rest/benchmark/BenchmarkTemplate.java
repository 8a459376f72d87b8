package org.anjian.rest.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.discretion.BenchmarkColumns;
import org.anjian.discretion.CsvBenchmarks;
import org.anjian.law.FineKind;
import org.anjian.law.FineRule;
import org.anjian.law.LawBook;
import org.anjian.law.Provision;
import org.anjian.money.FineRange;
import org.anjian.spi.BenchmarkSheet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * 裁量基准填报模板: the workbook that a bureau types its benchmark into: the three tables, filled with the
 * example that is not official, and the clauses of the law book to copy from. Every cell is text,
 * so that Excel changes nothing that is typed.
 */
final class BenchmarkTemplate {

  private static final int ROOM = 500;
  private static final List<String> CLAUSE_HEADINGS =
      List.of("条文", "对象", "情形", "违法行为", "罚款方式", "法定幅度", "填写列");

  private BenchmarkTemplate() {}

  /** Writes the workbook; the clauses are those in force on the day. */
  static void write(OutputStream out, LawBook lawBook, LocalDate day) throws IOException {
    CsvBenchmarks example = CsvBenchmarks.example();
    Workbook workbook = new Workbook(out, "Anjian", "1.0");
    table(workbook, BenchmarkColumns.SET, example.set());
    table(workbook, BenchmarkColumns.MEASURES, example.measures());
    table(workbook, BenchmarkColumns.TIERS, example.tiers());
    clauses(workbook, lawBook, day);
    workbook.finish();
  }

  private static void table(Workbook workbook, BenchmarkColumns columns, BenchmarkSheet filled) {
    Worksheet sheet = workbook.newWorksheet(columns.nameZh());
    heading(sheet, columns.headings());
    int row = 1;
    for (BenchmarkSheet.Line line : filled.lines().subList(1, filled.lines().size())) {
      cells(sheet, row++, line.cells());
    }
    sheet.range(1, 0, row + ROOM, columns.headings().size() - 1).style().format("@").set();
  }

  private static void clauses(Workbook workbook, LawBook lawBook, LocalDate day) {
    Worksheet sheet = workbook.newWorksheet("条文");
    heading(sheet, CLAUSE_HEADINGS);
    int row = 1;
    for (Provision clause : lawBook.provisions(Optional.empty(), Optional.of(day))) {
      Optional<FineRange> amounts = clause.rule().amounts();
      Optional<FineRule.Proportion> proportion = clause.rule().proportion();
      if (amounts.isEmpty() && proportion.isEmpty()) {
        continue;
      }
      boolean percent = clause.rule().kind() == FineKind.PERCENT_OF_ANNUAL_INCOME;
      cells(
          sheet,
          row++,
          List.of(
              clause.ref().toString(),
              clause.subject().name(),
              clause.condition().code(),
              clause.labelZh(),
              clause.rule().kind().name(),
              amounts
                  .map(FineRange::label)
                  .or(() -> proportion.map(found -> label(found, percent)))
                  .orElse(""),
              amounts.isPresent()
                  ? "最低元、最高元、定额元"
                  : percent ? "最低百分比、最高百分比、定额百分比" : "最低倍数、最高倍数、定额倍数"));
    }
    sheet.width(3, 40);
  }

  private static String label(FineRule.Proportion proportion, boolean percent) {
    return percent
        ? proportion.min() + " – " + proportion.max()
        : proportion.min().value().toPlainString()
            + " – "
            + proportion.max().value().toPlainString()
            + " 倍";
  }

  private static void heading(Worksheet sheet, List<String> headings) {
    cells(sheet, 0, headings);
    sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
    for (int column = 0; column < headings.size(); column++) {
      sheet.width(column, column == 0 ? 34 : 16);
    }
    sheet.freezePane(0, 1);
  }

  private static void cells(Worksheet sheet, int row, List<String> texts) {
    for (int column = 0; column < texts.size(); column++) {
      if (!texts.get(column).isEmpty()) {
        sheet.value(row, column, texts.get(column));
      }
    }
  }
}
