package org.anjian.ledger;

/** 列类型: what kind of value the cells of a column hold, in words for people. */
public enum HeadingType {
  TEXT("文字", "text"),
  KEY("编号", "a number or code"),
  INTEGER("整数", "a whole number"),
  DECIMAL("数字", "a number"),
  AMOUNT("人民币元金额", "an amount in yuan"),
  DATE("日期", "a date"),
  WORD("规定的用语", "one of the given words"),
  YES_NO("“是”或“否”", "是 (yes) or 否 (no)"),
  CREDIT_CODE("统一社会信用代码", "a unified social credit code"),
  DIVISION("行政区划代码", "a division code"),
  INDUSTRY("国民经济行业代码", "an industry code"),
  DOCUMENT_NUMBER("文号", "a document number"),
  CITATION("法律依据", "a citation");

  private final String labelZh;
  private final String labelEn;

  HeadingType(String labelZh, String labelEn) {
    this.labelZh = labelZh;
    this.labelEn = labelEn;
  }

  /** The kind in Chinese. */
  public String labelZh() {
    return labelZh;
  }

  /** The kind in English, with its article. */
  public String labelEn() {
    return labelEn;
  }
}
