package org.anjian.enforcement;

/** 案件行为: the kinds of acts in a case, in the order of the procedure. */
public enum ActKind {
  /** 立案. */
  FILING,
  /** 调查终结与处罚建议. */
  ASSESSMENT,
  /** 行政处罚告知. */
  NOTICE,
  /** 告知送达. */
  NOTICE_DELIVERY,
  /** 陈述申辩. */
  STATEMENT,
  /** 放弃陈述申辩和听证. */
  WAIVER,
  /** 要求听证. */
  HEARING_REQUEST,
  /** 听证. */
  HEARING,
  /** 法制审核. */
  LEGAL_REVIEW,
  /** 集体讨论. */
  COLLECTIVE_DISCUSSION,
  /** 处罚决定. */
  DECISION,
  /** 决定送达. */
  DECISION_DELIVERY,
  /** 延期或者分期缴纳. */
  INSTALMENT_PLAN,
  /** 缴款. */
  PAYMENT,
  /** 结案. */
  CLOSING
}
