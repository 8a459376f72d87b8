package org.anjian.enforcement;

import static org.anjian.contract.Refusals.assertRefused;
import static org.anjian.enforcement.Story.by;
import static org.anjian.enforcement.Story.filed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 罚款收缴 (行政处罚法(2021) 第66条第2款、第67条第3款、第72条第1款第1项). */
class CollectionTest {

  /** A Tuesday; the fifteenth day after it is Wednesday 24 May. */
  private static final LocalDate DELIVERED = LocalDate.of(2023, 5, 9);

  private static final LocalDate DUE = LocalDate.of(2023, 5, 24);

  @ParameterizedTest
  @CsvSource({
    "2023-05-09, 2023-05-24",
    // The last day is a Saturday, a Sunday, a holiday; a Sunday that is worked.
    "2023-05-05, 2023-05-22",
    "2023-05-06, 2023-05-22",
    "2023-06-07, 2023-06-25",
    "2023-06-08, 2023-06-25",
    "2023-06-10, 2023-06-25",
    "2023-09-15, 2023-10-07",
    "2021-07-15, 2021-07-30",
  })
  void theFineIsDueFifteenDaysAfterDeliveryOrOnTheNextWorkingDay(
      LocalDate delivered, LocalDate due) {
    Collection collection = fined("100000", delivered).collection();
    assertEquals(Optional.of(due), collection.nextDue());
    assertEquals(List.of(by(due, "100000")), collection.schedule());
    assertEquals(Yuan.ZERO, collection.surcharge(due));
    assertEquals(Yuan.of(3_000), collection.surcharge(due.plusDays(1)));
  }

  @ParameterizedTest
  @CsvSource({
    // Days late, 3 % of 100,000 each; the 34th reaches the fine, and that is the end.
    "0, 0.00",
    "1, 3000.00",
    "2, 6000.00",
    "33, 99000.00",
    "34, 100000.00",
    "35, 100000.00",
    "3650, 100000.00",
  })
  void threePercentADayUpToTheFine(int daysLate, String surcharge) {
    Collection collection = fined("100000", DELIVERED).collection();
    assertEquals(Yuan.parse(surcharge), collection.surcharge(DUE.plusDays(daysLate)));
    assertEquals(Yuan.parse(surcharge), collection.outstandingSurcharge(DUE.plusDays(daysLate)));
  }

  @ParameterizedTest
  @CsvSource({
    // 3 % of a day is rounded down to the fen, each day for itself.
    "0.33, 1, 0.00",
    "0.34, 1, 0.01",
    "0.34, 34, 0.34",
    "0.66, 10, 0.10",
    "1234.56, 1, 37.03",
    "1234.56, 33, 1221.99",
    "1234.56, 34, 1234.56",
    "33.33, 2, 1.98",
  })
  void lessThanAFenIsNotDemanded(String fine, int daysLate, String surcharge) {
    assertEquals(
        Yuan.parse(surcharge),
        fined(fine, DELIVERED).collection().surcharge(DUE.plusDays(daysLate)));
  }

  @Test
  void whoPaysOnTheLastDayOwesNothingMore() {
    Collection collection = fined("100000", DELIVERED).paid(DUE, "100000").collection();
    assertEquals(Yuan.ZERO, collection.surcharge(DUE.plusYears(1)));
    assertEquals(Yuan.ZERO, collection.outstandingFine());
    assertEquals(Optional.empty(), collection.nextDue());
  }

  @Test
  void whoPaysADayLateOwesOneDay() {
    Collection collection = fined("100000", DELIVERED).paid(DUE.plusDays(1), "100000").collection();
    assertEquals(Yuan.of(3_000), collection.surcharge(DUE.plusDays(1)));
    assertEquals(Yuan.of(3_000), collection.surcharge(DUE.plusYears(1)));
  }

