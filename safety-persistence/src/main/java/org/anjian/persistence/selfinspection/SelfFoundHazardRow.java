package org.anjian.persistence.selfinspection;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anjian.hazard.HazardLevel;
import org.anjian.selfinspection.SelfFoundHazard;

/** A hazard that an enterprise found, as it is stored. */
@Entity
@Table(name = "self_found_hazard")
@Access(AccessType.FIELD)
class SelfFoundHazardRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Column(name = "enterprise_id")
  UUID enterprise;

  @Column(name = "check_id")
  UUID check;

  @Column(name = "item_id")
  String item;

  @Column(name = "found_on")
  LocalDate foundOn;

  String description;

  @Enumerated(EnumType.STRING)
  HazardLevel level;

  @Column(name = "put_right_on")
  LocalDate putRightOn;

  @Column(name = "put_right_what")
  String putRightWhat;

  @Column(name = "put_right_photos")
  String putRightPhotos;

  @Column(name = "workers_told_on")
  LocalDate workersToldOn;

  @Column(name = "reported_on")
  LocalDate reportedOn;

  @Version
  @Column(name = "revision")
  long version;

  protected SelfFoundHazardRow() {}

  SelfFoundHazardRow(SelfFoundHazard hazard) {
    id = hazard.id();
    take(hazard);
  }

  /** Takes over all that can change. */
  final void take(SelfFoundHazard hazard) {
    county = hazard.division().county();
    division = hazard.division().canonical();
    recordYear = hazard.foundOn().getYear();
    enterprise = hazard.enterprise();
    check = hazard.check();
    item = hazard.item();
    foundOn = hazard.foundOn();
    description = hazard.description();
    level = hazard.level();
    putRightOn = hazard.putRight().map(SelfFoundHazard.PutRight::on).orElse(null);
    putRightWhat = hazard.putRight().map(SelfFoundHazard.PutRight::what).orElse(null);
    putRightPhotos =
        CheckForms.photos(
            hazard.putRight().map(SelfFoundHazard.PutRight::photos).orElse(List.of()));
    workersToldOn = hazard.workersToldOn().orElse(null);
    reportedOn = hazard.reportedOn().orElse(null);
  }
}
