package org.anjian.enforcement;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.anjian.explain.LegalBasis;

/** 程序前提: what must have happened in a case before an act, one named rule each with its article. */
public enum CaseRule {
  /** 结案后不得再有行为. */
  NOT_CLOSED(
      EnumSet.allOf(ActKind.class),
      Procedure.CLOSE,
      enforcementCase -> !enforcementCase.has(ActKind.CLOSING)),
  /** 决定、不予处罚、移交其他部门或者终止后, 不得重新告知、审核、决定. */
  NOT_DECIDED(
      EnumSet.of(
          ActKind.ASSESSMENT,
          ActKind.NOTICE,
          ActKind.NOTICE_DELIVERY,
          ActKind.STATEMENT,
          ActKind.WAIVER,
          ActKind.HEARING_REQUEST,
          ActKind.HEARING,
          ActKind.LEGAL_REVIEW,
          ActKind.COLLECTIVE_DISCUSSION,
          ActKind.DECISION,
          ActKind.HEARING_TERMINATION,
          ActKind.DECISION_EXTENSION,
          ActKind.NO_PENALTY,
          ActKind.AGENCY_TRANSFER,
          ActKind.TERMINATION),
      Procedure.DECIDE,
      enforcementCase -> !enforcementCase.isConcluded()),
  /** 先调查终结, 后告知. */
  INVESTIGATION_CONCLUDED(
      EnumSet.of(ActKind.NOTICE),
      Procedure.DECIDE,
      enforcementCase -> enforcementCase.has(ActKind.ASSESSMENT)),
  /** 告知一次. */
  NOT_NOTIFIED(
      EnumSet.of(ActKind.ASSESSMENT, ActKind.NOTICE),
      Procedure.NOTIFY,
      enforcementCase -> !enforcementCase.has(ActKind.NOTICE)),
  /** 先制作告知书, 后送达. */
  NOTICE_ISSUED(
      EnumSet.of(ActKind.NOTICE_DELIVERY),
      Procedure.NOTIFY,
      enforcementCase -> enforcementCase.has(ActKind.NOTICE)),
  /** 告知书只送达一次. */
  NOTICE_NOT_DELIVERED(
      EnumSet.of(ActKind.NOTICE_DELIVERY),
      Procedure.NOTIFY,
      enforcementCase -> !enforcementCase.has(ActKind.NOTICE_DELIVERY)),
  /** 告知送达后, 当事人方可陈述申辩、要求听证; 未告知不得决定. */
  NOTICE_DELIVERED(
      EnumSet.of(
          ActKind.STATEMENT,
          ActKind.WAIVER,
          ActKind.HEARING_REQUEST,
          ActKind.LEGAL_REVIEW,
          ActKind.COLLECTIVE_DISCUSSION,
          ActKind.DECISION),
      Procedure.HEAR_THE_PARTY,
      enforcementCase -> enforcementCase.has(ActKind.NOTICE_DELIVERY)),
  /** 属于听证范围、已告知听证权利的, 方可要求听证. */
  HEARING_OFFERED(
      EnumSet.of(ActKind.HEARING_REQUEST),
      Procedure.HEARING,
      enforcementCase ->
          enforcementCase.notice().filter(CaseAct.Notice::hearingOffered).isPresent()),
  /** 未放弃权利. */
  RIGHTS_NOT_WAIVED(
      EnumSet.of(
          ActKind.HEARING_REQUEST,
          ActKind.STATEMENT,
          ActKind.WAIVER,
          ActKind.HEARING,
          ActKind.HEARING_TERMINATION),
      Procedure.HEAR_THE_PARTY,
      enforcementCase -> !enforcementCase.has(ActKind.WAIVER)),
  /** 听证只要求一次. */
  HEARING_NOT_REQUESTED(
      EnumSet.of(ActKind.HEARING_REQUEST),
      Procedure.HEARING,
      enforcementCase -> !enforcementCase.has(ActKind.HEARING_REQUEST)),
  /** 有听证申请, 方举行听证. */
  HEARING_REQUESTED(
      EnumSet.of(ActKind.HEARING, ActKind.HEARING_TERMINATION),
      Procedure.HEARING,
      enforcementCase -> enforcementCase.has(ActKind.HEARING_REQUEST)),
  /** 听证终止后不再举行. */
  HEARING_NOT_TERMINATED(
      EnumSet.of(ActKind.HEARING, ActKind.HEARING_TERMINATION),
      Procedure.TERMINATE_HEARING,
      enforcementCase -> !enforcementCase.has(ActKind.HEARING_TERMINATION)),
  /** 听证已经举行的, 不再终止. */
  HEARING_NOT_HELD(
      EnumSet.of(ActKind.HEARING_TERMINATION),
      Procedure.TERMINATE_HEARING,
      enforcementCase -> !enforcementCase.has(ActKind.HEARING)),
  /** 要求听证的, 先听证后审核、讨论、决定; 撤回要求、放弃听证的除外. */
  REQUESTED_HEARING_HELD(
      EnumSet.of(ActKind.LEGAL_REVIEW, ActKind.COLLECTIVE_DISCUSSION, ActKind.DECISION),
      Procedure.DECIDE_ON_HEARING,
      enforcementCase ->
          !enforcementCase.has(ActKind.HEARING_REQUEST)
              || enforcementCase.has(ActKind.HEARING)
              || enforcementCase.has(ActKind.HEARING_TERMINATION)
              || enforcementCase.has(ActKind.WAIVER)),
  /** 应当法制审核的, 审核通过后方可决定; 审核未通过的, 不得决定. */
  LEGAL_REVIEW_PASSED(
      EnumSet.of(ActKind.DECISION),
      Procedure.LEGAL_REVIEW,
      enforcementCase ->
          enforcementCase
              .legalReview()
              .map(CaseAct.LegalReview::passed)
              .orElse(!enforcementCase.needsLegalReview())),
  /** 应当集体讨论的, 讨论后方可决定. */
  DISCUSSED_COLLECTIVELY(
      EnumSet.of(ActKind.DECISION),
      Procedure.COLLECTIVE_DISCUSSION,
      enforcementCase ->
          !enforcementCase.needsCollectiveDiscussion() || enforcementCase.discussedCollectively()),
  /** 先决定, 后送达. */
  DECIDED(
      EnumSet.of(ActKind.DECISION_DELIVERY),
      Procedure.DELIVER,
      enforcementCase ->
          enforcementCase.has(ActKind.DECISION) || enforcementCase.has(ActKind.NO_PENALTY)),
  /** 决定书只送达一次. */
  DECISION_NOT_DELIVERED(
      EnumSet.of(ActKind.DECISION_DELIVERY),
      Procedure.DELIVER,
      enforcementCase -> !enforcementCase.has(ActKind.DECISION_DELIVERY)),
  /** 决定送达后方可收缴、分期. */
  DECISION_DELIVERED(
      EnumSet.of(
          ActKind.INSTALMENT_PLAN, ActKind.PAYMENT, ActKind.DEMAND, ActKind.COURT_APPLICATION),
      Procedure.PAY,
      enforcementCase -> enforcementCase.has(ActKind.DECISION_DELIVERY)),
  /** 处罚决定方有罚款可缴. */
  PENALTY_DECIDED(
      EnumSet.of(
          ActKind.INSTALMENT_PLAN,
          ActKind.PAYMENT,
          ActKind.PUBLICATION,
          ActKind.UPWARD_REPORT,
          ActKind.DEMAND,
          ActKind.COURT_APPLICATION),
      Procedure.PAY,
      enforcementCase -> enforcementCase.has(ActKind.DECISION)),
  /** 催告送达后方可申请强制执行. */
  DEMANDED(
      EnumSet.of(ActKind.COURT_APPLICATION),
      Procedure.APPLY_AFTER_DEMAND,
      enforcementCase -> enforcementCase.has(ActKind.DEMAND)),
  /** 未履行完毕的, 方可催告、申请强制执行. */
  NOT_PERFORMED(
      EnumSet.of(ActKind.DEMAND, ActKind.COURT_APPLICATION),
      Procedure.APPLY_AFTER_DEMAND,
      enforcementCase -> !enforcementCase.isFinePaid()),
  /** 没有待答复或者已受理的申请. */
  NOT_BEFORE_COURT(
      EnumSet.of(ActKind.COURT_APPLICATION),
      Procedure.APPLY,
      enforcementCase ->
          enforcementCase.courtApplicationsRefused()
              == enforcementCase.count(ActKind.COURT_APPLICATION)),
  /** 已申请的, 方有答复. */
  APPLIED_TO_COURT(
      EnumSet.of(ActKind.COURT_ANSWER),
      Procedure.COURT_ANSWERS,
      enforcementCase ->
          enforcementCase.count(ActKind.COURT_APPLICATION)
              > enforcementCase.count(ActKind.COURT_ANSWER)),
  /** 申请已有答复的, 方可结案. */
  COURT_HAS_ANSWERED(
      EnumSet.of(ActKind.CLOSING),
      Procedure.CLOSE,
      enforcementCase ->
          enforcementCase.count(ActKind.COURT_APPLICATION)
              == enforcementCase.count(ActKind.COURT_ANSWER)),
  /** 只公开一次. */
  NOT_PUBLISHED(
      EnumSet.of(ActKind.PUBLICATION),
      Procedure.PUBLISH,
      enforcementCase -> !enforcementCase.has(ActKind.PUBLICATION)),
  /** 只备案一次. */
  NOT_REPORTED_UPWARD(
      EnumSet.of(ActKind.UPWARD_REPORT),
      Procedure.REPORT_UPWARD,
      enforcementCase -> !enforcementCase.has(ActKind.UPWARD_REPORT)),
  /** 决定已送达、公安机关已立案、已移交其他部门或者已终止调查的, 方可结案. */
  END_REACHED(EnumSet.of(ActKind.CLOSING), Procedure.CLOSE, EnforcementCase::hasReachedAnEnd),
  /** 移送公安机关的, 答复前不得作其他处理: 不得以行政处罚代替移送. */
  REFERRAL_SETTLED(
      EnumSet.of(
          ActKind.NOTICE,
          ActKind.DECISION,
          ActKind.NO_PENALTY,
          ActKind.AGENCY_TRANSFER,
          ActKind.TERMINATION,
          ActKind.CLOSING),
      Procedure.NO_PENALTY_INSTEAD,
      enforcementCase -> enforcementCase.referral().isSettled()),
  /** 公安机关已立案的, 移送回来前不得处罚. */
  NOT_FILED_BY_POLICE(
      EnumSet.of(
          ActKind.NOTICE,
          ActKind.DECISION,
          ActKind.NO_PENALTY,
          ActKind.AGENCY_TRANSFER,
          ActKind.TERMINATION),
      Procedure.NO_PENALTY_INSTEAD,
      enforcementCase -> enforcementCase.referral() != Referral.FILED),
  /** 没有未了结的移送, 方可再报告. */
  NO_REFERRAL_OPEN(
      EnumSet.of(ActKind.TRANSFER_REPORT),
      Procedure.REPORT_TRANSFER,
      enforcementCase -> enforcementCase.referral() == Referral.NONE),
  /** 未移交其他部门、未终止的, 方可移送公安机关. */
  NOT_HANDED_OVER(
      EnumSet.of(ActKind.TRANSFER_REPORT),
      Procedure.REPORT_TRANSFER,
      enforcementCase ->
          !enforcementCase.has(ActKind.AGENCY_TRANSFER)
              && !enforcementCase.has(ActKind.TERMINATION)),
  /** 有书面报告, 负责人方决定是否移送. */
  REFERRAL_REPORTED(
      EnumSet.of(ActKind.TRANSFER_APPROVAL),
      Procedure.REPORT_TRANSFER,
      enforcementCase -> enforcementCase.referral() == Referral.REPORTED),
  /** 批准后方可移送. */
  REFERRAL_APPROVED(
      EnumSet.of(ActKind.TRANSFER),
      Procedure.APPROVE_TRANSFER,
      enforcementCase -> enforcementCase.referral() == Referral.APPROVED),
  /** 已移送的, 方有答复. */
  REFERRED(
      EnumSet.of(ActKind.POLICE_ANSWER),
      Procedure.POLICE_ANSWERS,
      enforcementCase ->
          enforcementCase.referral() == Referral.WITH_POLICE
              || enforcementCase.referral() == Referral.FILED),
  /** 至多延长两次. */
  EXTENDED_LESS_THAN_TWICE(
      EnumSet.of(ActKind.DECISION_EXTENSION),
      Procedure.EXTEND,
      enforcementCase -> enforcementCase.count(ActKind.DECISION_EXTENSION) < 2),
  /** 已批准分期的, 不重复批准. */
  NO_INSTALMENT_PLAN(
      EnumSet.of(ActKind.INSTALMENT_PLAN),
      Procedure.INSTALMENTS,
      enforcementCase -> !enforcementCase.has(ActKind.INSTALMENT_PLAN)),
  /** 立案只有一次. */
  FILED_ONCE(
      EnumSet.of(ActKind.FILING),
      Procedure.FILE,
      enforcementCase -> !enforcementCase.has(ActKind.FILING));

  private final Set<ActKind> acts;
  private final LegalBasis basis;
  private final Predicate<EnforcementCase> met;

  CaseRule(Set<ActKind> acts, LegalBasis basis, Predicate<EnforcementCase> met) {
    this.acts = acts;
    this.basis = basis;
    this.met = met;
  }

  /** The rules before an act of a kind. */
  public static List<CaseRule> before(ActKind kind) {
    return Arrays.stream(values()).filter(rule -> rule.acts.contains(kind)).toList();
  }

  public LegalBasis basis() {
    return basis;
  }

  public boolean isMetBy(EnforcementCase enforcementCase) {
    return met.test(enforcementCase);
  }
}
