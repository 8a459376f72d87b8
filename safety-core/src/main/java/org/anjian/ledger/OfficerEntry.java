package org.anjian.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.people.Officer;

/** 执法人员台账条目: a row of the sheet 执法人员; its parts are those of {@link Officer}. */
public record OfficerEntry(
    int row,
    String certificateNumber,
    String name,
    String unit,
    LocalDate issuedOn,
    LocalDate validUntil,
    boolean partyMember)
    implements LedgerEntry {

  @Override
  public String key() {
    return certificateNumber;
  }

  /** The officer under an identity, of the agency of a division. */
  public Officer toOfficer(UUID id, DivisionCode division) {
    return new Officer(
        id, certificateNumber, name, unit, division, issuedOn, validUntil, partyMember, 0);
  }
}
