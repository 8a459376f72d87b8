package org.anjian.enforcement;

/** 证据流转: what happens to a piece of evidence between its taking and its end. */
public enum CustodyStep {
  /** 接收入库. */
  RECEIVED,
  /** 封存. */
  SEALED,
  /** 移交. */
  HANDED_OVER,
  /** 送检. */
  SENT_FOR_APPRAISAL,
  /** 检毕收回. */
  BACK_FROM_APPRAISAL,
  /** 退还. */
  RETURNED,
  /** 销毁. */
  DESTROYED;

  /** Whether the evidence is no longer with the agency afterwards, for good. */
  public boolean isEnd() {
    return this == RETURNED || this == DESTROYED;
  }
}
