package org.anjian.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.law.LawBook;
import org.anjian.law.ProvisionRef;
import org.anjian.shared.SharedData;
import org.junit.jupiter.api.Test;

class StarterCatalogueTest {

  private static final LawBook LAW = LawBook.national();
  private static final List<Indicator> STARTER = StarterCatalogue.read(LAW);

  /** From which share of equal pairs of characters on a text counts as copied. */
  private static final int NEAR_PERCENT = 60;

  @Test
  void everySectorHasTenIndicatorsOfItsOwn() {
    for (SupervisedSector sector : SupervisedSector.values()) {
      long own = STARTER.stream().filter(one -> one.sectors().equals(Set.of(sector))).count();
      assertTrue(own >= 10, sector + ": " + own);
    }
  }

  @Test
  void everyIndicatorSaysHowItIsLookedAtAndOnWhichGround() {
    for (Indicator one : STARTER) {
      assertTrue(!one.method().isEmpty() && !one.finding().isEmpty(), one.ref()::toString);
      assertTrue(!one.articles().isEmpty(), one.ref()::toString);
    }
  }

  @Test
  void everyArticleIsInForceWhenTheIndicatorsAre() {
    for (Indicator one : STARTER) {
      for (ProvisionRef article : one.articles()) {
        assertEquals(
            article.edition(),
            LAW.inForce(article.law(), StarterCatalogue.IN_FORCE).edition(),
            one.ref()::toString);
      }
    }
  }

  @Test
  void everyArticleThatIsCitedStandsInTheStatute() throws IOException {
    for (ProvisionRef article : cited()) {
      Path text = SharedData.file("law/" + article.law() + "-" + article.edition() + ".md");
      assertTrue(
          paragraphs(text, article) >= Math.max(1, article.place().paragraph()), article::toString);
    }
  }

  private static Set<ProvisionRef> cited() {
    Set<ProvisionRef> cited = new LinkedHashSet<>();
    STARTER.forEach(one -> cited.addAll(one.articles()));
    return cited;
  }

  private static int paragraphs(Path statute, ProvisionRef article) throws IOException {
    String head = "第" + numeral(article.place().article()) + "条";
    int count = -1;
    for (String line : Files.readAllLines(statute, StandardCharsets.UTF_8)) {
      String text = line.strip();
      if (text.startsWith(head)) {
        count = 1;
      } else if (count > 0 && (text.matches("第[零一二三四五六七八九十百]+条.*") || text.startsWith("#"))) {
        return count;
      } else if (count > 0 && !text.isEmpty() && !text.startsWith("（")) {
        count++;
      }
    }
    return count;
  }

  private static String numeral(int number) {
    String digits = "零一二三四五六七八九";
    StringBuilder text = new StringBuilder();
    int hundreds = number / 100;
    int tens = number / 10 % 10;
    if (hundreds > 0) {
      text.append(digits.charAt(hundreds)).append('百');
    }
    if (tens > 0) {
      text.append(tens == 1 && hundreds == 0 ? "" : digits.substring(tens, tens + 1)).append('十');
    } else if (hundreds > 0 && number % 10 > 0) {
      text.append('零');
    }
    return number % 10 == 0 ? text.toString() : text.append(digits.charAt(number % 10)).toString();
  }

  @Test
  void noTextEqualsOrNearlyEqualsOneOfTheReferenceData() throws IOException {
    List<Set<String>> reference = new ArrayList<>();
    Map<String, List<Integer>> byPair = new HashMap<>();
    for (String file : List.of("check_items", "major_hazard_criteria", "risk_manual")) {
      for (Map<String, String> row : SharedData.csv("data/hazards/" + file + ".csv")) {
        for (String cell : row.values()) {
          Set<String> pairs = pairs(cell);
          if (pairs.size() > 4) {
            pairs.forEach(
                pair ->
                    byPair.computeIfAbsent(pair, key -> new ArrayList<>()).add(reference.size()));
            reference.add(pairs);
          }
        }
      }
    }
    assertTrue(reference.size() > 4_000, () -> "only " + reference.size());
    List<String> near = new ArrayList<>();
    for (Indicator one : STARTER) {
      for (String text : List.of(one.content(), one.finding())) {
        Set<String> pairs = pairs(text);
        Map<Integer, Integer> common = new HashMap<>();
        pairs.forEach(
            pair ->
                byPair
                    .getOrDefault(pair, List.of())
                    .forEach(other -> common.merge(other, 1, Integer::sum)));
        common.forEach(
            (other, count) -> {
              int all = pairs.size() + reference.get(other).size() - count;
              if (count * 100 > NEAR_PERCENT * all) {
                near.add(one.ref() + ": " + text);
              }
            });
      }
    }

    assertEquals(List.of(), near);
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (String run : SearchTerms.runs(text)) {
      for (int i = 0; i + 1 < run.length(); i++) {
        pairs.add(run.substring(i, i + 2));
      }
    }
    return pairs;
  }

  @Test
  void numbersBeginWithTheirSector() {
    Map<String, Set<SupervisedSector>> sectors = new HashMap<>();
    for (Indicator one : STARTER) {
      sectors
          .computeIfAbsent(
              one.ref().code().replaceAll("-.*", ""), key -> new TreeSet<>(one.sectors()))
          .retainAll(one.sectors());
    }
    assertEquals(25, sectors.size());
    sectors.forEach((prefix, of) -> assertEquals(prefix.equals("GEN") ? 0 : 1, of.size(), prefix));
  }
}
