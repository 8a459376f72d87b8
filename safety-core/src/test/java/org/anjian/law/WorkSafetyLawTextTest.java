package org.anjian.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anjian.money.FineRange;
import org.anjian.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 法条与正文一致: every fine that the text of the work safety law prints stands in the table at its place,
 * and every fine of the table stands in the text.
 */
class WorkSafetyLawTextTest {

  private static final LawBook BOOK = LawBook.national();
  private static final String N = "([零一二三四五六七八九十百千万]+)";

  private static final Pattern RANGE =
      Pattern.compile("(可以)?并?处以?(?:" + N + "元以上)?" + N + "元以下的罚款");
  private static final Pattern PERCENT =
      Pattern.compile("年收入百分之" + N + "(?:(?:以上|至)百分之" + N + "(?:以下)?)?的罚款");
  private static final Pattern GAINS =
      Pattern.compile("违法所得在?" + N + "元以上的，并处违法所得" + N + "倍以上" + N + "倍以下的罚款");
  private static final Pattern BASE = Pattern.compile("(可以)?按照前款罚款数额的" + N + "倍以上" + N + "倍以下");
  private static final Pattern BELOW = Pattern.compile("没有违法所得或者违法所得不足" + N + "元的");
  private static final Pattern DAILY = Pattern.compile("(可以)?自作出责令改正之日的次日起，按照原处罚数额按日连续处罚");
  private static final Pattern YUAN = Pattern.compile(N + "元");

  @Test
  void chineseNumeralsAreRead() {
    assertEquals(10, StatuteText.number("十"));
    assertEquals(15, StatuteText.number("十五"));
    assertEquals(109, StatuteText.number("一百零九"));
    assertEquals(114, StatuteText.number("一百一十四"));
    assertEquals(100_000, StatuteText.number("十万"));
    assertEquals(20_000_000, StatuteText.number("二千万"));
    assertEquals(12_500, StatuteText.number("一万二千五百"));
  }

  /** The articles on penalties against units and persons, without those on officials. */
  @ParameterizedTest
  @CsvSource({"2014, 89, 109, 106.2", "2021, 92, 114, 110.2"})
  void everyAmountOfTheTextStandsInTheTableAndTheOtherWayRound(
      int edition, int first, int last, String likeTheParagraphBefore) throws IOException {
    NavigableMap<Place, String> text =
        StatuteText.of("work-safety-law", edition).articles(first, last);
    Map<Place, Set<String>> printed = new TreeMap<>();
    Map<Place, Set<String>> tabled = new TreeMap<>();
    text.forEach(
        (place, words) -> {
          Place paragraph = new Place(place.article(), place.paragraph(), 0);
          boolean lead =
              place.item() == 0
                  && text.containsKey(new Place(place.article(), place.paragraph(), 1));
          if (!lead) {
            String all = place.item() > 0 ? text.get(paragraph) + words : words;
            printed.put(
                place,
                fines(
                    place.toString().equals(likeTheParagraphBefore)
                        ? text.get(new Place(place.article(), 1, 0))
                        : all));
          }
        });
    for (Provision row : rows(edition)) {
      Place place = row.ref().place();
      Place full = place.paragraph() == 0 ? new Place(place.article(), 1, 0) : place;
      tabled.computeIfAbsent(full, at -> new TreeSet<>()).addAll(fines(row));
    }
    printed.values().removeIf(Set::isEmpty);
    tabled.values().removeIf(Set::isEmpty);
    assertTrue(printed.size() > 30, printed.toString());
    assertEquals(lines(printed), lines(tabled));
  }

  /** Articles 107 (2014) and 111 (2021) punish officials, who are not parties of a case. */
  @ParameterizedTest
  @CsvSource({"2014, 89, 109, 107", "2021, 92, 114, 111"})
  void everyPenalClauseOfTheTextHasARowAndNoRowIsWithoutClause(
      int edition, int first, int last, int officials) throws IOException {
    NavigableMap<Place, String> text =
        StatuteText.of("work-safety-law", edition).articles(first, last);
    Set<Place> clauses = new TreeSet<>(text.keySet());
    clauses.removeIf(place -> place.article() == officials);
    clauses.removeIf(
        place ->
            place.item() == 0
                && text.containsKey(new Place(place.article(), place.paragraph(), 1)));
    Set<Place> tabled = new TreeSet<>();
    for (Provision row : rows(edition)) {
      Place place = row.ref().place();
      tabled.add(place.paragraph() == 0 ? new Place(place.article(), 1, 0) : place);
      assertEquals(
          text.containsKey(new Place(place.article(), 2, 0))
              || text.containsKey(new Place(place.article(), 1, 1)),
          place.paragraph() > 0,
          () -> row + " names its paragraph if, and only if, the article needs it");
    }
    assertEquals(clauses, tabled);
  }

