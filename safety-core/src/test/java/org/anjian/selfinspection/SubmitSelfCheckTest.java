package org.anjian.selfinspection;

import static org.anjian.bureau.Bureau.inspector;
import static org.anjian.contract.Refusals.assertRefused;
import static org.anjian.selfinspection.MineAtWork.EXITS;
import static org.anjian.selfinspection.MineAtWork.POWER;
import static org.anjian.selfinspection.MineAtWork.given;
import static org.anjian.selfinspection.MineAtWork.normal;
import static org.anjian.selfinspection.MineAtWork.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.account.Role;
import org.anjian.account.Scope;
import org.anjian.bureau.Bureau;
import org.anjian.contract.Yicheng;
import org.anjian.enterprise.GeoPoint;
import org.anjian.explain.RefusalCode;
import org.anjian.hazard.HazardLevel;
import org.junit.jupiter.api.Test;

class SubmitSelfCheckTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

  private final MineAtWork county = MineAtWork.withRules();

  private CheckPhoto photo(int number, Instant takenAt, String longitude, String latitude) {
    String hash = county.photos.keep(new byte[] {(byte) number});
    return new CheckPhoto(
        hash,
        Optional.ofNullable(takenAt),
        Optional.of(new GeoPoint(new BigDecimal(longitude), new BigDecimal(latitude))));
  }

  private CheckPhoto photo(int number) {
    return new CheckPhoto(
        county.photos.keep(new byte[] {(byte) number}), Optional.empty(), Optional.empty());
  }

  private List<Sign.Kind> signs(SelfCheck check) {
    return check.signs().stream().map(Sign::kind).toList();
  }

  @Test
  void aCheckInTheFutureOrAfterTheWindowIsRefused() {
    county.bureau.today(DAY);
    assertRefused(RefusalCode.DATE_IN_FUTURE, () -> county.check(DAY.plusDays(1)));
    county.bureau.today(DAY.plusDays(6));
    county.check(DAY);
    county.bureau.today(DAY.plusDays(8));
    assertRefused(RefusalCode.CHECK_WINDOW_CLOSED, () -> county.check(DAY.plusDays(1)));
  }

  @Test
  void aDayWithoutARuleTakesNoCheck() {
    assertRefused(RefusalCode.CADENCE_MISSING, () -> county.check(MineAtWork.START.minusDays(1)));
  }

  @Test
  void aPeriodHasOneCheck() {
    county.bureau.today(DAY);
    county.check(DAY);
    assertRefused(RefusalCode.ALREADY_EXISTS, () -> county.check(DAY));
  }

  @Test
  void everyItemIsAnsweredAndNoOther() {
    county.bureau.today(DAY);
    assertRefused(
        RefusalCode.ITEMS_DO_NOT_MATCH,
        () -> county.submit.submit(county.mine, county.submission(DAY, List.of(normal(EXITS)))));
    assertRefused(
        RefusalCode.ITEMS_DO_NOT_MATCH,
        () ->
            county.submit.submit(
                county.mine,
                county.submission(DAY, List.of(normal(EXITS), normal(EXITS), normal(POWER)))));
  }

  @Test
  void aProblemSaysWhatIsWrongAndBecomesAHazard() {
    county.bureau.today(DAY);
    assertRefused(RefusalCode.FACT_MISSING, () -> county.check(DAY, problem(EXITS, " ")));

    SelfCheck check = county.check(DAY, problem(EXITS, "通道堆放杂物"));

    SelfFoundHazard hazard =
        county.stores.hazards().concerning(county.bureau.mine.id(), DAY, DAY).get(0);
    assertEquals("通道堆放杂物", hazard.description());
    assertEquals(check.id(), hazard.check());
    assertEquals(
        List.of(SelfFoundHazard.Duty.PUT_RIGHT, SelfFoundHazard.Duty.TELL_WORKERS),
        hazard.duties());
  }

  @Test
  void aMajorHazardIsPutRightToldAndReported() {
    county.bureau.today(DAY);
    county.check(
        DAY,
        new SubmitSelfCheck.Given(
            EXITS.id(),
            SelfCheck.Outcome.PROBLEM,
            "唯一出口锁闭",
            HazardLevel.MAJOR,
            List.of(),
            Optional.empty()));
    SelfFoundHazard found =
        county.stores.hazards().concerning(county.bureau.mine.id(), DAY, DAY).get(0);
    assertEquals(
        List.of(
            SelfFoundHazard.Duty.PUT_RIGHT,
            SelfFoundHazard.Duty.REPORT,
            SelfFoundHazard.Duty.TELL_WORKERS),
        found.duties());
    SelfFoundHazard.PutRight done = new SelfFoundHazard.PutRight(DAY, "已打开并撤锁", List.of(photo(7)));

    assertRefused(
        RefusalCode.OUTSIDE_SCOPE, () -> county.remedy.putRight(inspector(), found.id(), done, 0));
    SelfFoundHazard right = county.remedy.putRight(county.mine, found.id(), done, 0);
    assertRefused(
        RefusalCode.STALE_REVISION, () -> county.remedy.reported(county.mine, found.id(), DAY, 0));
    assertRefused(
        RefusalCode.OUT_OF_SEQUENCE,
        () -> county.remedy.putRight(county.mine, found.id(), done, right.revision()));
    assertRefused(
        RefusalCode.DATE_BEFORE_CAUSE,
        () -> county.remedy.reported(county.mine, found.id(), DAY.minusDays(1), right.revision()));
    assertRefused(
        RefusalCode.DATE_IN_FUTURE,
        () -> county.remedy.reported(county.mine, found.id(), DAY.plusDays(1), right.revision()));
    SelfFoundHazard told =
        county.remedy.workersTold(county.mine, found.id(), DAY, right.revision());
    SelfFoundHazard reported =
        county.remedy.reported(county.mine, found.id(), DAY, told.revision());
    assertEquals(List.of(), reported.duties());
  }

  @Test
  void aPhotoThatIsDemandedOrCitedMustHaveBeenSent() {
    county.bureau.today(DAY);
    CheckItem withPhoto = new CheckItem("1", "灭火器压力", Optional.empty(), true);
    ItemSheet sheet =
        county.settings.adoptItems(
            county.mine, county.bureau.mine.id(), CheckKind.TEN_DAY, DAY, List.of(withPhoto));
    assertRefused(RefusalCode.FACT_MISSING, () -> submitTenDay(sheet, normal(withPhoto)));
    CheckPhoto neverSent = new CheckPhoto("9".repeat(64), Optional.empty(), Optional.empty());
    assertRefused(
        RefusalCode.FACT_MISSING, () -> submitTenDay(sheet, normal(withPhoto, neverSent)));
    assertTrue(
        submitTenDay(sheet, given(withPhoto, SelfCheck.Outcome.NOT_APPLICABLE, "未配备")).id()
            != null);
  }

  private SelfCheck submitTenDay(ItemSheet sheet, SubmitSelfCheck.Given answer) {
    return county.submit.submit(
        county.mine,
        new SubmitSelfCheck.Submission(
            county.bureau.mine.id(),
            CheckKind.TEN_DAY,
            DAY,
            sheet.id(),
            List.of(answer),
            "王安全",
            Optional.empty(),
            Optional.empty()));
  }

  @Test
  void nobodyElseSubmitsAnEnterprisesCheck() {
    county.bureau.today(DAY);
    SubmitSelfCheck.Submission submission =
        county.submission(DAY, List.of(normal(EXITS), normal(POWER)));
    assertRefused(RefusalCode.OUTSIDE_SCOPE, () -> county.submit.submit(inspector(), submission));
    assertRefused(
        RefusalCode.NOT_FOUND,
        () ->
            county.submit.submit(
                Bureau.actor(Scope.of(Yicheng.COUNTY, county.bureau.shop.id()), Role.ENTERPRISE),
                submission));
  }

  @Test
  void aCheckWithoutAnythingOddHasNoSign() {
    county.bureau.today(DAY);
    Instant noon = county.noon(DAY);
    SelfCheck check =
        county.check(
            DAY,
            normal(EXITS, photo(1, noon.minusSeconds(300), "111.803500", "35.809400")),
            normal(POWER, photo(2, noon.minusSeconds(200), "111.803900", "35.809600")));
    assertEquals(List.of(), check.signs());
  }

  @Test
  void aPhotoThatWasUsedBeforeIsASignWithTheOtherCheck() {
    county.bureau.today(DAY.minusDays(1));
    SelfCheck before = county.check(DAY.minusDays(1), normal(EXITS, photo(1)));
    county.bureau.today(DAY);
    SelfCheck check = county.check(DAY, normal(EXITS, photo(1)));

    assertEquals(List.of(Sign.Kind.SAME_PHOTO), signs(check));
    assertEquals(Optional.of(before.id()), check.signs().get(0).other());
  }

  @Test
  void aPhotoTakenOnAnotherDayOrAfterItWasReceivedIsASign() {
    county.bureau.today(DAY);
    Instant noon = county.noon(DAY);
    SelfCheck check =
        county.check(
            DAY,
            normal(EXITS, photo(1, noon.minusSeconds(86_400), "111.8034", "35.8094")),
            normal(POWER, photo(2, noon.plusSeconds(3_600), "111.8034", "35.8094")));
    assertEquals(List.of(Sign.Kind.PHOTO_TIME, Sign.Kind.PHOTO_TIME), signs(check));
  }

  @Test
  void aPhotoAwayFromTheEnterpriseIsASign() {
    county.bureau.today(DAY);
    // 0.02° of latitude are 2,224 m.
    SelfCheck check = county.check(DAY, normal(EXITS, photo(1, null, "111.803436", "35.82942")));
    assertEquals(List.of(Sign.Kind.PHOTO_PLACE), signs(check));
    assertEquals("2224", check.signs().get(0).facts().get("metres"));
  }

  @Test
  void aSpeedThatNobodyWalksIsASign() {
    county.bureau.today(DAY);
    Instant noon = county.noon(DAY);
    SelfCheck check =
        county.check(
            DAY,
            normal(EXITS, photo(1, noon.minusSeconds(30), "111.803436", "35.80942")),
            normal(POWER, photo(2, noon.minusSeconds(20), "111.803436", "35.81342")));
    assertEquals(List.of(Sign.Kind.SPEED), signs(check));
    assertEquals("445", check.signs().get(0).facts().get("metres"));
    assertEquals("10", check.signs().get(0).facts().get("seconds"));
  }

  @Test
  void theSameWordsOnManyDaysAreASignFromTheSixthOn() {
    for (int back = 5; back >= 1; back--) {
      LocalDate day = DAY.minusDays(back);
      county.bureau.today(day);
      assertEquals(
          List.of(), signs(county.check(day, given(EXITS, SelfCheck.Outcome.NORMAL, "已查看，一切 正常"))));
    }
    county.bureau.today(DAY);
    SelfCheck sixth = county.check(DAY, given(EXITS, SelfCheck.Outcome.NORMAL, "已查看，一切正常"));
    assertEquals(List.of(Sign.Kind.SAME_TEXT), signs(sixth));
    assertEquals("5", sixth.signs().get(0).facts().get("checks"));
  }

  @Test
  void allItemsInSecondsAreASignAndSoIsAClockAheadOfOurs() {
    county.bureau.today(DAY);
    Instant noon = county.noon(DAY);
    SubmitSelfCheck.Submission of = county.submission(DAY, List.of(normal(EXITS), normal(POWER)));
    SelfCheck check =
        county.submit.submit(
            county.mine,
            new SubmitSelfCheck.Submission(
                of.enterprise(),
                of.kind(),
                of.day(),
                of.sheet(),
                of.answers(),
                of.inspector(),
                Optional.of(noon.plusSeconds(595)),
                Optional.of(noon.plusSeconds(600))));
    assertEquals(List.of(Sign.Kind.SECONDS, Sign.Kind.DEVICE_CLOCK), signs(check));
    assertEquals("5", check.signs().get(0).facts().get("seconds"));
  }
}
