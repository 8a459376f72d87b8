package org.anjian.persistence.planning;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.planning.YearPlan;

/** A yearly plan as it is stored. */
@Entity
@Table(name = "year_plan")
@Access(AccessType.FIELD)
class YearPlanRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Column(name = "working_days")
  int workingDays;

  int officers;
  String content;

  @Column(name = "adopted_on")
  LocalDate adoptedOn;

  String approver;

  @Version
  @Column(name = "revision")
  long version;

  protected YearPlanRow() {}

  YearPlanRow(YearPlan plan) {
    id = plan.id();
    county = plan.division().county();
    division = plan.division().canonical();
    recordYear = plan.year();
    update(plan);
  }

  final void update(YearPlan plan) {
    workingDays = plan.time().workingDays();
    officers = plan.time().officers();
    content = YearPlanMapper.content(plan);
    adoptedOn = plan.adoption().map(YearPlan.Adoption::date).orElse(null);
    approver = plan.adoption().map(YearPlan.Adoption::approver).orElse(null);
  }
}
