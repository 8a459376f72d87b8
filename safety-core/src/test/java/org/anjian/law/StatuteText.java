package org.anjian.law;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anjian.shared.SharedData;

/**
 * 法律正文: the text of a statute by article, paragraph and item; an item of 0 is the paragraph itself.
 */
final class StatuteText {

  private static final String NUMERAL = "[零一二三四五六七八九十百千万]+";
  private static final Pattern ARTICLE = Pattern.compile("第(" + NUMERAL + ")条 (.*)");
  private static final Pattern ITEM = Pattern.compile("[（(](" + NUMERAL + ")[）)](.*)");
  private static final String DIGITS = "零一二三四五六七八九";
  private static final Map<Character, Long> UNITS = Map.of('十', 10L, '百', 100L, '千', 1_000L);

  private final NavigableMap<Place, String> parts;

  private StatuteText(NavigableMap<Place, String> parts) {
    this.parts = parts;
  }

  /** Reads a statute of the reference data, or abandons the test where there is none. */
  static StatuteText of(String law, int edition) throws IOException {
    return of(Files.readAllLines(SharedData.file("law/" + law + "-" + edition + ".md")));
  }

  /** Reads the lines of a statute. */
  static StatuteText of(List<String> lines) {
    NavigableMap<Place, String> parts = new TreeMap<>();
    int article = 0;
    int paragraph = 0;
    for (String line : lines) {
      String text = line.strip();
      Matcher start = ARTICLE.matcher(text);
      Matcher item = ITEM.matcher(text);
      if (text.isEmpty() || text.startsWith("#") || text.startsWith("<")) {
        continue;
      }
      if (start.matches()) {
        article = (int) number(start.group(1));
        paragraph = 1;
        parts.put(new Place(article, 1, 0), start.group(2));
      } else if (article > 0 && item.matches()) {
        parts.put(new Place(article, paragraph, (int) number(item.group(1))), item.group(2));
      } else if (article > 0) {
        paragraph++;
        parts.put(new Place(article, paragraph, 0), text);
      }
    }
    return new StatuteText(parts);
  }

  /** All places that are not divided further: items, and paragraphs without items. */
  List<Place> clauses() {
    return parts.keySet().stream().filter(place -> place.item() > 0 || !hasItems(place)).toList();
  }

  /** The words of a clause: those of its own and, for an item, those that lead to it. */
  String words(Place clause) {
    String lead = clause.item() > 0 ? parts.get(paragraph(clause)) : "";
    return lead + parts.get(clause);
  }

  /** The words of a paragraph without its items; those of its first one for a whole article. */
  String lead(int article, int paragraph) {
    return parts.get(new Place(article, paragraph, 0));
  }

  /** Whether citing a clause of the article needs the number of the paragraph. */
  boolean namesParagraphs(int article) {
    return parts.containsKey(new Place(article, 2, 0)) || hasItems(new Place(article, 1, 0));
  }

  private boolean hasItems(Place paragraph) {
    return parts.containsKey(new Place(paragraph.article(), paragraph.paragraph(), 1));
  }

  private static Place paragraph(Place place) {
    return new Place(place.article(), place.paragraph(), 0);
  }

  /** A numeral below a hundred million, such as 二十, 一千二百万, 5000 or 20万. */
  static long number(String numeral) {
    if (numeral.matches("[0-9]+")) {
      return Long.parseLong(numeral);
    }
    if (numeral.matches("[0-9]+万")) {
      return Long.parseLong(numeral.substring(0, numeral.length() - 1)) * 10_000;
    }
    int wan = numeral.indexOf('万');
    if (wan >= 0) {
      return number(numeral.substring(0, wan)) * 10_000 + number(numeral.substring(wan + 1));
    }
    long sum = 0;
    long digit = 0;
    for (char c : numeral.toCharArray()) {
      if (UNITS.containsKey(c)) {
        sum += Math.max(digit, 1) * UNITS.get(c);
        digit = 0;
      } else {
        digit = DIGITS.indexOf(c);
      }
    }
    return sum + digit;
  }
}
