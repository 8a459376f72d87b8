package org.anjian.enforcement;

import java.util.Optional;
import org.anjian.explain.LegalBasis;
import org.anjian.people.OfficerPair;

/**
 * 评查项目: what a review of the file of a case looks for, each with its article and, where it can
 * still be cured, the act that does.
 */
public enum ReviewItem {
  /** 执法人员少于两人. */
  TOO_FEW_OFFICERS(Severity.FATAL, OfficerPair.TWO_OFFICERS, null),
  /** 没有调查终结的记录即决定. */
  NOT_INVESTIGATED(Severity.FATAL, Procedure.DECIDE, null),
  /** 未告知或者告知未送达即决定. */
  NOT_NOTIFIED(Severity.FATAL, Procedure.HEAR_THE_PARTY, null),
  /** 陈述申辩、听证期限未满即决定. */
  DECIDED_BEFORE_HEARING_THE_PARTY(Severity.FATAL, Procedure.HEAR_THE_PARTY, null),
  /** 要求的听证没有举行. */
  HEARING_NOT_HELD(Severity.FATAL, Procedure.HEARING, ActKind.HEARING),
  /** 应当法制审核而没有通过审核. */
  NO_LEGAL_REVIEW(Severity.FATAL, Procedure.LEGAL_REVIEW, ActKind.LEGAL_REVIEW),
  /** 应当集体讨论而没有讨论. */
  NO_COLLECTIVE_DISCUSSION(
      Severity.FATAL, Procedure.COLLECTIVE_DISCUSSION, ActKind.COLLECTIVE_DISCUSSION),
  /** 决定重于告知. */
  HEAVIER_THAN_NOTICE(Severity.FATAL, Procedure.NEVER_HEAVIER, null),
  /** 移送公安机关期间处罚. */
  PUNISHED_INSTEAD_OF_TRANSFER(Severity.FATAL, Procedure.NO_PENALTY_INSTEAD, null),
  /** 听证通知不足七个工作日. */
  HEARING_NOTICE_SHORT(Severity.SERIOUS, Procedure.HEARING_NOTICE, null),
  /** 陈述申辩没有复核. */
  STATEMENT_NOT_REVIEWED(Severity.SERIOUS, Procedure.STATEMENT, null),
  /** 超过办案期限. */
  DECIDED_LATE(Severity.SERIOUS, Procedure.DECIDE_IN_TIME, ActKind.DECISION),
  /** 决定没有送达或者送达迟延. */
  DELIVERED_LATE(Severity.SERIOUS, Procedure.DELIVER, ActKind.DECISION_DELIVERY),
  /** 不予处罚没有教育当事人. */
  NOT_EDUCATED(Severity.SERIOUS, Procedure.EDUCATE, null),
  /** 超过三日决定是否移送. */
  TRANSFER_DECIDED_LATE(Severity.SERIOUS, Procedure.APPROVE_TRANSFER, ActKind.TRANSFER_APPROVAL),
  /** 批准后没有在二十四小时内移送. */
  TRANSFERRED_LATE(Severity.SERIOUS, Procedure.APPROVE_TRANSFER, ActKind.TRANSFER),
  /** 没有在十五日内举行听证. */
  HEARING_LATE(Severity.MINOR, Procedure.HEARING_IN_TIME, ActKind.HEARING),
  /** 处罚信息没有公开或者公开迟延. */
  PUBLISHED_LATE(Severity.MINOR, Procedure.PUBLISH, ActKind.PUBLICATION),
  /** 没有报上级备案或者备案迟延. */
  REPORTED_UPWARD_LATE(Severity.MINOR, Procedure.REPORT_UPWARD, ActKind.UPWARD_REPORT),
  /** 没有及时结案. */
  CLOSED_LATE(Severity.MINOR, Procedure.CLOSE, ActKind.CLOSING);

  /** 严重程度. */
  public enum Severity {
    /** 致命: the decision does not stand. */
    FATAL,
    /** 严重. */
    SERIOUS,
    /** 一般. */
    MINOR
  }

  private final Severity severity;
  private final LegalBasis basis;
  private final ActKind cure;

  ReviewItem(Severity severity, LegalBasis basis, ActKind cure) {
    this.severity = severity;
    this.basis = basis;
    this.cure = cure;
  }

  public Severity severity() {
    return severity;
  }

  public LegalBasis basis() {
    return basis;
  }

  /** The kind of act that cures it as long as it was not done; empty if nothing can. */
  Optional<ActKind> cure() {
    return Optional.ofNullable(cure);
  }
}
