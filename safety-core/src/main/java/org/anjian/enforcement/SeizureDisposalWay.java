package org.anjian.enforcement;

/** 查封扣押的处理方式 (行政强制法(2011) 第21、27条). */
public enum SeizureDisposalWay {
  /** 没收, under a penalty that confiscates. */
  CONFISCATED,
  /** 依法销毁. */
  DESTROYED,
  /** 解除. */
  LIFTED,
  /** 随案移送司法机关. */
  HANDED_ON_WITH_CASE
}
