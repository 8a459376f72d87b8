package org.anjian.inspection;

/** 检查方式: why and how an inspection is made. */
public enum InspectionMode {
  /** 日常检查. */
  ROUTINE,
  /** 专项检查. */
  SPECIAL,
  /** 双随机抽查: enterprises and officers drawn at random. */
  RANDOM,
  /** 举报核查. */
  REPORT_VERIFICATION,
  /** 联合检查: together with other departments. */
  JOINT
}
