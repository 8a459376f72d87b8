package org.anjian.contract;

import static org.anjian.contract.Refusals.assertRefused;
import static org.anjian.contract.Refusals.assertTaken;
import static org.anjian.contract.Yicheng.FIRST_PAGE;
import static org.anjian.contract.Yicheng.WHOLE_COUNTY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.GeoPoint;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.explain.RefusalCode;
import org.anjian.hazard.HazardLevel;
import org.anjian.selfinspection.CadenceRule;
import org.anjian.selfinspection.CheckItem;
import org.anjian.selfinspection.CheckKind;
import org.anjian.selfinspection.CheckPeriod;
import org.anjian.selfinspection.CheckPhoto;
import org.anjian.selfinspection.CheckedEnterprise;
import org.anjian.selfinspection.ItemSheet;
import org.anjian.selfinspection.PeriodReport;
import org.anjian.selfinspection.ReportFigure;
import org.anjian.selfinspection.SelfCheck;
import org.anjian.selfinspection.SelfChecks;
import org.anjian.selfinspection.SelfFoundHazard;
import org.anjian.selfinspection.SelfFoundHazards;
import org.anjian.selfinspection.ShutdownNotice;
import org.anjian.selfinspection.Sign;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of self-inspection does. */
public abstract class SelfInspectionPortsContract {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Instant RECEIVED = Instant.parse("2026-11-21T08:30:00Z");
  private static final Enterprise MINE = Yicheng.enterprise(1);
  private static final Enterprise SHOP = Yicheng.enterprise(2, Yicheng.LECHANG);
  private static final String PHOTO = "ab".repeat(32);

  protected abstract UnitOfWork unit();

  private <T> T ask(Function<SelfInspectionStores, T> question) {
    return unit().get(stores -> question.apply(stores.selfInspection()));
  }

  private void run(java.util.function.Consumer<SelfInspectionStores> work) {
    unit().run(stores -> work.accept(stores.selfInspection()));
  }

  @BeforeEach
  void twoEnterprisesWithItems() {
    unit().run(stores -> stores.enterprises().addAll(List.of(MINE, SHOP)));
    run(stores -> stores.sheets().add(sheet(1, MINE, DAY.minusDays(30))));
    run(stores -> stores.sheets().add(sheet(2, SHOP, DAY.minusDays(30))));
  }

  private static ItemSheet sheet(int number, Enterprise enterprise, LocalDate from) {
    return new ItemSheet(
        Yicheng.id(60, number),
        enterprise.id(),
        enterprise.division(),
        CheckKind.DAILY,
        from,
        List.of(
            new CheckItem("1", "安全出口畅通", Optional.of("TY-0001"), true),
            new CheckItem("2", "配电箱无异常", Optional.empty(), false)));
  }

  private static SelfCheck check(int number, Enterprise enterprise, LocalDate day, Sign... signs) {
    ItemSheet sheet = sheet(enterprise.equals(MINE) ? 1 : 2, enterprise, day);
    CheckPhoto photo =
        new CheckPhoto(
            PHOTO,
            Optional.of(RECEIVED.minusSeconds(60)),
            Optional.of(new GeoPoint(new BigDecimal("111.80"), new BigDecimal("35.809"))));
    return new SelfCheck(
        Yicheng.id(61, number),
        enterprise.id(),
        enterprise.division(),
        new CheckPeriod(CheckKind.DAILY, day),
        sheet.id(),
        List.of(
            new SelfCheck.Answer(
                sheet.items().get(0),
                SelfCheck.Outcome.PROBLEM,
                "堆放杂物",
                HazardLevel.MAJOR,
                List.of(photo),
                Optional.of(RECEIVED.minusSeconds(50))),
            new SelfCheck.Answer(
                sheet.items().get(1),
                SelfCheck.Outcome.NOT_APPLICABLE,
                "",
                HazardLevel.GENERAL,
                List.of(),
                Optional.empty())),
        "王安全",
        Optional.of(RECEIVED.minusSeconds(600)),
        Optional.empty(),
        RECEIVED,
        "mine-1",
        List.of(signs));
  }

