package org.anjian.selfinspection;

/** 自查种类: the four rhythms of self-inspection. */
public enum CheckKind {
  /** 日检查. */
  DAILY,
  /** 旬检查: 1 to 10, 11 to 20, 21 to the end of the month (8 to 11 days). */
  TEN_DAY,
  /** 月分析. */
  MONTHLY,
  /** 季报告. */
  QUARTERLY;

  /** Whether items are looked at; the others are written from what was found. */
  public boolean hasItems() {
    return this == DAILY || this == TEN_DAY;
  }
}
