package org.anjian.enterprise;

/** 变更事项: what of an entry in the register can change. */
public enum EnterpriseField {
  /** 名称. */
  NAME,
  /** 行政区划. */
  DIVISION,
  /** 主要监管行业. */
  SECTOR,
  /** 兼营监管行业: a further sector, taken on or given up. */
  FURTHER_SECTOR,
  /** 国民经济行业. */
  INDUSTRY,
  /** 风险等级; only a grading changes it. */
  RISK_LEVEL,
  /** 从业人数. */
  EMPLOYEES,
  /** 法定代表人. */
  LEGAL_REPRESENTATIVE,
  /** 主要负责人. */
  PRINCIPAL,
  /** 电话. */
  PHONE,
  /** 地址. */
  ADDRESS,
  /** 坐标. */
  LOCATION,
  /** 上级公司. */
  PARENT_COMPANY,
  /** 经营状态. */
  STATUS,
  /** 许可证. */
  LICENCES,
  /** 登记日期. */
  REGISTERED_ON,
  /** 合并: the enterprise was merged into another. */
  SUCCESSOR
}
