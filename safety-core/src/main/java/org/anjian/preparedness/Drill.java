package org.anjian.preparedness;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/**
 * 应急演练.
 *
 * @param id identity
 * @param enterprise the enterprise
 * @param division division of the enterprise on that day
 * @param date day of the drill
 * @param mode how, such as 实战演练 or 桌面推演
 * @param subject what was drilled
 * @param participants number of participants, 0 or more
 */
public record Drill(
    UUID id,
    UUID enterprise,
    DivisionCode division,
    LocalDate date,
    String mode,
    String subject,
    int participants) {

  public Drill {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(subject, "subject");
    if (participants < 0) {
      throw new IllegalArgumentException("participants must be 0 or more: " + participants);
    }
  }
}
