package org.anjian.calendar;

/** 延期批准人: who may let a term run longer. */
public enum Approver {
  /** 应急管理部门负责人. */
  AGENCY_HEAD,
  /** 上一级应急管理部门. */
  SUPERIOR_AGENCY,
  /** 负责事故调查的人民政府. */
  GOVERNMENT,
  /** 行政复议机关. */
  RECONSIDERATION_AUTHORITY,
  /** 行政复议机构负责人. */
  RECONSIDERATION_BODY_HEAD
}
