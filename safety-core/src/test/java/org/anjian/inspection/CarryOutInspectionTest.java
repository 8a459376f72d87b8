package org.anjian.inspection;

import static org.anjian.bureau.Bureau.actor;
import static org.anjian.bureau.Bureau.inspector;
import static org.anjian.bureau.Bureau.station;
import static org.anjian.bureau.Bureau.with;
import static org.anjian.contract.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Actor;
import org.anjian.account.AuditRecord;
import org.anjian.account.Role;
import org.anjian.account.Scope;
import org.anjian.bureau.Bureau;
import org.anjian.contract.Yicheng;
import org.anjian.document.DocumentKind;
import org.anjian.document.DocumentNumber;
import org.anjian.explain.RefusalCode;
import org.anjian.inspection.CarryOutInspection.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CarryOutInspectionTest {

  private static final LocalDate MAY_10 = LocalDate.of(2020, 5, 10);

  private final Bureau bureau = new Bureau();

  @Test
  void anInspectionHasItsOfficersItsPlanAndItsRecord() {
    Inspection inspection = bureau.inspections.record(inspector(), bureau.report(MAY_10));
    assertEquals(Optional.of(inspection), bureau.stores.inspections().find(inspection.id()));
    assertEquals("（翼）应急检记〔2020〕1号", inspection.number());
    assertEquals("（翼）应急检查〔2020〕1号", number(inspection.planNumber()));
    assertEquals("（翼）应急检记〔2020〕1号", number(inspection.recordNumber()));
    assertEquals(Optional.empty(), inspection.jointNumber());
    assertEquals(bureau.mine.division(), inspection.division());
  }

  @Test
  void anUrgentInspectionHasNoPlanAtFirst() {
    Report report =
        new Report(bureau.mine.id(), MAY_10, InspectionMode.SPECIAL, bureau.chen, bureau.li, true);
    assertEquals(Optional.empty(), bureau.inspections.record(inspector(), report).planNumber());
  }

  @ParameterizedTest
  @EnumSource(InspectionMode.class)
  void onlyAJointInspectionHasAJointNumber(InspectionMode mode) {
    Report report = new Report(bureau.mine.id(), MAY_10, mode, bureau.chen, bureau.li, false);
    assertEquals(
        mode == InspectionMode.JOINT,
        bureau.inspections.record(inspector(), report).jointNumber().isPresent());
  }

  @Test
  void aDocumentIsNumberedInTheYearOfTheInspection() {
    bureau.today(LocalDate.of(2021, 1, 5));
    assertEquals(
        2020, bureau.inspected(LocalDate.of(2020, 12, 31)).recordNumber().orElseThrow().year());
    assertEquals(
        2021, bureau.inspected(LocalDate.of(2021, 1, 1)).recordNumber().orElseThrow().year());
  }

  @Test
  void todayIsTheLastDayThatCanBeReported() {
    bureau.today(MAY_10);
    bureau.inspected(MAY_10);
    assertRefused(RefusalCode.DATE_IN_FUTURE, () -> bureau.inspected(MAY_10.plusDays(1)));
  }

  @Test
  void theAuditTrailSaysWhoReportedWhat() {
    Inspection inspection = bureau.inspected(MAY_10);
    AuditRecord entry = bureau.audit.get(0);
    assertEquals(1, bureau.audit.size());
    assertEquals("inspection.record", entry.action());
    assertEquals(inspection.id(), entry.subjectId());
    assertEquals(2020, entry.year());
  }

  @Test
  void oneOfficerTwiceIsRefusedAndTakesNoNumber() {
    refusedWithoutTrace(
        RefusalCode.TWO_OFFICERS_REQUIRED, inspector(), report(MAY_10, bureau.chen, bureau.chen));
  }

  @Test
  void anOfficerWithoutCertificateOnThatDayIsRefusedAndTakesNoNumber() {
    refusedWithoutTrace(
        RefusalCode.CERTIFICATE_NOT_VALID, inspector(), report(MAY_10, bureau.chen, bureau.wang));
    refusedWithoutTrace(
        RefusalCode.CERTIFICATE_NOT_VALID, inspector(), report(MAY_10, bureau.zhao, bureau.chen));
  }

  @Test
  void anUnknownOfficerOrEnterpriseIsRefused() {
    refusedWithoutTrace(
        RefusalCode.NOT_FOUND, inspector(), report(MAY_10, bureau.chen, new UUID(0, 1)));
    refusedWithoutTrace(
        RefusalCode.NOT_FOUND,
        inspector(),
        new Report(new UUID(0, 1), MAY_10, InspectionMode.ROUTINE, bureau.chen, bureau.li, false));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyThoseWhoInspectMayReport(Role role) {
    boolean may = role == Role.INSPECTOR || role == Role.TOWNSHIP_STATION || role == Role.LEADER;
    if (may) {
      bureau.inspections.record(with(role), bureau.report(MAY_10));
    } else {
      refusedWithoutTrace(RefusalCode.OUTSIDE_SCOPE, with(role), bureau.report(MAY_10));
    }
  }

  @Test
  void aTownshipStationSeesItsOwnTownshipAlsoUnderItsNewCode() {
    bureau.inspections.record(station(Yicheng.WANGZHUANG_TOWNSHIP), bureau.report(MAY_10));
    bureau.inspections.record(station(Yicheng.WANGZHUANG_TOWN), bureau.report(MAY_10));
  }

  @Test
  void aTownshipStationDoesNotSeeAnotherTownship() {
    refusedWithoutTrace(RefusalCode.NOT_FOUND, station(Yicheng.TANGXING), bureau.report(MAY_10));
    refusedWithoutTrace(
        RefusalCode.NOT_FOUND,
        actor(Scope.of(Yicheng.QUWO), Role.INSPECTOR),
        bureau.report(MAY_10));
  }

  @Test
  void aReportIsComplete() {
    assertThrows(
        NullPointerException.class,
        () -> new Report(null, MAY_10, InspectionMode.ROUTINE, bureau.chen, bureau.li, false));
    assertThrows(
        NullPointerException.class,
        () ->
            new Report(
                bureau.mine.id(), null, InspectionMode.ROUTINE, bureau.chen, bureau.li, false));
  }

  private void refusedWithoutTrace(RefusalCode code, Actor actor, Report report) {
    int before = bureau.nextNumber(DocumentKind.INSPECTION_RECORD);
    assertRefused(code, () -> bureau.inspections.record(actor, report));
    assertEquals(List.of(), bureau.audit);
    assertEquals(before + 1, bureau.nextNumber(DocumentKind.INSPECTION_RECORD));
  }

  private Report report(LocalDate date, UUID lead, UUID assisting) {
    return new Report(bureau.mine.id(), date, InspectionMode.ROUTINE, lead, assisting, false);
  }

  private static String number(Optional<DocumentNumber> number) {
    return number.map(DocumentNumber::toString).orElse("");
  }
}
