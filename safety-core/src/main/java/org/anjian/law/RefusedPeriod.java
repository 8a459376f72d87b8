package org.anjian.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 拒不改正期间: the days on which a party, ordered to correct and fined, did not correct. The daily fine
 * may begin on the day after the order (安全生产法(2021) 第112条).
 *
 * @param orderedOn 责令改正之日, which is not counted
 * @param lastDay the last day that is counted
 */
public record RefusedPeriod(LocalDate orderedOn, LocalDate lastDay) {

  /**
   * Checks the order of the days.
   *
   * @throws Refusal DATE_BEFORE_CAUSE if the last day does not come after the order
   */
  public RefusedPeriod {
    Objects.requireNonNull(orderedOn, "orderedOn");
    if (!lastDay.isAfter(orderedOn)) {
      throw Refusal.of(
          RefusalCode.DATE_BEFORE_CAUSE,
          Map.of("field", "lastDay", "value", lastDay, "cause", orderedOn));
    }
  }

  /** The first day that is counted. */
  public LocalDate firstDay() {
    return orderedOn.plusDays(1);
  }

  /** How many days are counted, at least one. */
  public long days() {
    return ChronoUnit.DAYS.between(orderedOn, lastDay);
  }

  @Override
  public String toString() {
    return firstDay() + " – " + lastDay;
  }
}
