package org.anjian.persistence.selfinspection;

import java.util.Optional;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.GeoPoint;
import org.anjian.persistence.column.Decimals;
import org.anjian.persistence.storing.Versions;
import org.anjian.selfinspection.CadenceRule;
import org.anjian.selfinspection.CheckPeriod;
import org.anjian.selfinspection.CheckedEnterprise;
import org.anjian.selfinspection.ItemSheet;
import org.anjian.selfinspection.PeriodReport;
import org.anjian.selfinspection.SelfCheck;
import org.anjian.selfinspection.SelfChecks;
import org.anjian.selfinspection.SelfFoundHazard;
import org.anjian.selfinspection.ShutdownNotice;

/** Between self-inspection and its rows. */
final class SelfInspectionMapper {

  private SelfInspectionMapper() {}

  static CadenceRule rule(CadenceRuleRow row) {
    return new CadenceRule(
        row.id,
        new DivisionCode(row.division),
        row.kind,
        Optional.ofNullable(row.sector),
        Optional.ofNullable(row.riskLevel),
        Optional.ofNullable(row.enterprise),
        row.required,
        row.dueDays,
        row.graceDays,
        row.backfillDays,
        row.fromDay,
        Optional.ofNullable(row.untilDay),
        row.note,
        Versions.revision(row.version));
  }

  static ShutdownNotice notice(ShutdownNoticeRow row) {
    return new ShutdownNotice(
        row.id,
        row.enterprise,
        new DivisionCode(row.division),
        row.reason,
        row.fromDay,
        Optional.ofNullable(row.untilDay),
        row.note,
        row.givenAt,
        row.givenBy,
        Versions.revision(row.version));
  }

  static ItemSheet sheet(ItemSheetRow row) {
    return new ItemSheet(
        row.id,
        row.enterprise,
        new DivisionCode(row.division),
        row.kind,
        row.fromDay,
        CheckForms.items(row.items));
  }

  static SelfCheck check(SelfCheckRow row) {
    return new SelfCheck(
        row.id,
        row.enterprise,
        new DivisionCode(row.division),
        new CheckPeriod(row.kind, row.firstDay),
        row.sheet,
        CheckForms.answers(row.answers),
        row.inspector,
        Optional.ofNullable(row.startedAt),
        Optional.ofNullable(row.finishedAt),
        row.receivedAt,
        row.account,
        CheckForms.signs(row.signs));
  }

  static SelfChecks.Entry entry(SelfCheckEntryRow row) {
    return new SelfChecks.Entry(
        row.id,
        row.enterprise,
        new CheckPeriod(row.kind, row.firstDay),
        row.receivedAt,
        row.signCount);
  }

  static SelfChecks.Entry entry(SelfReportEntryRow row) {
    return new SelfChecks.Entry(
        row.id, row.enterprise, new CheckPeriod(row.kind, row.firstDay), row.receivedAt, 0);
  }

  static CheckedEnterprise enterprise(CheckedEnterpriseRow row) {
    return new CheckedEnterprise(
        row.id,
        row.name,
        new DivisionCode(row.division),
        row.sector,
        row.riskLevel,
        row.status,
        row.registeredOn,
        Optional.ofNullable(row.longitude)
            .map(
                longitude ->
                    new GeoPoint(Decimals.plain(longitude), Decimals.plain(row.latitude))));
  }

  static SelfFoundHazard hazard(SelfFoundHazardRow row) {
    return new SelfFoundHazard(
        row.id,
        row.enterprise,
        new DivisionCode(row.division),
        row.check,
        row.item,
        row.foundOn,
        row.description,
        row.level,
        Optional.ofNullable(row.putRightOn)
            .map(
                on ->
                    new SelfFoundHazard.PutRight(
                        on, row.putRightWhat, CheckForms.photos(row.putRightPhotos))),
        Optional.ofNullable(row.workersToldOn),
        Optional.ofNullable(row.reportedOn),
        Versions.revision(row.version));
  }

  static PeriodReport report(SelfReportRow row) {
    return new PeriodReport(
        row.id,
        row.enterprise,
        new DivisionCode(row.division),
        new CheckPeriod(row.kind, row.firstDay),
        CheckForms.figures(row.figures),
        row.receipt,
        row.analysis,
        row.measures,
        row.confirmedBy,
        row.receivedAt,
        row.account);
  }
}
