package org.anjian.law;

import java.io.IOException;
import java.nio.file.Files;
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
  private static final Pattern ITEM = Pattern.compile("（(" + NUMERAL + ")）(.*)");
  private static final String DIGITS = "零一二三四五六七八九";
  private static final Map<Character, Long> UNITS = Map.of('十', 10L, '百', 100L, '千', 1_000L);

  private final NavigableMap<Place, String> parts;

  private StatuteText(NavigableMap<Place, String> parts) {
    this.parts = parts;
  }

  /** Reads a statute of the reference data, or abandons the test where there is none. */
  static StatuteText of(String law, int edition) throws IOException {
    NavigableMap<Place, String> parts = new TreeMap<>();
    int article = 0;
    int paragraph = 0;
    for (String line : Files.readAllLines(SharedData.file("law/" + law + "-" + edition + ".md"))) {
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

  /** The parts of some articles, in order. */
  NavigableMap<Place, String> articles(int first, int last) {
    return parts.subMap(new Place(first, 1, 0), true, new Place(last, 99, 99), true);
  }

  /** A numeral below ten million, such as 二十 or 一千二百万. */
  static long number(String numeral) {
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
