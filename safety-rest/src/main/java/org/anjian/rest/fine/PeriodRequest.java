package org.anjian.rest.fine;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.anjian.law.RefusedPeriod;

/**
 * 拒不改正期间: the days for which a daily fine is counted.
 *
 * @param orderedOn 责令改正之日, which is not counted
 * @param lastDay the last day that is counted
 */
public record PeriodRequest(@NotNull LocalDate orderedOn, @NotNull LocalDate lastDay) {

  RefusedPeriod toPeriod() {
    return new RefusedPeriod(orderedOn, lastDay);
  }
}
