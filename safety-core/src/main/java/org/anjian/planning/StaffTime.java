package org.anjian.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anjian.calendar.WorkCalendar;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 执法工作日测算: how much time the officers have in a year, and what of it is left for inspections. The
 * number of officers stands for what the plan is to be drawn up by (安全生产违法行为行政处罚办法(2025) 第5条第1款);
 * the arithmetic is that of the plans which bureaus publish:
 *
 * <ul>
 *   <li>法定工作日 = 全年工作日 × 人数, where the year's working days are all days but weekends and holidays,
 *       with the weekends that are worked in exchange;
 *   <li>监督检查工作日 = 法定工作日 − 其他执法工作日 − 非执法工作日.
 * </ul>
 *
 * @param workingDays 全年工作日: working days of the year
 * @param officers 执法人员数: how many officers inspect, above 0
 * @param otherEnforcement 其他执法工作日: other work of enforcement
 * @param otherWork 非执法工作日: what is no enforcement
 */
public record StaffTime(
    int workingDays, int officers, List<Item> otherEnforcement, List<Item> otherWork) {

  /**
   * 用时项: what takes time besides inspections.
   *
   * @param label what it is
   * @param days how much it takes
   */
  public record Item(String label, StaffDays days) {
    public Item {
      Objects.requireNonNull(days, "days");
      if (label.isBlank()) {
        throw Refusal.of(
            RefusalCode.FACT_MISSING, Map.of("field", "label", "rule", "say what takes the time"));
      }
      if (days.halves() < 0) {
        throw new IllegalArgumentException("time is not negative: " + days);
      }
    }
  }

  public StaffTime {
    otherEnforcement = List.copyOf(otherEnforcement);
    otherWork = List.copyOf(otherWork);
    if (officers < 1) {
      throw Refusal.of(
          RefusalCode.MEASURE_OUT_OF_BOUNDS,
          Map.of("field", "officers", "value", officers, "rule", "1 or more"));
    }
    if (workingDays < 1 || workingDays > 366) {
      throw new IllegalArgumentException("working days of a year: " + workingDays);
    }
  }

  /**
   * Counts the year's working days by the calendar.
   *
   * @throws Refusal CALENDAR_NOT_COVERED while the notice of the year is not known, unless the
   *     calendar is provisional
   */
  public static StaffTime of(
      WorkCalendar calendar,
      int year,
      int officers,
      List<Item> otherEnforcement,
      List<Item> otherWork) {
    LocalDate last = LocalDate.of(year, 12, 31);
    int days = calendar.workingDaysBetween(LocalDate.of(year - 1, 12, 31), last).count();
    return new StaffTime(days, officers, otherEnforcement, otherWork);
  }

  /** 法定工作日. */
  public StaffDays statutory() {
    return StaffDays.of((long) workingDays * officers);
  }

  /** 其他执法工作日. */
  public StaffDays otherEnforcementDays() {
    return sum(otherEnforcement);
  }

  /** 非执法工作日. */
  public StaffDays otherWorkDays() {
    return sum(otherWork);
  }

  /** 监督检查工作日: what is left; negative if the other work takes more than there is. */
  public StaffDays inspection() {
    return statutory().minus(otherEnforcementDays()).minus(otherWorkDays());
  }

  private static StaffDays sum(List<Item> items) {
    return items.stream().map(Item::days).reduce(StaffDays.NONE, StaffDays::plus);
  }
}
