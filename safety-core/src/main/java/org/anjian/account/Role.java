package org.anjian.account;

/** 角色: what an account may do. The acts of a role are listed at the use cases. */
public enum Role {
  /** 系统管理员: accounts, calendar, numbering, imports. */
  ADMINISTRATOR,
  /** 执法人员: inspections, hazards, orders, cases. */
  INSPECTOR,
  /** 乡镇应急服务站: inspections and hazards of its township. */
  TOWNSHIP_STATION,
  /** 法制审核人员: legal review of cases. */
  LEGAL_REVIEWER,
  /** 负责人: approves, decides. */
  LEADER,
  /** 财务人员: records payments. */
  CASHIER,
  /** 生产经营单位: sees its own file. */
  ENTERPRISE,
  /** 只读. */
  READ_ONLY
}
