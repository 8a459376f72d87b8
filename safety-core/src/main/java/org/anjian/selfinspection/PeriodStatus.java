package org.anjian.selfinspection;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * 周期情况: where a period stands, and why.
 *
 * @param period the period
 * @param state where it stands
 * @param reason the fact that decided it
 * @param rule the county's rule that governs it, if there is one
 * @param record the check or report, if there is one
 * @param dueOn last day in time, where a rule says so
 * @param closesOn last day on which an entry is taken, where a rule says so
 * @param signs how many signs the entry has
 */
public record PeriodStatus(
    CheckPeriod period,
    PeriodState state,
    Reason reason,
    Optional<UUID> rule,
    Optional<UUID> record,
    Optional<LocalDate> dueOn,
    Optional<LocalDate> closesOn,
    int signs) {

  /** What decided it. */
  public enum Reason {
    /** 已收到. */
    ENTERED,
    /** 没有规则. */
    NO_RULE,
    /** 规则免除. */
    EXEMPT,
    /** 周期开始后才登记. */
    REGISTERED_LATER,
    /** 停产放假通知. */
    SHUTDOWN,
    /** 登记为停业. */
    SUSPENDED,
    /** 登记为关闭. */
    CLOSED,
    /** 时间未到. */
    TIME_RUNS,
    /** 时间已过. */
    TIME_OVER
  }

  public PeriodStatus {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(dueOn, "dueOn");
    Objects.requireNonNull(closesOn, "closesOn");
  }

  /** Whether an entry would be taken on a day. */
  public boolean takesEntryOn(LocalDate day) {
    LocalDate opens = period.kind().hasItems() ? period.firstDay() : period.lastDay().plusDays(1);
    return record.isEmpty()
        && !day.isBefore(opens)
        && closesOn.map(last -> !day.isAfter(last)).orElse(false);
  }
}
