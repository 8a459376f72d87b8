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
import org.anjian.selfinspection.SelfCheck;

/** A check as it is stored. */
@Entity
@Table(name = "self_check")
@Access(AccessType.FIELD)
class SelfCheckRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Column(name = "enterprise_id")
  UUID enterprise;

  @Enumerated(EnumType.STRING)
  CheckKind kind;

  @Column(name = "first_day")
  LocalDate firstDay;

  @Column(name = "sheet_id")
  UUID sheet;

  String answers;
  String inspector;

  @Column(name = "started_at")
  Instant startedAt;

  @Column(name = "finished_at")
  Instant finishedAt;

  @Column(name = "received_at")
  Instant receivedAt;

  String account;
  String signs;

  @Column(name = "sign_count")
  int signCount;

  @Column(name = "remarks_sha256")
  String remarksHash;

  protected SelfCheckRow() {}

  SelfCheckRow(SelfCheck check) {
    id = check.id();
    county = check.division().county();
    division = check.division().canonical();
    recordYear = check.period().firstDay().getYear();
    enterprise = check.enterprise();
    kind = check.period().kind();
    firstDay = check.period().firstDay();
    sheet = check.sheet();
    answers = CheckForms.answers(check.answers());
    inspector = check.inspector();
    startedAt = check.startedAt().orElse(null);
    finishedAt = check.finishedAt().orElse(null);
    receivedAt = check.receivedAt();
    account = check.account();
    signs = CheckForms.signs(check.signs());
    signCount = check.signs().size();
    remarksHash = check.remarks().map(CheckForms::hash).orElse(null);
  }
}
