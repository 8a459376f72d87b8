package org.anjian.persistence.selfinspection;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.selfinspection.CadenceRule;
import org.anjian.selfinspection.CheckKind;

/** A rule as it is stored. */
@Entity
@Table(name = "cadence_rule")
@Access(AccessType.FIELD)
class CadenceRuleRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Enumerated(EnumType.STRING)
  CheckKind kind;

  @Enumerated(EnumType.STRING)
  SupervisedSector sector;

  @Enumerated(EnumType.STRING)
  @Column(name = "risk_level")
  RiskLevel riskLevel;

  @Column(name = "enterprise_id")
  UUID enterprise;

  boolean required;

  @Column(name = "due_days")
  int dueDays;

  @Column(name = "grace_days")
  int graceDays;

  @Column(name = "backfill_days")
  int backfillDays;

  @Column(name = "from_day")
  LocalDate fromDay;

  @Column(name = "until_day")
  LocalDate untilDay;

  String note;

  @Version
  @Column(name = "revision")
  long version;

  protected CadenceRuleRow() {}

  CadenceRuleRow(CadenceRule rule) {
    id = rule.id();
    take(rule);
  }

  /** Takes over all that can change. */
  final void take(CadenceRule rule) {
    county = rule.division().county();
    division = rule.division().canonical();
    recordYear = rule.from().getYear();
    kind = rule.kind();
    sector = rule.sector().orElse(null);
    riskLevel = rule.riskLevel().orElse(null);
    enterprise = rule.enterprise().orElse(null);
    required = rule.required();
    dueDays = rule.dueDays();
    graceDays = rule.graceDays();
    backfillDays = rule.backfillDays();
    fromDay = rule.from();
    untilDay = rule.until().orElse(null);
    note = rule.note();
  }
}
