package org.anjian.rest.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjian.ledger.Cell;
import org.anjian.ledger.LedgerRow;
import org.anjian.ledger.LedgerRows;
import org.anjian.ledger.ProblemCode;
import org.anjian.ledger.UnreadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxWorkbookTest {

  @TempDir private Path directory;

  private List<LedgerRow> read(RawXlsx raw) {
    try (XlsxWorkbook workbook = open(raw)) {
      return readAll(workbook, "表");
    }
  }

  private XlsxWorkbook open(RawXlsx raw) {
    return XlsxWorkbook.open(raw.writeTo(directory.resolve("raw.xlsx")), WorkbookLimits.STANDARD);
  }

  static List<LedgerRow> readAll(XlsxWorkbook workbook, String sheet) {
    List<LedgerRow> rows = new ArrayList<>();
    try (LedgerRows cursor = workbook.rows(sheet)) {
      for (Optional<LedgerRow> row = cursor.next(); row.isPresent(); row = cursor.next()) {
        rows.add(row.get());
      }
    }
    return rows;
  }

  private Cell only(String cell) {
    return read(new RawXlsx().rows("<row r='1'>" + cell + "</row>")).get(0).cell(0);
  }

  @Test
  void inlineStringsJoinTheirRuns() {
    assertEquals(
        Cell.Text.of("丙 丁"),
        only("<c t='inlineStr'><is><r><t>丙</t></r><r><t xml:space='preserve'> 丁</t></r></is></c>"));
  }

  @Test
  void sharedStringsJoinTheirRunsAndLeavePhoneticHintsOut() {
    List<LedgerRow> rows =
        read(
            new RawXlsx()
                .strings(
                    "<si><t>东京</t><rPh sb='0' eb='1'><t>とう</t></rPh></si>"
                        + "<si><r><t>甲</t></r><r><t>乙</t></r></si>")
                .rows("<row><c t='s'><v>1</v></c><c t='s'><v>0</v></c></row>"));
    assertEquals(List.of(Cell.Text.of("甲乙"), Cell.Text.of("东京")), rows.get(0).cells());
  }

  @Test
  void aSharedStringThatIsNotThereMakesTheWorkbookUnreadable() {
    refused(
        ProblemCode.NOT_A_WORKBOOK,
        () ->
            read(
                new RawXlsx()
                    .strings("<si><t>甲</t></si>")
                    .rows("<row><c t='s'><v>1</v></c></row>")));
  }

  @Test
  void numbersKeepTheDigitsOfTheFile() {
    assertEquals(
        Cell.Number.of(new BigDecimal("0.30000000000000004")),
        only("<c><v>0.30000000000000004</v></c>"));
    assertEquals(Cell.Number.of(new BigDecimal("1.5E+3")), only("<c t='n'><v>1.5E3</v></c>"));
  }

  @Test
  void numbersOfAbsurdSizeMakeTheWorkbookUnreadable() {
    refused(ProblemCode.NOT_A_WORKBOOK, () -> only("<c><v>1E999999999</v></c>"));
    refused(ProblemCode.NOT_A_WORKBOOK, () -> only("<c><v>" + "9".repeat(500) + "</v></c>"));
  }

  @Test
  void formulasGiveTheValueThatWasStored() {
    assertEquals(new Cell.Number(new BigDecimal("2"), true), only("<c><f>1+1</f><v>2</v></c>"));
    assertEquals(new Cell.Text("甲", true), only("<c t='str'><f>B1</f><v>甲</v></c>"));
    assertEquals(new Cell.Bool(true, true), only("<c t='b'><f>TRUE()</f><v>1</v></c>"));
    assertEquals(new Cell.ErrorValue("#REF!", true), only("<c t='e'><f>X</f><v>#REF!</v></c>"));
    assertEquals(new Cell.Text("", true), only("<c t='str'><f>\"\"</f><v/></c>"));
  }

  @Test
  void aFormulaWithoutStoredValueIsBlankButTold() {
    assertEquals(new Cell.Blank(true), only("<c><f>NOW()</f></c>"));
  }

  @Test
  void errorValuesAreErrorsWithOrWithoutFormula() {
    assertEquals(new Cell.ErrorValue("#N/A", false), only("<c t='e'><v>#N/A</v></c>"));
  }

  @Test
  void textResultsWithoutFormulaAreText() {
    assertEquals(Cell.Text.of("plain"), only("<c t='str'><v>plain</v></c>"));
  }

  @Test
  void datesAreToldByNumberFormat() {
    List<LedgerRow> rows =
        read(
            new RawXlsx()
                .styles(
                    "<numFmt numFmtId='164' formatCode='yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;'/>"
                        + "<numFmt numFmtId='165' formatCode='#,##0.00&quot;元/day&quot;'/>",
                    0,
                    14,
                    164,
                    31,
                    165)
                .rows(
                    "<row><c s='0'><v>43890</v></c><c s='1'><v>43890</v></c>"
                        + "<c s='2'><v>43890.75</v></c><c s='3'><v>43891</v></c>"
                        + "<c s='4'><v>43890</v></c></row>"));
    assertEquals(
        List.of(
            Cell.Number.of(new BigDecimal("43890")),
            new Cell.Date(LocalDate.of(2020, 2, 29).atStartOfDay(), false),
            new Cell.Date(LocalDateTime.of(2020, 2, 29, 18, 0), false),
            new Cell.Date(LocalDate.of(2020, 3, 1).atStartOfDay(), false),
            Cell.Number.of(new BigDecimal("43890"))),
        rows.get(0).cells());
  }

  @Test
  void datesCountFrom1904WhereTheWorkbookSaysSo() {
    List<LedgerRow> rows =
        read(
            new RawXlsx()
                .workbook("<workbookPr date1904='1'/>")
                .styles("", 14)
                .rows("<row><c s='0'><v>42428</v></c></row>"));
    assertEquals(
        new Cell.Date(LocalDate.of(2020, 2, 29).atStartOfDay(), false), rows.get(0).cell(0));
  }

  @Test
  void isoDatesOfTheStrictFormatAreDates() {
    assertEquals(
        new Cell.Date(LocalDate.of(2020, 2, 29).atStartOfDay(), false),
        only("<c t='d'><v>2020-02-29</v></c>"));
    assertEquals(
        new Cell.Date(LocalDateTime.of(2020, 2, 29, 8, 30), false),
        only("<c t='d'><v>2020-02-29T08:30:00Z</v></c>"));
    assertEquals(Cell.Text.of("2020-02-30"), only("<c t='d'><v>2020-02-30</v></c>"));
  }

  @Test
  void emptyStylesAreTolerated() {
    List<LedgerRow> rows =
        read(new RawXlsx().part("xl/styles.xml", "").rows("<row><c s='1'><v>43890</v></c></row>"));
    assertEquals(Cell.Number.of(new BigDecimal("43890")), rows.get(0).cell(0));
  }

  @Test
  void rowsCountAsExcelCountsThemAndGapsStayGaps() {
    List<LedgerRow> rows =
        read(
            new RawXlsx()
                .rows(
                    "<row r='3'><c r='B3'><v>1</v></c><c r='D3'><v>2</v></c><c r='F3' s='2'/></row>"
                        + "<row><c><v>3</v></c></row><row r='9'/>"));
    assertEquals(List.of(3, 4, 9), rows.stream().map(LedgerRow::number).toList());
    assertEquals(
        List.of(
            Cell.BLANK,
            Cell.Number.of(BigDecimal.ONE),
            Cell.BLANK,
            Cell.Number.of(BigDecimal.valueOf(2))),
        rows.get(0).cells());
    assertTrue(rows.get(2).isBlank());
  }

  @Test
  void prefixedElementsAreReadAndCountedLikeOthers() {
    RawXlsx raw =
        new RawXlsx()
            .part(
                "xl/worksheets/sheet1.xml",
                "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData>"
                    + "<x:row r='1'><x:c><x:v>1</x:v></x:c></x:row><x:row r='2'/>"
                    + "</x:sheetData></x:worksheet>");
    try (XlsxWorkbook workbook = open(raw)) {
      assertEquals(2, readAll(workbook, "表").size());
      assertEquals(2, workbook.rowCount("表"));
    }
  }

  @Test
  void controlCharactersAreUnescaped() {
    assertEquals(Cell.Text.of("甲\r\n乙"), only("<c t='inlineStr'><is><t>甲_x000D_\n乙</t></is></c>"));
  }

  @Test
  void charactersWrittenAsEntitiesAreRead() {
    assertEquals(
        Cell.Text.of("A&B<C"), only("<c t='inlineStr'><is><t>A&amp;B&lt;&#67;</t></is></c>"));
  }

  @Test
  void tokensThatAParserWouldHoldInMemoryAreTooLarge() {
    String mebibyte = "><-]?".repeat(1 << 19); // more than one without any of them
    for (String bomb :
        List.of(
            "<!--" + mebibyte.replace("-", "") + "-->",
            "<!-->" + mebibyte.replace("-", "") + "-->",
            "<![CDATA[" + mebibyte + "]]>",
            "<?x " + mebibyte.replace("?", "") + "?>",
            "<row x='" + mebibyte.replace("<", "") + "'/>",
            mebibyte.replace("<", "").replace(">", ""))) {
      refused(ProblemCode.TOO_LARGE, () -> read(new RawXlsx().rows(bomb)));
    }
  }

  @Test
  void aCellIsNotPutTogetherWithoutEnd() {
    String piece = "<![CDATA[" + "甲".repeat(10_000) + "]]>";
    refused(
        ProblemCode.TOO_LARGE,
        () -> only("<c t='inlineStr'><is><t>" + piece.repeat(30) + "</t></is></c>"));
    refused(ProblemCode.TOO_LARGE, () -> only("<c t='str'><v>" + piece.repeat(30) + "</v></c>"));
  }

  @Test
  void levelsNamesAndNamespacesHaveAnEnd() {
    StringBuilder names = new StringBuilder();
    StringBuilder spaces = new StringBuilder();
    for (int i = 0; i < 25_000; i++) {
      names.append("<n").append(i % 5_000).append("/>");
      spaces.append("<n xmlns='urn:").append(i).append("'/>");
    }
    for (String bomb : List.of("<a>".repeat(70), names.toString(), spaces.toString())) {
      refused(ProblemCode.NOT_A_WORKBOOK, () -> read(new RawXlsx().rows(bomb)));
    }
  }

  @Test
  void rowsAreCountedInEveryNotation() {
    RawXlsx raw =
        new RawXlsx()
            .rows(
                "<!-- <row> --><row/><row r='2'></row><row\nr='3'/><rows/><x:row xmlns:x='u'>"
                    + "</x:row><![CDATA[<row>]]><arrow/>");
    try (XlsxWorkbook workbook = open(raw)) {
      assertEquals(4, workbook.rowCount("表"));
    }
  }

  @Test
  void partsInOtherEncodingsAreNotRead() {
    refused(
        ProblemCode.NOT_A_WORKBOOK,
        () ->
            read(
                new RawXlsx()
                    .part(
                        "xl/worksheets/sheet1.xml",
                        "<?xml version='1.0' encoding='ISO-8859-1'?><worksheet/>")));
  }

  @Test
  void textWithVeryManyEntitiesIsNoAttack() {
    int cells = 3_000;
    RawXlsx raw =
        new RawXlsx()
            .rows(
                ("<row><c t='inlineStr'><is><t>"
                        + "&amp;&#20803;".repeat(50)
                        + "</t></is></c></row>")
                    .repeat(cells));
    List<LedgerRow> rows = read(raw);
    assertEquals(cells, rows.size());
    assertEquals(Cell.Text.of("&元".repeat(50)), rows.get(cells - 1).cell(0));
  }

  @Test
  void aSheetCanBeReadTwiceAndSideBySide() {
    try (XlsxWorkbook workbook =
            open(new RawXlsx().rows("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>"));
        LedgerRows first = workbook.rows("表");
        LedgerRows second = workbook.rows("表")) {
      first.next();
      assertEquals(1, second.next().orElseThrow().number());
      assertEquals(2, first.next().orElseThrow().number());
      assertTrue(first.next().isEmpty());
      assertTrue(first.next().isEmpty());
    }
  }

  @Test
  void documentTypesAndExternalEntitiesAreRefused() {
    refused(
        ProblemCode.NOT_A_WORKBOOK,
        () ->
            read(
                new RawXlsx()
                    .part(
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                            + "<worksheet><sheetData><row><c t='str'><v>&x;</v></c></row>"
                            + "</sheetData></worksheet>")));
  }

  @Test
  void xmlThatEndsTooEarlyMakesTheWorkbookUnreadable() {
    refused(
        ProblemCode.NOT_A_WORKBOOK,
        () -> read(new RawXlsx().part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>")));
  }

  @Test
  void bytesThatAreNoTextMakeTheWorkbookUnreadable() {
    refused(
        ProblemCode.NOT_A_WORKBOOK,
        () ->
            read(
                new RawXlsx()
                    .part(
                        "xl/worksheets/sheet1.xml",
                        "<?xml version='1.0' encoding='UTF-16'?><worksheet>甲</worksheet>")));
  }

  @Test
  void aZipWithoutWorkbookIsNoWorkbook() {
    refused(ProblemCode.NOT_A_WORKBOOK, () -> read(new RawXlsx().without("_rels/.rels")));
    refused(ProblemCode.NOT_A_WORKBOOK, () -> read(new RawXlsx().without("xl/workbook.xml")));
    refused(
        ProblemCode.NOT_A_WORKBOOK, () -> read(new RawXlsx().without("xl/worksheets/sheet1.xml")));
  }

  @Test
  void anUnknownSheetIsABrokenArgument() {
    try (XlsxWorkbook workbook = open(new RawXlsx())) {
      assertThrows(IllegalArgumentException.class, () -> workbook.rows("别的"));
      assertThrows(IllegalArgumentException.class, () -> workbook.rowCount("别的"));
    }
  }

  private static void refused(ProblemCode code, Runnable reading) {
    UnreadableWorkbook refusal = assertThrows(UnreadableWorkbook.class, reading::run);
    assertEquals(code, refusal.problem().code());
  }
}
