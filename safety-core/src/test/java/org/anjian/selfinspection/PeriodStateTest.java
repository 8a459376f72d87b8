package org.anjian.selfinspection;

import static org.anjian.bureau.Bureau.leader;
import static org.anjian.bureau.Bureau.station;
import static org.anjian.contract.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.contract.Yicheng;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.enterprise.RiskLevel;
import org.anjian.explain.RefusalCode;
import org.anjian.paging.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodStateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

  private final MineAtWork county = MineAtWork.withRules();

  @ParameterizedTest(name = "received {0} days later: {1}")
  @CsvSource({"0, DONE", "1, LATE", "2, BACK_FILLED", "6, BACK_FILLED"})
  void anEntryCountsByTheDayOnWhichItWasReceived(int daysLater, PeriodState state) {
    county.bureau.today(DAY.plusDays(daysLater));
    county.check(DAY);

    assertEquals(state, county.status(CheckKind.DAILY, DAY).state());
    assertEquals(PeriodStatus.Reason.ENTERED, county.status(CheckKind.DAILY, DAY).reason());
  }

  @Test
  void aDayWithoutAnEntryIsOpenThenMissing() {
    county.bureau.today(DAY.minusDays(1));
    assertEquals(PeriodState.AHEAD, county.status(CheckKind.DAILY, DAY).state());
    county.bureau.today(DAY);
    assertEquals(PeriodState.OPEN, county.status(CheckKind.DAILY, DAY).state());
    county.bureau.today(DAY.plusDays(1));
    assertEquals(PeriodState.MISSING, county.status(CheckKind.DAILY, DAY).state());
  }

  @Test
  void theLastDayInTimeIsCountedFromTheEndOfTheTenDays() {
    county.bureau.today(LocalDate.of(2026, 12, 1));
    assertEquals(
        PeriodState.OPEN, county.status(CheckKind.TEN_DAY, LocalDate.of(2026, 11, 30)).state());
    county.bureau.today(LocalDate.of(2026, 12, 2));
    assertEquals(
        PeriodState.MISSING, county.status(CheckKind.TEN_DAY, LocalDate.of(2026, 11, 30)).state());
  }

  @Test
  void withoutARuleNothingIsDue() {
    PeriodStatus before = county.status(CheckKind.DAILY, MineAtWork.START.minusDays(1));
    assertEquals(PeriodState.NOT_DUE, before.state());
    assertEquals(PeriodStatus.Reason.NO_RULE, before.reason());
  }

  @Test
  void aNarrowerRuleExemptsThoseOfLowerRisk() {
    county.settings.add(
        leader(),
        new CadenceRule(
            Yicheng.id(70, 1),
            Yicheng.COUNTY,
            CheckKind.DAILY,
            Optional.empty(),
            Optional.of(RiskLevel.MAJOR),
            Optional.empty(),
            false,
            0,
            0,
            0,
            DAY,
            Optional.empty(),
            "",
            0));
    county.bureau.today(DAY.plusDays(3));
    assertEquals(PeriodStatus.Reason.EXEMPT, county.status(CheckKind.DAILY, DAY).reason());
    assertEquals(PeriodState.MISSING, county.status(CheckKind.DAILY, DAY.minusDays(1)).state());
  }

  @Test
  void nothingIsDueOnDaysOfANoticeButInATenDaysWithAWorkingDay() {
    county.bureau.today(LocalDate.of(2026, 11, 11));
    ShutdownNotice notice =
        county.settings.give(
            county.mine,
            county.bureau.mine.id(),
            ShutdownNotice.Reason.MAINTENANCE,
            LocalDate.of(2026, 11, 11),
            Optional.of(LocalDate.of(2026, 11, 19)),
            "检修");
    county.bureau.today(LocalDate.of(2026, 11, 28));
    assertEquals(
        PeriodStatus.Reason.SHUTDOWN,
        county.status(CheckKind.DAILY, LocalDate.of(2026, 11, 19)).reason());
    assertEquals(
        PeriodState.MISSING, county.status(CheckKind.DAILY, LocalDate.of(2026, 11, 20)).state());
    assertEquals(
        PeriodState.MISSING, county.status(CheckKind.TEN_DAY, LocalDate.of(2026, 11, 12)).state());
    assertRefused(
        RefusalCode.DATE_BEFORE_CAUSE,
        () ->
            county.settings.resume(
                county.mine, notice.id(), LocalDate.of(2026, 11, 15), notice.revision()));
  }

  @Test
  void anEnterpriseGivesNoNoticeForDaysThatAreOverButItsStationDoes() {
    county.bureau.today(DAY.plusDays(5));
    assertRefused(
        RefusalCode.DATE_BEFORE_CAUSE,
        () ->
            county.settings.give(
                county.mine,
                county.bureau.mine.id(),
                ShutdownNotice.Reason.HOLIDAY,
                DAY,
                Optional.of(DAY),
                ""));
    county.settings.give(
        station(Yicheng.WANGZHUANG_TOWN),
        county.bureau.mine.id(),
        ShutdownNotice.Reason.HOLIDAY,
        DAY,
        Optional.of(DAY),
        "当日到场核实");
    assertEquals(PeriodState.NOT_DUE, county.status(CheckKind.DAILY, DAY).state());
  }

  @Test
  void aPeriodThatBeganBeforeTheRegistrationIsNotDue() {
    assertEquals(
        PeriodState.NOT_DUE, judged(LocalDate.of(2026, 11, 5), OperatingStatus.OPERATING).state());
    assertEquals(
        PeriodState.MISSING, judged(LocalDate.of(2026, 11, 1), OperatingStatus.OPERATING).state());
    assertEquals(
        PeriodStatus.Reason.CLOSED,
        judged(LocalDate.of(2026, 11, 1), OperatingStatus.CLOSED).reason());
  }

  private PeriodStatus judged(LocalDate registeredOn, OperatingStatus status) {
    CheckedEnterprise of = CheckedEnterprise.of(county.bureau.shop);
    CheckedEnterprise one =
        new CheckedEnterprise(
            of.id(),
            of.name(),
            of.division(),
            of.sector(),
            of.riskLevel(),
            status,
            registeredOn,
            of.location());
    PeriodJudge judge =
        new PeriodJudge(
            new Cadence(county.stores.rules().concerning(Yicheng.COUNTY), Yicheng.DIVISIONS),
            List.of(),
            List.of(),
            LocalDate.of(2026, 12, 31),
            county.bureau.clock.getZone());
    return judge.judge(one, new CheckPeriod(CheckKind.TEN_DAY, LocalDate.of(2026, 11, 1)));
  }

  @Test
  void aRuleMakesNoPastDayDue() {
    county.bureau.today(DAY);
    CadenceRule past = county.rule(CheckKind.DAILY, 0, 0, 0, DAY.minusDays(1));
    assertRefused(RefusalCode.DATE_BEFORE_CAUSE, () -> county.settings.add(leader(), past));
    CadenceRule second = county.rule(CheckKind.DAILY, 0, 0, 0, DAY);
    assertRefused(RefusalCode.ALREADY_EXISTS, () -> county.settings.add(leader(), second));
    assertRefused(RefusalCode.OUTSIDE_SCOPE, () -> county.settings.add(county.mine, second));
  }

  @Test
  void whatIsReportedOnHasADayToBeReported() {
    assertThrows(
        IllegalArgumentException.class, () -> county.rule(CheckKind.MONTHLY, 0, 0, 0, DAY));
    assertThrows(IllegalArgumentException.class, () -> county.rule(CheckKind.DAILY, 93, 0, 0, DAY));
    assertThrows(IllegalArgumentException.class, () -> county.rule(CheckKind.DAILY, 0, -1, 0, DAY));
  }

  @Test
  void theSilentAreListedByDivisionAndNameWithTheirMissingPeriods() {
    county.bureau.today(DAY);
    county.check(DAY);
    county.bureau.today(DAY.plusDays(2));
    SelfChecks.Range range =
        new SelfChecks.Range(
            Optional.empty(), Optional.empty(), Optional.empty(), DAY, DAY.plusDays(1));

    List<OverseeSelfInspection.Silent> silent =
        county
            .oversight
            .silent(leader(), range, Optional.of(CheckKind.DAILY), new PageRequest(0, 10))
            .items();

    assertEquals(2, silent.size());
    assertEquals(county.bureau.shop.id(), silent.get(0).enterprise().id());
    assertEquals(2, silent.get(0).missing().size());
    assertEquals(
        List.of(DAY.plusDays(1)),
        silent.get(1).missing().stream().map(one -> one.period().firstDay()).toList());
    List<OverseeSelfInspection.Coverage> coverage =
        county.oversight.coverage(leader(), range, Optional.of(CheckKind.DAILY));
    assertEquals(2, coverage.size());
    assertEquals(1, coverage.get(1).periods().get(PeriodState.DONE));
    assertEquals(1, coverage.get(1).periods().get(PeriodState.MISSING));
  }

  @Test
  void whatIsDueIsTodayAndWhatStillTakesAnEntry() {
    county.bureau.today(LocalDate.of(2026, 11, 3));
    List<String> due =
        county.oversight.due(county.mine, county.bureau.mine.id()).stream()
            .map(one -> one.period().kind() + " " + one.period().firstDay() + " " + one.state())
            .toList();

    assertEquals(
        List.of(
            "DAILY 2026-10-28 MISSING",
            "DAILY 2026-10-29 MISSING",
            "DAILY 2026-10-30 MISSING",
            "DAILY 2026-10-31 MISSING",
            "DAILY 2026-11-01 MISSING",
            "DAILY 2026-11-02 MISSING",
            "DAILY 2026-11-03 OPEN",
            "TEN_DAY 2026-10-21 MISSING",
            "TEN_DAY 2026-11-01 OPEN",
            "MONTHLY 2026-10-01 OPEN"),
        due);
  }
}
