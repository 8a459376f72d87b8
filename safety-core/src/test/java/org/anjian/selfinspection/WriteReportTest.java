package org.anjian.selfinspection;

import static org.anjian.contract.Refusals.assertRefused;
import static org.anjian.selfinspection.MineAtWork.EXITS;
import static org.anjian.selfinspection.MineAtWork.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anjian.explain.RefusalCode;
import org.junit.jupiter.api.Test;

class WriteReportTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

  private final MineAtWork county = MineAtWork.withRules();
  private final UUID mine = county.bureau.mine.id();

  private WriteReport.Draft draft() {
    return county.reports.draft(county.mine, mine, CheckKind.MONTHLY, DAY);
  }

  private PeriodReport confirm(WriteReport.Draft draft) {
    return county.reports.confirm(
        county.mine,
        mine,
        CheckKind.MONTHLY,
        DAY,
        new WriteReport.Confirmation(draft.receipt(), "出口管理反复", "专人负责", "负责人1"));
  }

  private ReportFigure figure(WriteReport.Draft draft, String key) {
    return draft.figures().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
  }

  @Test
  void theFiguresOfAMonthComeFromItsFacts() {
    county.bureau.today(DAY);
    SelfCheck first = county.check(DAY, problem(EXITS, "堆放杂物"));
    county.bureau.today(DAY.plusDays(2));
    SelfCheck late = county.check(DAY.plusDays(1), problem(EXITS, "又堆放杂物"));
    county.bureau.today(LocalDate.of(2026, 12, 1));

    WriteReport.Draft draft = draft();

    assertEquals(List.of("DAILY:2026-11-03"), figure(draft, "daily.DONE").records());
    assertEquals(List.of("DAILY:2026-11-04"), figure(draft, "daily.LATE").records());
    assertEquals(28, figure(draft, "daily.MISSING").value());
    assertEquals(2, figure(draft, "answers.PROBLEM").value());
    assertEquals(
        List.of("check:" + first.id(), "check:" + late.id()),
        figure(draft, "answers.PROBLEM").records());
    assertEquals(2, figure(draft, "hazards.found").value());
    assertEquals(2, figure(draft, "hazards.open").value());
    assertEquals(List.of("item:安全出口畅通 × 2"), figure(draft, "items.repeated").records());
  }

  @Test
  void aMonthIsReportedOnWhenItIsOverAndOnce() {
    county.bureau.today(LocalDate.of(2026, 11, 30));
    assertRefused(RefusalCode.DATE_IN_FUTURE, () -> confirm(draft()));
    county.bureau.today(LocalDate.of(2026, 12, 1));
    PeriodReport report = confirm(draft());
    assertEquals(report.receipt(), draft().receipt());
    assertEquals(PeriodState.DONE, county.status(CheckKind.MONTHLY, DAY).state());
    assertRefused(RefusalCode.ALREADY_EXISTS, () -> confirm(draft()));
  }

  @Test
  void whatIsConfirmedIsWhatWasRead() {
    county.bureau.today(LocalDate.of(2026, 12, 1));
    WriteReport.Draft read = draft();
    county.check(LocalDate.of(2026, 11, 30));
    assertRefused(RefusalCode.STALE_REVISION, () -> confirm(read));
  }

  @Test
  void whatWasConfirmedStaysWhenFactsComeLater() {
    county.bureau.today(LocalDate.of(2026, 12, 1));
    PeriodReport report = confirm(draft());
    county.check(LocalDate.of(2026, 11, 30));

    assertEquals(report, county.reports.find(county.mine, report.id()));
  }

  @Test
  void aMonthIsNotReportedOnAfterTheWindow() {
    county.bureau.today(LocalDate.of(2027, 1, 8));
    assertRefused(RefusalCode.CHECK_WINDOW_CLOSED, () -> confirm(draft()));
  }

  @Test
  void aDayIsCheckedNotReportedOn() {
    assertRefused(
        RefusalCode.ITEMS_DO_NOT_MATCH,
        () -> county.reports.draft(county.mine, mine, CheckKind.DAILY, DAY));
  }
}
