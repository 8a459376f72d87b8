package org.anjian.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Trace;

/**
 * 可选日期: the days on which an act meets two bounds at once: late enough after a notice and early
 * enough after its cause.
 *
 * <p>Immutable; made by a {@link LegalClock}.
 */
public final class PossibleDays {

  private final Reasoned<DayRange> range;
  private final WorkCalendar calendar;
  private final boolean provisional;

  PossibleDays(Reasoned<DayRange> range, WorkCalendar calendar, boolean provisional) {
    this.range = Objects.requireNonNull(range, "range");
    this.calendar = calendar;
    this.provisional = provisional;
  }

  /** 区间: the first day and the last, both possible; rest days between them are, too. */
  public DayRange range() {
    return range.value();
  }

  /** 其中的工作日: those that are worked; there may be none. */
  public List<LocalDate> workingDays() {
    return calendar.workingDays(range().first(), range().last());
  }

  /** 推算过程: how both bounds were found. */
  public Trace trace() {
    return range.trace();
  }

  /** 暂定: whether a day without holiday notice went into the answer. */
  public boolean isProvisional() {
    return provisional;
  }

  /** The range, and {@code 暂定} behind it while it may move. */
  @Override
  public String toString() {
    return range() + (provisional ? "（暂定）" : "");
  }
}
