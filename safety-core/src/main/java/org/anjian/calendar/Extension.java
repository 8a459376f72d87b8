package org.anjian.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * 延长: a decision that a term runs longer.
 *
 * @param approver who approved it
 * @param approvedOn when; no later than the last day of the term as it then ran
 * @param total the whole length of the term from its start, the extension included
 */
public record Extension(Approver approver, LocalDate approvedOn, Term total) {

  public Extension {
    Objects.requireNonNull(approver, "approver");
    Objects.requireNonNull(approvedOn, "approvedOn");
    Objects.requireNonNull(total, "total");
  }
}
