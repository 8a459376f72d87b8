package org.anjian.hazard;

/** 隐患状态. */
public enum HazardState {
  /** 已发现: found, no order yet. */
  FOUND,
  /** 整改中: ordered to be put right by the due date. */
  ORDERED,
  /** 复查不合格: looked at again, not put right. */
  FAILED,
  /** 已销号: put right. */
  CLOSED
}
