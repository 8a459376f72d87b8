package org.anjian.persistence.preparedness;

import org.anjian.division.DivisionCode;
import org.anjian.money.Yuan;
import org.anjian.preparedness.Accident;
import org.anjian.preparedness.Drill;
import org.anjian.preparedness.EmergencyPlan;
import org.anjian.preparedness.ZeroAccidentUnit;

/** Between the ledgers of preparedness and their rows. */
final class PreparednessMapper {

  private PreparednessMapper() {}

  static EmergencyPlan plan(EmergencyPlanRow row) {
    return new EmergencyPlan(
        row.id,
        row.enterprise,
        new DivisionCode(row.division),
        row.name,
        row.kind,
        row.filingNumber,
        row.filedOn,
        row.validUntil);
  }

  static Drill drill(DrillRow row) {
    return new Drill(
        row.id,
        row.enterprise,
        new DivisionCode(row.division),
        row.date,
        row.mode,
        row.subject,
        row.participants);
  }

  static Accident accident(AccidentRow row) {
    return new Accident(
        row.id,
        row.number,
        row.enterprise,
        new DivisionCode(row.division),
        row.occurredOn,
        row.grade,
        row.deaths,
        row.seriousInjuries,
        Yuan.of(row.directLoss));
  }

  static ZeroAccidentUnit zeroAccidentUnit(ZeroAccidentUnitRow row) {
    return new ZeroAccidentUnit(
        row.id,
        row.kind,
        row.code,
        row.name,
        new DivisionCode(row.division),
        row.recordYear,
        row.achieved);
  }
}
