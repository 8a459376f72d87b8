package org.anjian.persistence.preparedness;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.preparedness.ZeroAccidentException;

/** A named exception as it is stored. */
@Entity
@Table(name = "zero_accident_exception")
@Access(AccessType.FIELD)
class ZeroAccidentExceptionRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Column(name = "unit_id")
  UUID unit;

  @Column(name = "accident_id")
  UUID accident;

  String reason;

  @Column(name = "decided_on")
  LocalDate decidedOn;

  @Column(name = "decided_by")
  String decidedBy;

  protected ZeroAccidentExceptionRow() {}

  ZeroAccidentExceptionRow(ZeroAccidentException exception) {
    id = exception.id();
    county = exception.division().county();
    division = exception.division().canonical();
    recordYear = exception.year();
    unit = exception.unit();
    accident = exception.accident();
    reason = exception.reason();
    decidedOn = exception.decidedOn();
    decidedBy = exception.decidedBy();
  }

  ZeroAccidentException exception() {
    return new ZeroAccidentException(
        id, unit, new DivisionCode(division), recordYear, accident, reason, decidedOn, decidedBy);
  }
}