  private static List<Provision> rows(int edition) {
    return BOOK.statutes().stream()
        .filter(statute -> statute.law().equals("work-safety-law") && statute.edition() == edition)
        .flatMap(
            statute ->
                BOOK
                    .provisions(Optional.of(statute.law()), Optional.of(statute.effectiveFrom()))
                    .stream())
        .toList();
  }

  private static Set<String> fines(String text) {
    Set<String> fines = new TreeSet<>();
    Set<Long> understood = new TreeSet<>();
    for (Matcher m = RANGE.matcher(text); m.find(); ) {
      String floor = m.group(2) == null ? "" : yuan(m.group(2), understood);
      fines.add(may(m.group(1)) + floor + ".." + yuan(m.group(3), understood));
    }
    for (Matcher m = PERCENT.matcher(text); m.find(); ) {
      long min = StatuteText.number(m.group(1));
      long max = m.group(2) == null ? min : StatuteText.number(m.group(2));
      fines.add("must " + min + "%.." + max + "% of income");
    }
    for (Matcher m = GAINS.matcher(text); m.find(); ) {
      fines.add("must " + times(m, 2) + " gains from " + yuan(m.group(1), understood));
    }
    for (Matcher m = BELOW.matcher(text); m.find(); ) {
      fines.add("gains below " + yuan(m.group(1), understood));
    }
    for (Matcher m = BASE.matcher(text); m.find(); ) {
      fines.add(may(m.group(1)) + times(m, 2) + " fine");
    }
    for (Matcher m = DAILY.matcher(text); m.find(); ) {
      fines.add(may(m.group(1)) + "daily");
    }
    for (Matcher m = YUAN.matcher(text); m.find(); ) {
      assertTrue(
          understood.contains(StatuteText.number(m.group(1))), () -> m.group() + " in " + text);
    }
    return fines;
  }

  private static Set<String> fines(Provision row) {
    Set<String> fines = new TreeSet<>();
    String may = row.mandatory() ? "must " : "may ";
    if (row.condition().code().equals("GAINS_LT_THRESHOLD_OR_NONE")) {
      fines.add("gains below " + row.rule().threshold().orElseThrow());
    }
    if (row.rule() instanceof FineRule.Range range) {
      FineRange amounts = range.allowed();
      fines.add(may + amounts.floor().map(Yuan::toString).orElse("") + ".." + amounts.ceiling());
    } else if (row.rule() instanceof FineRule.Proportion of) {
      fines.add(may + proportion(of));
    } else if (row.rule() instanceof FineRule.DailyAccumulation) {
      fines.add(may + "daily");
    }
    return fines;
  }

  private static String proportion(FineRule.Proportion of) {
    String times =
        of.min().value().toPlainString() + "x.." + of.max().value().toPlainString() + "x";
    return switch (of.kind()) {
      case PERCENT_OF_ANNUAL_INCOME -> of.min() + ".." + of.max() + " of income";
      case MULTIPLE_OF_ILLEGAL_GAINS -> times + " gains from " + of.threshold().orElseThrow();
      case MULTIPLE_OF_BASE_FINE -> times + " fine";
      default -> of.toString();
    };
  }

  private static String may(String word) {
    return word == null ? "must " : "may ";
  }

  private static String times(Matcher m, int group) {
    return StatuteText.number(m.group(group))
        + "x.."
        + StatuteText.number(m.group(group + 1))
        + "x";
  }

  private static String yuan(String numeral, Set<Long> understood) {
    long amount = StatuteText.number(numeral);
    understood.add(amount);
    return Yuan.of(amount).toString();
  }

  private static String lines(Map<Place, Set<String>> fines) {
    return fines.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining("\n"));
  }
}
