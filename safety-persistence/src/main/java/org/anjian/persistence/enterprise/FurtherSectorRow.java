package org.anjian.persistence.enterprise;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.FurtherSector;
import org.anjian.enterprise.SupervisedSector;

/** A further sector as it is stored. */
@Entity
@Table(name = "enterprise_sector")
@Access(AccessType.FIELD)
class FurtherSectorRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Column(name = "enterprise_id")
  UUID enterprise;

  @Enumerated(EnumType.STRING)
  SupervisedSector sector;

  @Column(name = "since_on")
  LocalDate since;

  @Column(name = "until_on")
  LocalDate until;

  String reason;

  protected FurtherSectorRow() {}

  FurtherSectorRow(FurtherSector further) {
    id = further.id();
    county = further.division().county();
    division = further.division().canonical();
    recordYear = further.since().getYear();
    enterprise = further.enterprise();
    sector = further.sector();
    since = further.since();
    until = further.until().orElse(null);
    reason = further.reason();
  }

  FurtherSector further() {
    return new FurtherSector(
        id,
        enterprise,
        new DivisionCode(division),
        sector,
        since,
        Optional.ofNullable(until),
        reason);
  }

  /** It ended. */
  void end(LocalDate day) {
    until = day;
  }
}
