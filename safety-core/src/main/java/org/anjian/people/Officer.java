package org.anjian.people;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/**
 * 执法人员: an officer with an enforcement certificate.
 *
 * @param id identity
 * @param certificateNumber 执法证号
 * @param name name
 * @param unit the unit in which the officer serves, such as 执法大队
 * @param division division of the agency
 * @param issuedOn first day on which the certificate is valid
 * @param validUntil last day on which it is valid
 * @param partyMember 中共党员
 * @param revision revision of the stored record; 0 when new
 */
public record Officer(
    UUID id,
    String certificateNumber,
    String name,
    String unit,
    DivisionCode division,
    LocalDate issuedOn,
    LocalDate validUntil,
    boolean partyMember,
    long revision) {

  public Officer {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(issuedOn, "issuedOn");
    Objects.requireNonNull(validUntil, "validUntil");
    if (certificateNumber.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("an officer has a name and a certificate number");
    }
    if (validUntil.isBefore(issuedOn)) {
      throw new IllegalArgumentException(
          "a certificate is not valid before it is issued: " + issuedOn + " to " + validUntil);
    }
  }

  /** Whether the certificate is valid on the day. */
  public boolean certifiedOn(LocalDate day) {
    return !day.isBefore(issuedOn) && !day.isAfter(validUntil);
  }
}