  private static SelfChecks.Range range(LocalDate from, LocalDate to) {
    return new SelfChecks.Range(
        Optional.empty(), Optional.of(Yicheng.COUNTY), Optional.empty(), from, to);
  }

  @Test
  public void aCheckIsReadAsItWasReceived() {
    SelfCheck check =
        check(
            1,
            MINE,
            DAY,
            new Sign(
                Sign.Kind.SAME_PHOTO, Map.of("sha256", PHOTO), Optional.of(Yicheng.id(61, 9))));
    run(stores -> stores.checks().add(check));

    assertEquals(Optional.of(check), ask(stores -> stores.checks().find(check.id())));
    assertEquals(
        Optional.of(check), ask(stores -> stores.checks().find(MINE.id(), check.period())));
    assertEquals(List.of(check), ask(stores -> stores.checks().between(MINE.id(), DAY, DAY)));
    assertEquals(
        List.of(new SelfChecks.Entry(check.id(), MINE.id(), check.period(), RECEIVED, 1)),
        ask(stores -> stores.checks().entries(WHOLE_COUNTY, range(DAY, DAY))));
  }

  @Test
  public void aPeriodHasOneCheck() {
    run(stores -> stores.checks().add(check(1, MINE, DAY)));

    assertTaken("period", () -> run(stores -> stores.checks().add(check(2, MINE, DAY))));
  }

  @Test
  public void aPhotoIsFoundByItsHashWhereverItWasUsed() {
    run(stores -> stores.checks().add(check(1, MINE, DAY)));
    run(stores -> stores.checks().add(check(2, SHOP, DAY.minusDays(1))));

    assertEquals(
        List.of(
            new SelfChecks.PhotoUse(PHOTO, Yicheng.id(61, 2), SHOP.id(), DAY.minusDays(1)),
            new SelfChecks.PhotoUse(PHOTO, Yicheng.id(61, 1), MINE.id(), DAY)),
        ask(stores -> stores.checks().usesOf(List.of(PHOTO, "cd".repeat(32)))));
    assertEquals(List.of(), ask(stores -> stores.checks().usesOf(List.of())));
  }

  @Test
  public void checksOfTheSameWordsAreFoundWithinTheDays() {
    run(stores -> stores.checks().add(check(1, MINE, DAY.minusDays(9))));
    run(stores -> stores.checks().add(check(2, MINE, DAY.minusDays(1))));
    run(stores -> stores.checks().add(check(3, SHOP, DAY.minusDays(1))));
    String text = check(4, MINE, DAY).remarks().orElseThrow();

    assertEquals(
        List.of(Yicheng.id(61, 2), Yicheng.id(61, 1)),
        ask(stores -> stores.checks().withText(MINE.id(), text, DAY.minusDays(9))));
    assertEquals(
        List.of(Yicheng.id(61, 2)),
        ask(stores -> stores.checks().withText(MINE.id(), text, DAY.minusDays(8))));
  }

  @Test
  public void checksAreListedWithinTheScopeTheNewestFirst() {
    SelfCheck old = check(1, MINE, DAY.minusDays(1));
    SelfCheck signed =
        check(2, MINE, DAY, new Sign(Sign.Kind.SECONDS, Map.of("seconds", "3"), Optional.empty()));
    SelfCheck other = check(3, SHOP, DAY);
    List.of(old, signed, other).forEach(one -> run(stores -> stores.checks().add(one)));
    SelfChecks.Query all =
        new SelfChecks.Query(
            Optional.empty(),
            Optional.empty(),
            Optional.of(CheckKind.DAILY),
            Optional.empty(),
            Optional.empty(),
            false);
    SelfChecks.Query withSigns =
        new SelfChecks.Query(
            Optional.empty(),
            Optional.of(Yicheng.COUNTY),
            Optional.empty(),
            Optional.of(DAY),
            Optional.of(DAY),
            true);

    assertEquals(
        List.of(signed, old),
        ask(
            stores ->
                stores
                    .checks()
                    .list(Scope.of(Yicheng.COUNTY, MINE.id()), all, FIRST_PAGE)
                    .items()));
    assertEquals(
        List.of(signed),
        ask(stores -> stores.checks().list(WHOLE_COUNTY, withSigns, FIRST_PAGE).items()));
    assertEquals(
        List.of(),
        ask(
            stores ->
                stores
                    .checks()
                    .entries(
                        WHOLE_COUNTY,
                        new SelfChecks.Range(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(SupervisedSector.GAS),
                            DAY,
                            DAY))));
  }

