package org.anjian.enforcement;

import static org.anjian.enforcement.ReviewItem.CLOSED_LATE;
import static org.anjian.enforcement.ReviewItem.DECIDED_LATE;
import static org.anjian.enforcement.ReviewItem.DELIVERED_LATE;
import static org.anjian.enforcement.ReviewItem.HEARING_LATE;
import static org.anjian.enforcement.ReviewItem.PUBLISHED_LATE;
import static org.anjian.enforcement.ReviewItem.REPORTED_UPWARD_LATE;
import static org.anjian.enforcement.ReviewItem.TRANSFERRED_LATE;
import static org.anjian.enforcement.ReviewItem.TRANSFER_DECIDED_LATE;
import static org.anjian.enforcement.Story.filed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.contract.Yicheng;
import org.anjian.document.DocumentKind;
import org.anjian.money.Yuan;
import org.anjian.table.BrokenTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CaseReviewTest {

  private static final ReviewPoints POINTS = ReviewPoints.shipped();
  private static final Yuan FINE = Yuan.ofWan(10);

  /** A Monday without holidays for a month. */
  private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);

  @Test
  void aCaseDoneInOrderAndInTimeHasNoDefect() {
    Story story =
        decided(FINE)
            .delivered(MARCH_2)
            .then(OtherActs.of(ActKind.PUBLICATION, march(11)))
            .then(OtherActs.of(ActKind.UPWARD_REPORT, march(16)))
            .paid(march(17), "100000")
            .closed(march(31));
    assertEquals(new CaseReview(List.of(), 100), review(story, march(31)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-11,",
    "2026-03-12,DELIVERED_LATE PUBLISHED_LATE",
    "2026-03-16,DELIVERED_LATE PUBLISHED_LATE",
    "2026-03-17,DELIVERED_LATE PUBLISHED_LATE REPORTED_UPWARD_LATE"
  })
  void whatIsNotDoneAfterADecisionBecomesADefectOnceItsTimeIsOver(LocalDate asOf, String items) {
    assertEquals(items(items), items(review(decided(FINE), asOf)));
  }

  @Test
  void aSmallerFineIsNotReportedUpwardUnlessAnotherPenaltyIs() {
    LocalDate asOf = march(31);
    assertFalse(
        items(review(decided(Yuan.parse("99999.99")), asOf)).contains(REPORTED_UPWARD_LATE));
    assertTrue(
        items(review(decided(Yuan.of(1), "SUSPEND_PRODUCTION"), asOf))
            .contains(REPORTED_UPWARD_LATE));
    assertFalse(items(review(decided(Yuan.of(1), "WARNING"), asOf)).contains(REPORTED_UPWARD_LATE));
  }

  @Test
  void whatWasDoneLateIsADefectWithBothDaysAndNothingCuresIt() {
    Story story = decided(FINE).then(OtherActs.of(ActKind.PUBLICATION, march(12)));
    CaseReview.Defect late =
        review(story, march(12)).defects().stream()
            .filter(one -> one.item() == PUBLISHED_LATE)
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.of(march(11)), late.dueOn());
    assertEquals(Optional.of(march(12)), late.doneOn());
    assertEquals(Optional.empty(), late.cure());
  }

  @Test
  void whatIsStillMissingNamesTheActThatCuresIt() {
    for (CaseReview.Defect defect : review(decided(FINE), march(31)).defects()) {
      assertEquals(defect.item().cure(), defect.cure(), defect.item().name());
      assertTrue(defect.cure().isPresent());
    }
  }

  @ParameterizedTest
  @CsvSource({"2026-06-01,false", "2026-06-02,true"})
  void anUndecidedCaseIsLateAfterNinetyDays(LocalDate asOf, boolean late) {
    assertEquals(late, items(review(filed(MARCH_2), asOf)).contains(DECIDED_LATE));
  }

  @Test
  void anExtendedCaseIsNotLate() {
    Story story =
        filed(MARCH_2)
            .then(new CaseTime.DecisionExtension(LocalDate.of(2026, 5, 29), "局长", "案情复杂"));
    assertEquals(Set.of(), items(review(story, LocalDate.of(2026, 6, 30))));
    assertEquals(Set.of(DECIDED_LATE), items(review(story, LocalDate.of(2026, 7, 1))));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-17,false", "2026-03-18,true"})
  void aCaseThatIsNotPunishedIsClosedWithinTenWorkingDays(LocalDate asOf, boolean late) {
    Story story = filed(MARCH_2).then(Story.noPenalty(march(3))).delivered(march(3));
    assertEquals(late, items(review(story, asOf)).contains(CLOSED_LATE));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-24,false", "2026-03-25,true"})
  void aHearingIsHeldWithinFifteenDays(LocalDate asOf, boolean late) {
    Story story =
        filed(MARCH_2).concluded(MARCH_2, FINE).told(MARCH_2, true).askedForHearing(march(9));
    assertEquals(late, items(review(story, asOf)).contains(HEARING_LATE));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-05,2026-03-06,",
    "2026-03-06,2026-03-07,TRANSFER_DECIDED_LATE",
    "2026-03-05,2026-03-07,TRANSFERRED_LATE"
  })
  void aTransferIsDecidedInThreeDaysAndMadeByTheNext(
      LocalDate approved, LocalDate handedOver, String items) {
    Story story =
        filed(MARCH_2)
            .then(new CaseEnd.TransferReport(MARCH_2, "危险作业罪", "报告"))
            .then(new CaseEnd.TransferApproval(approved, true, "涉嫌犯罪"))
            .then(Story.transfer(handedOver));
    assertEquals(items(items), items(review(story, handedOver)));
  }

  @Test
  void aTransferThatWaitsIsLateOnceItsTimeIsOver() {
    Story reported = filed(MARCH_2).then(new CaseEnd.TransferReport(MARCH_2, "危险作业罪", "报告"));
    assertEquals(Set.of(), items(review(reported, march(5))));
    assertEquals(Set.of(TRANSFER_DECIDED_LATE), items(review(reported, march(6))));
    Story approved = reported.then(new CaseEnd.TransferApproval(march(4), true, "涉嫌犯罪"));
    assertEquals(Set.of(), items(review(approved, march(5))));
    assertEquals(Set.of(TRANSFERRED_LATE), items(review(approved, march(6))));
  }

  @Test
  void aDecisionOutOfNothingHasEveryFatalDefectFirst() {
    EnforcementCase bare = onRecord(EnforcementCase.Origin.LIVE, Story.decision(march(3), FINE));
    CaseReview review = CaseReview.of(bare, Story.PROCEDURE, POINTS, march(12));
    assertFalse(review.stands());
    assertEquals(0, review.score());
    assertEquals(
        List.of(ReviewItem.TOO_FEW_OFFICERS, ReviewItem.NOT_INVESTIGATED, ReviewItem.NOT_NOTIFIED),
        review.defects().stream().map(CaseReview.Defect::item).limit(3).toList());
  }

  @Test
  void aLedgerIsReviewedOnlyByWhatItSays() {
    EnforcementCase told =
        onRecord(
            EnforcementCase.Origin.LEDGER,
            Story.decision(march(3), FINE),
            Story.payment(march(4), "100000", PaymentKind.FINE));
    assertEquals(
        new CaseReview(List.of(), 100),
        CaseReview.of(told, Story.PROCEDURE, POINTS, LocalDate.of(2026, 6, 1)));
  }

  @Test
  void whatCannotComeAboutHereButMayBeOnRecordIsFound() {
    CaseAct.Notice notice = Story.notice(MARCH_2, Yuan.ofWan(5), true, List.of());
    CaseAct.NoticeDelivery told = new CaseAct.NoticeDelivery(MARCH_2, DeliveryMode.LEFT, "门卫");
    assertFound(
        ReviewItem.HEAVIER_THAN_NOTICE,
        notice,
        told,
        new CaseAct.Waiver(MARCH_2),
        Story.decision(march(3), FINE));
    assertFound(
        ReviewItem.DECIDED_BEFORE_HEARING_THE_PARTY,
        notice,
        told,
        Story.decision(march(9), Yuan.ofWan(5)));
    assertNotFound(
        ReviewItem.DECIDED_BEFORE_HEARING_THE_PARTY,
        notice,
        told,
        Story.decision(march(10), Yuan.ofWan(5)));
    assertFound(
        ReviewItem.HEARING_NOT_HELD,
        notice,
        told,
        new CaseAct.HearingRequest(MARCH_2),
        Story.decision(march(10), Yuan.ofWan(5)));
    assertFound(
        ReviewItem.NO_COLLECTIVE_DISCUSSION,
        notice,
        told,
        Story.decision(march(10), Yuan.ofWan(5)));
    assertFound(
        ReviewItem.NO_LEGAL_REVIEW,
        Story.assessment(MARCH_2, FINE, true),
        notice,
        told,
        Story.decision(march(10), Yuan.ofWan(5)));
    assertFound(
        ReviewItem.PUNISHED_INSTEAD_OF_TRANSFER,
        Story.transfer(MARCH_2),
        Story.decision(march(10), Yuan.ofWan(5)));
    assertFound(ReviewItem.STATEMENT_NOT_REVIEWED, new CaseAct.Statement(MARCH_2, "不服", " "));
    assertNotFound(ReviewItem.STATEMENT_NOT_REVIEWED, new CaseAct.Statement(MARCH_2, "不服", "复核"));
    assertFound(
        ReviewItem.HEARING_NOTICE_SHORT, new CaseAct.Hearing(march(11), march(3), "主持人", "笔录"));
    assertNotFound(
        ReviewItem.HEARING_NOTICE_SHORT, new CaseAct.Hearing(march(13), MARCH_2, "主持人", "笔录"));
    assertFound(
        ReviewItem.NOT_EDUCATED,
        new CaseEnd.NoPenalty(
            Yicheng.document(DocumentKind.NO_PENALTY_DECISION, 1),
            MARCH_2,
            NoPenaltyGround.NO_FAULT,
            "查明",
            ""));
    assertNotFound(ReviewItem.NOT_EDUCATED, Story.noPenalty(MARCH_2));
  }

  @ParameterizedTest
  @EnumSource(ReviewItem.class)
  void everyItemCostsWhatTheTableSays(ReviewItem item) {
    assertTrue(POINTS.of(item) > 0);
    assertTrue(item.severity() != ReviewItem.Severity.FATAL || POINTS.of(item) >= 40);
  }

  @Test
  void aTableIsWholeAndSound() {
    assertThrows(BrokenTable.class, () -> table("item,points\nNO_SUCH,1\n"));
    assertThrows(BrokenTable.class, () -> table("item,points\nCLOSED_LATE,101\n"));
    assertThrows(BrokenTable.class, () -> table("item,points\nCLOSED_LATE,1\nCLOSED_LATE,1\n"));
    assertThrows(IllegalArgumentException.class, () -> table("item,points\nCLOSED_LATE,1\n"));
    String all =
        Stream.of(ReviewItem.values())
            .map(item -> item + ",7")
            .collect(Collectors.joining("\n", "item,points\n", "\n"));
    assertEquals(7, table(all).of(DELIVERED_LATE));
  }

  private static ReviewPoints table(String text) {
    return ReviewPoints.read("review-points.csv", new StringReader(text));
  }

  private static void assertFound(ReviewItem item, CaseAct... acts) {
    assertTrue(itemsOf(acts).contains(item), () -> item + " in " + itemsOf(acts));
  }

  private static void assertNotFound(ReviewItem item, CaseAct... acts) {
    assertFalse(itemsOf(acts).contains(item), item.name());
  }

  private static Set<ReviewItem> itemsOf(CaseAct... acts) {
    EnforcementCase found = onRecord(EnforcementCase.Origin.LIVE, acts);
    return items(CaseReview.of(found, Story.PROCEDURE, POINTS, march(31)));
  }

  private static EnforcementCase onRecord(EnforcementCase.Origin origin, CaseAct... acts) {
    CaseAct filing =
        new CaseAct.Filing(Yicheng.document(DocumentKind.FILING, 1), MARCH_2, List.of());
    return EnforcementCase.onRecord(
        new UUID(0, 1),
        new UUID(0, 2),
        Yicheng.TANGXING,
        Optional.empty(),
        Story.violation(MARCH_2),
        origin,
        Stream.concat(Stream.of(filing), Arrays.stream(acts)).toList(),
        0);
  }

  private static CaseReview review(Story story, LocalDate asOf) {
    return CaseReview.of(story.now(), Story.PROCEDURE, POINTS, asOf);
  }

  private static Set<ReviewItem> items(CaseReview review) {
    return review.defects().stream().map(CaseReview.Defect::item).collect(Collectors.toSet());
  }

  private static Set<ReviewItem> items(String names) {
    return names == null
        ? Set.of()
        : Arrays.stream(names.split(" ")).map(ReviewItem::valueOf).collect(Collectors.toSet());
  }

  private static LocalDate march(int day) {
    return LocalDate.of(2026, 3, day);
  }

  private static Story decided(Yuan fine, String... others) {
    return filed(MARCH_2)
        .then(Investigating.of(ActKind.EVIDENCE, MARCH_2))
        .then(Investigating.of(ActKind.INVESTIGATION_REPORT, MARCH_2))
        .concluded(MARCH_2, fine, others)
        .told(MARCH_2, false)
        .waived(MARCH_2)
        .decided(MARCH_2, fine, others);
  }
}
