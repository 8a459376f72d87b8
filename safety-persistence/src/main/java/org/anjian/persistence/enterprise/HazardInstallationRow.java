package org.anjian.persistence.enterprise;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.file.HazardInstallation;
import org.anjian.persistence.storing.Versions;

/** A major hazard installation as it is stored. */
@Entity
@Table(name = "hazard_installation")
@Access(AccessType.FIELD)
class HazardInstallationRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Column(name = "enterprise_id")
  UUID enterprise;

  String name;

  @Column(name = "hazard_level")
  int level;

  String substance;
  String quantity;
  String place;

  @Column(name = "filing_number")
  String filingNumber;

  @Column(name = "filed_on")
  LocalDate filedOn;

  @Column(name = "assessed_on")
  LocalDate assessedOn;

  @Column(name = "assessed_until")
  LocalDate assessedUntil;

  @Column(name = "closed_on")
  LocalDate closedOn;

  @Version
  @Column(name = "revision")
  long version;

  protected HazardInstallationRow() {}

  HazardInstallationRow(HazardInstallation installation) {
    id = installation.id();
    enterprise = installation.enterprise();
    take(installation);
  }

  /** Takes over all that can change; the year is that of the filing or assessment, as far known. */
  final void take(HazardInstallation installation) {
    county = installation.division().county();
    division = installation.division().canonical();
    recordYear =
        installation.filedOn().or(installation::assessedOn).map(LocalDate::getYear).orElse(0);
    name = installation.name();
    level = installation.level();
    substance = installation.substance();
    quantity = installation.quantity();
    place = installation.place();
    filingNumber = installation.filingNumber().orElse(null);
    filedOn = installation.filedOn().orElse(null);
    assessedOn = installation.assessedOn().orElse(null);
    assessedUntil = installation.assessedUntil().orElse(null);
    closedOn = installation.closedOn().orElse(null);
  }

  HazardInstallation installation() {
    return new HazardInstallation(
        id,
        enterprise,
        new DivisionCode(division),
        name,
        level,
        substance,
        quantity,
        place,
        Optional.ofNullable(filingNumber),
        Optional.ofNullable(filedOn),
        Optional.ofNullable(assessedOn),
        Optional.ofNullable(assessedUntil),
        Optional.ofNullable(closedOn),
        Versions.revision(version));
  }
}
