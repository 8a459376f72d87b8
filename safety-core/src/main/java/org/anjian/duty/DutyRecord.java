package org.anjian.duty;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * 事项所属记录: the record about which something is to be done.
 *
 * @param kind kind of record
 * @param id its identity
 * @param number its number, empty if it has none
 * @param name of whom it is: the unit, the party, or the officer
 * @param enterprise the unit, if it concerns one
 */
public record DutyRecord(
    Kind kind, UUID id, String number, String name, Optional<UUID> enterprise) {

  public DutyRecord {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(enterprise, "enterprise");
  }

  /** 记录种类. */
  public enum Kind {
    /** 责令限期整改指令书. */
    RECTIFICATION_ORDER,
    /** 现场处理措施决定. */
    ON_SITE_MEASURE,
    /** 行政处罚案件. */
    CASE,
    /** 执法人员. */
    OFFICER,
    /** 生产经营单位. */
    ENTERPRISE,
    /** 应急预案备案. */
    EMERGENCY_PLAN
  }
}
