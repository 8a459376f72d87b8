package org.anjian.persistence.people;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.people.Officer;

/** An officer as it is stored. */
@Entity
@Table(name = "officer")
@Access(AccessType.FIELD)
class OfficerRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Column(name = "certificate_number")
  String certificateNumber;

  String name;
  String unit;

  @Column(name = "issued_on")
  LocalDate issuedOn;

  @Column(name = "valid_until")
  LocalDate validUntil;

  @Column(name = "party_member")
  boolean partyMember;

  @Version
  @Column(name = "revision")
  long version;

  protected OfficerRow() {}

  OfficerRow(Officer officer) {
    id = officer.id();
    take(officer);
  }

  /** Takes over all that can change. */
  final void take(Officer officer) {
    county = officer.division().county();
    division = officer.division().canonical();
    recordYear = officer.issuedOn().getYear();
    certificateNumber = officer.certificateNumber();
    name = officer.name();
    unit = officer.unit();
    issuedOn = officer.issuedOn();
    validUntil = officer.validUntil();
    partyMember = officer.partyMember();
  }
}
