package org.anjian.penalty;

/**
 * 处罚案件事实: what only the people on the case know, and some consequences depend on. A fact is true,
 * false, or not given.
 */
public enum PenaltyFact implements Gap {
  /** 中央企业及其所属企业、有关人员 (部令18号 第7条第2款). */
  CENTRAL_ENTERPRISE,
  /** 本机关是发证机关: the deciding agency issued the permit or qualification (第7条第3款). */
  PERMIT_ISSUER,
  /** 按照职责分工由本机关监管: by the division of duties the matter is the deciding agency's. */
  IN_CHARGE,
  /** 民航、铁路、电力行业的生产经营单位 (安全生产法(2021) 第115条). */
  AVIATION_RAIL_OR_POWER,
  /** 案情疑难复杂、涉及多个法律关系 (行政处罚法 第58条第1款第3项; 部令18号 第47、50条). */
  COMPLEX,
  /** 涉及重大公共利益 (行政处罚法 第58条第1款第1项). */
  MAJOR_PUBLIC_INTEREST,
  /** 涉及重大安全问题 (部令18号 第50条第3款第2项). */
  MAJOR_SAFETY_ISSUE,
  /** 有重大社会影响 (部令18号 第50条第3款第2项). */
  MAJOR_SOCIAL_IMPACT,
  /** 重大违法行为 (行政处罚法 第57条第2款), before a text says what that is. */
  MAJOR_VIOLATION,
  /** 负责人认为应当提交集体讨论; not given counts as not so decided (部令18号 第50条第3款第4项). */
  LEADERS_CHOOSE_DISCUSSION,
  /** 经过听证程序. */
  HEARD,
  /** 其他法律、法规规定应当法制审核 (行政处罚法 第58条第1款第4项); not given counts as none. */
  REVIEW_BY_OTHER_LAW,
  /** 违法事实确凿 (行政处罚法 第51条). */
  FACTS_CONCLUSIVE,
  /** 上级应急管理部门交办 (部令18号 第85条). */
  ASSIGNED_BY_SUPERIOR,
  /** 具有一定社会影响 (行政处罚法 第48条第1款). */
  SOCIAL_IMPACT,
  /** 省级决定交由乡镇、街道行使 (行政处罚法 第24条第1款). */
  DELEGATED_TO_TOWNSHIP
}
