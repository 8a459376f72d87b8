package org.anjian.hazard;

/** 隐患等级: general or major. Not the scale of accidents, where 重大 is the third of four. */
public enum HazardLevel {
  /** 一般事故隐患. */
  GENERAL,
  /** 重大事故隐患. */
  MAJOR
}
