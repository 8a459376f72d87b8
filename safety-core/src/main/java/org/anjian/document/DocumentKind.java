package org.anjian.document;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 文书种类: the kinds of papers that carry a number: those of the 48 national forms of 2016
 * (安全生产行政执法文书) that have one, and the two that ledgers number besides, joint inspections and
 * filings. Kind words say 应急 since the emergency management departments took over from 安监.
 */
public enum DocumentKind {
  /** 现场检查方案. */
  INSPECTION_PLAN("应急检查", "现场检查方案", "On-site inspection plan", 1),
  /** 现场检查记录. */
  INSPECTION_RECORD("应急检记", "现场检查记录", "On-site inspection record", 2),
  /** 联合检查. */
  JOINT_INSPECTION("应急联检", "联合检查", "Joint inspection"),
  /** 现场处理措施决定书. */
  ON_SITE_MEASURE("应急现决", "现场处理措施决定书", "Decision on on-site measures", 3),
  /** 责令限期整改指令书. */
  RECTIFICATION_ORDER("应急责改", "责令限期整改指令书", "Rectification order", 4),
  /** 整改复查意见书. */
  REINSPECTION_OPINION("应急复查", "整改复查意见书", "Re-inspection opinion", 5),
  /** 行政强制审批表. */
  COERCION_APPROVAL("应急强审", "行政强制审批表", "Approval of coercive measures", 6),
  /** 查封扣押决定书. */
  SEIZURE_DECISION("应急查扣", "查封扣押决定书", "Decision to seal or seize", 7),
  /** 延长查封扣押期限决定书. */
  SEIZURE_EXTENSION("应急查扣延期", "延长查封扣押期限决定书", "Extension of sealing or seizure", 9),
  /** 查封扣押处理决定书. */
  SEIZURE_DISPOSAL("应急查扣处", "查封扣押处理决定书", "Disposal of what was sealed or seized", 10),
  /** 停止供电（供应民用爆炸物品）通知书. */
  SUPPLY_STOP_NOTICE("应急停供通", "停止供电（供应民用爆炸物品）通知书", "Notice to stop power or explosives supply", 11),
  /** 停止供电（供应民用爆炸物品）决定书. */
  SUPPLY_STOP_DECISION(
      "应急停供决", "停止供电（供应民用爆炸物品）决定书", "Decision to stop power or explosives supply", 12),
  /** 恢复供电（供应民用爆炸物品）通知书. */
  SUPPLY_RESUMPTION(
      "应急恢复通", "恢复供电（供应民用爆炸物品）通知书", "Notice to resume power or explosives supply", 13),
  /** 询问通知书. */
  INTERVIEW_NOTICE("应急询", "询问通知书", "Interview notice", 14),
  /** 勘验笔录. */
  SCENE_RECORD("应急勘", "勘验笔录", "Record of the scene", 16),
  /** 抽样取证凭证. */
  SAMPLING_VOUCHER("应急抽", "抽样取证凭证", "Sampling voucher", 17),
  /** 先行登记保存证据审批表. */
  EVIDENCE_REGISTRATION_APPROVAL(
      "应急先保审", "先行登记保存证据审批表", "Approval to register and preserve evidence", 18),
  /** 先行登记保存证据通知书. */
  EVIDENCE_REGISTRATION_NOTICE("应急先保通", "先行登记保存证据通知书", "Notice of registered evidence", 19),
  /** 先行登记保存证据处理审批表. */
  EVIDENCE_DISPOSAL_APPROVAL(
      "应急先保处审", "先行登记保存证据处理审批表", "Approval to dispose of registered evidence", 20),
  /** 先行登记保存证据处理决定书. */
  EVIDENCE_DISPOSAL("应急先保处", "先行登记保存证据处理决定书", "Disposal of registered evidence", 21),
  /** 鉴定委托书. */
  APPRAISAL_COMMISSION("应急鉴", "鉴定委托书", "Commission of an appraisal", 22),
  /** 立案审批表. */
  FILING("应急立", "立案审批表", "Filing of a case"),
  /** 行政检查通知书 (安全生产违法行为行政处罚办法(2025) 第5条第2款); the kind word is the house's own. */
  INSPECTION_NOTICE("应急检通", "行政检查通知书", "Notice of inspection"),
  /** 重大执法决定法制审核意见书 (办法 第47条); the kind word is the house's own. */
  LEGAL_REVIEW("应急法审", "重大执法决定法制审核意见书", "Opinion of the legal review"),
  /** 不予行政处罚决定书 (办法 第50条第1款第2项、第52条); the kind word is the house's own. */
  NO_PENALTY_DECISION("应急不罚", "不予行政处罚决定书", "Decision not to punish"),
  /** 行政处罚告知书. */
  PENALTY_NOTICE("应急罚告", "行政处罚告知书", "Penalty notice", 23),
  /** 行政处罚听证告知书. */
  HEARING_RIGHT_NOTICE("应急听告", "行政处罚听证告知书", "Notice of the right to a hearing", 25),
  /** 行政处罚听证会通知书. */
  HEARING_NOTICE("应急听通", "行政处罚听证会通知书", "Notice of the hearing", 26),
  /** 听证会报告书. */
  HEARING_REPORT("应急听报", "听证会报告书", "Report on the hearing", 28),
  /** 案件处理呈批表. */
  CASE_SUBMISSION("应急处呈", "案件处理呈批表", "Submission of the case for approval", 29),
  /** 行政处罚集体讨论记录. */
  COLLECTIVE_DISCUSSION("应急罚集", "行政处罚集体讨论记录", "Record of the collective discussion", 30),
  /** 行政（当场）处罚决定书. */
  ON_THE_SPOT_PENALTY("应急罚当", "行政（当场）处罚决定书", "On-the-spot penalty decision", 31, 32),
  /** 行政处罚决定书. */
  PENALTY_DECISION("应急罚", "行政处罚决定书", "Penalty decision", 33, 34),
  /** 缴纳罚款催告书. */
  PAYMENT_REMINDER("应急催", "缴纳罚款催告书", "Reminder to pay the fine", 35),
  /** 加处罚款决定书. */
  SURCHARGE_DECISION("应急加罚", "加处罚款决定书", "Late surcharge decision", 36),
  /** 延期（分期）缴纳罚款审批表. */
  DEFERRAL_APPROVAL("应急缴审", "延期（分期）缴纳罚款审批表", "Internal approval of deferral or instalments", 37),
  /** 延期（分期）缴纳罚款批准书. */
  DEFERRAL_DECISION("应急缴批", "延期（分期）缴纳罚款批准书", "Grant of deferral or instalments", 38),
  /** 文书送达回执. */
  DELIVERY_RECEIPT("应急回", "文书送达回执", "Receipt of delivery", 39),
  /** 行政强制执行事先催告书. */
  ENFORCEMENT_REMINDER("应急执行催告", "行政强制执行事先催告书", "Reminder before compulsory enforcement", 40),
  /** 强制执行申请书. */
  ENFORCEMENT_APPLICATION("应急强执", "强制执行申请书", "Application for compulsory enforcement", 41),
  /** 案件移送审批表. */
  TRANSFER_APPROVAL("应急移审", "案件移送审批表", "Approval to transfer the case", 42),
  /** 案件移送书. */
  TRANSFER("应急移", "案件移送书", "Transfer of the case", 43),
  /** 案件延期审批表. */
  CASE_EXTENSION("应急案延", "案件延期审批表", "Extension of the case", 44),
  /** 结案审批表. */
  CLOSING("应急结", "结案审批表", "Closing of the case", 45),
  /** 案卷（首页）. */
  CASE_FILE("应急案", "案卷（首页）", "Case file, front page", 46);

  private final String kindWord;
  private final String labelZh;
  private final String labelEn;
  private final List<Integer> forms;

  DocumentKind(String kindWord, String labelZh, String labelEn, Integer... forms) {
    this.kindWord = kindWord;
    this.labelZh = labelZh;
    this.labelEn = labelEn;
    this.forms = List.of(forms);
  }

  /** The kind whose numbers have this word; 安监 is read as 应急. Empty for a county's own word. */
  public static Optional<DocumentKind> ofKindWord(String kindWord) {
    Objects.requireNonNull(kindWord, "kindWord");
    String word = kindWord.startsWith("安监") ? "应急" + kindWord.substring(2) : kindWord;
    return Arrays.stream(values()).filter(kind -> kind.kindWord.equals(word)).findFirst();
  }

  /** 文书代字: the word between region and year, such as 应急检记. */
  public String kindWord() {
    return kindWord;
  }

  /** The Chinese name of the form. */
  public String labelZh() {
    return labelZh;
  }

  /** The English name of the form. */
  public String labelEn() {
    return labelEn;
  }

  /** 式样序号: numbers among the 48 forms; two where units and persons have a form of their own. */
  public List<Integer> forms() {
    return forms;
  }
}
