package org.anjian.checklist;

import java.util.Arrays;
import java.util.Optional;

/**
 * 检查频次: how often an indicator is to be looked at. No statute that this library carries sets these
 * intervals for a single item; they are the catalogue's own.
 */
public enum CheckFrequency {
  /** 每班、每日. */
  DAILY("每日", "Daily"),
  /** 每周. */
  WEEKLY("每周", "Weekly"),
  /** 每旬. */
  TEN_DAYS("每旬", "Every ten days"),
  /** 每月. */
  MONTHLY("每月", "Monthly"),
  /** 每季度. */
  QUARTERLY("每季度", "Quarterly"),
  /** 每半年. */
  HALF_YEARLY("每半年", "Half-yearly"),
  /** 每年. */
  YEARLY("每年", "Yearly"),
  /** 每次作业前. */
  BEFORE_WORK("每次作业", "Before each job"),
  /** 每次检查时. */
  EACH_VISIT("每次检查", "At each visit");

  private final String labelZh;
  private final String labelEn;

  CheckFrequency(String labelZh, String labelEn) {
    this.labelZh = labelZh;
    this.labelEn = labelEn;
  }

  /** The one of a Chinese name or a code; empty if there is none. */
  public static Optional<CheckFrequency> of(String text) {
    return Arrays.stream(values())
        .filter(one -> one.labelZh.equals(text) || one.name().equals(text))
        .findFirst();
  }

  public String labelZh() {
    return labelZh;
  }

  public String labelEn() {
    return labelEn;
  }
}
