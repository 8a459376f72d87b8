package org.anjian.enforcement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.anjian.explain.LegalBasis;

/** 案件行为: the kinds of acts in a case, in the order of the procedure, each with its article. */
public enum ActKind {
  /** 立案. */
  FILING(Procedure.FILE),
  /** 当场处罚决定. */
  ON_THE_SPOT_DECISION(AftermathArticles.ON_THE_SPOT_PAPER),
  /** 当场处罚报备案. */
  ON_THE_SPOT_REPORT(AftermathArticles.ON_THE_SPOT_REPORT),
  /** 取得证据. */
  EVIDENCE(InvestigationLaw.EVIDENCE),
  /** 补充证据附件. */
  EVIDENCE_FILES(InvestigationLaw.RECORD_EVERYTHING),
  /** 证据流转. */
  CUSTODY(InvestigationLaw.RECORD_EVERYTHING),
  /** 询问通知. */
  QUESTIONING_NOTICE(InvestigationLaw.QUESTION),
  /** 询问笔录. */
  QUESTIONING(InvestigationLaw.QUESTION),
  /** 勘验笔录. */
  SCENE_RECORD(InvestigationLaw.SCENE),
  /** 抽样取证. */
  SAMPLING(InvestigationLaw.SAMPLE_OR_REGISTER),
  /** 先行登记保存证据. */
  EVIDENCE_REGISTRATION(InvestigationLaw.SAMPLE_OR_REGISTER),
  /** 先行登记保存证据处理决定. */
  EVIDENCE_DISPOSAL(InvestigationLaw.SAMPLE_OR_REGISTER),
  /** 查封扣押. */
  SEIZURE(InvestigationLaw.SEIZE),
  /** 延长查封扣押期限. */
  SEIZURE_EXTENSION(InvestigationLaw.SEIZURE_TERM),
  /** 查封扣押处理决定. */
  SEIZURE_DISPOSAL(InvestigationLaw.DISPOSE_OF_SEIZED),
  /** 紧急措施的报告与补批. */
  MEASURE_APPROVAL(InvestigationLaw.REPORT_SEIZURE),
  /** 退还财物. */
  PROPERTY_RETURN(InvestigationLaw.GIVE_BACK),
  /** 鉴定委托. */
  APPRAISAL(InvestigationLaw.APPRAISE),
  /** 鉴定意见. */
  APPRAISAL_RESULT(InvestigationLaw.APPRAISE),
  /** 停止供电、停止供应民用爆炸物品. */
  SUPPLY_CUT(InvestigationLaw.CUT_SUPPLY),
  /** 恢复供电、恢复供应民用爆炸物品. */
  SUPPLY_RESTORATION(InvestigationLaw.NOTIFY_OF_CUT),
  /** 申请或者自行回避. */
  RECUSAL_REQUEST(InvestigationLaw.ASK_FOR_RECUSAL),
  /** 回避决定. */
  RECUSAL_DECISION(InvestigationLaw.DECIDE_RECUSAL),
  /** 调查报告. */
  INVESTIGATION_REPORT(InvestigationLaw.INVESTIGATE),
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
  /** 送达地址确认书. */
  ADDRESS_CONFIRMATION(AftermathArticles.ELECTRONIC_DELIVERY),
  /** 送达经过. */
  DELIVERY_ATTEMPT(AftermathArticles.DELIVERY_RECEIPT),
  /** 其他文书送达. */
  DOCUMENT_DELIVERY(AftermathArticles.DELIVER_OTHERS),
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
  /** 申请延期、分期缴纳. */
  DEFERRAL_APPLICATION(Procedure.INSTALMENTS),
  /** 不批准延期、分期. */
  DEFERRAL_REFUSAL(Procedure.INSTALMENTS),
  /** 延期或者分期缴纳. */
  INSTALMENT_PLAN(Procedure.INSTALMENTS),
  /** 缴款. */
  PAYMENT(Procedure.PAY),
  /** 当场收缴罚款. */
  SPOT_COLLECTION(AftermathArticles.COLLECT_ON_THE_SPOT),
  /** 当场收缴的罚款交至机关. */
  FINE_HANDOVER(AftermathArticles.HAND_IN),
  /** 当场收缴的罚款缴付银行. */
  FINE_DEPOSIT(AftermathArticles.HAND_IN),
  /** 公开处罚信息. */
  PUBLICATION(Procedure.PUBLISH),
  /** 报上级备案. */
  UPWARD_REPORT(Procedure.REPORT_UPWARD),
  /** 申请行政复议. */
  RECONSIDERATION_APPLICATION(AftermathArticles.RECONSIDERATION),
  /** 复议是否受理. */
  RECONSIDERATION_ACCEPTANCE(AftermathArticles.ACCEPT),
  /** 复议答复. */
  RECONSIDERATION_ANSWER(AftermathArticles.ANSWER),
  /** 复议终结. */
  RECONSIDERATION_END(AftermathArticles.RECONSIDERATION_DECISION),
  /** 提起行政诉讼. */
  SUIT(AftermathArticles.SUE),
  /** 举证答辩. */
  SUIT_ANSWER(AftermathArticles.DEFEND),
  /** 判决、裁定. */
  JUDGMENT(AftermathArticles.JUDGE),
  /** 自行纠正. */
  OWN_CORRECTION(AftermathArticles.CORRECT),
  /** 撤回公开的处罚信息. */
  PUBLICATION_WITHDRAWAL(AftermathArticles.WITHDRAW_PUBLICATION),
  /** 退还. */
  REFUND(AftermathArticles.RETURN_MONEY),
  /** 重新办理. */
  REOPENING(AftermathArticles.RENEW),
  /** 加处罚款决定. */
  SURCHARGE_DECISION(AftermathArticles.TELL_THE_STANDARD),
  /** 催告. */
  DEMAND(Procedure.DEMAND),
  /** 催告后的陈述申辩. */
  DEMAND_STATEMENT(AftermathArticles.HEAR_AFTER_DEMAND),
  /** 执行协议. */
  EXECUTION_AGREEMENT(AftermathArticles.AGREE),
  /** 不履行执行协议. */
  AGREEMENT_BREACH(AftermathArticles.RESUME),
  /** 停止、中止执行. */
  EXECUTION_STAY(AftermathArticles.STAY),
  /** 恢复执行. */
  EXECUTION_RESUMPTION(AftermathArticles.STAYED_TOO_LONG),
  /** 终结执行. */
  EXECUTION_END(AftermathArticles.END_EXECUTION),
  /** 申请人民法院强制执行. */
  COURT_APPLICATION(Procedure.APPLY),
  /** 法院是否受理. */
  COURT_ANSWER(Procedure.COURT_ANSWERS),
  /** 法院是否准予执行. */
  COURT_RULING(AftermathArticles.RULE),
  /** 向上一级法院申请复议. */
  COURT_OBJECTION(AftermathArticles.OBJECT_TO_REFUSAL),
  /** 上一级法院裁定. */
  HIGHER_COURT_RULING(AftermathArticles.OBJECT_TO_REFUSAL),
  /** 结案. */
  CLOSING(Procedure.CLOSE),
  /** 立卷归档. */
  ARCHIVING(AftermathArticles.ARCHIVE);

  /** 调查行为: the acts of the investigation, of its measures, and of who may carry it out. */
  public static final Set<ActKind> INVESTIGATION =
      Collections.unmodifiableSet(EnumSet.range(EVIDENCE, INVESTIGATION_REPORT));

  private final LegalBasis basis;

  ActKind(LegalBasis basis) {
    this.basis = basis;
  }

  /** The article under which the act is done. */
  public LegalBasis basis() {
    return basis;
  }
}
