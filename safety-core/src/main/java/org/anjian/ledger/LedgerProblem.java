package org.anjian.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * 台账问题: one thing that is wrong with a workbook, where it stands, and what to do about it. What of
 * the workbook's own words can neither be printed nor stored is shown as U+FFFD.
 *
 * @param sheet name of the sheet; empty for the workbook as a whole
 * @param row the row as Excel counts it; 0 for a sheet or the workbook as a whole
 * @param column heading of the column; empty when no single column is meant
 * @param code the stable code
 * @param messageZh what is wrong and what to do, in Chinese
 * @param messageEn the same in English
 * @param details the facts behind the message, by stable names, in order; long values are cut, like
 *     names of sheets and columns
 */
public record LedgerProblem(
    String sheet,
    int row,
    String column,
    ProblemCode code,
    String messageZh,
    String messageEn,
    Map<String, String> details) {

  private static final int MAX_DETAIL = 120;

  public LedgerProblem {
    Objects.requireNonNull(sheet, "sheet");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(messageZh, "messageZh");
    Objects.requireNonNull(messageEn, "messageEn");
    if (row < 0 || (row > 0 && sheet.isEmpty())) {
      throw new IllegalArgumentException("a row needs its sheet and counts from 1: " + row);
    }
    sheet = shortened(sheet);
    column = shortened(column);
    messageZh = Characters.printable(messageZh);
    messageEn = Characters.printable(messageEn);
    Map<String, String> kept = new LinkedHashMap<>();
    details.forEach((name, value) -> kept.put(name, shortened(value)));
    details = Collections.unmodifiableMap(kept);
  }

  private static String shortened(String value) {
    return Characters.printable(
        value.length() <= MAX_DETAIL ? value : value.substring(0, MAX_DETAIL) + "…");
  }

  /** A problem of a cell, with the words of its code. */
  public static LedgerProblem at(
      String sheet, int row, String column, ProblemCode code, Map<String, String> details) {
    return new LedgerProblem(
        sheet,
        row,
        column,
        code,
        ProblemWording.chinese(code, details),
        ProblemWording.english(code, details),
        details);
  }

  /** A problem of the workbook as a whole. */
  public static LedgerProblem ofWorkbook(ProblemCode code, Map<String, String> details) {
    return at("", 0, "", code, details);
  }

  /** A problem of a sheet as a whole. */
  public static LedgerProblem ofSheet(
      String sheet, String column, ProblemCode code, Map<String, String> details) {
    return at(sheet, 0, column, code, details);
  }

  /** Whether the row can be stored all the same. */
  public ProblemCode.Severity severity() {
    return code.severity();
  }

  /** Whether the row cannot be stored. */
  public boolean isError() {
    return severity() == ProblemCode.Severity.ERROR;
  }
}
