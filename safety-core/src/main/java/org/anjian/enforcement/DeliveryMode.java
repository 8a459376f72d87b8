package org.anjian.enforcement;

/** 送达方式 (行政处罚法(2021) 第61条; 安全生产违法行为行政处罚办法(2025) 第66、67条). */
public enum DeliveryMode {
  /** 直接送达. */
  HANDED_OVER,
  /** 留置送达. */
  LEFT,
  /** 委托送达. */
  ENTRUSTED,
  /** 邮寄送达. */
  POSTED,
  /** 公告送达: counts as delivered 30 days after the announcement. */
  ANNOUNCED,
  /** 电子送达: only with a signed confirmation. */
  ELECTRONIC
}
