package org.anjian.law;

/** 处罚对象: whom a clause punishes. */
public enum Subject {
  /** 生产经营单位. */
  UNIT,
  /** 主要负责人. */
  PRINCIPAL,
  /** 直接负责的主管人员和其他直接责任人员. */
  DIRECTLY_RESPONSIBLE,
  /** 其他负责人. */
  OTHER_LEADER,
  /** 安全生产管理人员. */
  SAFETY_MANAGER,
  /** 其他从业人员. */
  OTHER_PERSONNEL,
  /** 个人经营的投资人. */
  INVESTOR,
  /** 个人. */
  INDIVIDUAL,
  /** 安全评价、检测检验等机构. */
  AGENCY;

  /** Whether the subject is an organisation, not a natural person. */
  public boolean isOrganisation() {
    return this == UNIT || this == AGENCY;
  }

  /**
   * 违法所得的当事人: whether illegal gains of the case are the subject's own. Those of a unit are not its
   * leaders' and employees' (行政处罚法(2021) 第28条第2款).
   */
  public boolean hasGains() {
    return isOrganisation() || this == INVESTOR || this == INDIVIDUAL;
  }
}
