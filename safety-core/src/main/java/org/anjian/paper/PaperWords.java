package org.anjian.paper;

import org.anjian.enforcement.Violation;
import org.anjian.hazard.OnSiteMeasure;
import org.anjian.inspection.InspectionMode;
import org.anjian.law.OtherPenalty;

/** 文书用语: the Chinese words that papers take for codes. */
public interface PaperWords {

  /** 检查方式. */
  String mode(InspectionMode mode);

  /** 现场处理措施. */
  String measure(OnSiteMeasure.Kind kind);

  /** 其他处罚. */
  String penalty(OtherPenalty penalty);

  /**
   * 条款: 《中华人民共和国安全生产法》第九十七条第一款第（七）项.
   *
   * @param appliedRef the row of the law book that applies
   */
  String clause(String appliedRef, Violation violation);
}
