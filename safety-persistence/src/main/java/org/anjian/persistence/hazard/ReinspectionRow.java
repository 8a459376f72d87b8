package org.anjian.persistence.hazard;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.hazard.Reinspection;
import org.anjian.people.OfficerPair;

/** A re-inspection as it is stored; its results have rows of their own. */
@Entity
@Table(name = "reinspection")
@Access(AccessType.FIELD)
class ReinspectionRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  String number;

  @Column(name = "order_id")
  UUID rectificationOrder;

  @Column(name = "enterprise_id")
  UUID enterprise;

  @Column(name = "reinspected_on")
  LocalDate date;

  @Column(name = "lead_officer_id")
  UUID leadOfficer;

  @Column(name = "assisting_officer_id")
  UUID assistingOfficer;

  @Version
  @Column(name = "revision")
  long version;

  protected ReinspectionRow() {}

  ReinspectionRow(Reinspection reinspection) {
    id = reinspection.id();
    county = reinspection.division().county();
    division = reinspection.division().canonical();
    recordYear = reinspection.date().getYear();
    number = reinspection.number().toString();
    rectificationOrder = reinspection.order();
    enterprise = reinspection.enterprise();
    date = reinspection.date();
    leadOfficer = reinspection.officers().map(OfficerPair::lead).orElse(null);
    assistingOfficer = reinspection.officers().map(OfficerPair::assisting).orElse(null);
  }
}
