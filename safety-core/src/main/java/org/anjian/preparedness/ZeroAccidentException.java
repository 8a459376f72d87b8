package org.anjian.preparedness;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/**
 * 零事故认定的例外: an accident that does not end a unit's standing, with the reason and who decided it.
 *
 * @param id identity
 * @param unit the unit
 * @param division its division
 * @param year the year
 * @param accident the accident
 * @param reason why, not blank
 * @param decidedOn when it was decided
 * @param decidedBy name of the account that did
 */
public record ZeroAccidentException(
    UUID id,
    UUID unit,
    DivisionCode division,
    int year,
    UUID accident,
    String reason,
    LocalDate decidedOn,
    String decidedBy) {

  /**
   * @throws IllegalArgumentException if no reason is given
   */
  public ZeroAccidentException {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(accident, "accident");
    Objects.requireNonNull(decidedOn, "decidedOn");
    Objects.requireNonNull(decidedBy, "decidedBy");
    if (reason.isBlank()) {
      throw new IllegalArgumentException("an exception has a reason");
    }
  }
}
