package org.anjian.selfinspection;

/** 周期状态: where a period stands, computed from facts. */
public enum PeriodState {
  /** 按时完成: the entry came in time. */
  DONE,
  /** 迟报: within the grace. */
  LATE,
  /** 补录: after the grace, while entries are still taken. */
  BACK_FILLED,
  /** 缺报: the time for it is over and there is none. */
  MISSING,
  /** 待完成: under way, none yet. */
  OPEN,
  /** 未到: lies ahead. */
  AHEAD,
  /** 无需: nothing is due. */
  NOT_DUE
}