  @Test
  void whatWasPaidInTimeBearsNothing() {
    Collection collection = fined("100000", DELIVERED).paid(DUE, "90000").collection();
    assertEquals(Yuan.of(300), collection.surcharge(DUE.plusDays(1)));
    assertEquals(Yuan.of(9_000), collection.surcharge(DUE.plusDays(30)));
    // The limit is the fine that was decided.
    assertEquals(Yuan.of(99_900), collection.surcharge(DUE.plusDays(333)));
    assertEquals(Yuan.of(100_000), collection.surcharge(DUE.plusDays(334)));
    assertEquals(Yuan.of(100_000), collection.surcharge(DUE.plusDays(335)));
  }

  @Test
  void aPaymentLowersTheSurchargeFromTheNextDayOn() {
    Collection collection =
        fined("100000", DELIVERED)
            .paid(DUE.plusDays(10), "50000")
            .paid(DUE.plusDays(12), "50000")
            .collection();
    assertEquals(Yuan.of(30_000), collection.surcharge(DUE.plusDays(10)));
    assertEquals(Yuan.of(31_500), collection.surcharge(DUE.plusDays(11)));
    assertEquals(Yuan.of(33_000), collection.surcharge(DUE.plusDays(12)));
    assertEquals(Yuan.of(33_000), collection.surcharge(DUE.plusDays(99)));
  }

  @Test
  void twoPaymentsOfADayAreBothCounted() {
    Collection collection =
        fined("100000", DELIVERED)
            .paid(DUE.plusDays(1), "20000")
            .paid(DUE.plusDays(1), "20000")
            .collection();
    assertEquals(Yuan.of(60_000), collection.outstandingFine());
    assertEquals(Yuan.of(3_000 + 1_800), collection.surcharge(DUE.plusDays(2)));
  }

  @Test
  void aPaidSurchargeIsNoLongerOutstandingAndDoesNotLowerTheFine() {
    Collection collection =
        fined("100000", DELIVERED).paidSurcharge(DUE.plusDays(2), "6000").collection();
    assertEquals(Yuan.of(100_000), collection.outstandingFine());
    assertEquals(Yuan.ZERO, collection.outstandingSurcharge(DUE.plusDays(2)));
    assertEquals(Yuan.of(3_000), collection.outstandingSurcharge(DUE.plusDays(3)));
    assertEquals(Yuan.of(6_000), collection.paidSurcharge());
  }

  @Test
  void instalmentsAreDueOnTheirOwnDays() {
    Story story =
        fined("100000", DELIVERED)
            .planned(
                LocalDate.of(2023, 5, 20),
                by(LocalDate.of(2023, 6, 30), "40000"),
                by(LocalDate.of(2023, 7, 31), "60000"));
    assertEquals(Optional.of(LocalDate.of(2023, 6, 30)), story.collection().nextDue());
    assertEquals(Yuan.ZERO, story.collection().surcharge(LocalDate.of(2023, 6, 30)));
    assertEquals(Yuan.of(1_200), story.collection().surcharge(LocalDate.of(2023, 7, 1)));
    // 31 days of 40,000, then both are late.
    assertEquals(Yuan.of(37_200), story.collection().surcharge(LocalDate.of(2023, 7, 31)));
    assertEquals(Yuan.of(37_200 + 3_000), story.collection().surcharge(LocalDate.of(2023, 8, 1)));
    assertEquals(Yuan.of(100_000), story.collection().surcharge(LocalDate.of(2024, 8, 1)));

    story.paid(LocalDate.of(2023, 6, 30), "40000");
    assertEquals(Optional.of(LocalDate.of(2023, 7, 31)), story.collection().nextDue());
    assertEquals(Yuan.ZERO, story.collection().surcharge(LocalDate.of(2023, 7, 31)));
    story.paid(LocalDate.of(2023, 7, 30), "60000");
    assertEquals(Yuan.ZERO, story.collection().surcharge(LocalDate.of(2024, 8, 1)));
  }

