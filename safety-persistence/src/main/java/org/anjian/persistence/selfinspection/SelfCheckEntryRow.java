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

/** That a check came in: the same table without what was answered. */
@Entity
@Table(name = "self_check")
@Access(AccessType.FIELD)
class SelfCheckEntryRow {

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

  @Column(name = "sign_count")
  int signCount;

  protected SelfCheckEntryRow() {}
}
