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
  /** 当场处罚超出简易程序的范围. */
  BEYOND_ON_THE_SPOT(Severity.FATAL, AftermathArticles.ON_THE_SPOT, null),
  /** 先行登记保存超过七个工作日没有处理. */
  REGISTRATION_EXPIRED(
      Severity.FATAL, InvestigationLaw.SAMPLE_OR_REGISTER, ActKind.EVIDENCE_DISPOSAL),
  /** 查封扣押期满没有解除或者处理. */
  SEIZURE_EXPIRED(Severity.FATAL, InvestigationLaw.DISPOSE_OF_SEIZED, ActKind.SEIZURE_DISPOSAL),
  /** 当场采取的措施没有在二十四小时内报告. */
  MEASURE_NOT_REPORTED(Severity.FATAL, InvestigationLaw.REPORT_SEIZURE, ActKind.MEASURE_APPROVAL),
  /** 已决定回避的人员仍办理本案. */
  RECUSED_OFFICER_ACTED(Severity.FATAL, InvestigationLaw.RECUSE, null),
  /** 没有证据在卷即决定处罚. */
  NO_EVIDENCE(Severity.SERIOUS, InvestigationLaw.FACTS_MUST_BE_CLEAR, ActKind.EVIDENCE),
  /** 负责人没有批准的措施没有立即解除. */
  REFUSED_MEASURE_NOT_LIFTED(Severity.SERIOUS, InvestigationLaw.REPORT_SEIZURE, null),
  /** 解除后没有立即退还. */
  PROPERTY_NOT_GIVEN_BACK(Severity.SERIOUS, InvestigationLaw.GIVE_BACK, ActKind.PROPERTY_RETURN),
  /** 回避申请没有决定. */
  RECUSAL_NOT_DECIDED(Severity.SERIOUS, InvestigationLaw.DECIDE_RECUSAL, ActKind.RECUSAL_DECISION),
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
  /** 送达没有证据. */
  DELIVERY_UNPROVEN(Severity.SERIOUS, AftermathArticles.DELIVERY_RECEIPT, null),
  /** 没有在期限内提出复议答复. */
  RECONSIDERATION_ANSWERED_LATE(
      Severity.SERIOUS, AftermathArticles.ANSWER, ActKind.RECONSIDERATION_ANSWER),
  /** 没有在期限内举证答辩. */
  SUIT_ANSWERED_LATE(Severity.SERIOUS, AftermathArticles.DEFEND, ActKind.SUIT_ANSWER),
  /** 没有在期限内重新作出决定. */
  RENEWED_LATE(Severity.SERIOUS, AftermathArticles.RENEW, ActKind.REOPENING),
  /** 不再应缴的款项没有退还. */
  REFUND_OWED(Severity.SERIOUS, AftermathArticles.RETURN_MONEY, ActKind.REFUND),
  /** 催告后的陈述申辩没有复核. */
  DEMAND_STATEMENT_NOT_REVIEWED(Severity.SERIOUS, AftermathArticles.HEAR_AFTER_DEMAND, null),
  /** 逾期没有申请人民法院强制执行. */
  COURT_NOT_APPLIED_TO(Severity.SERIOUS, Procedure.APPLY, null),
  /** 当场收缴的罚款迟交机关. */
  FINE_HANDED_IN_LATE(Severity.SERIOUS, AftermathArticles.HAND_IN, ActKind.FINE_HANDOVER),
  /** 当场收缴的罚款迟缴银行. */
  FINE_DEPOSITED_LATE(Severity.SERIOUS, AftermathArticles.HAND_IN, ActKind.FINE_DEPOSIT),
  /** 没有调查报告即决定处罚. */
  NO_INVESTIGATION_REPORT(Severity.MINOR, InvestigationLaw.REPORT, null),
  /** 鉴定逾期没有意见. */
  APPRAISAL_OVERDUE(Severity.MINOR, InvestigationLaw.APPRAISE, ActKind.APPRAISAL_RESULT),
  /** 没有在十五日内举行听证. */
  HEARING_LATE(Severity.MINOR, Procedure.HEARING_IN_TIME, ActKind.HEARING),
  /** 处罚信息没有公开或者公开迟延. */
  PUBLISHED_LATE(Severity.MINOR, Procedure.PUBLISH, ActKind.PUBLICATION),
  /** 没有报上级备案或者备案迟延. */
  REPORTED_UPWARD_LATE(Severity.MINOR, Procedure.REPORT_UPWARD, ActKind.UPWARD_REPORT),
  /** 当场处罚没有报备案或者备案迟延. */
  ON_THE_SPOT_REPORTED_LATE(
      Severity.MINOR, AftermathArticles.ON_THE_SPOT_REPORT, ActKind.ON_THE_SPOT_REPORT),
  /** 处罚信息没有撤回或者撤回迟延. */
  PUBLICATION_WITHDRAWN_LATE(
      Severity.MINOR, AftermathArticles.WITHDRAW_PUBLICATION, ActKind.PUBLICATION_WITHDRAWAL),
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
