package org.anjian.enforcement;

import static org.anjian.contract.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveryTest {

  private static final LocalDate DECIDED = LocalDate.of(2026, 3, 6);
  private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 12);

  @Test
  void aHandoverCountsOnTheDayOfTheSignature() {
    Story story = decided();
    story.then(
        new CaseAct.DecisionDelivery(
            RECEIVED, DocumentDelivery.told(RECEIVED, DeliveryMode.HANDED_OVER, "负责人")));
    assertEquals(Optional.of(RECEIVED), story.now().deliveredOn());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-16,2026-04-15", // a Wednesday
    "2026-03-12,2026-04-11", // a Saturday: what elapses is not moved
    "2026-04-02,2026-05-02" // in the holidays
  })
  void anAnnouncementCountsOnceThirtyDaysHavePassed(LocalDate announced, LocalDate counts) {
    Reasoned<LocalDate> day = announced(announced).countsOn(Story.PROCEDURE);
    assertEquals(counts, day.value());
    assertTrue(
        day.trace().citations().toString().contains("安全生产违法行为行政处罚办法(2025)第66条第1款第5项"),
        day.trace().citations()::toString);
  }

  @Test
  void anAnnouncementBeforeTheRuleOf2026IsRefusedSinceNoTextThatIsCarriedSetsItsTime() {
    assertRefused(
        RefusalCode.LAW_NOT_COVERED,
        () -> announced(LocalDate.of(2026, 1, 31)).countsOn(Story.PROCEDURE));
  }

  @Test
  void anAnnouncementForFailedModesNeedsAFailedAttemptOnRecord() {
    Story story = decided();
    LocalDate counts = LocalDate.of(2026, 4, 15);
    CaseAct delivery = new CaseAct.DecisionDelivery(counts, announced(LocalDate.of(2026, 3, 16)));
    Refusal refusal = assertThrows(Refusal.class, () -> story.then(delivery));
    assertEquals("attempt", refusal.details().get("field"));
    story.then(attempt(CaseDelivery.Attempt.Outcome.UNDER_WAY));
    assertRefused(RefusalCode.FACT_MISSING, () -> story.then(delivery));
    story.then(attempt(CaseDelivery.Attempt.Outcome.RETURNED)).then(delivery);
    assertEquals(Optional.of(counts), story.now().deliveredOn());
  }

  @Test
  void noOtherDayIsTakenThanTheOneOnWhichItCounts() {
    Story story = decided().then(attempt(CaseDelivery.Attempt.Outcome.RETURNED));
    assertRefused(
        RefusalCode.FACTS_CONTRADICT,
        () ->
            story.then(
                new CaseAct.DecisionDelivery(
                    LocalDate.of(2026, 4, 14), announced(LocalDate.of(2026, 3, 16)))));
  }

  @ParameterizedTest
  @EnumSource(
      value = DeliveryMode.class,
      names = {"HANDED_OVER"},
      mode = EnumSource.Mode.EXCLUDE)
  void everyModeButHandingOverNeedsItsFacts(DeliveryMode mode) {
    Story story = decided();
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                story.then(
                    new CaseAct.DecisionDelivery(
                        RECEIVED, DocumentDelivery.told(RECEIVED, mode, "负责人"))));
    assertEquals(RefusalCode.FACT_MISSING, refusal.code());
    assertEquals(mode.basis(RECEIVED), refusal.basis().orElseThrow());
  }

  @Test
  void leavingNeedsWitnessesOrARecordingNotBoth() {
    assertFalse(left(List.of(), "").isProven());
    assertTrue(left(List.of("村委会"), "").isProven());
    assertTrue(left(List.of(), "执法记录仪").isProven());
  }

  @Test
  void electronicDeliveryNeedsTheSignedConfirmationOfThatAddress() {
    Story story = decided();
    CaseAct sent =
        new CaseAct.DecisionDelivery(
            RECEIVED,
            new DocumentDelivery(
                RECEIVED, DeliveryMode.ELECTRONIC, "", DeliveryFacts.electronic("box@example.cn")));
    assertRefused(RefusalCode.FACT_MISSING, () -> story.then(sent));
    story.then(new CaseDelivery.AddressConfirmation(DECIDED, "负责人", "唐兴镇", "other@example.cn"));
    assertRefused(RefusalCode.FACT_MISSING, () -> story.then(sent));
    story
        .then(new CaseDelivery.AddressConfirmation(DECIDED, "负责人", "唐兴镇", "box@example.cn"))
        .then(sent);
    assertEquals(Optional.of(RECEIVED), story.now().deliveredOn());
  }

  @Test
  void nothingIsDeliveredOrPostedBeforeItWasIssued() {
    Story story = decided();
    assertRefused(
        RefusalCode.DATE_BEFORE_CAUSE,
        () ->
            story.then(
                new CaseAct.DecisionDelivery(
                    RECEIVED,
                    new DocumentDelivery(
                        RECEIVED,
                        DeliveryMode.POSTED,
                        "收发室",
                        DeliveryFacts.posted(DECIDED.minusDays(1), "EM1")))));
    assertRefused(
        RefusalCode.OUT_OF_SEQUENCE,
        () ->
            story.then(
                new CaseDelivery.Delivery(
                    RECEIVED,
                    DeliveredPaper.DEMAND,
                    "",
                    DocumentDelivery.told(RECEIVED, DeliveryMode.HANDED_OVER, "负责人"))));
  }

  @Test
  void aReceiptThatComesBackLaterIsRecordedWithItsDayAlthoughSomethingWasDoneMeanwhile() {
    Story story = decided().then(new CaseAftermath.Publication(LocalDate.of(2026, 3, 16), "局网站"));
    story.then(new CaseAct.DecisionDelivery(RECEIVED, Story.posted(RECEIVED)));
    assertEquals(Optional.of(RECEIVED), story.now().deliveredOn());
    assertEquals(LocalDate.of(2026, 3, 16), story.now().latest());
  }

  @Test
  void theDemandRunsFromItsDelivery() {
    Story story = decided().then(new CaseAct.DecisionDelivery(RECEIVED, Story.left(RECEIVED)));
    LocalDate issued = LocalDate.of(2026, 3, 31);
    story.then(
        new CaseAftermath.Demand(
            org.anjian.contract.Yicheng.document(
                org.anjian.document.DocumentKind.ENFORCEMENT_REMINDER, 1),
            issued,
            Optional.empty()));
    assertEquals(Optional.empty(), story.now().demandDeliveredOn());
    assertTrue(story.now().missingFor(ActKind.COURT_APPLICATION).contains(CaseRule.DEMANDED));
    LocalDate delivered = issued.plusDays(3);
    story.then(
        new CaseDelivery.Delivery(delivered, DeliveredPaper.DEMAND, "", Story.posted(delivered)));
    assertEquals(Optional.of(delivered), story.now().demandDeliveredOn());
  }

  private static CaseDelivery.Attempt attempt(CaseDelivery.Attempt.Outcome outcome) {
    return new CaseDelivery.Attempt(
        DECIDED.plusDays(3), DeliveredPaper.DECISION, DeliveryMode.POSTED, outcome, "EM1");
  }

  private static DocumentDelivery left(List<String> witnesses, String recording) {
    return new DocumentDelivery(
        RECEIVED, DeliveryMode.LEFT, "", DeliveryFacts.left("门口", "拒收", witnesses, recording));
  }

  private static DocumentDelivery announced(LocalDate day) {
    return DocumentDelivery.announced(
        DeliveryFacts.announced(day, "县政府网站", AnnouncementGround.OTHER_MODES_FAILED, "邮寄退回"));
  }

  private static Story decided() {
    LocalDate filed = LocalDate.of(2026, 3, 2);
    Yuan fine = Yuan.of(30_000);
    return Story.filed(filed)
        .concluded(filed, fine)
        .told(filed, false)
        .waived(filed)
        .decided(DECIDED, fine);
  }
}
