package org.anjian.law;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.money.FineRange;
import org.anjian.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * 法条与正文一致: every fine that the texts of the sixteen editions print stands in the table at its
 * place, and every fine of the table stands in the text.
 */
class StatuteTextTest {

  private static final LawBook BOOK = LawBook.national();

  /** Articles with a fine or a numeral of money, share or multiple that set no fine, and why. */
  private static final Map<String, String> SETS_NO_FINE =
      Map.ofEntries(
          entry("accident-reporting-regulations/2007/3", "grades of accidents by their damage"),
          entry("accident-reporting-regulations/2007/43", "who decides"),
          entry("coal-mine-accident-prevention-provisions/2013/23", "reward for a report"),
          entry("coal-mine-accident-prevention-provisions/2013/24", "no second fine"),
          entry("mine-safety-law-implementing-regulations/1996/22", "concentrations of gas"),
          entry("mine-safety-law-implementing-regulations/1996/42", "share of the safety funds"),
          entry("mine-safety-law-implementing-regulations/1996/55", "when to pay"),
          entry("work-safety-penalty-procedures/2025/6", "kinds of penalties"),
          entry("work-safety-penalty-procedures/2025/32", "what is decided on the spot"),
          entry("work-safety-penalty-procedures/2025/33", "how it is decided on the spot"),
          entry("work-safety-penalty-procedures/2025/55", "when a hearing is offered"),
          entry("work-safety-penalty-procedures/2025/71", "no second fine, the higher one"),
          entry("work-safety-penalty-procedures/2025/76", "payment put off"),
          entry("work-safety-penalty-procedures/2025/77", "surcharge for late payment"),
          entry("work-safety-penalty-procedures/2025/78", "no stay of execution"),
          entry("work-safety-penalty-procedures/2025/79", "collection on the spot"),
          entry("work-safety-penalty-procedures/2025/80", "auction of what was seized"),
          entry("work-safety-penalty-procedures/2025/81", "where the money goes"),
          entry("work-safety-penalty-procedures/2025/82", "report to the city"),
          entry("work-safety-penalty-procedures/2025/83", "report to the province"),
          entry("work-safety-penalty-procedures/2025/84", "report to the ministry"));

  /** Articles that only set the amount of a fine which another text says may be imposed. */
  private static final Map<String, String> MAY_BY_ANOTHER_TEXT =
      Map.of("mine-safety-law-implementing-regulations/1996/52", "mine-safety-law/2009/40");

  static Stream<Statute> editions() {
    return BOOK.statutes().stream();
  }

