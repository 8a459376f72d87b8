package org.anjian.persistence.preparedness;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.preparedness.Accident;
import org.anjian.preparedness.AccidentGrade;

/** An accident as it is stored. */
@Entity
@Table(name = "accident")
@Access(AccessType.FIELD)
class AccidentRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  String number;

  @Column(name = "enterprise_id")
  UUID enterprise;

  @Column(name = "occurred_on")
  LocalDate occurredOn;

  @Enumerated(EnumType.STRING)
  AccidentGrade grade;

  int deaths;

  @Column(name = "serious_injuries")
  int seriousInjuries;

  @Column(name = "direct_loss_yuan")
  BigDecimal directLoss;

  @Version
  @Column(name = "revision")
  long version;

  protected AccidentRow() {}

  AccidentRow(Accident accident) {
    id = accident.id();
    county = accident.division().county();
    division = accident.division().canonical();
    recordYear = accident.occurredOn().getYear();
    number = accident.number();
    enterprise = accident.enterprise();
    occurredOn = accident.occurredOn();
    grade = accident.grade();
    deaths = accident.deaths();
    seriousInjuries = accident.seriousInjuries();
    directLoss = accident.directLoss().amount();
  }
}
