package org.anjian.enforcement;

import static org.anjian.enforcement.Story.filed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.anjian.duty.Duty;
import org.anjian.duty.DutyKind;
import org.anjian.duty.DutyRecord;
import org.anjian.money.Yuan;
import org.junit.jupiter.api.Test;

class CaseDutiesTest {

  private static final Yuan FINE = Yuan.ofWan(10);

  /** A Monday without holidays for a month. */
  private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);

  @Test
  void aCaseThatIsFiledIsToBeDecidedInNinetyDaysByItsOfficers() {
    Duty duty = only(filed(MARCH_2), MARCH_2);
    assertEquals(DutyKind.CASE_DECISION, duty.kind());
    assertEquals(LocalDate.of(2026, 6, 1), duty.due().lastDay());
    assertEquals("administrative-penalty-law/2021/60", duty.due().basis().get(0).ref());
    assertEquals(List.of(new UUID(0, 3), new UUID(0, 4)), duty.officers());
    assertEquals(DutyRecord.Kind.CASE, duty.record().kind());
    assertEquals("北丁煤矿", duty.record().name());
    assertTrue(duty.due().deadline().isPresent());
  }

  @Test
  void anExtensionMovesTheDecisionAndIsItsArticle() {
    Story story =
        filed(MARCH_2)
            .then(new CaseTime.DecisionExtension(LocalDate.of(2026, 5, 29), "局长", "案情复杂"));
    Duty duty = only(story, MARCH_2);
    assertEquals(LocalDate.of(2026, 6, 30), duty.due().lastDay());
    assertEquals("work-safety-penalty-procedures/2025/53.1", duty.due().basis().get(0).ref());
  }

  @Test
  void thePartyIsWaitedForUntilItsTimeIsOver() {
    Story story = filed(MARCH_2).concluded(MARCH_2, FINE).told(MARCH_2, true);
    assertEquals(
        "{CASE_DECISION=2026-06-01, HEARING_REQUEST=2026-03-09, STATEMENT=2026-03-09}",
        days(story, march(9)));
    assertEquals(
        "{CASE_DECISION=2026-06-01, COLLECTIVE_DISCUSSION=2026-06-01}", days(story, march(10)));
  }

  @Test
  void aHearingIsHeldInFifteenDaysAndToldSevenWorkingDaysBefore() {
    Story story =
        filed(MARCH_2).concluded(MARCH_2, FINE).told(MARCH_2, true).askedForHearing(march(9));
    assertEquals(
        "{CASE_DECISION=2026-06-01, HEARING=2026-03-24, HEARING_NOTIFICATION=2026-03-12,"
            + " STATEMENT=2026-03-09}",
        days(story, march(9)));
  }

  @Test
  void afterAHearingTheLegalReviewComesBeforeTheDiscussion() {
    Story story =
        filed(MARCH_2)
            .concluded(MARCH_2, FINE)
            .told(MARCH_2, true)
            .askedForHearing(march(9))
            .heard(march(20), march(9));
    assertEquals("{CASE_DECISION=2026-06-01, LEGAL_REVIEW=2026-06-01}", days(story, march(20)));
    story.reviewed(march(20), true);
    assertEquals(
        "{CASE_DECISION=2026-06-01, COLLECTIVE_DISCUSSION=2026-06-01}", days(story, march(20)));
  }

  @Test
  void aDecisionIsDeliveredPublishedAndReportedUpward() {
    Story story =
        filed(MARCH_2)
            .concluded(MARCH_2, FINE)
            .told(MARCH_2, true)
            .waived(MARCH_2)
            .discussed(MARCH_2)
            .decided(MARCH_2, FINE);
    assertEquals(
        "{DECISION_DELIVERY=2026-03-11, PUBLICATION=2026-03-11, UPWARD_REPORT=2026-03-16}",
        days(story, MARCH_2));
    story
        .delivered(MARCH_2)
        .then(OtherActs.of(ActKind.PUBLICATION, march(3)))
        .then(OtherActs.of(ActKind.UPWARD_REPORT, march(3)));
    assertEquals("{PAYMENT=2026-03-17}", days(story, march(3)));
  }

  @Test
  void aFineThatIsNotPaidIsDemandedSoThatTheCourtCanStillBeAsked() {
    Story story = collecting();
    assertEquals("{PAYMENT=2026-03-17}", days(story, march(17)));
    // 6 months of suing end on 2 September, 3 months of applying on 2 December; ten working days
    // lie
    // between the demand and the application.
    assertEquals("{DEMAND=2026-11-17, PAYMENT=2026-03-17}", days(story, march(18)));
    story.then(OtherActs.of(ActKind.DEMAND, march(18)));
    Duty application =
        of(story, march(18)).stream()
            .filter(one -> one.kind() == DutyKind.COURT_APPLICATION)
            .findFirst()
            .orElseThrow();
    assertEquals(LocalDate.of(2026, 12, 2), application.due().lastDay());
    assertEquals(Optional.of(LocalDate.of(2026, 9, 3)), application.due().opensOn());
  }

  @Test
  void instalmentsAreDueOneAfterTheOther() {
    Story story =
        collecting().planned(march(5), Story.by(march(20), "40000"), Story.by(march(31), "60000"));
    assertEquals("{INSTALMENT=2026-03-20}", days(story, march(5)));
    story.paid(march(18), "40000");
    assertEquals("{INSTALMENT=2026-03-31}", days(story, march(18)));
  }

  @Test
  void whatIsPaidIsClosedWithinTenWorkingDaysAndThenNothingIsDue() {
    Story story = collecting().paid(march(10), "100000");
    assertEquals("{CLOSING=2026-03-24}", days(story, march(10)));
    story.closed(march(11));
    assertEquals("{}", days(story, march(11)));
  }

  @Test
  void aSuspectedOffenceIsDecidedUponInThreeDaysAndHandedOverByTheNext() {
    Story story = filed(MARCH_2).then(new CaseEnd.TransferReport(MARCH_2, "危险作业罪", "报告"));
    assertEquals("{REFERRAL_DECISION=2026-03-05}", days(story, MARCH_2));
    story.then(new CaseEnd.TransferApproval(march(4), true, "涉嫌犯罪"));
    assertEquals("{REFERRAL=2026-03-05}", days(story, march(4)));
    story.then(Story.transfer(march(5)));
    assertEquals("{}", days(story, march(5)));
  }

  @Test
  void aLedgerAsksNobodyForAnything() {
    EnforcementCase told =
        EnforcementCase.onRecord(
            new UUID(0, 1),
            new UUID(0, 2),
            filed(MARCH_2).now().division(),
            Optional.empty(),
            Story.violation(MARCH_2),
            EnforcementCase.Origin.LEDGER,
            List.of(Story.filing(MARCH_2)),
            0);
    assertEquals(List.of(), CaseDuties.of(told, Story.PROCEDURE, MARCH_2));
  }

  /** Decided and delivered on the second, published and reported on the third. */
  private static Story collecting() {
    return filed(MARCH_2)
        .concluded(MARCH_2, FINE)
        .told(MARCH_2, true)
        .waived(MARCH_2)
        .discussed(MARCH_2)
        .decided(MARCH_2, FINE)
        .delivered(MARCH_2)
        .then(OtherActs.of(ActKind.PUBLICATION, march(3)))
        .then(OtherActs.of(ActKind.UPWARD_REPORT, march(3)));
  }

  private static LocalDate march(int day) {
    return LocalDate.of(2026, 3, day);
  }

  private static List<Duty> of(Story story, LocalDate today) {
    return CaseDuties.of(story.now(), Story.PROCEDURE, today);
  }

  private static Duty only(Story story, LocalDate today) {
    List<Duty> duties = of(story, today);
    assertEquals(1, duties.size(), duties::toString);
    return duties.get(0);
  }

  private static String days(Story story, LocalDate today) {
    TreeMap<String, LocalDate> days = new TreeMap<>();
    of(story, today).forEach(duty -> days.put(duty.kind().name(), duty.due().lastDay()));
    return days.toString();
  }
}
