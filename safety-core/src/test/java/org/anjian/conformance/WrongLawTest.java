package org.anjian.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.law.LawBook;
import org.anjian.law.Provision;
import org.anjian.law.Statute;
import org.anjian.law.Superseding;
import org.anjian.penalty.FineAssessor;
import org.anjian.table.BrokenTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 法典有误，案例必知: whatever is wrong in the law book, a case fails. */
class WrongLawTest {

  private static final LawBook BOOK = LawBook.national();
  private static final List<String> COLUMNS =
      List.of(
          "article",
          "paragraph",
          "item",
          "subject",
          "condition",
          "kind",
          "minYuan",
          "maxYuan",
          "percentMin",
          "percentMax",
          "multipleMin",
          "multipleMax",
          "thresholdYuan",
          "capYuan",
          "mandatory",
          "otherPenalties");
  private static final Set<String> COMPARING =
      Set.of("old-or-lighter-law.csv", "old-or-lighter-other-laws.csv", "superseded.csv");

  /** Where a side sets no amount of its own, no result depends on the comparison. */
  private static final Set<String> WITHOUT_EFFECT =
      Set.of(
          "work-safety-law,2014,93,work-safety-law,2021,96,",
          "work-safety-law,2014,97,work-safety-law,2021,100,",
          "emergency-response-law,2007,64.2,emergency-response-law,2024,96.2,",
          "emergency-response-law,2007,66,emergency-response-law,2024,98,",
          "coal-mine-accident-prevention-provisions,2013,9.2,"
              + "coal-mine-safety-regulations,2024,62.1.6,");

  private static final List<GoldenCase> CASES =
      Conformance.national().files().stream()
          .flatMap(file -> CaseReader.read(file).stream())
          .toList();

  /**
   * One change made to every row that has the column.
   *
   * @param column the column
   * @param change to its text
   */
  record Change(String column, String label, UnaryOperator<String> change) {
    @Override
    public String toString() {
      return column + " " + label;
    }
  }

  static Stream<Change> changes() {
    return Stream.of(
        plus("maxYuan", "0.01"),
        plus("maxYuan", "-0.01"),
        plus("minYuan", "0.01"),
        plus("minYuan", "-0.01"),
        new Change("minYuan", "left out", text -> ""),
        plus("percentMax", "1"),
        plus("percentMin", "-1"),
        plus("multipleMax", "1"),
        plus("multipleMin", "-1"),
        plus("thresholdYuan", "0.01"),
        plus("thresholdYuan", "-0.01"),
        plus("capYuan", "0.01"),
        plus("capYuan", "-0.01"),
        new Change("mandatory", "the other way", text -> text.equals("true") ? "false" : "true"),
        new Change(
            "otherPenalties",
            "and one more",
            text -> text + (text.contains("DETENTION") ? ";UNIT_DISCIPLINE" : ";DETENTION")));
  }

  private static Change plus(String column, String more) {
    return new Change(
        column,
        more,
        text -> {
          BigDecimal sum = new BigDecimal(text).add(new BigDecimal(more));
          return sum.signum() < 0 ? text : sum.toPlainString();
        });
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aWrongFigureInAnyRowIsNoticedByACaseOfThatRow(Change change) {
    Set<String> changed = new TreeSet<>();
    LawBook wrong =
        AlteredLaw.book((file, line) -> isRows(file) ? changed(file, line, change, changed) : line);
    assertFalse(changed.isEmpty());
    Set<String> noticed = new TreeSet<>();
    Set<String> applied = new TreeSet<>();
    UnderTest under = new UnderTest(new FineAssessor(wrong));
    for (GoldenCase golden : CASES) {
      if (!COMPARING.contains(golden.fields().file())) {
        List<Provision> touched = new ArrayList<>();
        boolean fails = !golden.expected().equals(golden.find(under, touched::add));
        Set<String> rows = touched.stream().map(Provision::toString).collect(Collectors.toSet());
        if (rows.size() == 1) {
          applied.addAll(rows);
          if (fails) {
            noticed.addAll(rows);
          }
        }
      }
    }
    changed.removeAll(alwaysOvertaken());
    changed.removeAll(noticed);
    assertEquals(Set.of(), changed, "no case of these rows fails");
  }

  /** Rows whose text has been overtaken from its first day: their figures decide nothing. */
  private static Set<String> alwaysOvertaken() {
    return BOOK.provisions(Optional.empty(), Optional.empty()).stream()
        .filter(
            row ->
                BOOK.supersedings(row, row.statute().effectiveFrom()).stream()
                    .anyMatch(Superseding::whole))
        .map(Provision::toString)
        .collect(Collectors.toSet());
  }

  @Test
  void onlyTheRowsOfOneArticleDecideNothingBecauseTheyAreAlwaysOvertaken() {
    assertEquals(
        Set.of("44.1.1", "44.1.2"),
        alwaysOvertaken().stream()
            .map(row -> row.substring(row.lastIndexOf('/') + 1, row.indexOf(' ')))
            .collect(Collectors.toSet()));
  }

  private static boolean isRows(String file) {
    return file.matches(".*-[0-9]{4}\\.csv");
  }

  private static String changed(String file, String line, Change change, Set<String> changed) {
    String[] fields = line.split(",", 17);
    int at = COLUMNS.indexOf(change.column());
    boolean counts =
        !fields[at].isEmpty()
            && !(change.column().equals("mandatory") && isWithoutFine(fields[5]))
            && !fields[at].equals(change.change().apply(fields[at]));
    if (!counts) {
      return line;
    }
    fields[at] = change.change().apply(fields[at]);
    String place =
        Stream.of(fields[0], fields[1], fields[2])
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("."));
    int dash = file.lastIndexOf('-');
    changed.add(
        file.substring(0, dash)
            + "/"
            + file.substring(dash + 1, dash + 5)
            + "/"
            + place
            + " "
            + fields[3]
            + " "
            + fields[4]);
    return String.join(",", fields);
  }

