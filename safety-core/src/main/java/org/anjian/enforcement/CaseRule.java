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
  /** 决定后不得重新告知、审核. */
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
          ActKind.DECISION),
      Procedure.DECIDE,
      enforcementCase -> !enforcementCase.has(ActKind.DECISION)),
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
      EnumSet.of(ActKind.HEARING_REQUEST, ActKind.STATEMENT, ActKind.WAIVER, ActKind.HEARING),
      Procedure.HEAR_THE_PARTY,
      enforcementCase -> !enforcementCase.has(ActKind.WAIVER)),
  /** 听证只要求一次. */
  HEARING_NOT_REQUESTED(
      EnumSet.of(ActKind.HEARING_REQUEST),
      Procedure.HEARING,
      enforcementCase -> !enforcementCase.has(ActKind.HEARING_REQUEST)),
  /** 有听证申请, 方举行听证. */
  HEARING_REQUESTED(
      EnumSet.of(ActKind.HEARING),
      Procedure.HEARING,
      enforcementCase -> enforcementCase.has(ActKind.HEARING_REQUEST)),
  /** 要求听证的, 先听证后审核、讨论、决定; 撤回要求、放弃听证的除外. */
  REQUESTED_HEARING_HELD(
      EnumSet.of(ActKind.LEGAL_REVIEW, ActKind.COLLECTIVE_DISCUSSION, ActKind.DECISION),
      Procedure.DECIDE_ON_HEARING,
      enforcementCase ->
          !enforcementCase.has(ActKind.HEARING_REQUEST)
              || enforcementCase.has(ActKind.HEARING)
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
      enforcementCase -> enforcementCase.has(ActKind.DECISION)),
  /** 决定书只送达一次. */
  DECISION_NOT_DELIVERED(
      EnumSet.of(ActKind.DECISION_DELIVERY),
      Procedure.DELIVER,
      enforcementCase -> !enforcementCase.has(ActKind.DECISION_DELIVERY)),
  /** 决定送达后方可收缴、分期、结案. */
  DECISION_DELIVERED(
      EnumSet.of(ActKind.INSTALMENT_PLAN, ActKind.PAYMENT, ActKind.CLOSING),
      Procedure.PAY,
      enforcementCase -> enforcementCase.has(ActKind.DECISION_DELIVERY)),
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
