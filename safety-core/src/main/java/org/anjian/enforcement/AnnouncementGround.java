package org.anjian.enforcement;

/** 公告送达的理由 (安全生产违法行为行政处罚办法(2025) 第66条第1款第5项). */
public enum AnnouncementGround {
  /** 受送达人下落不明. */
  WHEREABOUTS_UNKNOWN,
  /** 用其他方式无法送达; the attempts are on record. */
  OTHER_MODES_FAILED
}
