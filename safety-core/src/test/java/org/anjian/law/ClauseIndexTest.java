package org.anjian.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseIndexTest {

  private static final LawBook BOOK = LawBook.national();

  @Test
  void everyRowIsFoundUnderItsNameOnTheFirstAndLastDayOfItsEdition() {
    for (Provision row : BOOK.provisions(Optional.empty(), Optional.empty())) {
      Statute statute = row.statute();
      assertSame(row, find(row, row.ref().place(), statute.effectiveFrom()));
      statute
          .effectiveTo()
          .ifPresent(end -> assertSame(row, find(row, row.ref().place(), end.minusDays(1))));
    }
  }

  @Test
  void aNameIsReadAsResolvingReadsIt() {
    for (Provision row : BOOK.provisions(Optional.empty(), Optional.empty())) {
      Place place = row.ref().place();
      for (int paragraph = 0; paragraph < 3; paragraph++) {
        Place spelled = new Place(place.article(), paragraph, 0);
        Optional<ProvisionRef> resolved = resolved(row.statute(), spelled);
        Optional<Provision> expected =
            resolved.flatMap(ref -> BOOK.find(ref, row.subject(), row.condition()));
        LocalDate day = row.statute().effectiveFrom();
        assertEquals(expected, found(row, spelled, day), () -> row + " as " + spelled);
      }
    }
  }

  private static Optional<ProvisionRef> resolved(Statute statute, Place place) {
    try {
      return Optional.of(BOOK.resolve(statute, place));
    } catch (Refusal unknown) {
      return Optional.empty();
    }
  }

  private static Optional<Provision> found(Provision row, Place place, LocalDate day) {
    try {
      return Optional.of(find(row, place, day));
    } catch (Refusal unknown) {
      return Optional.empty();
    }
  }

  private static Provision find(Provision row, Place place, LocalDate day) {
    return BOOK.row(new ProvisionName(row.ref().law(), place), day, row.subject(), row.condition());
  }

  @ParameterizedTest
  @CsvSource({
    "work-safety-law/97.1.7, 2014-11-30, UNIT, INITIAL, LAW_NOT_COVERED",
    "work-safety-law/97.1.7, 2021-08-31, UNIT, INITIAL, UNKNOWN_PROVISION",
    "work-safety-law/97.1.7, 2021-09-01, INVESTOR, INITIAL, UNKNOWN_SUBJECT",
    "work-safety-law/97.1.7, 2021-09-01, UNIT, ACCIDENT_ANY, UNKNOWN_CONDITION",
    "sea-safety-law/97.1.7, 2021-09-01, UNIT, INITIAL, LAW_NOT_COVERED",
    // Far out of any statute, and not to be mistaken for a place in one.
    "work-safety-law/96.9999, 2021-09-01, UNIT, INITIAL, UNKNOWN_PROVISION",
    "work-safety-law/96.9999.9999, 2021-09-01, UNIT, INITIAL, UNKNOWN_PROVISION",
  })
  void whatIsNotThereIsRefusedWithTheReason(
      String name, LocalDate day, Subject subject, String condition, RefusalCode code) {
    String[] parts = name.split("/");
    String[] numbers = parts[1].split("\\.");
    Place place =
        new Place(
            Integer.parseInt(numbers[0]),
            Integer.parseInt(numbers[1]),
            numbers.length > 2 ? Integer.parseInt(numbers[2]) : 0);
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                BOOK.row(
                    new ProvisionName(parts[0], place), day, subject, new Condition(condition)));
    assertEquals(code, refusal.code());
  }

  @ParameterizedTest
  @CsvSource({"10000, 0, 0", "1, 10000, 0", "1, 1, 10000", "0, 0, 0", "1, -1, 0", "1, 0, 1"})
  void aPlaceOutOfBoundsIsNone(int article, int paragraph, int item) {
    assertThrows(IllegalArgumentException.class, () -> new Place(article, paragraph, item));
  }

  @Test
  void anEntryGivesWhatItsRowGives() {
    CaseAmounts amounts =
        CaseAmounts.of(
            Optional.of(Yuan.ofWan(12)),
            Optional.empty(),
            Optional.of(Yuan.ofWan(7)),
            Optional.of(Yuan.ofWan(40)));
    for (Provision row : BOOK.provisions(Optional.empty(), Optional.empty())) {
      if (row.rule().kind() != FineKind.MULTIPLE_OF_ILLEGAL_GAINS) {
        LocalDate day = row.statute().effectiveFrom();
        LawEntry entry =
            BOOK.entry(
                new ProvisionName(row.ref().law(), row.ref().place()),
                day,
                row.subject(),
                row.condition());
        assertEquals(row.rule().range(amounts), entry.range(amounts));
        assertEquals(BOOK.isSuperseded(row), entry.isWeighed());
        row.statute()
            .effectiveTo()
            .ifPresent(
                end -> {
                  assertEquals(true, entry.isStillInForceOn(end.minusDays(1)));
                  assertEquals(false, entry.isStillInForceOn(end));
                });
      }
    }
  }
}
