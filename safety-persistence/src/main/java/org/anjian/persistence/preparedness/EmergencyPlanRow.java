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
import org.anjian.preparedness.EmergencyPlan;

/** The filing of an emergency plan as it is stored. */
@Entity
@Table(name = "emergency_plan")
@Access(AccessType.FIELD)
class EmergencyPlanRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Column(name = "enterprise_id")
  UUID enterprise;

  String name;
  String kind;

  @Column(name = "filing_number")
  String filingNumber;

  @Column(name = "filed_on")
  LocalDate filedOn;

  @Column(name = "valid_until")
  LocalDate validUntil;

  @Version
  @Column(name = "revision")
  long version;

  protected EmergencyPlanRow() {}

  EmergencyPlanRow(EmergencyPlan plan) {
    id = plan.id();
    county = plan.division().county();
    division = plan.division().canonical();
    recordYear = plan.filedOn().getYear();
    enterprise = plan.enterprise();
    name = plan.name();
    kind = plan.kind();
    filingNumber = plan.filingNumber();
    filedOn = plan.filedOn();
    validUntil = plan.validUntil();
  }
}
