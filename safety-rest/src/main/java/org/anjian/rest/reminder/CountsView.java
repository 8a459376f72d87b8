package org.anjian.rest.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anjian.duty.DutyState;
import org.anjian.reminder.ReminderCounts;
import org.anjian.rest.label.Coded;

/**
 * 提醒计数.
 *
 * @param asOf the day
 * @param total everything in scope
 * @param mine what waits for the account
 * @param officerLinked whether the account is known as an officer
 * @param kinds by kind
 * @param offices by the office whose officer leads, by name; the empty name is for what belongs to
 *     no officer
 */
public record CountsView(
    LocalDate asOf,
    States total,
    States mine,
    boolean officerLinked,
    List<KindCount> kinds,
    List<OfficeCount> offices) {

  /**
   * 各状态数.
   *
   * @param overdue 已逾期
   * @param today 今日到期
   * @param week 七日内到期
   * @param later 其后到期
   */
  public record States(int overdue, int today, int week, int later) {

    static States of(Map<DutyState, Integer> counts) {
      return new States(
          counts.getOrDefault(DutyState.OVERDUE, 0),
          counts.getOrDefault(DutyState.TODAY, 0),
          counts.getOrDefault(DutyState.WEEK, 0),
          counts.getOrDefault(DutyState.LATER, 0));
    }
  }

  /**
   * 一类事项.
   *
   * @param kind what
   * @param counts how much
   */
  public record KindCount(Coded kind, States counts) {}

  /**
   * 一个机构.
   *
   * @param office name of the office
   * @param counts how much
   */
  public record OfficeCount(String office, States counts) {}

  static CountsView of(ReminderCounts counts, boolean officerLinked) {
    return new CountsView(
        counts.asOf(),
        States.of(counts.total()),
        States.of(counts.mine()),
        officerLinked,
        counts.kinds().entrySet().stream()
            .map(one -> new KindCount(Coded.of(one.getKey()), States.of(one.getValue())))
            .toList(),
        counts.offices().entrySet().stream()
            .map(one -> new OfficeCount(one.getKey(), States.of(one.getValue())))
            .toList());
  }
}
