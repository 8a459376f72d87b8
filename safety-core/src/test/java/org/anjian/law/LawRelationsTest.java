package org.anjian.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which clause succeeds, and which overtakes, in the national law. */
class LawRelationsTest {

  private static final LawBook BOOK = LawBook.national();
  private static final LocalDate CHEMICALS_LAW = LocalDate.of(2026, 5, 1);
  private static final LocalDate NOVEMBER_2026 = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({
    "emergency-response-law/2007/64.1.1, emergency-response-law/2024/96.1.1",
    "emergency-response-law/2007/64.1.4, emergency-response-law/2024/96.1.4",
    "emergency-response-law/2007/65, emergency-response-law/2024/97",
    "emergency-response-law/2007/66, emergency-response-law/2024/98",
    "coal-mine-accident-prevention-provisions/2013/5.2, coal-mine-safety-regulations/2024/61.1",
    "coal-mine-accident-prevention-provisions/2013/10.1, coal-mine-safety-regulations/2024/64",
    "coal-mine-accident-prevention-provisions/2013/10.2, coal-mine-safety-regulations/2024/70.1.2",
    "coal-mine-accident-prevention-provisions/2013/13.5, coal-mine-safety-regulations/2024/61.2",
    "coal-mine-accident-prevention-provisions/2013/21.2, coal-mine-safety-regulations/2024/63.1.1",
  })
  void aClauseOfARepealedTextLeadsToTheOneThatTookItsPlace(String from, String to) {
    assertEquals(to, BOOK.successor(ref(from)).orElseThrow().toString());
  }

