package org.anjian.law;

/** 罚款方式: how a clause sets its fine. */
public enum FineKind {
  /** 罚款幅度. */
  RANGE,
  /** 上一年年收入的百分比. */
  PERCENT_OF_ANNUAL_INCOME,
  /** 违法所得的倍数. */
  MULTIPLE_OF_ILLEGAL_GAINS,
  /** 货值金额的倍数. */
  MULTIPLE_OF_GOODS_VALUE,
  /** 另一罚款的倍数. */
  MULTIPLE_OF_BASE_FINE,
  /** 按日连续处罚. */
  DAILY_ACCUMULATION,
  /** 不罚款: the stage carries other penalties only. */
  NO_FINE,
  /** 依照其他法律处罚: punished under another statute. */
  REFERENCE,
  /** 未规定数额. */
  UNSPECIFIED
}
