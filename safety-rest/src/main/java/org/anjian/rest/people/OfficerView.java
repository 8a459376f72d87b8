package org.anjian.rest.people;

import java.time.LocalDate;
import java.util.UUID;
import org.anjian.people.Officer;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.division.DivisionView;
import org.anjian.rest.revision.Revised;

/**
 * 执法人员.
 *
 * @param id identity
 * @param certificateNumber 执法证号
 * @param name name
 * @param unit the unit in which the officer serves
 * @param division division of the agency
 * @param issuedOn first day of the certificate
 * @param validUntil last day of the certificate
 * @param partyMember 中共党员
 * @param revision revision of the record
 */
public record OfficerView(
    UUID id,
    String certificateNumber,
    String name,
    String unit,
    DivisionView division,
    LocalDate issuedOn,
    LocalDate validUntil,
    boolean partyMember,
    long revision)
    implements Revised {

  static OfficerView of(Officer officer, DivisionNames divisions) {
    return new OfficerView(
        officer.id(),
        officer.certificateNumber(),
        officer.name(),
        officer.unit(),
        divisions.today(officer.division()),
        officer.issuedOn(),
        officer.validUntil(),
        officer.partyMember(),
        officer.revision());
  }
}
