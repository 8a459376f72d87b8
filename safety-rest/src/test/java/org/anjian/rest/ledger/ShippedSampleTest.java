package org.anjian.rest.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anjian.ledger.LedgerRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample county that the application ships is what {@link SampleCounty} invents. After a change
 * of the generator, {@code -Danjian.sample.write=true} writes the shipped files anew.
 */
class ShippedSampleTest {

  private static final Path SHIPPED = Path.of("../liberty-app/src/main/resources/sample");
  private static final Path WORKBOOK = SHIPPED.resolve("sample-county-2020.xlsx");
  private static final Path FIGURES = SHIPPED.resolve("sample-county-2020.expected.json");
  private static final long LARGEST = 300_000;

  @TempDir private Path directory;

  private static void writeIfAsked(SampleCounty county) throws IOException {
    if (Boolean.getBoolean("anjian.sample.write")) {
      Files.createDirectories(SHIPPED);
      county.writeTo(WORKBOOK);
      Files.writeString(FIGURES, county.expectedJson());
    }
  }

  @Test
  void theShippedWorkbookAndFiguresAreThoseOfTheGenerator() throws IOException {
    SampleCounty county = SampleCounty.of(SampleCounty.Size.SHIPPED);
    writeIfAsked(county);
    Path fresh = directory.resolve("fresh.xlsx");
    county.writeTo(fresh);
    try (XlsxWorkbook shipped = XlsxWorkbook.open(WORKBOOK, WorkbookLimits.STANDARD);
        XlsxWorkbook invented = XlsxWorkbook.open(fresh, WorkbookLimits.STANDARD)) {
      assertEquals(invented.sheetNames(), shipped.sheetNames());
      for (String sheet : invented.sheetNames()) {
        assertEquals(
            XlsxWorkbookTest.readAll(invented, sheet), XlsxWorkbookTest.readAll(shipped, sheet));
      }
    }
    assertEquals(county.expectedJson(), Files.readString(FIGURES));
    assertTrue(Files.size(WORKBOOK) < LARGEST);
  }

  @Test
  void nobodyRealIsNamedInTheSample() {
    try (XlsxWorkbook shipped = XlsxWorkbook.open(WORKBOOK, WorkbookLimits.STANDARD)) {
      for (LedgerRow row : below(shipped, "企业")) {
        assertTrue(row.cell(1).shown().startsWith("示例"), row::toString);
        assertTrue(row.cell(8).shown().startsWith("示例"), row::toString);
        assertTrue(row.cell(9).shown().startsWith("0357-00"), row::toString);
      }
      for (LedgerRow row : below(shipped, "执法人员")) {
        assertTrue(row.cell(1).shown().startsWith("示例"), row::toString);
      }
    }
  }

  private static List<LedgerRow> below(XlsxWorkbook workbook, String sheet) {
    List<LedgerRow> rows = XlsxWorkbookTest.readAll(workbook, sheet);
    return rows.subList(1, rows.size());
  }
}