  @Test
  public void theSheetsOfAnEnterpriseComeTheNewestFirstAndOneADay() {
    ItemSheet newer = sheet(3, MINE, DAY);
    run(stores -> stores.sheets().add(newer));

    assertEquals(
        List.of(newer, sheet(1, MINE, DAY.minusDays(30))),
        ask(stores -> stores.sheets().ofEnterprise(MINE.id())));
    assertEquals(Optional.of(newer), ask(stores -> stores.sheets().find(newer.id())));
    assertTaken("from", () -> run(stores -> stores.sheets().add(sheet(4, MINE, DAY))));
  }

  @Test
  public void aRuleEndsAndIsFoundWithinAndAroundItsDivision() {
    CadenceRule rule =
        new CadenceRule(
            Yicheng.id(62, 1),
            Yicheng.COUNTY,
            CheckKind.MONTHLY,
            Optional.of(SupervisedSector.COAL_MINE),
            Optional.empty(),
            Optional.empty(),
            true,
            5,
            3,
            30,
            DAY,
            Optional.empty(),
            "县级规定",
            0);
    run(stores -> stores.rules().add(rule));
    for (String within : List.of("140000", "141000", "141022", "141022100")) {
      assertEquals(
          List.of(rule),
          ask(stores -> stores.rules().concerning(DivisionCode.parse(within))),
          within);
    }
    for (String beside : List.of("140100", "141021", "130000")) {
      assertEquals(
          List.of(), ask(stores -> stores.rules().concerning(DivisionCode.parse(beside))), beside);
    }

    CadenceRule ended = ask(stores -> stores.rules().update(rule.endedOn(DAY.plusDays(9))));
    assertEquals(1, ended.revision());
    assertEquals(Optional.of(ended), ask(stores -> stores.rules().find(rule.id())));
    assertRefused(RefusalCode.STALE_REVISION, () -> run(stores -> stores.rules().update(rule)));
  }

  @Test
  public void noticesAreFoundByTheDaysThatTheyCover() {
    ShutdownNotice open = notice(1, DAY, Optional.empty());
    ShutdownNotice past = notice(2, DAY.minusDays(9), Optional.of(DAY.minusDays(5)));
    run(stores -> stores.notices().add(open));
    run(stores -> stores.notices().add(past));

    assertEquals(
        List.of(past),
        ask(
            stores ->
                stores.notices().within(WHOLE_COUNTY, range(DAY.minusDays(5), DAY.minusDays(1)))));
    assertEquals(
        List.of(open),
        ask(
            stores ->
                stores.notices().within(WHOLE_COUNTY, range(DAY.plusDays(99), DAY.plusDays(99)))));
    ShutdownNotice ended = ask(stores -> stores.notices().update(open.endedOn(DAY)));
    assertEquals(Optional.of(ended), ask(stores -> stores.notices().find(open.id())));
    assertEquals(
        List.of(),
        ask(
            stores ->
                stores.notices().within(WHOLE_COUNTY, range(DAY.plusDays(1), DAY.plusDays(2)))));
  }

  private static ShutdownNotice notice(int number, LocalDate from, Optional<LocalDate> until) {
    return new ShutdownNotice(
        Yicheng.id(63, number),
        MINE.id(),
        MINE.division(),
        ShutdownNotice.Reason.SHUTDOWN,
        from,
        until,
        "设备大修",
        RECEIVED,
        "mine-1",
        0);
  }

