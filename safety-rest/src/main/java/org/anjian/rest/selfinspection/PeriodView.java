package org.anjian.rest.selfinspection;

import java.time.LocalDate;
import org.anjian.rest.label.Coded;
import org.anjian.selfinspection.CheckPeriod;

/**
 * 周期.
 *
 * @param kind which rhythm
 * @param firstDay its first day
 * @param lastDay its last day
 */
public record PeriodView(Coded kind, LocalDate firstDay, LocalDate lastDay) {

  static PeriodView of(CheckPeriod period) {
    return new PeriodView(Coded.of(period.kind()), period.firstDay(), period.lastDay());
  }
}
