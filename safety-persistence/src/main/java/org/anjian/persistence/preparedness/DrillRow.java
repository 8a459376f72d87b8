package org.anjian.persistence.preparedness;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.preparedness.Drill;

/** A drill as it is stored. */
@Entity
@Table(name = "drill")
@Access(AccessType.FIELD)
class DrillRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Column(name = "enterprise_id")
  UUID enterprise;

  @Column(name = "drilled_on")
  LocalDate date;

  String mode;
  String subject;
  int participants;

  @Version
  @Column(name = "revision")
  long version;

  protected DrillRow() {}

  DrillRow(Drill drill) {
    id = drill.id();
    county = drill.division().county();
    division = drill.division().canonical();
    recordYear = drill.date().getYear();
    enterprise = drill.enterprise();
    date = drill.date();
    mode = drill.mode();
    subject = drill.subject();
    participants = drill.participants();
  }
}
