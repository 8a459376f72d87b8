package org.anjian.calendar;

/**
 * 工作日数: a number of working days, so that it is never mistaken for one of calendar days. Positive
 * numbers count towards later days, negative ones towards earlier days.
 *
 * @param count how many
 */
public record WorkingDays(int count) {

  /** …个工作日. */
  public static WorkingDays of(int count) {
    return new WorkingDays(count);
  }

  /** {@code 5个工作日}. */
  @Override
  public String toString() {
    return count + "个工作日";
  }
}
