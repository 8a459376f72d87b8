package org.anjian.enforcement;

import static org.anjian.contract.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.explain.RefusalCode;
import org.anjian.law.OtherPenalty;
import org.anjian.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemedyTest {

  /** Delivered on a Monday; due on 24 March. */
  private static final LocalDate MARCH_9 = LocalDate.of(2026, 3, 9);

  private static final Yuan FINE = Yuan.of(30_000);

  @Test
  void theSurchargeStandsStillDuringAReconsideration() {
    Story story = delivered();
    assertEquals(Yuan.of(4_500), story.collection().surcharge(march(29)));
    story.then(AftermathActs.of(ActKind.RECONSIDERATION_APPLICATION, march(27)));
    // 25 and 26 March count; from the 27th on it stands still.
    assertEquals(Yuan.of(1_800), story.collection().surcharge(march(29)));
    assertEquals(Yuan.of(1_800), story.collection().surcharge(LocalDate.of(2026, 5, 30)));
    story
        .then(accepted(march(30)))
        .then(ended(LocalDate.of(2026, 5, 20), RemedyResult.of(RemedyOutcome.UPHELD, "维持")));
    assertEquals(Yuan.of(1_800), story.collection().surcharge(LocalDate.of(2026, 5, 20)));
    assertEquals(Yuan.of(2_700), story.collection().surcharge(LocalDate.of(2026, 5, 21)));
  }

  @Test
  void anApplicationThatIsNotAcceptedStopsNothing() {
    Story story = delivered();
    story
        .then(AftermathActs.of(ActKind.RECONSIDERATION_APPLICATION, march(27)))
        .then(
            new CaseRemedy.ReconsiderationAcceptance(
                march(30), false, false, Optional.empty(), "超过期限"));
    assertEquals(Yuan.of(4_500), story.collection().surcharge(march(29)));
  }

  @ParameterizedTest
  @CsvSource({
    "UPHELD,2026-06-04", // fifteen days after 20 May
    "WITHDRAWN,2026-09-09", // six months after the delivery
    "MEDIATED,2026-05-20"
  })
  void theTimeForContestingFollowsFromHowTheReconsiderationEnded(
      RemedyOutcome outcome, LocalDate finalOn) {
    RemedyResult result =
        outcome == RemedyOutcome.MEDIATED
            ? new RemedyResult(
                outcome,
                Optional.of(Yuan.of(20_000)),
                List.of(),
                false,
                Optional.empty(),
                false,
                "调解书")
            : RemedyResult.of(outcome, "决定书");
    Story story = reconsidered(result);
    assertEquals(Optional.of(finalOn), story.now().finalOn(Story.PROCEDURE));
  }

  @Test
  void whileItIsContestedTheCourtIsNotAppliedTo() {
    Story story = delivered().then(AftermathActs.of(ActKind.SUIT, march(27)));
    assertEquals(Optional.empty(), story.now().finalOn(Story.PROCEDURE));
    assertTrue(
        story.now().missingFor(ActKind.COURT_APPLICATION).contains(CaseRule.NO_REMEDY_PENDING));
  }

  @Test
  void aJudgmentThatIsNotInEffectChangesNothing() {
    Story story = delivered().then(AftermathActs.of(ActKind.SUIT, march(27)));
    RemedyResult revoked = RemedyResult.of(RemedyOutcome.REVOKED, "一审");
    story.then(new CaseRemedy.Judgment(LocalDate.of(2026, 6, 1), false, revoked));
    assertTrue(story.now().penaltyInForce().orElseThrow().stands());
    assertTrue(story.now().remedies().isPending());
    story.then(new CaseRemedy.Judgment(LocalDate.of(2026, 6, 17), true, revoked));
    assertEquals(CaseStage.REVOKED, story.now().stage());
    assertEquals(Yuan.ZERO, story.collection().outstandingFine());
  }

  @Test
  void aChangedPenaltyChangesWhatIsOwedAndWhatWasPaidTooMuchIsRefunded() {
    Story story = delivered().paid(march(20), "30000");
    story
        .then(AftermathActs.of(ActKind.RECONSIDERATION_APPLICATION, march(27)))
        .then(accepted(march(30)))
        .then(
            ended(
                LocalDate.of(2026, 5, 20), RemedyResult.changed(Yuan.of(20_000), List.of(), "变更")));
    assertEquals(Yuan.of(20_000), story.collection().fine());
    LocalDate day = LocalDate.of(2026, 5, 21);
    assertEquals(Yuan.of(10_000), story.collection().refundDue(PaymentKind.FINE, day));
    assertRefused(
        RefusalCode.OVERPAYMENT,
        () ->
            story.then(new CaseRemedy.Refund(day, Yuan.parse("10000.01"), PaymentKind.FINE, "退")));
    story.then(new CaseRemedy.Refund(day, Yuan.of(10_000), PaymentKind.FINE, "退"));
    assertEquals(Yuan.ZERO, story.collection().refundDue(PaymentKind.FINE, day));
    assertEquals(Yuan.of(20_000), story.collection().paidFine());
  }

  @Test
  void nothingComesOutWorseForTheApplicantUnlessAThirdPartyAskedForIt() {
    Story story =
        delivered().then(AftermathActs.of(ActKind.RECONSIDERATION_APPLICATION, march(10)));
    story.then(accepted(march(12)));
    RemedyResult heavier = RemedyResult.changed(Yuan.parse("30000.01"), List.of(), "变更");
    RemedyResult more =
        RemedyResult.changed(FINE, List.of(new OtherPenalty("SUSPEND_PRODUCTION")), "变更");
    for (RemedyResult worse : List.of(heavier, more)) {
      assertRefused(RefusalCode.WORSE_FOR_APPLICANT, () -> story.then(ended(march(20), worse)));
    }
    story.then(
        ended(
            march(20),
            new RemedyResult(
                RemedyOutcome.CHANGED,
                Optional.of(Yuan.of(40_000)),
                List.of(),
                false,
                Optional.empty(),
                true,
                "第三人请求")));
    assertEquals(Yuan.of(40_000), story.collection().fine());
  }

  @Test
  void aRevokedDecisionIsMadeAnewWithTheWholeProcedure() {
    Story story =
        reconsidered(RemedyResult.revokedForRenewal(Optional.of(LocalDate.of(2026, 7, 20)), "撤销"));
    assertEquals(Optional.of(LocalDate.of(2026, 7, 20)), story.now().renewBy(Story.PROCEDURE));
    LocalDate day = LocalDate.of(2026, 5, 25);
    story.then(AftermathActs.of(ActKind.REOPENING, day));
    assertEquals(CaseStage.INVESTIGATING, story.now().stage());
    assertTrue(story.now().missingFor(ActKind.DECISION).contains(CaseRule.NOTICE_DELIVERED));
    story.concluded(day, Yuan.of(10_000)).told(day, false).waived(day);
    story.decided(day, Yuan.of(10_000)).delivered(day);
    assertEquals(Yuan.of(10_000), story.collection().outstandingFine());
    assertEquals(Remedies.State.NONE, story.now().remedies().state());
  }

  @Test
  void aPenaltyOnTheSpotIsReconsideredBeforeItIsSuedAgainst() {
    Story story = Story.onTheSpot(MARCH_9, "3000");
    assertTrue(story.now().missingFor(ActKind.SUIT).contains(CaseRule.RECONSIDERED_FIRST));
    // Sixty days from 9 March end on 8 May, a Friday.
    assertEquals(Optional.of(LocalDate.of(2026, 5, 8)), story.now().finalOn(Story.PROCEDURE));
    story
        .then(AftermathActs.of(ActKind.RECONSIDERATION_APPLICATION, march(10)))
        .then(accepted(march(12)))
        .then(ended(march(31), RemedyResult.of(RemedyOutcome.UPHELD, "维持")))
        .then(AftermathActs.of(ActKind.SUIT, LocalDate.of(2026, 4, 7)));
    assertEquals(Remedies.State.IN_SUIT, story.now().remedies().state());
  }

  @Test
  void theBureauAnswersWithinTenWorkingDaysAndFiveInTheSimpleProcedure() {
    for (boolean simple : new boolean[] {false, true}) {
      Story story = delivered();
      story
          .then(AftermathActs.of(ActKind.RECONSIDERATION_APPLICATION, march(10)))
          .then(
              new CaseRemedy.ReconsiderationAcceptance(
                  march(12), true, simple, Optional.of(march(16)), "受理"));
      assertEquals(
          Optional.of(march(simple ? 23 : 30)), story.now().remedies().answerBy(Story.PROCEDURE));
    }
  }

  @Test
  void anAgreementLetsOffSurchargeOnlyForRemedialStepsAndAsLongAsItIsKept() {
    LocalDate agreed = LocalDate.of(2026, 4, 8);
    LocalDate due = LocalDate.of(2026, 5, 8);
    Story story = delivered().then(OtherActs.of(ActKind.DEMAND, LocalDate.of(2026, 3, 26)));
    Yuan accrued = story.collection().surcharge(agreed);
    assertEquals(Yuan.of(13_500), accrued);
    List<CaseAct.Instalment> parts = List.of(new CaseAct.Instalment(due, FINE));
    assertRefused(
        RefusalCode.FACT_MISSING,
        () -> story.then(new CaseExecution.ExecutionAgreement(agreed, parts, Yuan.of(10_000), "")));
    story.then(new CaseExecution.ExecutionAgreement(agreed, parts, Yuan.of(10_000), "已停产整改"));
    assertEquals(Yuan.of(3_500), story.collection().surcharge(due));
    assertRefused(
        RefusalCode.TERM_STILL_RUNS,
        () -> story.then(new CaseExecution.AgreementBreach(due, "未缴")));
    LocalDate broken = due.plusDays(3);
    story.then(new CaseExecution.AgreementBreach(broken, "未缴"));
    // The reduction falls away; three days since 8 May and one since the breach have been added.
    assertEquals(Yuan.of(17_100), story.collection().surcharge(broken.plusDays(1)));
  }

  private static Story delivered() {
    return AftermathActs.delivered(MARCH_9);
  }

  private static Story reconsidered(RemedyResult result) {
    return delivered()
        .then(AftermathActs.of(ActKind.RECONSIDERATION_APPLICATION, march(27)))
        .then(accepted(march(30)))
        .then(ended(LocalDate.of(2026, 5, 20), result));
  }

  private static CaseAct accepted(LocalDate day) {
    return new CaseRemedy.ReconsiderationAcceptance(day, true, false, Optional.of(day), "受理");
  }

  private static CaseAct ended(LocalDate day, RemedyResult result) {
    return new CaseRemedy.ReconsiderationEnd(day, result);
  }

  private static LocalDate march(int day) {
    return LocalDate.of(2026, 3, day);
  }
}
