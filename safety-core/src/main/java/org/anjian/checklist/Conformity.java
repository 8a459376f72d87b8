package org.anjian.checklist;

/** 检查结果: what an inspection says of one indicator. */
public enum Conformity {
  /** 符合. */
  CONFORMS,
  /** 不符合. */
  DOES_NOT_CONFORM,
  /** 不适用. */
  NOT_APPLICABLE,
  /** 未检查. */
  NOT_CHECKED
}
