package org.anjian.ledger;

/** 问题代码: the stable codes of what can be wrong with a ledger. A code never changes its meaning. */
public enum ProblemCode {
  // ---- the file
  /** The file is not an .xlsx workbook. */
  NOT_A_WORKBOOK(Severity.ERROR),
  /** The file is encrypted. */
  PASSWORD_PROTECTED(Severity.ERROR),
  /** The file ends too early or is damaged. */
  TRUNCATED(Severity.ERROR),
  /** The file, or what it unpacks to, is larger than allowed. */
  TOO_LARGE(Severity.ERROR),

  // ---- its layout
  /** A sheet is missing. */
  MISSING_SHEET(Severity.ERROR),
  /** A sheet that no ledger knows; it is not read. */
  UNKNOWN_SHEET(Severity.WARNING),
  /** A heading is missing. */
  MISSING_HEADING(Severity.ERROR),
  /** A heading that the sheet does not know; its column is not read. */
  UNKNOWN_HEADING(Severity.WARNING),
  /** The same heading stands twice. */
  DUPLICATE_HEADING(Severity.ERROR),

  // ---- one cell
  /** The cell must be filled in. */
  REQUIRED(Severity.ERROR),
  /** The cell holds another kind of value, such as text where a number belongs. */
  WRONG_TYPE(Severity.ERROR),
  /** The cell shows an error such as #REF!. */
  ERROR_VALUE(Severity.ERROR),
  /** The cell holds a formula; the stored value was taken. */
  FORMULA_VALUE(Severity.WARNING),
  /** The cell holds a formula that was never computed. */
  FORMULA_WITHOUT_VALUE(Severity.ERROR),
  /** The cell holds a number written as text; it was taken as a number. */
  NUMBER_AS_TEXT(Severity.WARNING),
  /** The text is too long. */
  TOO_LONG(Severity.ERROR),
  /** The text holds characters that cannot be printed. */
  UNPRINTABLE_TEXT(Severity.ERROR),
  /** The number is too small, too large or not whole. */
  INVALID_NUMBER(Severity.ERROR),
  /** The amount is negative, finer than a fen, or too large. */
  INVALID_AMOUNT(Severity.ERROR),
  /** There is no such day. */
  INVALID_DATE(Severity.ERROR),
  /** The word is none of those that the column knows. */
  UNKNOWN_WORD(Severity.ERROR),
  /** The unified social credit code is wrong (GB 32100). */
  INVALID_CREDIT_CODE(Severity.ERROR),
  /** The credit code is valid but unusual. */
  CREDIT_CODE_WARNING(Severity.WARNING),
  /** The division code is not known in the year. */
  UNKNOWN_DIVISION(Severity.ERROR),
  /** The division lies outside the county. */
  DIVISION_OUTSIDE_COUNTY(Severity.ERROR),
  /** The industry code is not in GB/T 4754. */
  UNKNOWN_INDUSTRY(Severity.ERROR),
  /** The industry code is not of the current edition; the nearest one was taken. */
  INDUSTRY_NOT_CURRENT(Severity.WARNING),
  /** The division is no village or community. */
  NOT_A_VILLAGE(Severity.ERROR),
  /** The text is not a document number. */
  INVALID_DOCUMENT_NUMBER(Severity.ERROR),
  /** The document number is of another kind than the column asks for. */
  WRONG_DOCUMENT_KIND(Severity.WARNING),
  /** The citation cannot be read. */
  UNPARSED_CITATION(Severity.ERROR),

  // ---- the row and the others
  /** The date lies outside the ledger's year. */
  DATE_OUTSIDE_YEAR(Severity.ERROR),
  /** The date lies before the act that it follows. */
  DATE_BEFORE_CAUSE(Severity.ERROR),
  /** Cells that belong together are only partly filled in. */
  INCOMPLETE_GROUP(Severity.ERROR),
  /** The key was used by an earlier row. */
  DUPLICATE_KEY(Severity.ERROR),
  /** The document number was used by an earlier row. */
  DUPLICATE_DOCUMENT_NUMBER(Severity.ERROR),
  /** The row that this one refers to does not exist. */
  UNKNOWN_REFERENCE(Severity.ERROR),
  /** The row that this one refers to exists but is wrong itself. */
  REJECTED_REFERENCE(Severity.ERROR),
  /** The row says something else than the row that it refers to. */
  REFERENCE_DISAGREES(Severity.ERROR),
  /** The officer's certificate was not valid on that day. */
  CERTIFICATE_NOT_VALID(Severity.ERROR),
  /** The same officer stands twice. */
  SAME_OFFICER_TWICE(Severity.ERROR),
  /** The law book does not carry the statute as in force on the day of the act. */
  LAW_NOT_COVERED(Severity.WARNING),
  /** The citation names another edition than the one in force on the day of the act. */
  EDITION_NOT_IN_FORCE(Severity.WARNING),
  /** The edition in force on the day of the act does not punish under this provision. */
  UNKNOWN_PROVISION(Severity.ERROR),
  /** The provision has no rule for this party in this situation. */
  UNKNOWN_CONDITION(Severity.ERROR),
  /** The fine lies outside the statutory range. */
  FINE_OUTSIDE_RANGE(Severity.ERROR),
  /** The range depends on facts that the ledger does not hold. */
  FINE_NOT_CHECKABLE(Severity.WARNING),
  /** A payment of a case without a decision. */
  NO_DECISION(Severity.ERROR),
  /** The payments add up to more than is owed. */
  OVERPAYMENT(Severity.ERROR),

  /** The row is on record with other content; the record is left as it is. */
  DIFFERS_FROM_RECORD(Severity.ERROR),
  /** A number of the workbook is taken by a record that did not come from this ledger. */
  TAKEN_BY_RECORD(Severity.ERROR),
  /** The import was cut off; nothing of it was stored. */
  INTERRUPTED(Severity.ERROR),
  /** The import was cancelled; nothing of it was stored. */
  CANCELLED(Severity.ERROR);

  /** 严重程度: whether a row with the problem can be stored. */
  public enum Severity {
    /** 错误: the row cannot be stored. */
    ERROR,
    /** 警告: the row is stored; somebody should look at it. */
    WARNING
  }

  private final Severity severity;

  ProblemCode(Severity severity) {
    this.severity = severity;
  }

  /** Whether a row with this problem can be stored. */
  public Severity severity() {
    return severity;
  }
}
