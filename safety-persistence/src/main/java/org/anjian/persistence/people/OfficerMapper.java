package org.anjian.persistence.people;

import org.anjian.division.DivisionCode;
import org.anjian.people.Officer;
import org.anjian.persistence.storing.Versions;

/** Between officers and their rows. */
final class OfficerMapper {

  private OfficerMapper() {}

  static Officer officer(OfficerRow row) {
    return new Officer(
        row.id,
        row.certificateNumber,
        row.name,
        row.unit,
        new DivisionCode(row.division),
        row.issuedOn,
        row.validUntil,
        row.partyMember,
        Versions.revision(row.version));
  }
}
