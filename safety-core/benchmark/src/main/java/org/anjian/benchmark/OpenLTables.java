package org.anjian.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openl.rules.runtime.RulesEngineFactory;

/**
 * OpenL Tablets: a decision table as a workbook, from clause, subject, stage, day and measure to
 * the tier. Its equality conditions come first, so that it indexes them; days are numbers, which it
 * compares faster than dates.
 */
final class OpenLTables implements Contestant {

  /** The table, called directly. */
  public interface Table {

    int tier(String provision, String subject, String condition, int day, int measure);
  }

  private final Task task;
  private final Table table;

  OpenLTables(Task task) {
    this.task = task;
    this.table = compile(task);
  }

  @Override
  public Answer answer(Question question) {
    int tier =
        table.tier(
            question.provision(),
            question.subject().name(),
            question.condition(),
            (int) question.day().toEpochDay(),
            question.measure());
    return Answer.of(question, task.tiers().get(tier));
  }

  private static Table compile(Task task) {
    try {
      Path file = Files.createTempFile("rules", ".xlsx");
      try {
        write(task, file);
        return new RulesEngineFactory<>(file.toUri().toURL(), Table.class).newEngineInstance();
      } finally {
        Files.delete(file);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void write(Task task, Path file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("tiers");
      head(
          sheet,
          "Rules int tier(String provision, String subject, String condition, int day, int measure)",
          List.of("C1", "C2", "C3", "C4", "", "C5", "", "RET1"),
          List.of(
              "provision == p",
              "subject == s",
              "condition == c",
              "begin <= day && day < end",
              "",
              "from <= measure && measure < to",
              "",
              "r"),
          List.of(
              "String p",
              "String s",
              "String c",
              "int begin",
              "int end",
              "int from",
              "int to",
              "int r"),
          List.of("Clause", "Subject", "Stage", "Begin", "End", "From", "To", "Tier"));
      for (Tier tier : task.tiers()) {
        Clause clause = tier.clause();
        row(
            sheet,
            clause.provision(),
            clause.subject().name(),
            clause.condition(),
            day(clause.from()),
            day(clause.to()),
            tier.from(),
            tier.to(),
            tier.number());
      }
      book.write(out);
    }
  }

  private static int day(LocalDate day) {
    return (int) Math.min(day.toEpochDay(), Integer.MAX_VALUE);
  }

  @SafeVarargs
  private static void head(Sheet sheet, String signature, List<String>... rows) {
    row(sheet, signature);
    int columns = rows[0].size();
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, columns - 1));
    for (List<String> cells : rows) {
      int at = row(sheet, cells.toArray());
      for (int i = 1; i < columns; i++) {
        if (cells.get(i).isEmpty()) {
          sheet.addMergedRegion(new CellRangeAddress(at, at, i - 1, i));
        }
      }
    }
  }

  private static int row(Sheet sheet, Object... values) {
    int at = sheet.getPhysicalNumberOfRows();
    Row row = sheet.createRow(at);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Integer number) {
        row.createCell(i).setCellValue(number);
      } else {
        row.createCell(i).setCellValue(values[i].toString());
      }
    }
    return at;
  }
}