  @Test
  public void aHazardIsFoundPutRightAndCountsForItsMonth() {
    SelfCheck check = check(1, MINE, DAY);
    run(stores -> stores.checks().add(check));
    SelfFoundHazard found =
        SelfFoundHazard.found(Yicheng.id(64, 1), check, check.answers().get(0), DAY);
    run(stores -> stores.hazards().addAll(List.of(found)));
    assertEquals(
        List.of(found),
        ask(stores -> stores.hazards().concerning(MINE.id(), DAY.plusDays(30), DAY.plusDays(60))));

    SelfFoundHazard done =
        ask(
            stores ->
                stores
                    .hazards()
                    .update(
                        found.putRight(
                            new SelfFoundHazard.PutRight(
                                DAY.plusDays(1),
                                "已清理",
                                List.of(
                                    new CheckPhoto(PHOTO, Optional.empty(), Optional.empty()))))));
    assertEquals(Optional.of(done), ask(stores -> stores.hazards().find(found.id())));
    assertEquals(
        List.of(),
        ask(stores -> stores.hazards().concerning(MINE.id(), DAY.plusDays(30), DAY.plusDays(60))));
    assertEquals(
        List.of(done),
        ask(stores -> stores.hazards().concerning(MINE.id(), DAY.plusDays(1), DAY.plusDays(60))));
    assertEquals(List.of(done), listed(SelfFoundHazard.State.PUT_RIGHT));
    assertEquals(List.of(), listed(SelfFoundHazard.State.FOUND));
  }

  private List<SelfFoundHazard> listed(SelfFoundHazard.State state) {
    SelfFoundHazards.Query query =
        new SelfFoundHazards.Query(
            Optional.of(MINE.id()),
            Optional.of(Yicheng.COUNTY),
            Optional.of(state),
            Optional.of(Yicheng.id(61, 1)));
    return ask(stores -> stores.hazards().list(WHOLE_COUNTY, query, FIRST_PAGE).items());
  }

  @Test
  public void aPeriodIsReportedOnOnce() {
    PeriodReport report = report(1);
    run(stores -> stores.reports().add(report));

    assertEquals(Optional.of(report), ask(stores -> stores.reports().find(report.id())));
    assertEquals(
        Optional.of(report), ask(stores -> stores.reports().find(MINE.id(), report.period())));
    assertEquals(
        1,
        ask(stores -> stores.reports().entries(WHOLE_COUNTY, range(LocalDate.of(2026, 10, 1), DAY)))
            .size());
    assertTaken("period", () -> run(stores -> stores.reports().add(report(2))));
  }

  private static PeriodReport report(int number) {
    return new PeriodReport(
        Yicheng.id(65, number),
        MINE.id(),
        MINE.division(),
        new CheckPeriod(CheckKind.MONTHLY, LocalDate.of(2026, 10, 1)),
        List.of(new ReportFigure("daily.DONE", 1, List.of("DAILY:2026-10-01"))),
        PHOTO,
        "总体平稳",
        "加强巡检",
        "负责人1",
        RECEIVED,
        "mine-1");
  }

  @Test
  public void theRegisterComesByDivisionAndName() {
    List<CheckedEnterprise> all =
        ask(stores -> stores.register().within(WHOLE_COUNTY, range(DAY, DAY)));
    assertTrue(all.contains(CheckedEnterprise.of(MINE)), all::toString);
    assertEquals(
        List.of(CheckedEnterprise.of(MINE)),
        ask(
            stores ->
                stores.register().within(Scope.of(Yicheng.COUNTY, MINE.id()), range(DAY, DAY))));
    UUID nobody = Yicheng.id(1, 77);
    assertEquals(
        List.of(),
        ask(stores -> stores.register().within(Scope.of(Yicheng.COUNTY, nobody), range(DAY, DAY))));
  }
}
