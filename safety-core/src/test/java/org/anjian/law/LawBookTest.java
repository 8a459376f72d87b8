package org.anjian.law;

import static org.anjian.law.LawText.lamps;
import static org.anjian.law.LawText.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawBookTest {

  private static final LawBook BOOK = LawBook.national();
  private static final String LAW = "work-safety-law";

  @ParameterizedTest
  @CsvSource({
    "2014-12-01, 2014",
    "2021-08-31, 2014",
    "2021-09-01, 2021",
    "2026-11-23, 2021",
  })
  void anEditionIsInForceFromItsFirstDayUntilTheNextOneIs(LocalDate day, int edition) {
    assertEquals(edition, BOOK.inForce(LAW, day).edition());
  }

  @Test
  void aDayBeforeTheFirstEditionIsRefusedWithTheEditionsThatThereAre() {
    Refusal refusal =
        assertThrows(Refusal.class, () -> BOOK.inForce(LAW, LocalDate.of(2014, 11, 30)));
    assertEquals(RefusalCode.LAW_NOT_COVERED, refusal.code());
    assertEquals(LocalDate.of(2014, 11, 30), refusal.details().get("date"));
    assertEquals(
        List.of("2014: 2014-12-01 – 2021-09-01", "2021: 2021-09-01 –"),
        refusal.details().get("editions"));
  }

  @Test
  void aStatuteThatIsNotCarriedIsRefused() {
    Refusal refusal =
        assertThrows(Refusal.class, () -> BOOK.inForce("fire-law", LocalDate.of(2021, 9, 1)));
    assertEquals(RefusalCode.LAW_NOT_COVERED, refusal.code());
    assertEquals(List.of(), refusal.details().get("editions"));
  }

  @Test
  void everyDayFrom2014To2030HasExactlyOneEditionOfTheWorkSafetyLaw() {
    LocalDate end = LocalDate.of(2031, 1, 1);
    for (LocalDate day = LocalDate.of(2014, 12, 1); day.isBefore(end); day = day.plusDays(1)) {
      LocalDate on = day;
      long inForce =
          BOOK.statutes().stream()
              .filter(statute -> statute.law().equals(LAW) && statute.inForceOn(on))
              .count();
      assertEquals(1, inForce, day.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    // The article has one paragraph: with or without 款.
    "2014, 99, 99",
    "2014, 99.1, 99",
    "2021, 102.1, 102",
    "2021, 97.1.7, 97.1.7",
    // Several paragraphs: only with 款.
    "2014, 100.1, 100.1",
    "2014, 100.2, 100.2",
  })
  void theOnlyParagraphIsFoundWithOrWithoutItsNumber(int edition, String cited, String found) {
    assertEquals(
        LAW + "/" + edition + "/" + found,
        BOOK.resolve(statute(edition), Place.parse(cited)).toString());
  }

  @Test
  void aParagraphThatIsPrintedAsTheOnlyOneIsFoundWithoutItsNumber() {
    LawBook book =
        lamps().provision("lamp-law-2020", row("8,1,,UNIT,INITIAL,RANGE,,1.00,,,,,,")).book();
    Statute statute = book.inForce("lamp-law", LocalDate.of(2020, 1, 1));
    assertEquals("lamp-law/2020/8.1", book.resolve(statute, Place.parse("8")).toString());
    assertEquals("lamp-law/2020/8.1", book.resolve(statute, Place.parse("8.1")).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2014 | 100 | [100.1, 100.2]",
        "2014 | 91 | [91.1, 91.2, 91.3]",
        "2014 | 94 | [94.1.1, 94.1.2, 94.1.3, 94.1.4, 94.1.5, 94.1.6, 94.1.7]",
        "2014 | 94.1 | [94.1.1, 94.1.2, 94.1.3, 94.1.4, 94.1.5, 94.1.6, 94.1.7]",
        "2014 | 94.1.8 | [94.1.1, 94.1.2, 94.1.3, 94.1.4, 94.1.5, 94.1.6, 94.1.7]",
        "2014 | 99.2 | [99]",
        "2014 | 99.1.1 | [99]",
        "2021 | 114 | [114.1.1, 114.1.2, 114.1.3, 114.1.4, 114.2]",
        "2014 | 1 | []",
      })
  void aPlaceThatIsNoneOrSeveralIsRefusedWithTheClausesOfTheArticle(
      int edition, String cited, String available) {
    Refusal refusal =
        assertThrows(Refusal.class, () -> BOOK.resolve(statute(edition), Place.parse(cited)));
    assertEquals(RefusalCode.UNKNOWN_PROVISION, refusal.code());
    assertEquals(LAW + "/" + edition + "/" + cited, refusal.details().get("provision"));
    assertEquals(available, refusal.details().get("available").toString());
  }

  @Test
  void aSubjectThatTheClauseDoesNotPunishIsRefusedWithThoseThatItDoes() {
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> BOOK.row(ref("2014/99"), Subject.PRINCIPAL, Condition.INITIAL));
    assertEquals(RefusalCode.UNKNOWN_SUBJECT, refusal.code());
    assertEquals("subject", refusal.details().get("field"));
    assertEquals("PRINCIPAL", refusal.details().get("value"));
    assertEquals(List.of("UNIT", "DIRECTLY_RESPONSIBLE"), refusal.details().get("available"));
    assertEquals("work-safety-law/2014/99", refusal.basis().orElseThrow().ref());
  }

  @Test
  void aStageThatTheClauseDoesNotHaveIsRefusedWithThoseThatItHas() {
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> BOOK.row(ref("2021/97.1.7"), Subject.UNIT, Condition.REFUSED));
    assertEquals(RefusalCode.UNKNOWN_CONDITION, refusal.code());
    assertEquals("REFUSED", refusal.details().get("value"));
    assertEquals(List.of("INITIAL", "OVERDUE_UNCORRECTED"), refusal.details().get("available"));
    assertEquals("work-safety-law/2021/97.1.7", refusal.basis().orElseThrow().ref());
  }

  @Test
  void aClauseThatIsNotThereIsRefused() {
    assertEquals(List.of(), BOOK.rows(ref("2021/200")));
    for (Refusal refusal :
        List.of(
            assertThrows(
                Refusal.class, () -> BOOK.row(ref("2021/200"), Subject.UNIT, Condition.INITIAL)),
            assertThrows(Refusal.class, () -> BOOK.statute(ref("2021/200"))))) {
      assertEquals(RefusalCode.UNKNOWN_PROVISION, refusal.code());
      assertEquals("work-safety-law/2021/200", refusal.details().get("provision"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-12-01", "2021-08-31", "2021-09-01", "2030-12-31"})
  void theListOnADayHoldsOnlyEditionsInForce(LocalDate day) {
    List<Provision> rows = BOOK.provisions(Optional.of(LAW), Optional.of(day));
    assertEquals(
        Set.of(day.isBefore(LocalDate.of(2021, 9, 1)) ? 2014 : 2021),
        rows.stream().map(row -> row.ref().edition()).collect(Collectors.toSet()));
    assertEquals(
        Set.of(LAW), rows.stream().map(row -> row.ref().law()).collect(Collectors.toSet()));
  }

  @Test
  void withoutNarrowingTheListHoldsEveryRowOfEveryStatute() {
    List<Provision> all = BOOK.provisions(Optional.empty(), Optional.empty());
    assertEquals(
        126, all.stream().filter(row -> row.ref().toString().startsWith(LAW + "/2014/")).count());
    assertEquals(
        168, all.stream().filter(row -> row.ref().toString().startsWith(LAW + "/2021/")).count());
    assertEquals(
        BOOK.statutes().stream().map(Statute::law).collect(Collectors.toSet()),
        all.stream().map(row -> row.ref().law()).collect(Collectors.toSet()));
  }

  @Test
  void everyClauseOfTheOldLawHasItsSuccessorInTheNewOne() {
    List<ProvisionRef> orphans =
        BOOK.provisions(Optional.of(LAW), Optional.of(LocalDate.of(2020, 1, 1))).stream()
            .map(Provision::ref)
            .distinct()
            .filter(ref -> BOOK.successor(ref).isEmpty())
            .toList();
    assertEquals(List.of(), orphans);
    assertTrue(BOOK.successor(ref("2021/102")).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "89.1, 92.2",
    "91.1, 94.1",
    "94.1.7, 97.1.7",
    "96.1.4, 99.1.5",
    "98.1.4, 101.1.5",
    "99, 102",
    "108, 113.1.2",
    "109.1.1, 114.1.1",
  })
  void aClauseLeadsToTheOneThatTookItsPlace(String old, String successor) {
    assertEquals(Optional.of(ref("2021/" + successor)), BOOK.successor(ref("2014/" + old)));
  }

  private static Statute statute(int edition) {
    return BOOK.statutes().stream()
        .filter(statute -> statute.law().equals(LAW) && statute.edition() == edition)
        .findFirst()
        .orElseThrow();
  }

  private static ProvisionRef ref(String editionAndPlace) {
    String[] parts = editionAndPlace.split("/");
    return new ProvisionRef(LAW, Integer.parseInt(parts[0]), Place.parse(parts[1]));
  }

  @Test
  void aNumberOfAnotherEditionIsToldFromOneThatIsNowhere() {
    LawBook book = LawBook.national();
    Refusal later = unknown(book, "work-safety-law/97.1.7", LocalDate.of(2020, 5, 1));
    assertEquals(List.of("work-safety-law/2021/97.1.7"), later.details().get("elsewhere"));
    assertEquals(List.of("94.1.7"), later.details().get("answering"));
    Refusal earlier = unknown(book, "work-safety-law/94.1.7", LocalDate.of(2023, 5, 1));
    assertEquals(List.of("work-safety-law/2014/94.1.7"), earlier.details().get("elsewhere"));
    assertEquals(List.of("97.1.7"), earlier.details().get("answering"));
    Refusal nowhere = unknown(book, "work-safety-law/50", LocalDate.of(2023, 5, 1));
    assertEquals(List.of(), nowhere.details().get("available"));
    assertTrue(((List<?>) nowhere.details().get("articles")).contains(97));
    assertFalse(nowhere.details().containsKey("elsewhere"));
    Refusal tooShort = unknown(book, "work-safety-law/97.1", LocalDate.of(2023, 5, 1));
    assertFalse(tooShort.details().containsKey("elsewhere"));
  }

  @Test
  void aStatuteThatIsNotThereIsAnsweredByThoseThatAre() {
    Refusal refusal = unknown(LawBook.national(), "work-safety-code/97", LocalDate.of(2023, 5, 1));
    assertEquals(RefusalCode.LAW_NOT_COVERED, refusal.code());
    assertTrue(((List<?>) refusal.details().get("laws")).contains("work-safety-law"));
  }

  private static Refusal unknown(LawBook book, String provision, LocalDate day) {
    return assertThrows(
        Refusal.class,
        () -> book.row(ProvisionName.parse(provision), day, Subject.UNIT, Condition.INITIAL));
  }
}
