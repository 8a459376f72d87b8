package org.anjian.checklist;

import java.util.Arrays;
import java.util.Optional;

/** 检查主体: who looks at an indicator as a matter of routine. */
public enum Checker {
  /** 企业自查. */
  ENTERPRISE("企业", "Enterprise"),
  /** 乡镇检查. */
  TOWNSHIP("乡镇", "Township"),
  /** 行业部门检查. */
  DEPARTMENT("部门", "Department"),
  /** 应急管理局检查. */
  BUREAU("应急局", "Emergency bureau");

  private final String labelZh;
  private final String labelEn;

  Checker(String labelZh, String labelEn) {
    this.labelZh = labelZh;
    this.labelEn = labelEn;
  }

  /** The one of a Chinese name or a code; empty if there is none. */
  public static Optional<Checker> of(String text) {
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
