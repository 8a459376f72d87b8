package org.anjian.paper;

import java.util.Objects;
import java.util.UUID;

/**
 * 文书所属记录: the record that a paper is about.
 *
 * @param kind kind of record
 * @param id its identity
 */
public record PaperSubject(Kind kind, UUID id) {

  public PaperSubject {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
  }

  /** 记录种类. */
  public enum Kind {
    /** 执法检查. */
    INSPECTION,
    /** 现场处理措施. */
    ON_SITE_MEASURE,
    /** 责令限期整改. */
    RECTIFICATION_ORDER,
    /** 整改复查. */
    REINSPECTION,
    /** 行政处罚案件. */
    CASE
  }
}
