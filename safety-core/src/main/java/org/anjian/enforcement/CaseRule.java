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
      EnumSet.complementOf(AfterClosing.ACTS),
      Procedure.CLOSE,
      enforcementCase -> !enforcementCase.has(ActKind.CLOSING)),
  /** 结案后只收缴法院执行的款项. */
  NOT_CLOSED_BUT_BY_COURT(
      EnumSet.of(ActKind.PAYMENT, ActKind.COURT_RULING, ActKind.EXECUTION_END),
      Procedure.CLOSE,
      enforcementCase ->
          !enforcementCase.has(ActKind.CLOSING) || enforcementCase.courtHasAccepted()),
  /** 归档后不得增加, 法律规定的除外. */
  NOT_ARCHIVED(
      EnumSet.complementOf(AfterClosing.ACTS_OF_LAW),
      AftermathArticles.NOTHING_ADDED,
      enforcementCase -> !enforcementCase.has(ActKind.ARCHIVING)),
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
          ActKind.TERMINATION,
          ActKind.EVIDENCE_REGISTRATION,
          ActKind.SEIZURE,
          ActKind.APPRAISAL,
          ActKind.QUESTIONING_NOTICE,
          ActKind.SUPPLY_CUT,
          ActKind.RECUSAL_REQUEST,
          ActKind.INVESTIGATION_REPORT),
      Procedure.DECIDE,
      enforcementCase -> !enforcementCase.isConcluded()),
  /** 取证在于查明违法事实: 未移交其他部门、未终止调查. */
  INVESTIGATION_GOES_ON(
      EnumSet.of(ActKind.EVIDENCE, ActKind.QUESTIONING, ActKind.SCENE_RECORD, ActKind.SAMPLING),
      InvestigationLaw.INVESTIGATE,
      enforcementCase ->
          !enforcementCase.has(ActKind.AGENCY_TRANSFER)
              && !enforcementCase.has(ActKind.TERMINATION)),
  /** 有证据在卷, 方可流转、补充附件、据以写调查报告. */
  EVIDENCE_ON_FILE(
      EnumSet.of(ActKind.CUSTODY, ActKind.EVIDENCE_FILES, ActKind.INVESTIGATION_REPORT),
      InvestigationLaw.EVIDENCE,
      enforcementCase -> !enforcementCase.evidence().isEmpty()),
  /** 有先行登记保存的证据待处理. */
  EVIDENCE_REGISTERED(
      EnumSet.of(ActKind.EVIDENCE_DISPOSAL),
      InvestigationLaw.SAMPLE_OR_REGISTER,
      enforcementCase -> enforcementCase.holdings().anyOpen(ActKind.EVIDENCE_REGISTRATION)),
  /** 有查封扣押在执行, 方可延长、处理. */
  PROPERTY_SEIZED(
      EnumSet.of(ActKind.SEIZURE_EXTENSION, ActKind.SEIZURE_DISPOSAL),
      InvestigationLaw.DISPOSE_OF_SEIZED,
      enforcementCase -> enforcementCase.holdings().anyOpen(ActKind.SEIZURE)),
  /** 当场采取的紧急措施补批后方可延长; 负责人认为不应当采取的, 只能立即解除. */
  MEASURE_APPROVED(
      EnumSet.of(ActKind.SEIZURE_EXTENSION),
      InvestigationLaw.REPORT_SEIZURE,
      enforcementCase ->
          !enforcementCase.holdings().anyOpen(ActKind.SEIZURE)
              || enforcementCase
                  .holdings()
                  .any(one -> one.isOpen() && one.isSeizure() && one.isApproved())),
  /** 当场采取的紧急措施待报告补批. */
  MEASURE_AWAITS_APPROVAL(
      EnumSet.of(ActKind.MEASURE_APPROVAL),
      InvestigationLaw.REPORT_SEIZURE,
      enforcementCase -> enforcementCase.holdings().any(HeldProperty::awaitsApproval)),
  /** 已决定解除、尚未退还. */
  PROPERTY_TO_GIVE_BACK(
      EnumSet.of(ActKind.PROPERTY_RETURN),
      InvestigationLaw.GIVE_BACK,
      enforcementCase -> enforcementCase.holdings().any(HeldProperty::isToBeGivenBack)),
  /** 先行登记保存、查封扣押的财物已经处理、退还, 送检的已经收回, 方可结案. */
  PROPERTY_RELEASED(
      EnumSet.of(ActKind.CLOSING),
      InvestigationLaw.DISPOSE_OF_SEIZED,
      enforcementCase ->
          !enforcementCase.holdings().any(HeldProperty::isHeld)
              && !enforcementCase.appraisals().anyOpen()),
  /** 有鉴定在进行. */
  APPRAISAL_OUT(
      EnumSet.of(ActKind.APPRAISAL_RESULT),
      InvestigationLaw.APPRAISE,
      enforcementCase -> enforcementCase.appraisals().anyOpen()),
  /** 停止供应尚未恢复. */
  SUPPLY_IS_CUT(
      EnumSet.of(ActKind.SUPPLY_RESTORATION),
      InvestigationLaw.NOTIFY_OF_CUT,
      enforcementCase -> !CaseSupply.openCuts(enforcementCase.acts()).isEmpty()),
  /** 有回避申请待决定. */
  RECUSAL_REQUESTED(
      EnumSet.of(ActKind.RECUSAL_DECISION),
      InvestigationLaw.DECIDE_RECUSAL,
      enforcementCase -> enforcementCase.team().awaitsDecision()),
  /** 回避未决定的, 不停止调查, 但不得作出决定. */
  RECUSAL_DECIDED(
      EnumSet.of(ActKind.DECISION, ActKind.NO_PENALTY, ActKind.TERMINATION),
      InvestigationLaw.DECIDE_RECUSAL,
      enforcementCase -> !enforcementCase.team().awaitsDecision()),
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
          ActKind.DEFERRAL_APPLICATION,
          ActKind.INSTALMENT_PLAN,
          ActKind.PAYMENT,
          ActKind.SPOT_COLLECTION,
          ActKind.SURCHARGE_DECISION,
          ActKind.DEMAND,
          ActKind.EXECUTION_STAY,
          ActKind.EXECUTION_END,
          ActKind.COURT_APPLICATION),
      Procedure.PAY,
      enforcementCase -> enforcementCase.has(ActKind.DECISION_DELIVERY)),
  /** 处罚决定方有罚款可缴. */
  PENALTY_DECIDED(
      EnumSet.of(
          ActKind.DEFERRAL_APPLICATION,
          ActKind.INSTALMENT_PLAN,
          ActKind.PAYMENT,
          ActKind.SPOT_COLLECTION,
          ActKind.PUBLICATION,
          ActKind.UPWARD_REPORT,
          ActKind.SURCHARGE_DECISION,
          ActKind.DEMAND,
          ActKind.EXECUTION_STAY,
          ActKind.EXECUTION_END,
          ActKind.COURT_APPLICATION,
          ActKind.OWN_CORRECTION,
          ActKind.REFUND),
      Procedure.PAY,
      enforcementCase -> enforcementCase.has(ActKind.DECISION)),
  /** 催告送达后方可申请强制执行. */
  DEMANDED(
      EnumSet.of(ActKind.COURT_APPLICATION, ActKind.DEMAND_STATEMENT, ActKind.EXECUTION_AGREEMENT),
      Procedure.APPLY_AFTER_DEMAND,
      enforcementCase -> enforcementCase.demandDeliveredOn().isPresent()),
  /** 未履行完毕的, 方可催告、申请强制执行. */
  NOT_PERFORMED(
      EnumSet.of(ActKind.DEMAND, ActKind.COURT_APPLICATION, ActKind.EXECUTION_AGREEMENT),
      Procedure.APPLY_AFTER_DEMAND,
      enforcementCase -> !enforcementCase.isFinePaid()),
  /** 没有待答复或者已受理的申请. */
  NOT_BEFORE_COURT(
      EnumSet.of(ActKind.COURT_APPLICATION, ActKind.EXECUTION_AGREEMENT),
      Procedure.APPLY,
      enforcementCase -> enforcementCase.courtWay().mayApply()),
  /** 已申请的, 方有答复. */
  APPLIED_TO_COURT(
      EnumSet.of(ActKind.COURT_ANSWER),
      Procedure.COURT_ANSWERS,
      enforcementCase -> enforcementCase.courtWay().state() == CourtWay.State.APPLIED),
  /** 申请已有答复的, 方可结案. */
  COURT_HAS_ANSWERED(
      EnumSet.of(ActKind.CLOSING),
      Procedure.CLOSE,
      enforcementCase -> !enforcementCase.courtWay().isOpen()),
  /** 法院受理的, 方作出执行裁定. */
  ACCEPTED_BY_COURT(
      EnumSet.of(ActKind.COURT_RULING),
      AftermathArticles.RULE,
      enforcementCase -> enforcementCase.courtWay().state() == CourtWay.State.ACCEPTED),
  /** 法院不予受理或者不准予执行的, 方可申请复议. */
  REFUSED_BY_COURT(
      EnumSet.of(ActKind.COURT_OBJECTION),
      AftermathArticles.OBJECT_TO_REFUSAL,
      enforcementCase -> enforcementCase.courtWay().isRefused()),
  /** 已申请复议的, 上一级法院方作出裁定. */
  OBJECTED_TO_COURT(
      EnumSet.of(ActKind.HIGHER_COURT_RULING),
      AftermathArticles.OBJECT_TO_REFUSAL,
      enforcementCase -> enforcementCase.courtWay().isObjected()),
  /** 只公开一次. */
  NOT_PUBLISHED(
      EnumSet.of(ActKind.PUBLICATION),
      Procedure.PUBLISH,
      enforcementCase ->
          enforcementCase.count(ActKind.PUBLICATION)
              == enforcementCase.count(ActKind.PUBLICATION_WITHDRAWAL)),
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
  /** 有当事人申请, 方批准或者不批准延期、分期. */
  DEFERRAL_APPLIED_FOR(
      EnumSet.of(ActKind.INSTALMENT_PLAN, ActKind.DEFERRAL_REFUSAL),
      Procedure.INSTALMENTS,
      EnforcementCase::awaitsDeferral),
  /** 已批准或者待答复的, 不重复申请延期、分期. */
  NO_DEFERRAL_OPEN(
      EnumSet.of(ActKind.DEFERRAL_APPLICATION),
      Procedure.INSTALMENTS,
      enforcementCase ->
          !enforcementCase.awaitsDeferral() && !enforcementCase.has(ActKind.INSTALMENT_PLAN)),
  /** 决定未被撤销, 方可收缴、催告、公开、申请执行. */
  PENALTY_STANDS(
      EnumSet.of(
          ActKind.DEFERRAL_APPLICATION,
          ActKind.INSTALMENT_PLAN,
          ActKind.PAYMENT,
          ActKind.SPOT_COLLECTION,
          ActKind.PUBLICATION,
          ActKind.SURCHARGE_DECISION,
          ActKind.DEMAND,
          ActKind.EXECUTION_AGREEMENT,
          ActKind.EXECUTION_STAY,
          ActKind.COURT_APPLICATION,
          ActKind.OWN_CORRECTION),
      AftermathArticles.END_EXECUTION,
      enforcementCase -> enforcementCase.penaltyInForce().map(PenaltyInForce::stands).orElse(true)),
  /** 中止执行期间, 不催告、不申请执行. */
  NOT_STAYED(
      EnumSet.of(
          ActKind.DEMAND,
          ActKind.COURT_APPLICATION,
          ActKind.EXECUTION_AGREEMENT,
          ActKind.EXECUTION_STAY),
      AftermathArticles.STAY,
      enforcementCase -> enforcementCase.standingStay().isEmpty()),
  /** 已中止的, 方可恢复. */
  STAYED(
      EnumSet.of(ActKind.EXECUTION_RESUMPTION),
      AftermathArticles.STAYED_TOO_LONG,
      enforcementCase -> enforcementCase.standingStay().isPresent()),
  /** 执行未终结. */
  EXECUTION_NOT_ENDED(
      EnumSet.of(
          ActKind.DEFERRAL_APPLICATION,
          ActKind.INSTALMENT_PLAN,
          ActKind.SURCHARGE_DECISION,
          ActKind.DEMAND,
          ActKind.EXECUTION_AGREEMENT,
          ActKind.EXECUTION_STAY,
          ActKind.EXECUTION_RESUMPTION,
          ActKind.EXECUTION_END,
          ActKind.COURT_APPLICATION),
      AftermathArticles.END_EXECUTION,
      enforcementCase -> !enforcementCase.has(ActKind.EXECUTION_END)),
  /** 没有履行中的执行协议. */
  NOT_UNDER_AGREEMENT(
      EnumSet.of(ActKind.EXECUTION_AGREEMENT, ActKind.COURT_APPLICATION, ActKind.INSTALMENT_PLAN),
      AftermathArticles.AGREE,
      enforcementCase -> enforcementCase.agreementInForce().isEmpty()),
  /** 有执行协议的, 方有不履行. */
  UNDER_AGREEMENT(
      EnumSet.of(ActKind.AGREEMENT_BREACH),
      AftermathArticles.RESUME,
      enforcementCase -> enforcementCase.agreementInForce().isPresent()),
  /** 加处罚款决定只作一次. */
  NO_SURCHARGE_DECISION(
      EnumSet.of(ActKind.SURCHARGE_DECISION),
      AftermathArticles.TELL_THE_STANDARD,
      enforcementCase -> !enforcementCase.has(ActKind.SURCHARGE_DECISION)),
  /** 当场收缴的, 方交至机关. */
  COLLECTED_ON_THE_SPOT(
      EnumSet.of(ActKind.FINE_HANDOVER),
      AftermathArticles.HAND_IN,
      enforcementCase ->
          enforcementCase.count(ActKind.SPOT_COLLECTION)
              > enforcementCase.count(ActKind.FINE_HANDOVER)),
  /** 交至机关的, 方缴付银行. */
  HANDED_IN(
      EnumSet.of(ActKind.FINE_DEPOSIT),
      AftermathArticles.HAND_IN,
      enforcementCase ->
          enforcementCase.count(ActKind.FINE_HANDOVER)
              > enforcementCase.count(ActKind.FINE_DEPOSIT)),
  /** 当场收缴的罚款已缴付银行, 方可归档. */
  DEPOSITED(
      EnumSet.of(ActKind.ARCHIVING),
      AftermathArticles.HAND_IN,
      enforcementCase ->
          enforcementCase.count(ActKind.SPOT_COLLECTION)
              == enforcementCase.count(ActKind.FINE_DEPOSIT)),
  /** 决定已送达, 方可申请复议、起诉. */
  DECIDED_AND_TOLD(
      EnumSet.of(ActKind.RECONSIDERATION_APPLICATION, ActKind.SUIT),
      AftermathArticles.RECONSIDERATION,
      enforcementCase -> enforcementCase.has(ActKind.DECISION_DELIVERY)),
  /** 没有进行中的复议、诉讼. */
  NO_REMEDY_PENDING(
      EnumSet.of(
          ActKind.RECONSIDERATION_APPLICATION,
          ActKind.SUIT,
          ActKind.COURT_APPLICATION,
          ActKind.REOPENING,
          ActKind.ARCHIVING),
      AftermathArticles.ONE_REMEDY,
      enforcementCase -> !enforcementCase.remedies().isPending()),
  /** 已经复议或者判决的, 不再申请复议. */
  NOT_RECONSIDERED(
      EnumSet.of(ActKind.RECONSIDERATION_APPLICATION),
      AftermathArticles.ACCEPT,
      enforcementCase -> enforcementCase.remedies().mayBeReconsidered()),
  /** 判决已生效的, 不再起诉. */
  NOT_JUDGED(
      EnumSet.of(ActKind.SUIT),
      AftermathArticles.ONE_REMEDY,
      enforcementCase -> enforcementCase.remedies().state() != Remedies.State.JUDGED),
  /** 当场处罚的, 先复议后起诉. */
  RECONSIDERED_FIRST(
      EnumSet.of(ActKind.SUIT),
      AftermathArticles.RECONSIDER_FIRST,
      enforcementCase ->
          !enforcementCase.mustBeReconsideredFirst()
              || enforcementCase.remedies().isReconsidered()),
  /** 已申请的, 方决定是否受理. */
  RECONSIDERATION_APPLIED_FOR(
      EnumSet.of(ActKind.RECONSIDERATION_ACCEPTANCE),
      AftermathArticles.ACCEPT,
      enforcementCase -> enforcementCase.remedies().state() == Remedies.State.APPLIED),
  /** 已受理的, 方答复. */
  RECONSIDERATION_ACCEPTED(
      EnumSet.of(ActKind.RECONSIDERATION_ANSWER),
      AftermathArticles.ANSWER,
      enforcementCase -> enforcementCase.remedies().isAccepted()),
  /** 复议进行中的, 方可终结. */
  IN_RECONSIDERATION(
      EnumSet.of(ActKind.RECONSIDERATION_END),
      AftermathArticles.RECONSIDERATION_DECISION,
      enforcementCase ->
          enforcementCase.remedies().state() == Remedies.State.APPLIED
              || enforcementCase.remedies().isAccepted()),
  /** 已起诉的, 方答辩、判决. */
  IN_SUIT(
      EnumSet.of(ActKind.SUIT_ANSWER, ActKind.JUDGMENT),
      AftermathArticles.DEFEND,
      enforcementCase -> enforcementCase.remedies().state() == Remedies.State.IN_SUIT),
  /** 已公开而被变更、撤销、确认违法或者无效的, 方撤回. */
  PUBLICATION_FALLEN(
      EnumSet.of(ActKind.PUBLICATION_WITHDRAWAL),
      AftermathArticles.WITHDRAW_PUBLICATION,
      EnforcementCase::mustWithdrawPublication),
  /** 应撤回的公开已经撤回. */
  PUBLICATION_WITHDRAWN(
      EnumSet.of(ActKind.REOPENING, ActKind.ARCHIVING),
      AftermathArticles.WITHDRAW_PUBLICATION,
      enforcementCase -> !enforcementCase.mustWithdrawPublication()),
  /** 决定被撤销并须重新作出的, 方重新办理. */
  RENEWAL_ORDERED(
      EnumSet.of(ActKind.REOPENING), AftermathArticles.RENEW, EnforcementCase::mustBeRenewed),
  /** 须重新作出的, 不结案. */
  NO_RENEWAL_OPEN(
      EnumSet.of(ActKind.CLOSING),
      AftermathArticles.RENEW,
      enforcementCase -> !enforcementCase.mustBeRenewed()),
  /** 不再应缴的款项已经退还. */
  REFUNDED(
      EnumSet.of(ActKind.ARCHIVING),
      AftermathArticles.RETURN_MONEY,
      enforcementCase -> !enforcementCase.owesRefund()),
  /** 结案后方归档. */
  CLOSED(
      EnumSet.of(ActKind.ARCHIVING),
      AftermathArticles.ARCHIVE,
      enforcementCase -> enforcementCase.has(ActKind.CLOSING)),
  /** 当场处罚的, 方报备案; 只报一次. */
  PUNISHED_ON_THE_SPOT(
      EnumSet.of(ActKind.ON_THE_SPOT_REPORT),
      AftermathArticles.ON_THE_SPOT_REPORT,
      enforcementCase ->
          enforcementCase.isOnTheSpot() && !enforcementCase.has(ActKind.ON_THE_SPOT_REPORT)),
  /** 立案只有一次. */
  FILED_ONCE(
      EnumSet.of(ActKind.FILING, ActKind.ON_THE_SPOT_DECISION),
      Procedure.FILE,
      enforcementCase -> !enforcementCase.has(ActKind.FILING));

  /** 结案后仍可发生的行为. */
  private static final class AfterClosing {

    /** What the law brings at any time. */
    private static final EnumSet<ActKind> ACTS_OF_LAW =
        EnumSet.of(
            ActKind.PAYMENT,
            ActKind.COURT_RULING,
            ActKind.COURT_OBJECTION,
            ActKind.HIGHER_COURT_RULING,
            ActKind.EXECUTION_END,
            ActKind.RECONSIDERATION_APPLICATION,
            ActKind.RECONSIDERATION_ACCEPTANCE,
            ActKind.RECONSIDERATION_ANSWER,
            ActKind.RECONSIDERATION_END,
            ActKind.SUIT,
            ActKind.SUIT_ANSWER,
            ActKind.JUDGMENT,
            ActKind.OWN_CORRECTION,
            ActKind.PUBLICATION_WITHDRAWAL,
            ActKind.REFUND,
            ActKind.REOPENING);

    /** What is still done once a case is closed, too. */
    private static final EnumSet<ActKind> ACTS =
        EnumSet.of(
            ActKind.PUBLICATION,
            ActKind.UPWARD_REPORT,
            ActKind.ON_THE_SPOT_REPORT,
            ActKind.FINE_HANDOVER,
            ActKind.FINE_DEPOSIT,
            ActKind.ARCHIVING);

    static {
      ACTS.addAll(ACTS_OF_LAW);
    }
  }

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
