package org.anjian.rest.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.enterprise.Industries;
import org.anjian.law.LawBook;
import org.anjian.law.StatuteNames;
import org.anjian.ledger.LedgerProgress;
import org.anjian.ledger.LedgerReader;
import org.anjian.ledger.LedgerReport;
import org.anjian.ledger.LedgerYear;
import org.anjian.ledger.ProblemCode;
import org.anjian.shared.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole county years: the one that is invented here always, the shared one where it is present. */
class CountyYearTest {

  static final LedgerYear YICHENG_2020 = new LedgerYear(2020, DivisionCode.parse("141022"));
  static final LedgerReader READER =
      new LedgerReader(
          Divisions.shipped(),
          Industries.edition2017(),
          StatuteNames.shipped(),
          LawBook.national());

  @TempDir private Path directory;

  private static LedgerReport check(Path file) {
    try (XlsxWorkbook workbook = XlsxWorkbook.open(file, WorkbookLimits.STANDARD)) {
      return READER.check(workbook, YICHENG_2020, LedgerProgress.NONE);
    }
  }

  private static Path shared() {
    return SharedData.file("data/yicheng-2020/yicheng-2020.xlsx");
  }

  private Path invented() {
    Path file = directory.resolve("sample.xlsx");
    SampleCounty.of(SampleCounty.Size.SHIPPED).writeTo(file);
    return file;
  }

  @Test
  void theSharedCountyYearHasNoErrorsAndTheWarningsThatItDeserves() {
    LedgerReport report = check(shared());
    assertEquals(
        Map.of(ProblemCode.INDUSTRY_NOT_CURRENT, 99, ProblemCode.FINE_NOT_CHECKABLE, 1),
        report.counts());
    assertTrue(report.isSound());
    assertEquals(7041, report.rowsRead());
    assertEquals(7041, report.rowsSound());
  }

  @Test
  void theInventedCountyYearHasNothingToReport() {
    LedgerReport report = check(invented());
    assertEquals(List.of(), report.problems());
    assertEquals(SampleCounty.of(SampleCounty.Size.SHIPPED).rowCount(), report.rowsSound());
  }

  @Test
  void progressGrowsFromNothingToEverything() {
    List<Long> read = new ArrayList<>();
    List<Long> totals = new ArrayList<>();
    try (XlsxWorkbook workbook = XlsxWorkbook.open(invented(), WorkbookLimits.STANDARD)) {
      READER.check(
          workbook,
          YICHENG_2020,
          (rowsRead, rowsTotal) -> {
            read.add(rowsRead);
            totals.add(rowsTotal);
          });
    }
    assertEquals(0, read.get(0));
    assertEquals(read.stream().sorted().toList(), read);
    assertEquals(1, totals.stream().distinct().count());
    assertEquals(totals.get(0), read.get(read.size() - 1));
    assertTrue(read.size() > 5, () -> "steps: " + read);
  }
}