  @Test
  void aPaymentGoesToTheInstalmentDueFirst() {
    Collection collection =
        fined("100000", DELIVERED)
            .planned(
                LocalDate.of(2023, 5, 20),
                by(LocalDate.of(2023, 6, 30), "40000"),
                by(LocalDate.of(2023, 7, 31), "60000"))
            .paid(LocalDate.of(2023, 6, 30), "50000")
            .collection();
    assertEquals(Yuan.ZERO, collection.surcharge(LocalDate.of(2023, 7, 31)));
    assertEquals(Yuan.of(1_500), collection.surcharge(LocalDate.of(2023, 8, 1)));
  }

  @Test
  void whatWasPaidBeforeThePlanIsNotOwedAgain() {
    Story story =
        fined("100000", DELIVERED)
            .paid(LocalDate.of(2023, 5, 12), "20000")
            .planned(LocalDate.of(2023, 5, 20), by(LocalDate.of(2023, 6, 30), "80000"));
    assertEquals(
        List.of(by(DUE, "20000"), by(LocalDate.of(2023, 6, 30), "80000")),
        story.collection().schedule());
    assertEquals(Yuan.of(80_000), story.collection().outstandingFine());
    assertEquals(Yuan.of(2_400), story.collection().surcharge(LocalDate.of(2023, 7, 1)));
  }

  @Test
  void equalPaymentsBeforeAndAfterThePlanAreToldApart() {
    LocalDate day = LocalDate.of(2023, 5, 20);
    Story story =
        fined("100000", DELIVERED)
            .paid(day, "10000")
            .planned(day, by(LocalDate.of(2023, 6, 30), "90000"))
            .paid(day, "10000");
    assertEquals(
        List.of(by(DUE, "10000"), by(LocalDate.of(2023, 6, 30), "90000")),
        story.collection().schedule());
    assertEquals(Yuan.of(80_000), story.collection().outstandingFine());
  }

  @Test
  void instalmentsApprovedLateStopTheSurchargeButDoNotForgiveIt() {
    Story story =
        fined("100000", DELIVERED)
            .planned(
                DUE.plusDays(10), by(DUE.plusDays(40), "50000"), by(DUE.plusDays(80), "50000"));
    assertEquals(Yuan.of(30_000), story.collection().surcharge(DUE.plusDays(10)));
    assertEquals(Yuan.of(30_000), story.collection().surcharge(DUE.plusDays(40)));
    assertEquals(Yuan.of(31_500), story.collection().surcharge(DUE.plusDays(41)));
    story.paid(DUE.plusDays(41), "100000");
    Refusal open = assertThrows(Refusal.class, () -> story.closed(DUE.plusDays(41)));
    assertEquals(Yuan.of(31_500), open.details().get("outstandingSurchargeYuan"));
    story.paidSurcharge(DUE.plusDays(41), "31500").closed(DUE.plusDays(41));
  }

  @Test
  void aSurchargePaidBeforeALatePlanStaysPaid() {
    Collection collection =
        fined("100000", DELIVERED)
            .paidSurcharge(DUE.plusDays(2), "6000")
            .planned(DUE.plusDays(3), by(DUE.plusDays(40), "100000"))
            .collection();
    assertEquals(Yuan.of(3_000), collection.outstandingSurcharge(DUE.plusDays(40)));
  }