  /** Where there is no fine, it makes no difference whether it must be imposed. */
  private static boolean isWithoutFine(String kind) {
    return Set.of("NO_FINE", "REFERENCE", "UNSPECIFIED").contains(kind);
  }

  static Stream<Statute> statutes() {
    return BOOK.statutes().stream();
  }

  @ParameterizedTest
  @MethodSource("statutes")
  void aFirstDayThatIsWrongByOneIsNoticed(Statute statute) {
    LocalDate first = statute.effectiveFrom();
    for (LocalDate wrong : List.of(first.minusDays(1), first.plusDays(1))) {
      assertNoticed(
          (file, line) ->
              line.startsWith(statute.law() + "," + statute.edition() + ",")
                  ? line.replace("," + first + ",", "," + wrong + ",")
                  : line,
          given -> given.contains(statute.law()));
    }
  }

  @ParameterizedTest
  @MethodSource("statutes")
  void aLastDayThatIsWrongByOneIsNoticed(Statute statute) {
    if (statute.effectiveTo().isEmpty()) {
      return;
    }
    LocalDate end = statute.effectiveTo().get();
    for (LocalDate wrong : List.of(end.minusDays(1), end.plusDays(1))) {
      assertNoticed(
          (file, line) ->
              line.startsWith(statute.law() + "," + statute.edition() + ",")
                  ? line.replace("," + end + ",", "," + wrong + ",")
                  : line,
          given -> given.contains(statute.law()));
    }
  }

  @Test
  void aStageThatIsCalledSomethingElseIsNoticed() {
    assertNoticed(
        (file, line) ->
            file.equals("work-safety-law-2021.csv")
                ? line.replace("97,1,7,UNIT,OVERDUE_UNCORRECTED", "97,1,7,UNIT,REFUSED")
                : line,
        given -> true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"superseded.csv", "successions.csv"})
  void aRelationThatIsMissingIsNoticed(String relations) {
    Set<String> silent = new LinkedHashSet<>();
    for (String missing : AlteredLaw.lines(relations)) {
      String[] fields = missing.split(",");
      if (fields.length > 7 && fields[7].equals("PART")) {
        continue;
      }
      Predicate<String> concerned = given -> given.startsWith(fields[0] + "/" + fields[2] + " ");
      if (!isNoticed((file, line) -> line.equals(missing) ? "" : line, concerned)) {
        silent.add(missing);
      }
    }
    silent.removeAll(WITHOUT_EFFECT);
    assertEquals(Set.of(), silent);
  }

  private static void assertNoticed(BinaryOperator<String> change, Predicate<String> concerned) {
    assertTrue(isNoticed(change, concerned));
  }

  /** A wrong law book is noticed when it cannot be loaded, or when a case fails. */
  private static boolean isNoticed(BinaryOperator<String> change, Predicate<String> concerned) {
    LawBook wrong;
    try {
      wrong = AlteredLaw.book(change);
    } catch (BrokenTable refused) {
      return true;
    }
    UnderTest under = new UnderTest(new FineAssessor(wrong));
    return CASES.stream()
        .filter(golden -> concerned.test(golden.toString()))
        .anyMatch(
            golden -> {
              Map<String, String> found = golden.find(under, row -> {});
              return !golden.expected().equals(found);
            });
  }

  @Test
  void theLawBookAsShippedIsNotWrong() {
    assertFalse(isNoticed((file, line) -> line, given -> true));
    assertEquals(16, Arrays.asList(statutes().toArray()).size());
  }
}
