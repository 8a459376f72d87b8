package org.anjian.rest.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.anjian.ledger.LedgerProblem;
import org.anjian.ledger.LedgerProgress;
import org.anjian.ledger.LedgerReport;
import org.anjian.ledger.ProblemCode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample county as a clerk's Excel would spoil it: each mistake has its sheet, row and column.
 */
class BadWorkbookTest {

  @TempDir private static Path directory;
  private static Path sample;

  @BeforeAll
  static void inventTheCounty() {
    sample = directory.resolve("sample.xlsx");
    SampleCounty.of(SampleCounty.Size.SMALL).writeTo(sample);
  }

  private static LedgerReport spoiled(Consumer<XSSFWorkbook> spoil) throws IOException {
    Path file = directory.resolve("spoiled.xlsx");
    try (InputStream in = Files.newInputStream(sample);
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(file)) {
      spoil.accept(workbook);
      workbook.write(out);
    }
    try (XlsxWorkbook workbook = XlsxWorkbook.open(file, WorkbookLimits.STANDARD)) {
      return CountyYearTest.READER.check(
          workbook, CountyYearTest.YICHENG_2020, LedgerProgress.NONE);
    }
  }

  /** The cell in a row as Excel counts it, under a heading. */
  private static Cell cell(XSSFWorkbook workbook, String sheetName, int row, String heading) {
    Sheet sheet = workbook.getSheet(sheetName);
    for (Cell title : sheet.getRow(0)) {
      if (title.getStringCellValue().equals(heading)) {
        return sheet
            .getRow(row - 1)
            .getCell(title.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      }
    }
    throw new IllegalArgumentException("no heading " + heading);
  }

  private static void finds(
      ProblemCode code, String sheet, int row, String heading, Consumer<Cell> spoil)
      throws IOException {
    LedgerReport report = spoiled(workbook -> spoil.accept(cell(workbook, sheet, row, heading)));
    LedgerProblem problem = report.problems().get(0);
    assertEquals(
        sheet + " " + row + " " + heading + " " + code,
        String.join(
            " ",
            problem.sheet(),
            Integer.toString(problem.row()),
            problem.column(),
            problem.code().name()));
    assertTrue(problem.messageZh().length() > 5, problem::messageZh);
  }

  @Test
  void aWorkbookThatExcelRewroteIsStillInOrder() throws IOException {
    LedgerReport report = spoiled(workbook -> {});
    assertEquals(0, report.errors() + report.warnings(), () -> report.problems().toString());
  }

  @Test
  void aWrongCreditCode() throws IOException {
    finds(
        ProblemCode.INVALID_CREDIT_CODE,
        "企业",
        5,
        "统一社会信用代码",
        cell -> cell.setCellValue("91141022N4W8DWPB50"));
  }

  @Test
  void anUnknownDivision() throws IOException {
    finds(
        ProblemCode.UNKNOWN_DIVISION, "企业", 6, "行政区划代码", cell -> cell.setCellValue("141022999000"));
  }

  @Test
  void theThirtiethOfFebruary() throws IOException {
    finds(ProblemCode.INVALID_DATE, "检查", 7, "检查日期", cell -> cell.setCellValue("2020-02-30"));
  }

  @Test
  void aRealDateOfAnotherYear() throws IOException {
    finds(
        ProblemCode.DATE_OUTSIDE_YEAR,
        "宣传",
        3,
        "日期",
        cell -> {
          CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
          style.setDataFormat((short) 14);
          cell.setCellStyle(style);
          cell.setCellValue(LocalDate.of(2021, 3, 4));
        });
  }

  @Test
  void aNegativeAmount() throws IOException {
    finds(ProblemCode.INVALID_AMOUNT, "缴款", 3, "金额（元）", cell -> cell.setCellValue(-1));
  }

  @Test
  void anAmountFinerThanAFen() throws IOException {
    finds(ProblemCode.INVALID_AMOUNT, "案件", 3, "罚款金额（元）", cell -> cell.setCellValue(30000.001));
  }

  @Test
  void aFineOutsideItsRange() throws IOException {
    finds(ProblemCode.FINE_OUTSIDE_RANGE, "案件", 2, "罚款金额（元）", cell -> cell.setCellValue(500001));
  }

  @Test
  void aDuplicateDocumentNumber() throws IOException {
    finds(
        ProblemCode.DUPLICATE_DOCUMENT_NUMBER,
        "检查",
        9,
        "检查记录文号",
        cell -> cell.setCellValue("（翼）应急检记〔2020〕1号"));
  }

  @Test
  void aHazardOfAnUnknownInspection() throws IOException {
    finds(
        ProblemCode.UNKNOWN_REFERENCE, "隐患", 9, "检查编号", cell -> cell.setCellValue("SL2020999999"));
  }

  @Test
  void anOfficerWhoseCertificateWasNotValidThatDay() throws IOException {
    finds(
        ProblemCode.CERTIFICATE_NOT_VALID,
        "检查",
        2,
        "协办执法证号",
        cell -> cell.setCellValue("示YJ2020030"));
  }

  @Test
  void textInANumberCell() throws IOException {
    finds(ProblemCode.WRONG_TYPE, "考核", 8, "成绩", cell -> cell.setCellValue("良好"));
  }

  @Test
  void anErrorValueInACell() throws IOException {
    finds(
        ProblemCode.ERROR_VALUE,
        "事故",
        2,
        "直接经济损失（元）",
        cell -> cell.setCellErrorValue(FormulaError.REF.getCode()));
  }

  @Test
  void aFormulaThatEndedInAnError() throws IOException {
    finds(
        ProblemCode.ERROR_VALUE,
        "应急演练",
        4,
        "参加人数",
        cell -> {
          cell.setCellFormula("1/0");
          cell.getSheet()
              .getWorkbook()
              .getCreationHelper()
              .createFormulaEvaluator()
              .evaluateFormulaCell(cell);
        });
  }

  @Test
  void aFormulaIsTakenByItsStoredValueWithAWarning() throws IOException {
    LedgerReport report =
        spoiled(
            workbook -> {
              Cell cell = cell(workbook, "应急演练", 4, "参加人数");
              cell.setCellFormula("20+22");
              workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
            });
    assertEquals(0, report.errors());
    LedgerProblem warning = report.problems().get(0);
    assertEquals(ProblemCode.FORMULA_VALUE, warning.code());
    assertEquals("42", warning.details().get("value"));
  }

  @Test
  void aFormulaThatWasNeverComputed() throws IOException {
    finds(
        ProblemCode.FORMULA_WITHOUT_VALUE,
        "宣传",
        4,
        "渠道",
        cell -> {
          cell.setBlank();
          cell.setCellFormula("A1&\"x\"");
        });
  }

  @Test
  void aMissingSheet() throws IOException {
    LedgerReport report = spoiled(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("宣传")));
    assertEquals(ProblemCode.MISSING_SHEET, report.problems().get(0).code());
    assertEquals("宣传", report.problems().get(0).sheet());
  }

  @Test
  void aMissingHeading() throws IOException {
    LedgerReport report = spoiled(workbook -> cell(workbook, "缴款", 1, "款项").setCellValue("种类"));
    assertEquals(1, report.counts().get(ProblemCode.MISSING_HEADING));
    assertEquals(1, report.counts().get(ProblemCode.UNKNOWN_HEADING));
    assertEquals(1, report.errors());
  }
}
