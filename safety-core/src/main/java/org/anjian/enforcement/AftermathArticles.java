package org.anjian.enforcement;

import org.anjian.explain.LegalBasis;

/** 决定之后的条文: the articles of what follows a decision. */
final class AftermathArticles {

  /** 送达方式. */
  static final LegalBasis DELIVERY_MODES = ministryRule(66).paragraph(1);

  /** 送达回证. */
  static final LegalBasis DELIVERY_RECEIPT = ministryRule(65).paragraph(1);

  /** 其他文书的送达. */
  static final LegalBasis DELIVER_OTHERS = ministryRule(66).paragraph(2);

  /** 送达地址确认书, 电子送达. */
  static final LegalBasis ELECTRONIC_DELIVERY = ministryRule(67);

  /** 同意并签订确认书的送达. */
  static final LegalBasis DELIVER_BY_CONSENT = law(61).paragraph(2);

  /** 当场处罚的范围. */
  static final LegalBasis ON_THE_SPOT = law(51);

  /** 当场处罚的程序. */
  static final LegalBasis ON_THE_SPOT_PAPER = law(52).paragraph(1);

  /** 当场处罚报备案. */
  static final LegalBasis ON_THE_SPOT_REPORT = law(52).paragraph(3);

  /** 撤回公开的处罚信息. */
  static final LegalBasis WITHDRAW_PUBLICATION = law(48).paragraph(2);

  /** 执行不停止. */
  static final LegalBasis NOT_SUSPENDED = law(73).paragraph(1);

  /** 复议、诉讼期间不计算加处罚款. */
  static final LegalBasis SURCHARGE_STANDS_STILL = law(73).paragraph(3);

  /** 主动改正. */
  static final LegalBasis CORRECT = law(75).paragraph(2);

  /** 退还. */
  static final LegalBasis RETURN_MONEY =
      LegalBasis.of("administrative-coercion-law", "行政强制法", 2011, 41);

  /** 当场收缴. */
  static final LegalBasis COLLECT_ON_THE_SPOT = law(68);

  /** 边远地区当场收缴. */
  static final LegalBasis COLLECT_WHERE_REMOTE = law(69);

  /** 专用票据. */
  static final LegalBasis RECEIPT = law(70);

  /** 交至机关, 缴付银行. */
  static final LegalBasis HAND_IN = law(71);

  /** 申请行政复议. */
  static final LegalBasis RECONSIDERATION = reconsideration(20).paragraph(1);

  /** 复议前置. */
  static final LegalBasis RECONSIDER_FIRST = reconsideration(23).paragraph(1).item(1);

  /** 受理. */
  static final LegalBasis ACCEPT = reconsideration(30).paragraph(1);

  /** 停止执行. */
  static final LegalBasis STOP_DURING_RECONSIDERATION = reconsideration(42);

  /** 复议答复. */
  static final LegalBasis ANSWER = reconsideration(48);

  /** 不得更为不利. */
  static final LegalBasis NOT_WORSE = reconsideration(63).paragraph(2);

  /** 责令重新作出. */
  static final LegalBasis RENEW = reconsideration(64).paragraph(1);

  /** 复议决定. */
  static final LegalBasis RECONSIDERATION_DECISION = reconsideration(75);

  /** 起诉. */
  static final LegalBasis SUE = litigation(46).paragraph(1);

  /** 一事不两诉. */
  static final LegalBasis ONE_REMEDY =
      LegalBasis.of("administrative-litigation-interpretation", "行政诉讼法解释", 2018, 57);

  /** 诉讼期间停止执行. */
  static final LegalBasis STOP_DURING_SUIT = litigation(56).paragraph(1);

  /** 举证答辩. */
  static final LegalBasis DEFEND = litigation(67).paragraph(1);

  /** 判决. */
  static final LegalBasis JUDGE = litigation(70);

  /** 判决变更, 不得加重. */
  static final LegalBasis JUDGED_NOT_HEAVIER = litigation(77).paragraph(2);

  /** 加处罚款的标准应当告知. */
  static final LegalBasis TELL_THE_STANDARD = coercion(45).paragraph(1);

  /** 催告后的陈述申辩. */
  static final LegalBasis HEAR_AFTER_DEMAND = coercion(36);

  /** 中止执行. */
  static final LegalBasis STAY = coercion(39).paragraph(1);

  /** 中止满三年不再执行. */
  static final LegalBasis STAYED_TOO_LONG = coercion(39).paragraph(2);

  /** 终结执行. */
  static final LegalBasis END_EXECUTION = coercion(40);

  /** 执行协议. */
  static final LegalBasis AGREE = coercion(42).paragraph(1);

  /** 不履行协议, 恢复执行. */
  static final LegalBasis RESUME = coercion(42).paragraph(2);

  /** 对不予受理的裁定申请复议. */
  static final LegalBasis OBJECT_TO_NON_ACCEPTANCE = coercion(56).paragraph(2);

  /** 执行裁定. */
  static final LegalBasis RULE = coercion(57);

  /** 对不予执行的裁定申请复议. */
  static final LegalBasis OBJECT_TO_REFUSAL = coercion(58).paragraph(3);

  /** 立卷归档. */
  static final LegalBasis ARCHIVE = ministryRule(86).paragraph(1);

  /** 归档后不得增加. */
  static final LegalBasis NOTHING_ADDED = ministryRule(86).paragraph(2);

  private AftermathArticles() {}

  private static LegalBasis law(int article) {
    return LegalBasis.of("administrative-penalty-law", "行政处罚法", 2021, article);
  }

  private static LegalBasis ministryRule(int article) {
    return LegalBasis.of("work-safety-penalty-procedures", "安全生产违法行为行政处罚办法", 2025, article);
  }

  private static LegalBasis coercion(int article) {
    return LegalBasis.of("administrative-coercion-law", "行政强制法", 2011, article);
  }

  private static LegalBasis reconsideration(int article) {
    return LegalBasis.of("administrative-reconsideration-law", "行政复议法", 2023, article);
  }

  private static LegalBasis litigation(int article) {
    return LegalBasis.of("administrative-litigation-law", "行政诉讼法", 2017, article);
  }
}
