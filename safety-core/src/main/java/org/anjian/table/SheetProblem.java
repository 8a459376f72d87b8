package org.anjian.table;

import java.util.Objects;

/**
 * 表格问题: what is wrong in one place of a table that was handed in, and what to do about it.
 *
 * @param sheet name of the sheet or file
 * @param row line as the file counts it, from 1; 0 when the whole sheet is meant
 * @param column heading of the column; empty when the whole line is meant
 * @param code what is wrong
 * @param value what stands there; empty when nothing does
 * @param hint what may stand there instead; empty when the code says all
 */
public record SheetProblem(
    String sheet, int row, String column, Code code, String value, String hint) {

  private static final int SHOWN = 60;

  /** 问题代码. */
  public enum Code {
    /** The workbook lacks a sheet. */
    SHEET_MISSING("缺少工作表", "the sheet is missing"),
    /** The sheet lacks a column. */
    COLUMN_MISSING("缺少这一列", "the column is missing"),
    /** The sheet has a column that nothing knows. */
    COLUMN_UNKNOWN("没有这个列名，请删去或者改正", "no such column: remove or correct it"),
    /** A heading stands twice. */
    COLUMN_REPEATED("列名重复", "the heading stands twice"),
    /** The cell must be filled in. */
    REQUIRED("必填", "must be filled in"),
    /** The text is longer than allowed. */
    TOO_LONG("文字太长", "the text is too long"),
    /** The same code or key stands twice. */
    REPEATED("重复", "stands twice"),
    /** The code is not written as codes are. */
    INVALID_CODE("编号写法不对", "not written as codes are"),
    /** No such day. */
    INVALID_DATE("日期应写作 2026-01-31", "a date is written 2026-01-31"),
    /** The end does not lie after the beginning. */
    INVALID_PERIOD("结束日期应晚于开始日期", "the end must lie after the beginning"),
    /** No such sector. */
    UNKNOWN_SECTOR("没有这个行业", "no such sector"),
    /** The list has no such body. */
    UNKNOWN_BODY("机构表中没有这个机构", "no such body on the sheet of bodies"),
    /** No such division. */
    UNKNOWN_DIVISION("没有这个行政区划", "no such division"),
    /** Not a unified social credit code. */
    INVALID_CREDIT_CODE("不是统一社会信用代码", "not a unified social credit code"),
    /** None of the values that there are. */
    UNKNOWN_VALUE("不在可选的值之内", "none of the values that there are"),
    /** The law book does not have the clause. */
    UNKNOWN_PROVISION("法规库中没有这一条款", "the law book does not have this clause"),
    /** The day lies before that of the edition that is to be replaced. */
    DATE_BEFORE_EDITION("生效日期应晚于现有版本", "must take effect after the present edition"),
    /** Two statements of the row contradict each other. */
    CONTRADICTION("前后矛盾", "contradicts another cell of the row"),
    /** More lines than a table may have. */
    TOO_MANY_ROWS("行数太多", "too many lines");

    private final String textZh;
    private final String textEn;

    Code(String textZh, String textEn) {
      this.textZh = textZh;
      this.textEn = textEn;
    }
  }

  public SheetProblem {
    Objects.requireNonNull(sheet, "sheet");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(hint, "hint");
    value = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
  }

  /** In Chinese words. */
  public String messageZh() {
    return code.textZh
        + (value.isEmpty() ? "" : "：" + value)
        + (hint.isEmpty() ? "" : "（" + hint + "）");
  }

  /** In English words. */
  public String messageEn() {
    return code.textEn
        + (value.isEmpty() ? "" : ": " + value)
        + (hint.isEmpty() ? "" : " (" + hint + ")");
  }
}
