package org.anjian.persistence.preparedness;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.preparedness.ZeroAccidentEnrolment;

/** An enrolment as it is stored, beside its unit. */
@Entity
@Table(name = "zero_accident_enrolment")
@Access(AccessType.FIELD)
class ZeroAccidentEnrolmentRow {

  @Id
  @Column(name = "unit_id")
  UUID id;

  String division;

  @Column(name = "record_year")
  int recordYear;

  @Enumerated(EnumType.STRING)
  ZeroAccidentEnrolment.Category category;

  @Column(name = "enterprise_id")
  UUID enterprise;

  @Column(name = "enrolled_on")
  LocalDate enrolledOn;

  protected ZeroAccidentEnrolmentRow() {}

  ZeroAccidentEnrolmentRow(ZeroAccidentEnrolment enrolment) {
    id = enrolment.unit().id();
    division = enrolment.unit().division().canonical();
    recordYear = enrolment.unit().year();
    category = enrolment.category();
    enterprise = enrolment.enterprise().orElse(null);
    enrolledOn = enrolment.enrolledOn();
  }
}
