package org.anjian.enterprise;

/** 经营状态: whether an enterprise operates. */
public enum OperatingStatus {
  /** 在营. */
  OPERATING,
  /** 停业. */
  SUSPENDED,
  /** 注销或关闭. */
  CLOSED
}