  @ParameterizedTest
  @CsvSource({"40000, 59999.99", "40000, 60000.01", "100000, 100000"})
  void instalmentsAddUpToWhatIsOwed(String first, String second) {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                fined("100000", DELIVERED)
                    .planned(DELIVERED, by(DUE, first), by(DUE.plusDays(1), second)));
    assertEquals(RefusalCode.INSTALMENTS_DO_NOT_ADD_UP, refusal.code());
    assertEquals(Yuan.of(100_000), refusal.details().get("outstandingYuan"));
    assertEquals("行政处罚法(2021)第66条第2款", refusal.basis().orElseThrow().toString());
  }

  @Test
  void instalmentsFollowThePlanAndOneAnother() {
    assertRefused(
        RefusalCode.DATE_BEFORE_CAUSE,
        () ->
            fined("100000", DELIVERED)
                .planned(DUE, by(DUE.minusDays(1), "50000"), by(DUE, "50000")));
    assertRefused(
        RefusalCode.DATE_BEFORE_CAUSE,
        () ->
            fined("100000", DELIVERED)
                .planned(DUE, by(DUE.plusDays(9), "50000"), by(DUE.plusDays(8), "50000")));
    fined("100000", DELIVERED).planned(DUE, by(DUE, "100000"));
  }

  @Test
  void aPlanHasAnInstalmentAndAnInstalmentAnAmount() {
    assertThrows(IllegalArgumentException.class, () -> new CaseAct.InstalmentPlan(DUE, List.of()));
    assertThrows(IllegalArgumentException.class, () -> by(DUE, "0"));
    assertThrows(IllegalArgumentException.class, () -> Story.payment(DUE, "0", PaymentKind.FINE));
  }

  @Test
  void nothingIsPutIntoInstalmentsWhereNothingIsOwed() {
    assertRefused(
        RefusalCode.INSTALMENTS_DO_NOT_ADD_UP,
        () ->
            fined("100000", DELIVERED).paid(DELIVERED, "100000").planned(DELIVERED, by(DUE, "1")));
  }

  @Test
  void nobodyPaysMoreThanIsOwed() {
    Refusal tooMuch =
        assertThrows(Refusal.class, () -> fined("100000", DELIVERED).paid(DELIVERED, "100000.01"));
    assertEquals(RefusalCode.OVERPAYMENT, tooMuch.code());
    assertEquals(Yuan.of(100_000), tooMuch.details().get("owedYuan"));
    assertEquals("行政处罚法(2021)第67条第3款", tooMuch.basis().orElseThrow().toString());

    Refusal none =
        assertThrows(Refusal.class, () -> fined("100000", DELIVERED).paidSurcharge(DUE, "0.01"));
    assertEquals(RefusalCode.OVERPAYMENT, none.code());
    assertEquals("行政处罚法(2021)第72条第1款第1项", none.basis().orElseThrow().toString());
    fined("100000", DELIVERED).paidSurcharge(DUE.plusDays(1), "3000");
    assertRefused(
        RefusalCode.OVERPAYMENT,
        () -> fined("100000", DELIVERED).paidSurcharge(DUE.plusDays(1), "3000.01"));
  }

  @Test
  void aCaseIsNotClosedWhileAnythingIsOwed() {
    Refusal fine =
        assertThrows(
            Refusal.class, () -> fined("100000", DELIVERED).paid(DUE, "99999.99").closed(DUE));
    assertEquals(RefusalCode.OUT_OF_SEQUENCE, fine.code());
    assertEquals(CaseStage.COLLECTING, fine.details().get("stage"));
    assertEquals(Yuan.parse("0.01"), fine.details().get("outstandingFineYuan"));
    assertEquals("安全生产违法行为行政处罚办法(2025)第54条第1款", fine.basis().orElseThrow().toString());
    Refusal surcharge =
        assertThrows(
            Refusal.class,
            () ->
                fined("100000", DELIVERED)
                    .paid(DUE.plusDays(1), "100000")
                    .paidSurcharge(DUE.plusDays(1), "2999.99")
                    .closed(DUE.plusDays(1)));
    assertEquals(Yuan.parse("0.01"), surcharge.details().get("outstandingSurchargeYuan"));
  }

  @Test
  void beforeTheCarriedLawNoDayIsDueAndNothingAccrues() {
    Collection collection = fined("100000", LocalDate.of(2021, 7, 14)).collection();
    assertEquals(Optional.empty(), collection.nextDue());
    assertEquals(Yuan.ZERO, collection.surcharge(LocalDate.of(2026, 1, 1)));
    assertEquals(Yuan.of(100_000), collection.outstandingFine());
  }

  private static Story fined(String fine, LocalDate delivered) {
    Yuan amount = Yuan.parse(fine);
    return filed(delivered)
        .concluded(delivered, amount)
        .told(delivered, false)
        .waived(delivered)
        .decided(delivered, amount)
        .delivered(delivered);
  }
}
