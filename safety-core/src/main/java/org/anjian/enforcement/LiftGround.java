package org.anjian.enforcement;

import org.anjian.explain.LegalBasis;

/** 解除查封扣押的情形 (行政强制法(2011) 第28条第1款). */
public enum LiftGround {
  /** 当事人没有违法行为. */
  NO_VIOLATION(1),
  /** 与违法行为无关. */
  UNRELATED(2),
  /** 已经作出处理决定, 不再需要. */
  CASE_DECIDED(3),
  /** 期限已经届满. */
  EXPIRED(4),
  /** 其他不再需要的情形. */
  NO_LONGER_NEEDED(5);

  private final int item;

  LiftGround(int item) {
    this.item = item;
  }

  public LegalBasis basis() {
    return InvestigationLaw.LIFT.item(item);
  }
}
