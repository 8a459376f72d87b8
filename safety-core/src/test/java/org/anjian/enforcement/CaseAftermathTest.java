package org.anjian.enforcement;

import static org.anjian.contract.Refusals.assertRefused;
import static org.anjian.enforcement.Story.by;
import static org.anjian.enforcement.Story.filed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import org.anjian.contract.Yicheng;
import org.anjian.document.DocumentKind;
import org.anjian.explain.RefusalCode;
import org.anjian.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseAftermathTest {

  /** Delivered on Wednesday; due on the 25th; the party may sue until Friday, 10 November. */
  private static final LocalDate MAY_10 = LocalDate.of(2023, 5, 10);

  @ParameterizedTest
  @CsvSource({"2023-05-25,false", "2023-05-26,true"})
  void aPartyIsUrgedOnlyOnceItIsLate(LocalDate day, boolean late) {
    Story story = delivered();
    if (late) {
      story.then(OtherActs.of(ActKind.DEMAND, day));
    } else {
      assertRefused(
          RefusalCode.TERM_STILL_RUNS, () -> story.then(OtherActs.of(ActKind.DEMAND, day)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2023-11-10,TERM_STILL_RUNS",
    "2023-11-11,",
    "2024-02-18,",
    "2024-02-19,TERM_EXPIRED"
  })
  void theCourtIsAppliedToWithinThreeMonthsOfTheEndOfTheTimeForSuing(
      LocalDate day, RefusalCode refused) {
    Story story = delivered().then(OtherActs.of(ActKind.DEMAND, MAY_10.plusDays(30)));
    applied(story, day, refused);
  }

  @ParameterizedTest
  @CsvSource({"2023-11-24,TERM_STILL_RUNS", "2023-11-25,"})
  void theCourtIsAppliedToOnceTheDemandHasRunForTenWorkingDays(LocalDate day, RefusalCode refused) {
    Story story = delivered().then(OtherActs.of(ActKind.DEMAND, LocalDate.of(2023, 11, 10)));
    applied(story, day, refused);
  }

  @ParameterizedTest
  @CsvSource({"2023-12-31,TERM_STILL_RUNS", "2024-01-01,"})
  void afterInstalmentsTheTimeForTheCourtRunsFromTheirEnd(LocalDate day, RefusalCode refused) {
    Story story =
        delivered()
            .planned(MAY_10, by(LocalDate.of(2023, 6, 30), "10000"), by(date(12, 31), "20000"))
            .then(OtherActs.of(ActKind.DEMAND, LocalDate.of(2023, 7, 3)));
    applied(story, day, refused);
  }

  private static void applied(Story story, LocalDate day, RefusalCode refused) {
    CaseAct application = OtherActs.of(ActKind.COURT_APPLICATION, day);
    if (refused == null) {
      story.then(application);
    } else {
      assertRefused(refused, () -> story.then(application));
    }
  }

  @Test
  void aCaseThatTheCourtAcceptsIsClosedUnpaidAndOneThatItRefusesIsNot() {
    Story story =
        delivered()
            .then(OtherActs.of(ActKind.DEMAND, MAY_10.plusDays(30)))
            .then(OtherActs.of(ActKind.COURT_APPLICATION, date(11, 13)))
            .then(new CaseAftermath.CourtAnswer(date(11, 17), false, "材料不全"));
    assertRefused(RefusalCode.OUT_OF_SEQUENCE, () -> story.closed(date(11, 17)));
    story
        .then(
            new CaseAftermath.CourtApplication(
                Yicheng.document(DocumentKind.ENFORCEMENT_APPLICATION, 2), date(11, 20), "县法院"))
        .then(OtherActs.of(ActKind.COURT_ANSWER, date(11, 24)));
    assertEquals(CaseStage.CLOSED, story.closed(date(11, 24)).now().stage());
  }

  @Test
  void whatIsNotPublishedYetMayBe() {
    assertEquals(0, delivered().now().missingFor(ActKind.PUBLICATION).size());
    assertFalse(filed(MAY_10).now().missingFor(ActKind.PUBLICATION).isEmpty());
  }

  private static LocalDate date(int month, int day) {
    return LocalDate.of(2023, month, day);
  }

  private static Story delivered() {
    return filed(MAY_10)
        .concluded(MAY_10, Yuan.of(30_000))
        .told(MAY_10, false)
        .waived(MAY_10)
        .decided(MAY_10, Yuan.of(30_000))
        .delivered(MAY_10);
  }
}
