package org.anjian.rest.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.anjian.discretion.BenchmarkCheck;
import org.anjian.discretion.CsvBenchmarks;
import org.anjian.discretion.DiscretionBenchmarks;
import org.anjian.law.LawBook;
import org.anjian.rest.language.Language;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookBenchmarksTest {

  private static final LawBook LAW = LawBook.national();
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final int MIN_YUAN = 17;

  @TempDir private Path directory;

  @Test
  void theTemplateIsTheExampleAndPassesAsItIs() throws IOException {
    Path file = file(book -> {});
    assertEquals(
        DiscretionBenchmarks.load(List.of(CsvBenchmarks.example()), LAW).version(),
        DiscretionBenchmarks.load(List.of(WorkbookBenchmarks.in(file)), LAW).version());
  }

  @Test
  void theTemplateListsTheClausesThatSetAnAmount() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template()))) {
      assertEquals("条文", book.getSheetName(3));
      assertTrue(book.getSheetAt(3).getLastRowNum() > 300);
    }
  }

  @Test
  void numbersAndDatesTypedAsSuchAreReadAsTheyAreMeant() throws IOException {
    Path file =
        file(
            book -> {
              Row tier = book.getSheet("档次").getRow(1);
              tier.getCell(MIN_YUAN).setCellValue(10_000);
              tier.getCell(MIN_YUAN + 1).setCellValue(30_000.00);
              Row share = book.getSheet("档次").getRow(8);
              assertEquals("10.01", share.getCell(7).getStringCellValue());
              share.getCell(7).setCellValue(10.01);
              Row set = book.getSheet("基准").getRow(1);
              set.getCell(5).setCellValue(LocalDate.of(2021, 9, 1));
              var style = book.createCellStyle();
              style.setDataFormat((short) 14);
              set.getCell(5).setCellStyle(style);
            });
    assertEquals(List.of(), check(file).problems());
    assertEquals(
        LocalDate.of(2021, 9, 1),
        check(file).set().orElseThrow().header().effective().from().orElseThrow());
  }

  @Test
  void whatIsWrongIsToldByItsSheetRowAndColumn() throws IOException {
    Path file =
        file(
            book -> {
              book.getSheet("档次").getRow(2).getCell(MIN_YUAN + 1).setCellValue("100000.01");
              book.getSheet("档次").getRow(4).getCell(0).setCellValue("work-safety-law/2021/97.9");
            });
    BenchmarkCheckView view = BenchmarkCheckView.of(check(file), Language.ZH);
    assertEquals(
        List.of("OUTSIDE_STATUTE", "UNKNOWN_PROVISION", "GAP"),
        view.problems().stream().map(BenchmarkCheckView.ProblemView::code).toList());
    BenchmarkCheckView.ProblemView amount = view.problems().get(0);
    assertEquals("typed.xlsx/档次", amount.table());
    assertEquals(3, amount.row());
    assertEquals("最高元", amount.column());
    assertEquals("OUTSIDE_STATUTE", amount.code());
    assertEquals("条文", view.problems().get(1).column());
    assertNull(view.benchmark());
  }

  @Test
  void blankRowsOtherSheetsAndRenamedSheetsInEnglishAreLeftAsTheyAre() throws IOException {
    Path file =
        file(
            book -> {
              book.setSheetName(0, "set");
              book.setSheetName(1, "measures");
              book.setSheetName(2, "tiers");
              book.createSheet("notes").createRow(0).createCell(0).setCellValue("anything");
              book.getSheet("tiers").createRow(60).createCell(0).setCellValue("  ");
            });
    assertEquals(List.of(), check(file).problems());
  }

  @Test
  void aSheetThatIsMissingIsNamed() throws IOException {
    Path file = file(book -> book.removeSheetAt(1));
    assertEquals(1, check(file).problems().size());
    assertTrue(check(file).problems().get(0).messageZh().contains("事实"));
  }

  @Test
  void whatIsNoWorkbookIsSaidToBeNone() throws IOException {
    Path file = directory.resolve("typed.xlsx");
    Files.writeString(file, "not a workbook");
    assertEquals(1, check(file).problems().size());
    assertTrue(check(file).problems().get(0).messageZh().contains("Excel"));
  }

  @Test
  void anUploadLeavesNothingBehind() throws IOException {
    try (InputStream upload = new ByteArrayInputStream(template())) {
      WorkbookBenchmarks source = WorkbookBenchmarks.of("workbook", upload, directory);
      assertEquals(List.of(), BenchmarkCheck.of(source, LAW).problems());
    }
    try (Stream<Path> left = Files.list(directory)) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void aSetIsToldWithItsClausesFactsAndTiers() {
    BenchmarkView view =
        BenchmarkView.of(
            DiscretionBenchmarks.load(List.of(CsvBenchmarks.example()), LAW).sets().get(0));
    assertEquals("example-not-official", view.key());
    assertEquals(8, view.clauses().size());
    BenchmarkView.ClauseView income =
        view.clauses().stream()
            .filter(clause -> clause.kind().equals("PERCENT_OF_ANNUAL_INCOME"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("responsibility"), income.measures());
    assertEquals("50", income.tiers().get(2).percentPoint().toPlainString());
    assertEquals(List.of("FULL"), income.tiers().get(2).spans().get(0).values());
    assertNull(income.tiers().get(2).minYuan());
    assertEquals("10000.00", view.clauses().get(0).tiers().get(0).minYuan());
    assertEquals(
        "4",
        view.measures().stream()
            .filter(one -> one.kind().equals("LIST"))
            .map(one -> one.values().size())
            .findFirst()
            .orElseThrow()
            .toString());
  }

  private BenchmarkCheck check(Path file) {
    return BenchmarkCheck.of(WorkbookBenchmarks.in(file), LAW);
  }

  private static byte[] template() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BenchmarkTemplate.write(out, LAW, DAY);
    return out.toByteArray();
  }

  /** The template as somebody typed into it. */
  private Path file(Consumer<XSSFWorkbook> typing) throws IOException {
    Path file = directory.resolve("typed.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template()));
        var out = Files.newOutputStream(file)) {
      typing.accept(book);
      book.write(out);
    }
    return file;
  }
}
