package org.anjian.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Around every day on which a law begins or ends: exactly one edition, or a refusal that says so.
 */
class LawSweepTest {

  private static final LawBook BOOK = LawBook.national();
  private static final LocalDate END = LocalDate.of(2031, 1, 1);

  static Stream<String> laws() {
    return BOOK.statutes().stream().map(Statute::law).distinct();
  }

  static Stream<Provision> rows() {
    return BOOK.provisions(Optional.empty(), Optional.empty()).stream();
  }

  @ParameterizedTest
  @MethodSource("laws")
  void onEachDayAroundABoundaryOneEditionIsInForceOrTheLawIsRefusedAsNotCovered(String law) {
    List<Statute> editions = editions(law);
    for (LocalDate boundary : boundaries()) {
      for (LocalDate day = boundary.minusDays(2); !day.isAfter(boundary.plusDays(2)); ) {
        LocalDate on = day;
        List<Statute> inForce = editions.stream().filter(edition -> edition.inForceOn(on)).toList();
        if (inForce.isEmpty()) {
          Refusal refusal = assertThrows(Refusal.class, () -> BOOK.inForce(law, on));
          assertEquals(RefusalCode.LAW_NOT_COVERED, refusal.code());
          assertEquals(on, refusal.details().get("date"));
        } else {
          assertEquals(1, inForce.size(), law + " on " + on);
          assertSame(inForce.get(0), BOOK.inForce(law, on));
        }
        day = day.plusDays(1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("laws")
  void fromItsFirstToItsLastDayALawHasNoGapAndNoOverlap(String law) {
    List<Statute> editions = editions(law);
    LocalDate first =
        editions.stream().map(Statute::effectiveFrom).min(LocalDate::compareTo).orElseThrow();
    LocalDate end =
        editions.stream()
            .map(edition -> edition.effectiveTo().orElse(END))
            .max(LocalDate::compareTo)
            .orElseThrow();
    for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1)) {
      LocalDate on = day;
      long inForce = editions.stream().filter(edition -> edition.inForceOn(on)).count();
      assertEquals(1, inForce, () -> law + " on " + on);
    }
    assertThrows(Refusal.class, () -> BOOK.inForce(law, first.minusDays(1)));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowIsReachedByItsNameFromTheFirstDayOfItsEditionToTheLast(Provision row) {
    Statute edition = row.statute();
    for (LocalDate day :
        List.of(edition.effectiveFrom(), edition.effectiveTo().orElse(END).minusDays(1))) {
      ProvisionName name = new ProvisionName(edition.law(), row.ref().place());
      assertSame(row, BOOK.row(name, day, row.subject(), row.condition()), () -> name + " " + day);
      ProvisionRef ref = BOOK.resolve(BOOK.inForce(edition.law(), day), row.ref().place());
      assertSame(row, BOOK.row(ref, row.subject(), row.condition()));
    }
  }

  /** A relation leads only to a clause that is in force on the day for which it is asked. */
  @Test
  void aroundEachBoundaryWhatSucceedsOrPrevailsIsInForce() {
    for (LocalDate boundary : boundaries()) {
      for (LocalDate day : List.of(boundary.minusDays(1), boundary)) {
        rows()
            .forEach(
                row -> {
                  BOOK.successorRows(row, day)
                      .forEach(found -> assertTrue(found.statute().inForceOn(day)));
                  BOOK.supersedings(row, day)
                      .forEach(mark -> assertTrue(BOOK.statute(mark.by()).inForceOn(day)));
                });
      }
    }
  }

  private static List<Statute> editions(String law) {
    return BOOK.statutes().stream().filter(statute -> statute.law().equals(law)).toList();
  }

  private static SortedSet<LocalDate> boundaries() {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (Statute statute : BOOK.statutes()) {
      days.add(statute.effectiveFrom());
      statute.effectiveTo().ifPresent(days::add);
    }
    return days;
  }
}
