package org.anjian.enforcement;

/** 移送的结果: what the police or the courts did with a case. */
public enum PoliceOutcome {
  /** 决定立案. */
  FILED,
  /** 不予立案, 退回案卷材料. */
  NOT_FILED,
  /** 不需要追究刑事责任, 移送回行政机关. */
  RETURNED
}
