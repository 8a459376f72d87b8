package org.anjian.persistence.inspection;

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
import java.util.UUID;
import org.anjian.document.DocumentNumber;
import org.anjian.inspection.Inspection;
import org.anjian.inspection.InspectionMode;

/** An inspection as it is stored. */
@Entity
@Table(name = "inspection")
@Access(AccessType.FIELD)
class InspectionRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  String number;

  @Column(name = "enterprise_id")
  UUID enterprise;

  @Column(name = "inspected_on")
  LocalDate date;

  @Enumerated(EnumType.STRING)
  InspectionMode mode;

  @Column(name = "lead_officer_id")
  UUID leadOfficer;

  @Column(name = "assisting_officer_id")
  UUID assistingOfficer;

  @Column(name = "plan_number")
  String planNumber;

  @Column(name = "record_number")
  String recordNumber;

  @Column(name = "joint_number")
  String jointNumber;

  @Version
  @Column(name = "revision")
  long version;

  protected InspectionRow() {}

  InspectionRow(Inspection inspection) {
    id = inspection.id();
    county = inspection.division().county();
    division = inspection.division().canonical();
    recordYear = inspection.date().getYear();
    number = inspection.number();
    enterprise = inspection.enterprise();
    date = inspection.date();
    mode = inspection.mode();
    leadOfficer = inspection.officers().lead();
    assistingOfficer = inspection.officers().assisting();
    planNumber = inspection.planNumber().map(DocumentNumber::toString).orElse(null);
    recordNumber = inspection.recordNumber().map(DocumentNumber::toString).orElse(null);
    jointNumber = inspection.jointNumber().map(DocumentNumber::toString).orElse(null);
  }
}
