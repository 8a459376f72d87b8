package org.anjian.rest.imports;

import org.anjian.ledger.LedgerProblem;
import org.anjian.rest.language.Language;

/**
 * 台账问题: what is wrong, and where.
 *
 * @param row the row as Excel counts it; 0 for the sheet or the workbook as a whole
 * @param column the heading of the column; empty for the row as a whole
 */
public record ProblemView(
    String sheet, int row, String column, String code, String severity, String message) {

  static ProblemView of(LedgerProblem problem, Language language) {
    return new ProblemView(
        problem.sheet(),
        problem.row(),
        problem.column(),
        problem.code().name(),
        problem.severity().name(),
        language == Language.ZH ? problem.messageZh() : problem.messageEn());
  }
}
