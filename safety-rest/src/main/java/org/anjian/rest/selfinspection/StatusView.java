package org.anjian.rest.selfinspection;

import java.time.LocalDate;
import java.util.UUID;
import org.anjian.rest.label.Coded;
import org.anjian.selfinspection.PeriodStatus;

/**
 * 周期情况.
 *
 * @param period the period
 * @param state where it stands
 * @param reason the fact that decided it
 * @param recordId the check or report, or null
 * @param ruleId the county's rule, or null
 * @param dueOn last day in time, or null
 * @param closesOn last day on which an entry is taken, or null
 * @param takesEntry whether an entry would be taken today
 * @param signs how many signs the entry has
 */
public record StatusView(
    PeriodView period,
    Coded state,
    Coded reason,
    UUID recordId,
    UUID ruleId,
    LocalDate dueOn,
    LocalDate closesOn,
    boolean takesEntry,
    int signs) {

  static StatusView of(PeriodStatus status, LocalDate today) {
    return new StatusView(
        PeriodView.of(status.period()),
        Coded.of(status.state()),
        Coded.of(status.reason()),
        status.record().orElse(null),
        status.rule().orElse(null),
        status.dueOn().orElse(null),
        status.closesOn().orElse(null),
        status.takesEntryOn(today),
        status.signs());
  }
}
