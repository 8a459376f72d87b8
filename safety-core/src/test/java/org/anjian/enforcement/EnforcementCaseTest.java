package org.anjian.enforcement;

import static org.anjian.contract.Refusals.assertRefused;
import static org.anjian.enforcement.Story.by;
import static org.anjian.enforcement.Story.filed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.contract.Yicheng;
import org.anjian.document.DocumentKind;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EnforcementCaseTest {

  private static final Yuan FINE = Yuan.of(30_000);
  private static final LocalDate MAY_4 = LocalDate.of(2023, 5, 4);
  private static final LocalDate MAY_8 = LocalDate.of(2023, 5, 8);

  /** Five working days later is Wednesday the 17th. */
  private static final LocalDate MAY_10 = LocalDate.of(2023, 5, 10);

  @Test
  void anOrdinaryCaseGoesFromFilingToClosing() {
    Story story = filed(MAY_4);
    assertEquals(CaseStage.INVESTIGATING, story.now().stage());
    assertEquals(CaseStage.ASSESSED, story.concluded(MAY_8, FINE).now().stage());
    assertEquals(CaseStage.NOTIFYING, story.noticed(MAY_10, false).now().stage());
    assertEquals(CaseStage.HEARING_THE_PARTY, story.noticeDelivered(MAY_10).now().stage());
    story.stated(MAY_10);
    assertEquals(CaseStage.DECIDED, story.decided(day(15), FINE).now().stage());
    assertEquals(CaseStage.COLLECTING, story.delivered(day(16)).now().stage());
    story.paid(day(20), "10000");
    assertEquals(CaseStage.COLLECTING, story.now().stage());
    assertEquals(CaseStage.PAID, story.paid(day(31), "20000").now().stage());
    EnforcementCase closed = story.closed(day(31)).now();
    assertEquals(CaseStage.CLOSED, closed.stage());
    assertEquals(Optional.of(day(31)), closed.closedOn());
    assertEquals(2023, closed.year());
    assertEquals(Optional.of(day(16)), closed.deliveredOn());
  }

  @Test
  void aCaseWithHearingIsReviewedAndDiscussedAfterItAndDecidedOnIt() {
    EnforcementCase decided =
        filed(MAY_4)
            .concluded(MAY_8, Yuan.ofWan(15), "SUSPEND_PRODUCTION")
            .told(MAY_10, true)
            .askedForHearing(day(17))
            .heard(day(31), day(19))
            .reviewed(june(1), true)
            .discussed(june(2))
            .decided(june(5), Yuan.ofWan(12), "SUSPEND_PRODUCTION")
            .now();
    assertTrue(decided.needsLegalReview());
    assertEquals(CaseStage.DECIDED, decided.stage());
  }

  @Test
  void aComplexCaseIsReviewedAndDiscussedAlsoWithoutHearing() {
    Story story = filed(MAY_4).concludedAsComplex(MAY_8, FINE).told(MAY_10, false);
    assertEquals(
        List.of(CaseRule.LEGAL_REVIEW_PASSED, CaseRule.DISCUSSED_COLLECTIVELY),
        story.now().missingFor(ActKind.DECISION));
    story.reviewed(day(11), true).discussed(day(12)).decided(day(12), FINE);
  }

  @Test
  void aCaseWithoutFineIsClosedOnceItsDecisionIsDelivered() {
    EnforcementCase closed =
        filed(MAY_4)
            .concluded(MAY_8, Yuan.ZERO, "WARNING")
            .told(MAY_10, false)
            .waived(MAY_10)
            .decided(MAY_10, Yuan.ZERO, "WARNING")
            .delivered(MAY_10)
            .closed(MAY_10)
            .now();
    assertEquals(CaseStage.CLOSED, closed.stage());
  }

  @Test
  void theInvestigationMayConcludeAgainBeforeTheNoticeAndTheLastConclusionCounts() {
    Story story = filed(MAY_4).concludedAsComplex(MAY_8, FINE).concluded(day(9), Yuan.of(20_000));
    assertEquals(Yuan.of(20_000), story.now().assessment().orElseThrow().fine());
    assertFalse(story.now().needsLegalReview());
  }

  @Test
  void aCaseIsNotFiledBeforeTheActNorWithoutOfficers() {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                EnforcementCase.file(
                    new UUID(0, 1),
                    new UUID(0, 2),
                    Yicheng.TANGXING,
                    Optional.empty(),
                    Story.violation(MAY_8),
                    Story.filing(MAY_8.minusDays(1))));
    assertEquals(RefusalCode.DATE_BEFORE_CAUSE, refusal.code());
    assertEquals("行政处罚法(2021)第54条第2款", refusal.basis().orElseThrow().toString());
    assertThrows(
        IllegalArgumentException.class,
        () ->
            EnforcementCase.file(
                new UUID(0, 1),
                new UUID(0, 2),
                Yicheng.TANGXING,
                Optional.empty(),
                Story.violation(MAY_8),
                new CaseAct.Filing(Yicheng.document(DocumentKind.FILING, 1), MAY_8, List.of())));
  }

  @ParameterizedTest
  @CsvSource({
    // 行政处罚法第64条第1款第1项、第85条: five working days after the notice.
    "2023-05-10, 2023-05-17",
    "2023-05-12, 2023-05-19",
    // Over the May holidays, with worked weekend days on both sides.
    "2023-04-21, 2023-04-27",
    "2023-04-28, 2023-05-09",
    "2021-07-15, 2021-07-22",
  })
  void aHearingIsAskedForWithinFiveWorkingDaysOfTheDelivery(LocalDate told, LocalDate lastDay) {
    toldWithHearing(told).askedForHearing(told);
    toldWithHearing(told).askedForHearing(lastDay);
    Refusal late =
        assertThrows(
            Refusal.class, () -> toldWithHearing(told).askedForHearing(lastDay.plusDays(1)));
    assertEquals(RefusalCode.TERM_EXPIRED, late.code());
    assertEquals(lastDay, late.details().get("lastDay"));
    assertEquals("行政处罚法(2021)第64条第1款第1项", late.basis().orElseThrow().toString());
  }

  @Test
  void aTermThatNoCarriedTextSetsIsNotMadeUp() {
    LocalDate before = LocalDate.of(2021, 7, 14);
    toldWithHearing(before).askedForHearing(LocalDate.of(2021, 9, 1));
    toldWithHearing(before).decided(before, FINE);
  }

  @ParameterizedTest
  @CsvSource({
    // 行政处罚法第64条第1款第2项、第85条: seven working days lie between the notification and the hearing.
    "2023-05-31, 2023-05-21",
    "2023-06-01, 2023-05-22",
    // Over the dragon boat festival: 22 to 24 June off, Sunday 25 June worked.
    "2023-06-29, 2023-06-18",
  })
  void thePartyIsToldOfTheHearingSevenWorkingDaysBefore(LocalDate hearing, LocalDate lastDay) {
    toldWithHearing(MAY_10).askedForHearing(MAY_10).heard(hearing, lastDay);
    Refusal late =
        assertThrows(
            Refusal.class,
            () ->
                toldWithHearing(MAY_10)
                    .askedForHearing(MAY_10)
                    .heard(hearing, lastDay.plusDays(1)));
    assertEquals(RefusalCode.TERM_EXPIRED, late.code());
    assertEquals(lastDay, late.details().get("lastDay"));
    assertEquals("行政处罚法(2021)第64条第1款第2项", late.basis().orElseThrow().toString());
  }

  @Test
  void aHearingIsNotAnnouncedBeforeItIsAskedForNorAfterItIsHeld() {
    assertRefused(
        RefusalCode.DATE_BEFORE_CAUSE,
        () -> toldWithHearing(MAY_10).askedForHearing(day(12)).heard(day(31), day(11)));
    assertRefused(
        RefusalCode.DATE_BEFORE_CAUSE,
        () -> toldWithHearing(MAY_10).askedForHearing(day(12)).heard(day(31), june(1)));
  }

  @Test
  void whileTheHearingCanBeAskedForNothingIsDecided() {
    Refusal early =
        assertThrows(Refusal.class, () -> toldWithHearing(MAY_10).decided(day(17), FINE));
    assertEquals(RefusalCode.TERM_STILL_RUNS, early.code());
    assertEquals(day(17), early.details().get("lastDay"));
    assertEquals("行政处罚法(2021)第62条", early.basis().orElseThrow().toString());
    toldWithHearing(MAY_10).decided(day(18), FINE);
    // A statement does not give up the hearing; a waiver does.
    assertRefused(
        RefusalCode.TERM_STILL_RUNS,
        () -> toldWithHearing(MAY_10).stated(day(11)).decided(day(17), FINE));
    toldWithHearing(MAY_10).waived(day(11)).decided(day(11), FINE);
  }

  @Test
  void from2026OnThePartyHasFiveWorkingDaysToSpeak() {
    // 部令18号第18条第2款、第89条; 2026-03-10 is a Tuesday.
    LocalDate told = LocalDate.of(2026, 3, 10);
    LocalDate lastDay = LocalDate.of(2026, 3, 17);
    assertRefused(
        RefusalCode.TERM_STILL_RUNS, () -> toldWithoutHearing(told).decided(lastDay, FINE));
    toldWithoutHearing(told).decided(lastDay.plusDays(1), FINE);
    toldWithoutHearing(told).stated(told).decided(told, FINE);
    toldWithoutHearing(told).waived(told).decided(told, FINE);
  }

  @Test
  void from2026OnWhatCarriesAHearingIsDiscussedCollectively() {
    LocalDate told = LocalDate.of(2026, 3, 10);
    LocalDate after = LocalDate.of(2026, 3, 18);
    Refusal refusal = assertThrows(Refusal.class, () -> toldWithHearing(told).decided(after, FINE));
    assertEquals(CaseRule.DISCUSSED_COLLECTIVELY, refusal.details().get("rule"));
    toldWithHearing(told).discussed(after).decided(after, FINE);
    toldWithoutHearing(told).decided(after, FINE);
  }

  @Test
  void theRuleOf2026HoldsForDecisionsAfterAnOlderNotice() {
    LocalDate told = LocalDate.of(2026, 1, 20);
    toldWithHearing(told).decided(LocalDate.of(2026, 1, 31), FINE);
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> toldWithHearing(told).decided(LocalDate.of(2026, 2, 1), FINE));
    assertEquals(RefusalCode.OUT_OF_SEQUENCE, refusal.code());
    assertEquals(CaseRule.DISCUSSED_COLLECTIVELY, refusal.details().get("rule"));
    assertEquals("安全生产违法行为行政处罚办法(2025)第50条第3款第3项", refusal.basis().orElseThrow().toString());
  }

  @Test
  void aReviewOrDiscussionBeforeTheHearingDoesNotCountForTheDecision() {
    Story early =
        filed(MAY_4)
            .concludedAsComplex(MAY_8, FINE)
            .told(MAY_10, true)
            .reviewed(day(11), true)
            .discussed(day(11))
            .askedForHearing(day(12))
            .heard(day(31), day(15));
    assertEquals(
        List.of(CaseRule.LEGAL_REVIEW_PASSED, CaseRule.DISCUSSED_COLLECTIVELY),
        early.now().missingFor(ActKind.DECISION));
    early.reviewed(june(1), true).discussed(june(1)).decided(june(1), FINE);
  }

  @Test
  void aReviewThatDidNotPassForbidsTheDecisionUntilOneDoes() {
    Story voluntary =
        filed(MAY_4)
            .concluded(MAY_8, FINE)
            .told(MAY_10, false)
            .stated(MAY_10)
            .reviewed(day(11), false);
    Refusal refusal = assertThrows(Refusal.class, () -> voluntary.decided(day(12), FINE));
    assertEquals(CaseRule.LEGAL_REVIEW_PASSED, refusal.details().get("rule"));
    assertEquals("行政处罚法(2021)第58条第1款", refusal.basis().orElseThrow().toString());
    voluntary.reviewed(day(12), true).decided(day(12), FINE);
  }

  @Test
  void aPartyMayGiveUpTheHearingItAskedFor() {
    // 部令18号第63条第1项: the request withdrawn.
    Story story = toldWithHearing(MAY_10).askedForHearing(day(11));
    assertEquals(
        List.of(CaseRule.REQUESTED_HEARING_HELD), story.now().missingFor(ActKind.DECISION));
    story.waived(day(15)).decided(day(15), FINE);
    assertFalse(story.now().needsLegalReview());
  }

  @Test
  void aHearingMayBeContinuedOnAnotherDay() {
    toldWithHearing(MAY_10)
        .askedForHearing(day(11))
        .heard(day(31), day(15))
        .heard(LocalDate.of(2023, 6, 15), day(31))
        .reviewed(LocalDate.of(2023, 6, 16), true)
        .decided(LocalDate.of(2023, 6, 16), FINE);
  }

  @ParameterizedTest
  @CsvSource({
    "30000, WARNING, true", "29999.99, WARNING, true", "0, WARNING, true",
    "30000.01, WARNING, false", "30000, CLOSE, false", "0, CLOSE, false",
  })
  void aDecisionIsNotHeavierThanTheNotice(String fine, String penalty, boolean allowed) {
    Story story =
        filed(MAY_4)
            .concluded(MAY_8, FINE, "WARNING", "PUBLIC_CRITICISM")
            .told(MAY_10, false)
            .stated(MAY_10);
    if (allowed) {
      story.decided(MAY_10, Yuan.parse(fine), penalty);
    } else {
      Refusal refusal =
          assertThrows(Refusal.class, () -> story.decided(MAY_10, Yuan.parse(fine), penalty));
      assertEquals(RefusalCode.HEAVIER_THAN_NOTICE, refusal.code());
      assertEquals(Yuan.of(30_000), refusal.details().get("noticeFineYuan"));
      assertEquals("行政处罚法(2021)第45条第2款", refusal.basis().orElseThrow().toString());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ActKind.class,
      names = {
        "FILING",
        "ON_THE_SPOT_DECISION",
        "DECISION_EXTENSION",
        "DEMAND",
        "COURT_APPLICATION",
        "SURCHARGE_DECISION",
        "AGREEMENT_BREACH"
      },
      mode = EnumSource.Mode.EXCLUDE)
  void noActIsDatedBeforeItsCauseAndTheRefusalCitesItsOwnArticle(ActKind kind) {
    Story story = readyFor(kind);
    LocalDate latest = story.now().latest();
    LocalDate cause = act(kind, latest).notBefore(story.now());
    Refusal refusal = assertThrows(Refusal.class, () -> story.then(act(kind, cause.minusDays(1))));
    assertEquals(RefusalCode.DATE_BEFORE_CAUSE, refusal.code());
    assertEquals(cause, refusal.details().get("cause"));
    assertEquals(kind.basis(), refusal.basis().orElseThrow());
    readyFor(kind).then(act(kind, latest));
  }

  @Test
  void aCaseOfALedgerIsTakenAsItStands() {
    EnforcementCase ofOld =
        EnforcementCase.onRecord(
            new UUID(0, 1),
            new UUID(0, 2),
            Yicheng.BEIDING_OF_OLD,
            Optional.empty(),
            Story.violation(LocalDate.of(2020, 5, 1)),
            EnforcementCase.Origin.LEDGER,
            List.of(
                new CaseAct.Filing(
                    Yicheng.document(DocumentKind.FILING, 1), LocalDate.of(2020, 5, 4), List.of()),
                Story.decision(LocalDate.of(2020, 6, 1), FINE),
                Story.payment(LocalDate.of(2020, 6, 9), "10000", PaymentKind.FINE)),
            3);
    assertEquals(CaseStage.COLLECTING, ofOld.stage());
    assertEquals(Yuan.of(20_000), ofOld.collection(Story.PROCEDURE).outstandingFine());
    assertEquals(Yuan.ZERO, ofOld.collection(Story.PROCEDURE).surcharge(LocalDate.of(2026, 1, 1)));
    assertEquals(3, ofOld.revision());
  }

  @Test
  void aCaseBeginsWithItsFiling() {
    for (List<CaseAct> acts :
        List.of(List.<CaseAct>of(), List.<CaseAct>of(new CaseAct.Waiver(MAY_8)))) {
      assertThrows(
          IllegalArgumentException.class,
          () ->
              EnforcementCase.onRecord(
                  new UUID(0, 1),
                  new UUID(0, 2),
                  Yicheng.TANGXING,
                  Optional.empty(),
                  Story.violation(MAY_8),
                  EnforcementCase.Origin.LIVE,
                  acts,
                  0));
    }
  }

  @Test
  void whatIsOwedIsAskedOnlyOfADecidedCase() {
    Refusal refusal = assertThrows(Refusal.class, () -> toldWithHearing(MAY_10).collection());
    assertEquals(RefusalCode.OUT_OF_SEQUENCE, refusal.code());
    assertEquals(CaseStage.HEARING_THE_PARTY, refusal.details().get("stage"));
  }

  private static Story toldWithHearing(LocalDate day) {
    return filed(day.minusDays(2)).concluded(day.minusDays(1), FINE).told(day, true);
  }

  private static Story toldWithoutHearing(LocalDate day) {
    return filed(day.minusDays(2)).concluded(day.minusDays(1), FINE).told(day, false);
  }

  /** A case at the point at which an act of this kind comes next. */
  private static Story readyFor(ActKind kind) {
    Story concluded = filed(MAY_4).concluded(MAY_8, FINE);
    return switch (kind) {
      case FILING, ASSESSMENT, NOTICE -> concluded;
      case NOTICE_DELIVERY -> concluded.noticed(MAY_10, true);
      case STATEMENT, WAIVER, HEARING_REQUEST, LEGAL_REVIEW, COLLECTIVE_DISCUSSION ->
          concluded.told(MAY_10, true);
      case HEARING -> concluded.told(MAY_10, true).askedForHearing(MAY_10);
      case DECISION -> concluded.told(MAY_10, true).waived(MAY_10);
      case DECISION_DELIVERY -> concluded.told(MAY_10, true).waived(MAY_10).decided(MAY_10, FINE);
      case INSTALMENT_PLAN -> delivered().then(OtherActs.of(ActKind.DEFERRAL_APPLICATION, MAY_10));
      case PAYMENT -> delivered();
      case CLOSING -> delivered().paid(MAY_10, "30000");
      default -> OtherActs.readyFor(kind, concluded.told(MAY_10, true), MAY_10);
    };
  }

  private static Story delivered() {
    return filed(MAY_4)
        .concluded(MAY_8, FINE)
        .told(MAY_10, true)
        .waived(MAY_10)
        .decided(MAY_10, FINE)
        .delivered(MAY_10);
  }

  private static CaseAct act(ActKind kind, LocalDate day) {
    return switch (kind) {
      case FILING -> Story.filing(day);
      case ASSESSMENT -> Story.assessment(day, FINE, false);
      case NOTICE -> Story.notice(day, FINE, false, List.of());
      case NOTICE_DELIVERY -> new CaseAct.NoticeDelivery(day, Story.left(day));
      case STATEMENT -> new CaseAct.Statement(day, "陈述", "复核");
      case WAIVER -> new CaseAct.Waiver(day);
      case HEARING_REQUEST -> new CaseAct.HearingRequest(day);
      // Long enough before, whatever the day.
      case HEARING -> new CaseAct.Hearing(day.equals(MAY_10) ? day(31) : day, MAY_10, "主持人", "笔录");
      case LEGAL_REVIEW -> new CaseAct.LegalReview(day, "审核员", true, "同意");
      case COLLECTIVE_DISCUSSION -> new CaseAct.CollectiveDiscussion(day, List.of("局长"), "同意");
      case DECISION -> Story.decision(day, FINE);
      case DECISION_DELIVERY -> new CaseAct.DecisionDelivery(day, Story.left(day));
      case INSTALMENT_PLAN -> new CaseAct.InstalmentPlan(day, List.of(by(day(31), "30000")));
      case PAYMENT -> Story.payment(day, "1", PaymentKind.FINE);
      case CLOSING -> new CaseAct.Closing(day, "履行完毕");
      default -> OtherActs.of(kind, day);
    };
  }

  private static LocalDate day(int dayOfMay) {
    return LocalDate.of(2023, 5, dayOfMay);
  }

  private static LocalDate june(int day) {
    return LocalDate.of(2023, 6, day);
  }
}
