package org.anjian.persistence.selfinspection;

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
import org.anjian.selfinspection.CheckKind;

/** That a report came in: the same table without what it says. */
@Entity
@Table(name = "self_report")
@Access(AccessType.FIELD)
class SelfReportEntryRow {

  @Id UUID id;
  String division;

  @Column(name = "enterprise_id")
  UUID enterprise;

  @Enumerated(EnumType.STRING)
  CheckKind kind;

  @Column(name = "first_day")
  LocalDate firstDay;

  @Column(name = "received_at")
  Instant receivedAt;

  protected SelfReportEntryRow() {}
}
