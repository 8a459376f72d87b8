package org.anjian.calendar;

/** 期限义务人: whose act a term governs. */
public enum TermHolder {
  /** 当事人. */
  PARTY,
  /** 应急管理部门. */
  AGENCY,
  /** 事故发生单位. */
  ENTERPRISE,
  /** 事故调查组. */
  INVESTIGATION_TEAM,
  /** 人民政府. */
  GOVERNMENT,
  /** 人民法院. */
  COURT,
  /** 公安机关. */
  POLICE,
  /** 行政复议机关. */
  RECONSIDERATION_AUTHORITY
}
