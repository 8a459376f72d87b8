package org.anjian.responsibility;

import java.util.Arrays;
import java.util.Optional;

/** 责任主体类别: what kind of body bears a duty. */
public enum BodyKind {
  /** 县委. */
  PARTY_COMMITTEE("党委", "Party committee"),
  /** 县政府. */
  GOVERNMENT("政府", "Government"),
  /** 安全生产委员会. */
  SAFETY_COMMITTEE("安委会", "Safety committee"),
  /** 安委会办公室. */
  COMMITTEE_OFFICE("安委办", "Safety committee office"),
  /** 县直部门. */
  DEPARTMENT("部门", "Department"),
  /** 乡镇. */
  TOWNSHIP("乡镇", "Township"),
  /** 村、社区. */
  VILLAGE("村（社区）", "Village or community"),
  /** 重点企业. */
  ENTERPRISE("企业", "Enterprise");

  private final String labelZh;
  private final String labelEn;

  BodyKind(String labelZh, String labelEn) {
    this.labelZh = labelZh;
    this.labelEn = labelEn;
  }

  /** The one of a Chinese name or a code; empty if there is none. */
  public static Optional<BodyKind> of(String text) {
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
