package org.anjian.preparedness;

import java.util.List;
import java.util.Objects;

/**
 * 零事故创建结果: where an enrolled unit stands, with the accidents that say so.
 *
 * @param enrolment the enrolment
 * @param endedBy the accidents that ended it, by day; empty while it stands
 * @param excepted the accidents that would have ended it but for a named exception
 */
public record ZeroAccidentResult(
    ZeroAccidentEnrolment enrolment, List<Accident> endedBy, List<Excepted> excepted) {

  /**
   * 例外的事故.
   *
   * @param accident the accident
   * @param exception the exception
   */
  public record Excepted(Accident accident, ZeroAccidentException exception) {

    public Excepted {
      Objects.requireNonNull(accident, "accident");
      Objects.requireNonNull(exception, "exception");
    }
  }

  public ZeroAccidentResult {
    Objects.requireNonNull(enrolment, "enrolment");
    endedBy = List.copyOf(endedBy);
    excepted = List.copyOf(excepted);
  }

  /** Whether no accident ended it. */
  public boolean stands() {
    return endedBy.isEmpty();
  }

  /** Whether the year's figures still say otherwise. */
  public boolean differsFromRecord() {
    return enrolment.unit().achieved() != stands();
  }
}
