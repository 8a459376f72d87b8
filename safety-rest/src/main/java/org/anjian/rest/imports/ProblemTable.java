package org.anjian.rest.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.anjian.rest.language.Language;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** 问题清单: the problems of an import as a workbook, to be worked through beside the ledger. */
final class ProblemTable {

  private static final List<String> HEADINGS_ZH = List.of("工作表", "行", "列", "程度", "代码", "说明");
  private static final List<String> HEADINGS_EN =
      List.of("Sheet", "Row", "Column", "Severity", "Code", "Message");

  private final Workbook workbook;
  private final Worksheet sheet;
  private int row = 1;

  private ProblemTable(OutputStream out, Language language) {
    workbook = new Workbook(out, "Anjian", "1.0");
    sheet = workbook.newWorksheet(language == Language.ZH ? "问题" : "Problems");
    List<String> headings = language == Language.ZH ? HEADINGS_ZH : HEADINGS_EN;
    for (int column = 0; column < headings.size(); column++) {
      sheet.value(0, column, headings.get(column));
    }
    sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
    sheet.width(0, 14);
    sheet.width(2, 22);
    sheet.width(4, 26);
    sheet.width(5, 90);
    sheet.freezePane(0, 1);
  }

  static ProblemTable to(OutputStream out, Language language) {
    return new ProblemTable(out, language);
  }

  void add(List<ProblemView> problems) {
    for (ProblemView problem : problems) {
      sheet.value(row, 0, problem.sheet());
      if (problem.row() > 0) {
        sheet.value(row, 1, problem.row());
      }
      sheet.value(row, 2, problem.column());
      sheet.value(row, 3, problem.severity());
      sheet.value(row, 4, problem.code());
      sheet.value(row, 5, problem.message());
      row++;
    }
  }

  void finish() throws IOException {
    workbook.finish();
  }
}
