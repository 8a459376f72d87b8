package org.anjian.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.explain.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class RunningTermTest {

  private static final WorkCalendar CALENDAR = WorkCalendar.shipped();
  private static final LegalClock CLOCK = LegalClock.of(CALENDAR);
  private static final LegalTerms TERMS = LegalTerms.shipped();

  /** 2026-05-31, ninety days later, is a Sunday. */
  private static final LocalDate FILED = LocalDate.of(2026, 3, 2);

  private static RunningTerm start(String rule, LocalDate event) {
    return CLOCK.start(TERMS.require(rule, event), event);
  }

  private static LocalDate lastDay(RunningTerm term) {
    return term.deadline().orElseThrow().lastDay();
  }

  private static Extension head(String approvedOn, int total) {
    return new Extension(
        Approver.AGENCY_HEAD, LocalDate.parse(approvedOn), Term.calendarDays(total));
  }

  private static Extension superior(String approvedOn, int total) {
    return new Extension(
        Approver.SUPERIOR_AGENCY, LocalDate.parse(approvedOn), Term.calendarDays(total));
  }

  private static Suspension testing(String first, String last) {
    return Suspension.closed("TESTING", LocalDate.parse(first), LocalDate.parse(last));
  }

  private static void assertRefused(RefusalCode code, Executable act) {
    assertEquals(code, assertThrows(Refusal.class, act).code());
  }

  @Test
  void aDecisionIsDueAfterNinetyThenOneHundredAndTwentyThenOneHundredAndEightyDays() {
    var term = start("DECISION", FILED);
    assertEquals(LocalDate.of(2026, 6, 1), lastDay(term));
    var byHead = term.extended(head("2026-05-20", 120));
    assertEquals(LocalDate.of(2026, 6, 30), lastDay(byHead));
    var bySuperior = byHead.extended(superior("2026-06-30", 180));
    assertEquals(LocalDate.of(2026, 8, 31), lastDay(bySuperior)); // 2026-08-29 is a Saturday.
    assertEquals(Term.calendarDays(180), bySuperior.length());
    assertEquals(LocalDate.of(2026, 6, 1), lastDay(term)); // The state before is untouched.
  }

  @Test
  void anExtensionShorterThanTheCapIsGrantedAsItIsAndCanGrowToTheCap() {
    var term = start("DECISION", FILED).extended(head("2026-05-20", 100));
    assertEquals(LocalDate.of(2026, 6, 10), lastDay(term));
    assertEquals(LocalDate.of(2026, 6, 30), lastDay(term.extended(head("2026-06-10", 120))));
    assertRefused(
        RefusalCode.EXTENSION_NOT_PERMITTED, () -> term.extended(head("2026-06-10", 100)));
  }

  @Test
  void nobodyExtendsFurtherThanTheArticleLetsHim() {
    var term = start("DECISION", FILED);
    assertRefused(
        RefusalCode.EXTENSION_NOT_PERMITTED, () -> term.extended(head("2026-05-20", 121)));
    assertRefused(
        RefusalCode.EXTENSION_NOT_PERMITTED, () -> term.extended(superior("2026-05-20", 180)));
    var byHead = term.extended(head("2026-05-20", 120));
    assertRefused(
        RefusalCode.EXTENSION_NOT_PERMITTED, () -> byHead.extended(superior("2026-05-21", 181)));
    var months = new Extension(Approver.AGENCY_HEAD, FILED, Term.months(4));
    assertRefused(RefusalCode.EXTENSION_NOT_PERMITTED, () -> term.extended(months));
    var government =
        new Extension(Approver.GOVERNMENT, LocalDate.of(2026, 5, 20), Term.calendarDays(120));
    var refusal = assertThrows(Refusal.class, () -> term.extended(government));
    assertEquals(
        List.of(Approver.AGENCY_HEAD, Approver.SUPERIOR_AGENCY),
        refusal.details().get("available"));
    var payment = start("PAYMENT", FILED);
    assertRefused(
        RefusalCode.EXTENSION_NOT_PERMITTED, () -> payment.extended(head("2026-03-03", 30)));
  }

  @Test
  void aTermThatIsOverIsNotExtendedNorBeforeItBegan() {
    var term = start("DECISION", FILED);
    assertEquals(LocalDate.of(2026, 6, 30), lastDay(term.extended(head("2026-06-01", 120))));
    assertRefused(RefusalCode.TERM_EXPIRED, () -> term.extended(head("2026-06-02", 120)));
    assertRefused(RefusalCode.DATE_BEFORE_CAUSE, () -> term.extended(head("2026-03-01", 120)));
  }

  @Test
  void anExtensionNeedsItsArticleInForceOnTheDayOfItsApproval() {
    var term = start("DECISION", LocalDate.of(2026, 1, 15));
    assertEquals(1, term.legal().basis().size());
    assertRefused(RefusalCode.LAW_NOT_COVERED, () -> term.extended(head("2026-01-31", 120)));
    assertEquals(LocalDate.of(2026, 5, 15), lastDay(term.extended(head("2026-02-01", 120))));
    assertRefused(
        RefusalCode.LAW_NOT_COVERED, () -> term.leavingOut(testing("2026-01-31", "2026-02-05")));
  }

  @Test
  void timeForTestingIsLeftOutOfTheTimeForTheDecision() {
    var term = start("DECISION", FILED).leavingOut(testing("2026-04-01", "2026-04-20"));
    // 2026-06-20 lies in the holidays of the dragon boat festival.
    assertEquals(LocalDate.of(2026, 6, 22), lastDay(term));
    assertEquals(
        List.of("deadline.firstDay", "deadline.count", "deadline.suspended", "deadline.restDay"),
        term.deadline().orElseThrow().trace().steps().stream().map(Step::question).toList());
    assertEquals(
        List.of(
            "administrative-litigation-interpretation/2018/48.2",
            "civil-code/2020/201.1",
            "administrative-penalty-law/2021/60",
            "work-safety-penalty-procedures/2025/53.1",
            "work-safety-penalty-procedures/2025/53.2",
            "administrative-litigation-interpretation/2018/48.3",
            "civil-code/2020/203.1"),
        term.deadline().orElseThrow().trace().citations().stream().map(LegalBasis::ref).toList());
    assertEquals(
        LocalDate.of(2026, 7, 20),
        lastDay(term.extended(head("2026-06-22", 120)))); // 120 + 20 days
  }

  @Test
  void daysLeftOutTwiceAreLeftOutOnce() {
    var term =
        start("DECISION", FILED)
            .leavingOut(testing("2026-04-10", "2026-04-25"))
            .leavingOut(testing("2026-04-01", "2026-04-20"))
            .leavingOut(testing("2026-04-12", "2026-04-13"));
    assertEquals(FILED.plusDays(115), LocalDate.of(2026, 6, 25));
    assertEquals(LocalDate.of(2026, 6, 25), lastDay(term));
    assertEquals(3, term.suspensions().size());
  }

  @Test
  void theDayOfTheEventIsNotCountedAndSoNotLeftOut() {
    var term = start("DECISION", FILED).leavingOut(testing("2026-03-02", "2026-03-03"));
    assertEquals(LocalDate.of(2026, 6, 1), lastDay(term)); // One day later than the Sunday.
    assertRefused(
        RefusalCode.DATE_BEFORE_CAUSE,
        () -> start("DECISION", FILED).leavingOut(testing("2026-03-01", "2026-03-03")));
  }

  @Test
  void aTermThatStandsStillHasNoLastDayUntilItRunsAgain() {
    var still =
        start("DECISION", FILED).leavingOut(Suspension.since("TESTING", LocalDate.of(2026, 4, 1)));
    assertEquals(Optional.empty(), still.deadline());
    assertEquals(Optional.of(LocalDate.of(2026, 4, 1)), still.standsStillSince());
    assertRefused(
        RefusalCode.OUT_OF_SEQUENCE, () -> still.leavingOut(testing("2026-04-05", "2026-04-06")));
    assertRefused(RefusalCode.DATE_BEFORE_CAUSE, () -> still.resumedOn(LocalDate.of(2026, 4, 1)));
    var runs = still.resumedOn(LocalDate.of(2026, 4, 21));
    assertEquals(LocalDate.of(2026, 6, 22), lastDay(runs));
    assertEquals(Optional.empty(), runs.standsStillSince());
    assertRefused(RefusalCode.OUT_OF_SEQUENCE, () -> runs.resumedOn(LocalDate.of(2026, 4, 22)));
    var extended = still.extended(head("2026-05-20", 120));
    assertEquals(Optional.empty(), extended.deadline());
    assertEquals(LocalDate.of(2026, 7, 20), lastDay(extended.resumedOn(LocalDate.of(2026, 4, 21))));
  }

  @Test
  void aTermStandsStillUpToItsLastDayAndNotAfterIt() {
    var term = start("DECISION", FILED);
    assertEquals(
        LocalDate.of(2026, 6, 4),
        lastDay(term.leavingOut(testing("2026-06-01", "2026-06-03")))); // on the day it moved to
    assertRefused(
        RefusalCode.TERM_EXPIRED, () -> term.leavingOut(testing("2026-06-02", "2026-06-03")));
  }

  @Test
  void onlyAReasonThatAnArticleNamesStopsATerm() {
    var term = start("DECISION", FILED);
    var refusal =
        assertThrows(
            Refusal.class,
            () -> term.leavingOut(Suspension.since("HOLIDAY_OF_THE_OFFICER", FILED)));
    assertEquals(RefusalCode.SUSPENSION_NOT_PERMITTED, refusal.code());
    assertEquals(List.of("TESTING"), refusal.details().get("available"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Suspension("TESTING", EffectivePeriod.before(FILED)));
  }

  @Test
  void aSeizureLastsThirtyDaysAndThirtyMoreAndNeverWaitsForARestDayToPass() {
    LocalDate taken = LocalDate.of(2026, 3, 6);
    var term = start("SEIZURE", taken);
    assertEquals(LocalDate.of(2026, 4, 5), lastDay(term)); // A Sunday in a holiday.
    assertEquals(
        LocalDate.of(2026, 5, 5), lastDay(term.extended(head("2026-04-05", 60)))); // A holiday.
    assertRefused(RefusalCode.EXTENSION_NOT_PERMITTED, () -> term.extended(head("2026-04-01", 61)));
    assertEquals(
        LocalDate.of(2026, 4, 10), lastDay(term.leavingOut(testing("2026-03-10", "2026-03-14"))));
  }

  @Test
  void aFilingDecisionTakesFiveWorkingDaysAndFiveMore() {
    var term = start("FILING", FILED);
    assertEquals(LocalDate.of(2026, 3, 9), lastDay(term));
    var five = new Extension(Approver.AGENCY_HEAD, LocalDate.of(2026, 3, 9), Term.workingDays(10));
    assertEquals(LocalDate.of(2026, 3, 16), lastDay(term.extended(five)));
    assertRefused(RefusalCode.EXTENSION_NOT_PERMITTED, () -> term.extended(head("2026-03-09", 10)));
  }

  @Test
  void aHearingIsPutOffOnce() {
    var term = start("HEARING", FILED);
    assertEquals(LocalDate.of(2026, 3, 17), lastDay(term));
    var once = term.extended(head("2026-03-16", 40));
    assertEquals(LocalDate.of(2026, 4, 13), lastDay(once)); // 2026-04-11 is a Saturday.
    assertRefused(RefusalCode.EXTENSION_NOT_PERMITTED, () -> once.extended(head("2026-04-10", 50)));
  }

  @Test
  void technicalAppraisalIsLeftOutOfAnAccidentInvestigation() {
    var term = start("ACCIDENT_INVESTIGATION", LocalDate.of(2026, 3, 2));
    assertEquals(LocalDate.of(2026, 5, 6), lastDay(term)); // 2026-05-01 and on are holidays.
    var appraisal =
        Suspension.closed("APPRAISAL", LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 19));
    assertEquals(LocalDate.of(2026, 5, 11), lastDay(term.leavingOut(appraisal)));
    var sixty =
        new Extension(Approver.GOVERNMENT, LocalDate.of(2026, 4, 20), Term.calendarDays(120));
    assertEquals(LocalDate.of(2026, 6, 30), lastDay(term.extended(sixty)));
  }

  @Test
  void anyLedgerOfCalendarDaysAgreesWithWalkingDayByDay() {
    var random = new Random(53);
    for (int i = 0; i < 2_000; i++) {
      LocalDate filed = LocalDate.of(2026, 2, 1).plusDays(random.nextInt(60));
      var term = start("DECISION", filed);
      List<DayRange> out = new ArrayList<>();
      for (int n = random.nextInt(4); n > 0; n--) {
        LocalDate first = filed.plusDays(1 + random.nextInt(80));
        LocalDate last = first.plusDays(random.nextInt(20));
        out.add(new DayRange(first, last));
        term = term.leavingOut(Suspension.closed("TESTING", first, last));
      }
      LocalDate naive = filed;
      for (int left = 90; left > 0; ) {
        naive = naive.plusDays(1);
        LocalDate day = naive;
        left -= out.stream().noneMatch(range -> range.contains(day)) ? 1 : 0;
      }
      assertEquals(CALENDAR.workingDayOnOrAfter(naive), lastDay(term), filed + " " + out);
    }
  }

  @Test
  void anyLedgerOfWorkingDaysAgreesWithWalkingDayByDay(@TempDir Path folder) throws IOException {
    write(folder, "legal-texts.csv", "county-rule,2010,本县规定,stated,,BY_ANALOGY,");
    write(
        folder,
        "legal-terms.csv",
        "REPAIR,ACT_WITHIN,20,WORKING_DAY,MEASURE_TAKEN,PARTY,county-rule/2010/3,2010-01-01,,修复,Repair");
    write(folder, "term-suspensions.csv", "REPAIR,FLOOD,county-rule/2010/4,2010-01-01,洪水,flood");
    LegalTerms terms = LegalTerms.shippedWith(folder);
    var random = new Random(54);
    for (int i = 0; i < 2_000; i++) {
      LocalDate start = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5_000));
      var term = CLOCK.start(terms.require("REPAIR", start), start);
      List<DayRange> out = new ArrayList<>();
      for (int n = random.nextInt(3); n > 0; n--) {
        LocalDate first = start.plusDays(1 + random.nextInt(20));
        LocalDate last = first.plusDays(random.nextInt(12));
        out.add(new DayRange(first, last));
        term = term.leavingOut(Suspension.closed("FLOOD", first, last));
      }
      LocalDate naive = start;
      for (int left = 20; left > 0; ) {
        naive = naive.plusDays(1);
        LocalDate day = naive;
        boolean counted =
            CALENDAR.isWorkingDay(day) && out.stream().noneMatch(range -> range.contains(day));
        left -= counted ? 1 : 0;
      }
      assertEquals(naive, lastDay(term), start + " " + out);
    }
  }

  @Test
  void aTermThatLiesBeforeItsEventDoesNotRun() {
    var notice = TERMS.require("HEARING_NOTIFICATION", FILED);
    assertThrows(IllegalArgumentException.class, () -> CLOCK.start(notice, FILED));
    var early = TERMS.require("STATEMENT", FILED);
    LocalDate before = LocalDate.of(2026, 1, 31);
    assertThrows(IllegalArgumentException.class, () -> CLOCK.start(early, before));
    assertFalse(start("DECISION", FILED).deadline().orElseThrow().isProvisional());
    assertTrue(start("DECISION", FILED).toString().startsWith("DECISION 2026-03-02"));
  }

  private static void write(Path folder, String table, String row) throws IOException {
    String header =
        switch (table) {
          case "legal-texts.csv" ->
              "law,edition,title,working_days,working_days_article,rest_day,rest_day_article";
          case "legal-terms.csv" ->
              "rule,effect,length,unit,event,holder,basis,effective_from,effective_to,label_zh,label_en";
          default -> "rule,ground,basis,effective_from,label_zh,label_en";
        };
    Files.writeString(folder.resolve(table), header + "\n" + row + "\n");
  }
}
