package org.anjian.enforcement;

import org.anjian.explain.LegalBasis;

/** 调查取证条文: the articles of the investigation, of its measures, and of who may carry it out. */
public final class InvestigationLaw {

  /** 全面、客观、公正地调查, 收集有关证据. */
  public static final LegalBasis INVESTIGATE = penalty(54).paragraph(1);

  /** 违法事实不清、证据不足的, 不得给予行政处罚. */
  public static final LegalBasis FACTS_MUST_BE_CLEAR = penalty(40);

  /** 证据的种类. */
  public static final LegalBasis EVIDENCE = penalty(46).paragraph(1);

  /** 全过程记录, 归档保存. */
  public static final LegalBasis RECORD_EVERYTHING = penalty(47);

  /** 复制件、照片、录像等的核对与注明. */
  public static final LegalBasis COPIES = ministryRule(38).paragraph(2);

  /** 视听资料、电子数据复制件的注明. */
  public static final LegalBasis COPIES_OF_DATA = ministryRule(39);

  /** 询问或者检查应当制作笔录. */
  public static final LegalBasis QUESTION = penalty(55).paragraph(2);

  /** 主动出示执法证件. */
  public static final LegalBasis SHOW_CERTIFICATES = penalty(55).paragraph(1);

  /** 笔录的签名; 拒绝签名的, 注明原因. */
  public static final LegalBasis SIGN_RECORD = ministryRule(37).paragraph(3);

  /** 勘验检查: 通知当事人到场, 签名; 见证、录音录像. */
  public static final LegalBasis SCENE = ministryRule(40);

  /** 抽样取证、先行登记保存. */
  public static final LegalBasis SAMPLE_OR_REGISTER = penalty(56);

  /** 抽样记录: 通知当事人到场, 签名; 见证、录音录像. */
  public static final LegalBasis SAMPLING_RECORD = ministryRule(41);

  /** 紧急先行登记保存的报告、补批与解除. */
  public static final LegalBasis REPORT_REGISTRATION = ministryRule(42).paragraph(2);

  /** 先行登记保存: 通知当事人到场, 清点, 清单, 签名. */
  public static final LegalBasis REGISTRATION_LIST = ministryRule(43).paragraph(1);

  /** 先行登记保存证据的处理. */
  public static final LegalBasis DISPOSE_OF_REGISTERED = ministryRule(44);

  /** 查封扣押的权限与对象. */
  public static final LegalBasis SEIZE =
      LegalBasis.of("work-safety-law", "安全生产法", 2021, 65).paragraph(1).item(4);

  /** 实施前须报告并经批准. */
  public static final LegalBasis APPROVE_FIRST = coercion(18).paragraph(1).item(1);

  /** 当事人不到场的, 邀请见证人. */
  public static final LegalBasis WITNESS = coercion(18).paragraph(1).item(9);

  /** 紧急情况下当场实施的, 二十四小时内报告、补批; 不应当采取的立即解除. */
  public static final LegalBasis REPORT_SEIZURE = coercion(19);

  /** 查封扣押的期限. */
  public static final LegalBasis SEIZURE_TERM = coercion(25).paragraph(1);

  /** 检测、检验、鉴定的期间应当明确, 并书面告知当事人. */
  public static final LegalBasis TESTING_TIME = coercion(25).paragraph(3);

  /** 查封扣押期限内作出处理决定. */
  public static final LegalBasis DISPOSE_OF_SEIZED = coercion(27);

  /** 应当解除的情形. */
  public static final LegalBasis LIFT = coercion(28).paragraph(1);

  /** 解除的, 立即退还财物. */
  public static final LegalBasis GIVE_BACK = coercion(28).paragraph(2);

  /** 涉嫌犯罪的, 财物一并移送. */
  public static final LegalBasis HAND_ON_WITH_CASE = coercion(21);

  /** 委托鉴定. */
  public static final LegalBasis APPRAISE = ministryRule(46);

  /** 停止供电、停止供应民用爆炸物品. */
  public static final LegalBasis CUT_SUPPLY = safety(70).paragraph(1);

  /** 停止供电提前二十四小时通知; 及时解除. */
  public static final LegalBasis NOTIFY_OF_CUT = safety(70).paragraph(2);

  /** 回避. */
  public static final LegalBasis RECUSE = penalty(43).paragraph(1);

  /** 申请回避. */
  public static final LegalBasis ASK_FOR_RECUSAL = penalty(43).paragraph(2);

  /** 回避由负责人决定; 决定作出之前, 不停止调查. */
  public static final LegalBasis DECIDE_RECUSAL = penalty(43).paragraph(3);

  /** 负责人的回避由集体讨论决定. */
  public static final LegalBasis RECUSAL_OF_THE_HEAD = ministryRule(17).paragraph(3);

  /** 案件处理呈批: 调查终结后连同证据材料报批. */
  public static final LegalBasis REPORT = ministryRule(49);

  private InvestigationLaw() {}

  private static LegalBasis penalty(int article) {
    return LegalBasis.of("administrative-penalty-law", "行政处罚法", 2021, article);
  }

  private static LegalBasis coercion(int article) {
    return LegalBasis.of("administrative-coercion-law", "行政强制法", 2011, article);
  }

  private static LegalBasis safety(int article) {
    return LegalBasis.of("work-safety-law", "安全生产法", 2021, article);
  }

  private static LegalBasis ministryRule(int article) {
    return LegalBasis.of("work-safety-penalty-procedures", "安全生产违法行为行政处罚办法", 2025, article);
  }
}
