package org.anjian.preparedness;

/** 事故等级 (生产安全事故报告和调查处理条例(2007) 第3条). Not the scale of hazards: 重大 is the third of four here. */
public enum AccidentGrade {
  /** 一般事故. */
  GENERAL,
  /** 较大事故. */
  LARGER,
  /** 重大事故. */
  MAJOR,
  /** 特别重大事故. */
  ESPECIALLY_MAJOR
}
