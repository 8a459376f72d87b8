package org.anjian.benchmark;

import java.time.LocalDate;
import org.anjian.explain.LegalBasis;
import org.anjian.law.Provision;
import org.anjian.law.Subject;
import org.anjian.money.FineRange;

/**
 * 罚则: one row of the task, as every contestant is given it.
 *
 * @param number number of the row in the task, from 0
 * @param provision the clause without its edition, such as {@code work-safety-law/97.1.7}
 * @param from first day in force
 * @param to first day no longer in force, {@link LocalDate#MAX} while it is
 * @param range range of the fine
 */
record Clause(
    int number,
    String provision,
    Provision row,
    LegalBasis basis,
    LocalDate from,
    LocalDate to,
    FineRange range) {

  boolean inForceOn(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(to);
  }

  Subject subject() {
    return row.subject();
  }

  String condition() {
    return row.condition().code();
  }
}
