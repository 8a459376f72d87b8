package org.anjian.enterprise;

/** 行业分类层级: the four levels of GB/T 4754, from the largest. */
public enum IndustryLevel {
  /** 门类: a capital letter. */
  SECTION("门类", 1),
  /** 大类: two digits. */
  DIVISION("大类", 2),
  /** 中类: three digits. */
  GROUP("中类", 3),
  /** 小类: four digits. */
  CLASS("小类", 4);

  private final String label;
  private final int length;

  IndustryLevel(String label, int length) {
    this.label = label;
    this.length = length;
  }

  /** The Chinese name of the level. */
  public String label() {
    return label;
  }

  /** How many characters a code of this level has. */
  public int length() {
    return length;
  }
}
