package org.anjian.enforcement;

/** 案件阶段: where a case stands, derived from its acts. */
public enum CaseStage {
  /** 已立案, 调查中. */
  INVESTIGATING,
  /** 调查终结. */
  ASSESSED,
  /** 已制作告知书. */
  NOTIFYING,
  /** 告知已送达, the party may be heard. */
  HEARING_THE_PARTY,
  /** 已移送公安机关或者其他部门. */
  TRANSFERRED,
  /** 已终止调查. */
  TERMINATED,
  /** 已决定不予处罚. */
  NOT_PUNISHED,
  /** 已决定. */
  DECIDED,
  /** 决定已送达, 待缴款. */
  COLLECTING,
  /** 已缴清. */
  PAID,
  /** 决定已被撤销. */
  REVOKED,
  /** 已结案. */
  CLOSED,
  /** 已归档. */
  ARCHIVED
}
