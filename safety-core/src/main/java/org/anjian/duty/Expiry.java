package org.anjian.duty;

import java.time.LocalDate;
import java.util.Objects;
import org.anjian.division.DivisionCode;

/**
 * 有效期: a document of an officer or a unit that loses its validity.
 *
 * @param kind which kind of document
 * @param record whose
 * @param division division of the record
 * @param lastDay the last day on which it is valid
 */
public record Expiry(DutyKind kind, DutyRecord record, DivisionCode division, LocalDate lastDay) {

  public Expiry {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(lastDay, "lastDay");
  }
}
