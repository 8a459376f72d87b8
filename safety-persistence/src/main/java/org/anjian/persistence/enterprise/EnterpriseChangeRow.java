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
import org.anjian.enterprise.EnterpriseChange;
import org.anjian.enterprise.EnterpriseField;

/** A change of an entry as it is stored. */
@Entity
@Table(name = "enterprise_change")
@Access(AccessType.FIELD)
class EnterpriseChangeRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Column(name = "enterprise_id")
  UUID enterprise;

  @Enumerated(EnumType.STRING)
  EnterpriseField field;

  @Column(name = "before_text")
  String before;

  @Column(name = "after_text")
  String after;

  @Column(name = "effective_on")
  LocalDate effectiveOn;

  @Column(name = "recorded_at")
  Instant recordedAt;

  @Column(name = "recorded_by")
  String recordedBy;

  String reason;

  protected EnterpriseChangeRow() {}

  EnterpriseChangeRow(EnterpriseChange change) {
    id = change.id();
    county = change.division().county();
    division = change.division().canonical();
    recordYear = change.effectiveOn().getYear();
    enterprise = change.enterprise();
    field = change.field();
    before = change.before();
    after = change.after();
    effectiveOn = change.effectiveOn();
    recordedAt = change.recordedAt();
    recordedBy = change.recordedBy();
    reason = change.reason();
  }

  EnterpriseChange change() {
    return new EnterpriseChange(
        id,
        enterprise,
        new DivisionCode(division),
        field,
        before,
        after,
        effectiveOn,
        recordedAt,
        recordedBy,
        reason);
  }
}
