package org.anjian.persistence.enterprise;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.Succession;

/** A succession as it is stored. */
@Entity
@Table(name = "enterprise_succession")
@Access(AccessType.FIELD)
class SuccessionRow {

  @Id
  @Column(name = "enterprise_id")
  UUID enterprise;

  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Column(name = "successor_id")
  UUID successor;

  @Enumerated(EnumType.STRING)
  Succession.Kind kind;

  @Column(name = "effective_on")
  LocalDate effectiveOn;

  String reason;

  @Column(name = "recorded_by")
  String recordedBy;

  @Column(name = "recorded_at")
  Instant recordedAt;

  protected SuccessionRow() {}

  SuccessionRow(Succession succession) {
    enterprise = succession.enterprise();
    county = succession.division().county();
    division = succession.division().canonical();
    recordYear = succession.effectiveOn().getYear();
    successor = succession.successor();
    kind = succession.kind();
    effectiveOn = succession.effectiveOn();
    reason = succession.reason();
    recordedBy = succession.recordedBy();
    recordedAt = succession.recordedAt();
  }

  Succession succession() {
    return new Succession(
        enterprise,
        successor,
        new DivisionCode(division),
        kind,
        effectiveOn,
        reason,
        recordedBy,
        recordedAt);
  }
}