  @Test
  void numeralsAreReadInChineseAndInDigits() {
    assertEquals(10, StatuteText.number("十"));
    assertEquals(15, StatuteText.number("十五"));
    assertEquals(109, StatuteText.number("一百零九"));
    assertEquals(114, StatuteText.number("一百一十四"));
    assertEquals(100_000, StatuteText.number("十万"));
    assertEquals(20_000_000, StatuteText.number("二千万"));
    assertEquals(12_500, StatuteText.number("一万二千五百"));
    assertEquals(5_000, StatuteText.number("5000"));
    assertEquals(10_000_000, StatuteText.number("1000万"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("editions")
  void everyFineOfTheTextStandsInTheTableAndTheOtherWayRound(Statute edition) throws IOException {
    StatuteText text = StatuteText.of(edition.law(), edition.edition());
    PrintedFines printed = PrintedFines.of(text);
    Map<Place, Set<String>> tabled = new TreeMap<>();
    for (Provision row : rows(edition)) {
      Set<String> fines = fines(row);
      if (!fines.isEmpty()) {
        tabled.computeIfAbsent(full(row.ref().place()), at -> new TreeSet<>()).addAll(fines);
      }
    }
    Map<Place, Set<String>> fines = new TreeMap<>(printed.fines());
    fines.keySet().removeIf(place -> setsNoFine(edition, place));
    fines.replaceAll(
        (place, found) ->
            MAY_BY_ANOTHER_TEXT.containsKey(article(edition, place)) ? optional(found) : found);
    assertEquals(lines(fines), lines(tabled));
    assertEquals(
        List.of(),
        printed.unused().stream().filter(numeral -> !setsNoFine(edition, numeral.place())).toList(),
        "numerals that no row uses");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("editions")
  void everyClauseThatSpeaksOfAFineHasARowOrIsKnownToSetNone(Statute edition) throws IOException {
    StatuteText text = StatuteText.of(edition.law(), edition.edition());
    Set<Place> tabled =
        rows(edition).stream()
            .map(row -> full(row.ref().place()))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> without = new TreeSet<>();
    text.clauses().stream()
        .filter(clause -> text.words(clause).contains("罚款"))
        .filter(clause -> !tabled.contains(clause))
        .forEach(clause -> without.add(article(edition, clause)));
    PrintedFines.of(text).unused().forEach(left -> without.add(article(edition, left.place())));
    Set<String> known = new TreeSet<>(SETS_NO_FINE.keySet());
    known.removeIf(ref -> !ref.startsWith(edition.law() + "/" + edition.edition() + "/"));
    assertEquals(known, without);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("editions")
  void everyRowStandsAtAClauseOfTheTextAndNamesItsParagraphWhereTheArticleNeedsIt(Statute edition)
      throws IOException {
    StatuteText text = StatuteText.of(edition.law(), edition.edition());
    List<Place> clauses = text.clauses();
    for (Provision row : rows(edition)) {
      Place place = row.ref().place();
      assertTrue(clauses.contains(full(place)), row::toString);
      assertEquals(text.namesParagraphs(place.article()), place.paragraph() > 0, row::toString);
    }
  }

  private static Set<String> optional(Set<String> fines) {
    return fines.stream()
        .map(fine -> fine.replaceFirst("^must ", "may "))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean setsNoFine(Statute edition, Place place) {
    return SETS_NO_FINE.containsKey(article(edition, place));
  }

  private static String article(Statute edition, Place place) {
    return edition.law() + "/" + edition.edition() + "/" + place.article();
  }

  private static List<Provision> rows(Statute edition) {
    return BOOK.provisions(Optional.of(edition.law()), Optional.empty()).stream()
        .filter(row -> row.statute() == edition)
        .toList();
  }

  private static Place full(Place place) {
    return place.paragraph() == 0 ? new Place(place.article(), 1, 0) : place;
  }

  private static Set<String> fines(Provision row) {
    Set<String> fines = new TreeSet<>();
    String may = row.mandatory() ? "must " : "may ";
    String whom =
        row.subject() == Subject.DIRECTLY_RESPONSIBLE ? PrintedFines.DIRECTLY_RESPONSIBLE : "";
    String divided = row.condition().code().startsWith("GOODS") ? "货值金额" : "违法所得";
    row.rule()
        .threshold()
        .ifPresent(
            amount ->
                fines.add(
                    divided
                        + (row.condition().code().contains("_GE_") ? " from " : " below ")
                        + amount));
    if (row.rule() instanceof FineRule.Range range) {
      FineRange amounts = range.allowed();
      fines.add(
          may + amounts.floor().map(Yuan::toString).orElse("") + ".." + amounts.ceiling() + whom);
    } else if (row.rule() instanceof FineRule.Proportion of) {
      fines.add(may + proportion(of) + whom);
    } else if (row.rule() instanceof FineRule.DailyAccumulation) {
      fines.add(may + "daily");
    } else if (row.rule().kind() == FineKind.UNSPECIFIED) {
      fines.add(may + "unspecified");
    }
    return fines;
  }

  private static String proportion(FineRule.Proportion of) {
    String times =
        of.min().value().toPlainString() + "x.." + of.max().value().toPlainString() + "x ";
    String cap = of.cap().map(amount -> " at most " + amount).orElse("");
    return switch (of.kind()) {
      case PERCENT_OF_ANNUAL_INCOME -> of.min() + ".." + of.max() + " of income";
      case MULTIPLE_OF_ILLEGAL_GAINS -> times + "gains" + cap;
      case MULTIPLE_OF_GOODS_VALUE -> times + "goods" + cap;
      case MULTIPLE_OF_BASE_FINE -> times + "fine";
      default -> of.toString();
    };
  }

  private static String lines(Map<Place, Set<String>> fines) {
    return fines.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining("\n"));
  }
}
