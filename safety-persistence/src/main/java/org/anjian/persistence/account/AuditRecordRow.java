package org.anjian.persistence.account;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anjian.account.AuditRecord;

/** What was done to a record: written once. */
@Entity
@Table(name = "audit_record")
@Access(AccessType.FIELD)
class AuditRecordRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Column(name = "done_at")
  Instant at;

  String actor;
  String action;
  String subject;

  @Column(name = "subject_id")
  UUID subjectId;

  String detail;

  protected AuditRecordRow() {}

  AuditRecordRow(AuditRecord entry) {
    id = entry.id();
    county = entry.division().county();
    division = entry.division().canonical();
    recordYear = entry.year();
    at = entry.at();
    actor = entry.actor();
    action = entry.action();
    subject = entry.subject();
    subjectId = entry.subjectId();
    detail = entry.detail();
  }
}
