package org.anjian.duty;

import java.time.LocalDate;

/** 期限状态: how a duty stands on a day. */
public enum DutyState {
  /** 已逾期: the last day is over. */
  OVERDUE,
  /** 今日到期. */
  TODAY,
  /** 七日内到期: within the seven days after the day. */
  WEEK,
  /** 其后到期. */
  LATER;

  /** The days after today that count as the week. */
  public static final int DAYS = 7;

  /** How something with that last day stands. */
  public static DutyState of(LocalDate lastDay, LocalDate today) {
    if (lastDay.isBefore(today)) {
      return OVERDUE;
    }
    if (lastDay.equals(today)) {
      return TODAY;
    }
    return lastDay.isAfter(today.plusDays(DAYS)) ? LATER : WEEK;
  }
}