  /** What 煤矿安全生产条例 did not take over, or divided; decision 0015 says why. */
  @Test
  void onlyTheClausesThatAreListedHaveNoSuccessor() {
    Set<String> orphans =
        rows(row -> row.statute().effectiveTo().isPresent())
            .map(Provision::ref)
            .filter(ref -> BOOK.successor(ref).isEmpty())
            .map(ref -> ref.law() + "/" + ref.place())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        Set.of("11.2", "11.3", "13.1", "16.2", "17", "18", "22.3").stream()
            .map("coal-mine-accident-prevention-provisions/"::concat)
            .collect(Collectors.toSet()),
        orphans);
  }

  @Test
  void aStageThatThresholdsDivideNowIsAnsweredByBothSidesAndTheAmountDecides() {
    Provision old =
        row("coal-mine-accident-prevention-provisions/2013/5.2", Subject.UNIT, "INITIAL");
    List<Provision> now = BOOK.successorRows(old, LocalDate.of(2024, 5, 1));
    assertEquals(
        List.of("GAINS_GE_THRESHOLD", "GAINS_LT_THRESHOLD_OR_NONE"),
        now.stream().map(row -> row.condition().code()).toList());
    assertEquals(
        List.of("GAINS_LT_THRESHOLD_OR_NONE"),
        now.stream()
            .filter(row -> row.fits(gains("99999.99")))
            .map(row -> row.condition().code())
            .toList());
    assertEquals(List.of(), BOOK.successorRows(old, LocalDate.of(2024, 4, 30)));
  }

  @ParameterizedTest
  @CsvSource({
    // The regulations of 2007 beside the work safety law of 2014 and 2021.
    "accident-reporting-regulations/2007/37.1.1, UNIT, ACCIDENT_GENERAL, 2014-11-30,",
    "accident-reporting-regulations/2007/37.1.1, UNIT, ACCIDENT_GENERAL, 2014-12-01,"
        + " work-safety-law/2014/109.1.1",
    "accident-reporting-regulations/2007/37.1.1, UNIT, ACCIDENT_GENERAL, 2021-08-31,"
        + " work-safety-law/2014/109.1.1",
    "accident-reporting-regulations/2007/37.1.1, UNIT, ACCIDENT_GENERAL, 2021-09-01,"
        + " work-safety-law/2021/114.1.1",
    "accident-reporting-regulations/2007/37.1.4, UNIT, ACCIDENT_ESPECIALLY_MAJOR, 2026-11-23,"
        + " work-safety-law/2021/114.1.4",
    "accident-reporting-regulations/2007/38.1.2, PRINCIPAL, ACCIDENT_LARGER, 2020-01-01,"
        + " work-safety-law/2014/92.1.2",
    "accident-reporting-regulations/2007/38.1.2, PRINCIPAL, ACCIDENT_LARGER, 2022-01-01,"
        + " work-safety-law/2021/95.1.2",
    "accident-reporting-regulations/2007/35.1.1, PRINCIPAL, INITIAL, 2014-11-30,",
    "accident-reporting-regulations/2007/35.1.1, PRINCIPAL, INITIAL, 2014-12-01,"
        + " work-safety-law/2014/106.1",
    "accident-reporting-regulations/2007/35.1.3, PRINCIPAL, INITIAL, 2021-09-01,"
        + " work-safety-law/2021/110.1",
    // Late reports only: a person decides.
    "accident-reporting-regulations/2007/35.1.2, PRINCIPAL, INITIAL, 2021-09-01,",
    // The law says nothing on the unit.
    "accident-reporting-regulations/2007/36.1.1, UNIT, INITIAL, 2026-11-23,",
    "accident-emergency-plan-measures/2019/44.1.1, UNIT, INITIAL, 2019-09-01,"
        + " work-safety-law/2014/94.1.6",
    "accident-emergency-plan-measures/2019/44.1.2, DIRECTLY_RESPONSIBLE, OVERDUE_UNCORRECTED,"
        + " 2021-09-01, work-safety-law/2021/97.1.6",
    "accident-emergency-plan-measures/2019/45.1.1, UNIT, INITIAL, 2021-09-01,",
    // The regulations of 2013 are not repealed; the law prevails from its first day.
    "hazardous-chemicals-regulations/2013/80.1.1, UNIT, INITIAL, 2026-04-30,",
    "hazardous-chemicals-regulations/2013/80.1.1, UNIT, INITIAL, 2026-05-01,"
        + " hazardous-chemicals-safety-law/2025/103.1.2",
    "hazardous-chemicals-regulations/2013/76.1, UNIT, INITIAL, 2026-05-01,"
        + " hazardous-chemicals-safety-law/2025/99.1.1",
    "hazardous-chemicals-regulations/2013/81.3, UNIT, INITIAL, 2026-05-01,",
    // Two laws: neither overtakes the other.
    "mine-safety-law/2009/43, UNIT, INITIAL, 2026-05-01,",
  })
  void aHigherTextPrevailsFromItsFirstDay(
      String ref, Subject subject, String condition, LocalDate day, String by) {
    Optional<Provision> prevailing = BOOK.prevailing(row(ref, subject, condition), day);
    assertEquals(
        Optional.ofNullable(by), prevailing.map(row -> row.ref().toString()), ref + " " + day);
    prevailing.ifPresent(row -> assertEquals(subject, row.subject()));
  }

  @ParameterizedTest
  @CsvSource({
    "78.1.1, REFUSED, 101.1.4, OVERDUE_UNCORRECTED",
    "78.2, SECURITY_FACILITIES_REFUSED, 101.2, SECURITY_FACILITIES_OVERDUE_UNCORRECTED",
    "80.2, REFUSED, 103.2, OVERDUE_UNCORRECTED",
    "91.1.2, REFUSED, 114.1.2, OVERDUE_UNCORRECTED",
  })
  void aStageThatTheLawNamesOtherwiseIsFound(
      String place, String condition, String by, String stage) {
    Provision row =
        BOOK.prevailing(
                row("hazardous-chemicals-regulations/2013/" + place, Subject.UNIT, condition),
                CHEMICALS_LAW)
            .orElseThrow();
    assertEquals("hazardous-chemicals-safety-law/2025/" + by, row.ref().toString());
    assertEquals(stage, row.condition().code());
  }

  @ParameterizedTest
  @CsvSource({
    "99999.99, GOODS_VALUE_LT_THRESHOLD",
    "100000.00, GOODS_VALUE_GE_THRESHOLD",
  })
  void theValueOfTheGoodsDecidesBetweenTheRowsThatPrevail(String value, String condition) {
    Provision old = row("hazardous-chemicals-regulations/2013/75.1", Subject.UNIT, "INITIAL");
    assertEquals(
        condition,
        BOOK.prevailing(old, CHEMICALS_LAW, goods(value)).orElseThrow().condition().code());
    Refusal refusal = assertThrows(Refusal.class, () -> BOOK.prevailing(old, CHEMICALS_LAW));
    assertEquals(RefusalCode.FACT_MISSING, refusal.code());
    assertEquals("goodsValueYuan", refusal.details().get("field"));
  }

  @Test
  void aPartThatIsOvertakenIsShownAndDoesNotPrevailByItself() {
    Provision late =
        row("accident-reporting-regulations/2007/35.1.2", Subject.PRINCIPAL, "INITIAL");
    List<Superseding> marks = BOOK.supersedings(late, NOVEMBER_2026);
    assertEquals(1, marks.size());
    assertEquals("work-safety-law/2021/110.2", marks.get(0).by().toString());
    assertEquals(false, marks.get(0).whole());
    assertEquals(
        List.of("work-safety-law/2014/106.2", "work-safety-law/2021/110.2"),
        BOOK.supersededBy(late).stream().map(ProvisionRef::toString).toList());
  }

  /** 81.3 on environment reports and 87.2 on the post have no counterpart in the law. */
  @Test
  void everyOtherRowOfTheChemicalsRegulationsIsOvertakenByTheLaw() {
    Set<String> left =
        rows(row -> row.ref().law().equals("hazardous-chemicals-regulations"))
            .filter(
                row -> BOOK.supersedings(row, CHEMICALS_LAW).stream().noneMatch(Superseding::whole))
            .map(row -> row.ref().place().toString())
            .collect(Collectors.toSet());
    assertEquals(Set.of("81.3", "87.2"), left);
  }

  /** Every row that a text overtakes wholly has its counterpart there. */
  @Test
  void noRowIsLeftWithoutCounterpartInTheTextThatOvertakesIt() {
    List<String> without =
        rows(row -> true)
            .flatMap(
                row ->
                    Stream.of(CHEMICALS_LAW, LocalDate.of(2020, 1, 1))
                        .filter(row.statute()::inForceOn)
                        .flatMap(day -> BOOK.supersedings(row, day).stream())
                        .filter(mark -> mark.whole() && mark.rows().isEmpty())
                        .map(mark -> row + " " + mark.by()))
            .distinct()
            .toList();
    assertEquals(List.of(), without);
  }

  @Test
  void whatOvertakesIsNeverOvertakenItselfOnThatDay() {
    rows(row -> true)
        .filter(row -> row.statute().inForceOn(NOVEMBER_2026))
        .flatMap(row -> BOOK.supersedings(row, NOVEMBER_2026).stream())
        .filter(Superseding::whole)
        .flatMap(mark -> mark.rows().stream())
        .forEach(
            row ->
                assertTrue(
                    BOOK.supersedings(row, NOVEMBER_2026).stream().noneMatch(Superseding::whole),
                    row::toString));
  }

  private static Stream<Provision> rows(Predicate<Provision> wanted) {
    return BOOK.provisions(Optional.empty(), Optional.empty()).stream().filter(wanted);
  }

  private static Provision row(String ref, Subject subject, String condition) {
    return BOOK.row(ref(ref), subject, new Condition(condition));
  }

  private static ProvisionRef ref(String text) {
    String[] parts = text.split("/");
    return new ProvisionRef(parts[0], Integer.parseInt(parts[1]), Place.parse(parts[2]));
  }

  private static CaseAmounts gains(String yuan) {
    return CaseAmounts.of(
        Optional.empty(), Optional.of(Yuan.parse(yuan)), Optional.empty(), Optional.empty());
  }

  private static CaseAmounts goods(String yuan) {
    return CaseAmounts.of(
        Optional.empty(), Optional.empty(), Optional.of(Yuan.parse(yuan)), Optional.empty());
  }
}
