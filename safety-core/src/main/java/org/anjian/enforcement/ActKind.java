package org.anjian.enforcement;

import org.anjian.explain.LegalBasis;

/** 案件行为: the kinds of acts in a case, in the order of the procedure, each with its article. */
public enum ActKind {
  /** 立案. */
  FILING(Procedure.FILE),
  /** 延长办案期限. */
  DECISION_EXTENSION(Procedure.EXTEND),
  /** 移送涉嫌犯罪案件的书面报告. */
  TRANSFER_REPORT(Procedure.REPORT_TRANSFER),
  /** 批准或者不批准移送. */
  TRANSFER_APPROVAL(Procedure.APPROVE_TRANSFER),
  /** 移送公安机关. */
  TRANSFER(Procedure.APPROVE_TRANSFER),
  /** 公安、司法机关的答复. */
  POLICE_ANSWER(Procedure.POLICE_ANSWERS),
  /** 移送有管辖权的部门. */
  AGENCY_TRANSFER(Procedure.TRANSFER_TO_AGENCY),
  /** 终止调查. */
  TERMINATION(Procedure.CLOSE_OTHERWISE),
  /** 调查终结与处罚建议. */
  ASSESSMENT(Procedure.DECIDE),
  /** 行政处罚告知. */
  NOTICE(Procedure.NOTIFY),
  /** 告知送达. */
  NOTICE_DELIVERY(Procedure.NOTIFY),
  /** 陈述申辩. */
  STATEMENT(Procedure.STATEMENT),
  /** 放弃陈述申辩和听证. */
  WAIVER(Procedure.HEAR_THE_PARTY),
  /** 要求听证. */
  HEARING_REQUEST(Procedure.HEARING_REQUEST),
  /** 听证. */
  HEARING(Procedure.HEARING_NOTICE),
  /** 终止听证. */
  HEARING_TERMINATION(Procedure.TERMINATE_HEARING),
  /** 法制审核. */
  LEGAL_REVIEW(Procedure.LEGAL_REVIEW),
  /** 集体讨论. */
  COLLECTIVE_DISCUSSION(Procedure.COLLECTIVE_DISCUSSION),
  /** 处罚决定. */
  DECISION(Procedure.DECIDE),
  /** 不予行政处罚决定. */
  NO_PENALTY(Procedure.NOT_PUNISH),
  /** 决定送达. */
  DECISION_DELIVERY(Procedure.DELIVER),
  /** 延期或者分期缴纳. */
  INSTALMENT_PLAN(Procedure.INSTALMENTS),
  /** 缴款. */
  PAYMENT(Procedure.PAY),
  /** 公开处罚信息. */
  PUBLICATION(Procedure.PUBLISH),
  /** 报上级备案. */
  UPWARD_REPORT(Procedure.REPORT_UPWARD),
  /** 催告. */
  DEMAND(Procedure.DEMAND),
  /** 申请人民法院强制执行. */
  COURT_APPLICATION(Procedure.APPLY),
  /** 法院是否受理. */
  COURT_ANSWER(Procedure.COURT_ANSWERS),
  /** 结案. */
  CLOSING(Procedure.CLOSE);

  private final LegalBasis basis;

  ActKind(LegalBasis basis) {
    this.basis = basis;
  }

  /** The article under which the act is done. */
  public LegalBasis basis() {
    return basis;
  }
}
