package org.anjian.enforcement;

import static org.anjian.contract.Refusals.assertRefused;
import static org.anjian.enforcement.Story.filed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.contract.Yicheng;
import org.anjian.document.DocumentKind;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CaseEndTest {

  private static final Yuan FINE = Yuan.of(30_000);
  private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
  private static final LocalDate MARCH_9 = LocalDate.of(2026, 3, 9);

  @Test
  void aPartyThatIsNotPunishedIsEducatedAndTheCaseClosedOnceItIsDelivered() {
    Story story = filed(MARCH_2).then(Story.noPenalty(MARCH_9));
    assertEquals(CaseStage.NOT_PUNISHED, story.now().stage());
    assertEquals("当面教育", story.now().noPenalty().orElseThrow().education());
    assertFalse(story.now().missingFor(ActKind.CLOSING).isEmpty());
    story.delivered(MARCH_9).closed(MARCH_9);
    assertEquals(CaseStage.CLOSED, story.now().stage());
  }

  @ParameterizedTest
  @EnumSource(NoPenaltyGround.class)
  void onlyWhereThereWasNoViolationNobodyIsEducated(NoPenaltyGround ground) {
    Story story = filed(MARCH_2);
    CaseAct act =
        new CaseEnd.NoPenalty(
            Yicheng.document(DocumentKind.NO_PENALTY_DECISION, 1), MARCH_9, ground, "查明", " ");
    if (ground == NoPenaltyGround.NOT_ESTABLISHED) {
      assertEquals(CaseStage.NOT_PUNISHED, story.then(act).now().stage());
    } else {
      Refusal refusal = assertThrows(Refusal.class, () -> story.then(act));
      assertEquals(RefusalCode.FACT_MISSING, refusal.code());
      assertEquals("行政处罚法(2021)第33条第3款", refusal.basis().orElseThrow().toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MINOR_WITHOUT_HARM,行政处罚法(2021)第33条第1款",
    "FIRST_MINOR_OFFENCE,行政处罚法(2021)第33条第1款",
    "NO_FAULT,行政处罚法(2021)第33条第2款",
    "UNDER_FOURTEEN,行政处罚法(2021)第30条",
    "INCAPABLE,行政处罚法(2021)第31条",
    "EXPIRED,行政处罚法(2021)第36条第1款",
    "NOT_ESTABLISHED,行政处罚法(2021)第57条第1款第3项"
  })
  void everyGroundHasItsArticle(NoPenaltyGround ground, String article) {
    assertEquals(article, ground.basis().toString());
  }

  @Test
  void aPartyMayBeFoundNotToBePunishedAfterItWasHeard() {
    EnforcementCase now =
        filed(MARCH_2)
            .concluded(MARCH_2, FINE)
            .told(MARCH_2, false)
            .stated(MARCH_9)
            .then(Story.noPenalty(MARCH_9))
            .now();
    assertEquals(CaseStage.NOT_PUNISHED, now.stage());
  }

  @Test
  void aCaseThatThePoliceFileIsClosedWithoutPenalty() {
    Story story = filed(MARCH_2).concluded(MARCH_2, FINE).transferred(MARCH_9);
    assertEquals(CaseStage.TRANSFERRED, story.now().stage());
    assertFalse(story.now().missingFor(ActKind.CLOSING).isEmpty());
    story.answered(MARCH_9, PoliceOutcome.FILED);
    assertEquals(CaseStage.TRANSFERRED, story.now().stage());
    assertEquals(CaseStage.CLOSED, story.closed(MARCH_9).now().stage());
  }

  @ParameterizedTest
  @EnumSource(
      value = PoliceOutcome.class,
      names = {"NOT_FILED", "RETURNED"})
  void aCaseThatComesBackGoesOnWhereItWas(PoliceOutcome outcome) {
    Story story =
        filed(MARCH_2)
            .concluded(MARCH_2, FINE)
            .told(MARCH_2, false)
            .waived(MARCH_2)
            .transferred(MARCH_9)
            .answered(MARCH_9, outcome);
    assertEquals(CaseStage.HEARING_THE_PARTY, story.now().stage());
    assertEquals(CaseStage.DECIDED, story.decided(MARCH_9, FINE).now().stage());
  }

  @Test
  void aReferralThatTheHeadRefusesLetsTheCaseGoOnAndMayBeReportedAgain() {
    Story story =
        filed(MARCH_2)
            .then(new CaseEnd.TransferReport(MARCH_2, "危险作业罪", "报告"))
            .then(new CaseEnd.TransferApproval(MARCH_9, false, "不构成犯罪"));
    assertEquals(CaseStage.INVESTIGATING, story.now().stage());
    assertEquals(List.of(), story.now().missingFor(ActKind.TRANSFER_REPORT));
    assertEquals(List.of(), story.now().missingFor(ActKind.NO_PENALTY));
  }

  @Test
  void aFineThatWasDecidedBeforeTheTransferIsStillCollected() {
    Story story =
        filed(MARCH_2)
            .concluded(MARCH_2, FINE)
            .told(MARCH_2, false)
            .waived(MARCH_2)
            .decided(MARCH_2, FINE)
            .delivered(MARCH_2)
            .transferred(MARCH_9);
    assertEquals(CaseStage.COLLECTING, story.now().stage());
    assertEquals(CaseStage.PAID, story.paid(MARCH_9, "30000").now().stage());
  }

  @Test
  void aTransferWithoutMaterialsIsRefused() {
    Story story =
        filed(MARCH_2)
            .then(new CaseEnd.TransferReport(MARCH_2, "危险作业罪", "报告"))
            .then(new CaseEnd.TransferApproval(MARCH_2, true, "涉嫌犯罪"));
    assertRefused(
        RefusalCode.FACT_MISSING,
        () ->
            story.then(
                new CaseEnd.Transfer(
                    Yicheng.document(DocumentKind.TRANSFER, 1), MARCH_2, "公安局", List.of())));
  }

  @Test
  void aHearingThatIsNotHeldIsNotWaitedFor() {
    Story story =
        filed(MARCH_2)
            .concluded(MARCH_2, FINE)
            .told(MARCH_2, true)
            .stated(MARCH_2)
            .askedForHearing(MARCH_2)
            .then(new HearingTermination(MARCH_9, HearingTermination.Ground.WITHDRAWN, "撤回"))
            .discussed(MARCH_9);
    assertEquals(CaseStage.DECIDED, story.decided(MARCH_9, FINE).now().stage());
  }

  @Test
  void theTimeForTheDecisionIsExtendedTwiceWithinItself() {
    Story story = filed(MARCH_2);
    assertEquals(Optional.of(LocalDate.of(2026, 6, 1)), decideBy(story));
    story.then(new CaseTime.DecisionExtension(LocalDate.of(2026, 6, 1), "局长", "复杂"));
    assertEquals(Optional.of(LocalDate.of(2026, 6, 30)), decideBy(story));
    assertRefused(
        RefusalCode.TERM_EXPIRED,
        () -> story.then(new CaseTime.DecisionExtension(LocalDate.of(2026, 7, 1), "市局", "复杂")));
    story.then(new CaseTime.DecisionExtension(LocalDate.of(2026, 6, 30), "市局", "复杂"));
    assertEquals(Optional.of(LocalDate.of(2026, 8, 31)), decideBy(story));
  }

  @Test
  void noExtensionIsKnownBeforeTheMinistrysRule() {
    Story story = filed(LocalDate.of(2026, 1, 5));
    assertRefused(
        RefusalCode.LAW_NOT_COVERED,
        () -> story.then(new CaseTime.DecisionExtension(LocalDate.of(2026, 1, 31), "局长", "复杂")));
    story.then(new CaseTime.DecisionExtension(LocalDate.of(2026, 2, 1), "局长", "复杂"));
  }

  private static Optional<LocalDate> decideBy(Story story) {
    return story.now().decideBy(Story.PROCEDURE);
  }
}
