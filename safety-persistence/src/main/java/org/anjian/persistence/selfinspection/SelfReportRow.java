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
import org.anjian.selfinspection.PeriodReport;

/** A confirmed analysis or report as it is stored. */
@Entity
@Table(name = "self_report")
@Access(AccessType.FIELD)
class SelfReportRow {

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

  String figures;
  String receipt;
  String analysis;
  String measures;

  @Column(name = "confirmed_by")
  String confirmedBy;

  @Column(name = "received_at")
  Instant receivedAt;

  String account;

  protected SelfReportRow() {}

  SelfReportRow(PeriodReport report) {
    id = report.id();
    county = report.division().county();
    division = report.division().canonical();
    recordYear = report.period().firstDay().getYear();
    enterprise = report.enterprise();
    kind = report.period().kind();
    firstDay = report.period().firstDay();
    figures = CheckForms.figures(report.figures());
    receipt = report.receipt();
    analysis = report.analysis();
    measures = report.measures();
    confirmedBy = report.confirmedBy();
    receivedAt = report.receivedAt();
    account = report.account();
  }
}
