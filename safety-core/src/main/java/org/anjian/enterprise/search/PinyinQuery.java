package org.anjian.enterprise.search;

import java.util.ArrayList;
import java.util.List;

/**
 * 拼音检索词: what letters may stand for: the initials of as many characters ({@code ycmy}), or whole
 * syllables ({@code yichengmeiye}), the last of which may be unfinished.
 */
final class PinyinQuery {

  private static final int MOST_WAYS = 8;
  private static final int LONGEST_SYLLABLE = 6;

  /** Each way to read it: what the reading of each character begins with, or is. */
  private final List<List<String>> ways = new ArrayList<>();

  private final Readings readings;

  private PinyinQuery(Readings readings) {
    this.readings = readings;
  }

  /** The ways to read letters and digits; none for anything else, or fewer than two characters. */
  static PinyinQuery of(String word, Readings readings) {
    PinyinQuery query = new PinyinQuery(readings);
    boolean plain =
        word.length() >= 2
            && word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    if (plain && word.chars().anyMatch(Character::isLetter)) {
      query.ways.add(word.chars().mapToObj(c -> String.valueOf((char) c)).toList());
      query.split(word, 0, new ArrayList<>());
    }
    return query;
  }

  List<List<String>> ways() {
    return ways;
  }

  private void split(String word, int from, List<String> before) {
    if (ways.size() > MOST_WAYS) {
      return;
    }
    if (from == word.length()) {
      if (before.size() >= 2 && before.size() < word.length()) {
        ways.add(List.copyOf(before));
      }
      return;
    }
    for (int length = Math.min(LONGEST_SYLLABLE, word.length() - from); length >= 1; length--) {
      String part = word.substring(from, from + length);
      boolean last = from + length == word.length();
      if (readings.isSyllable(part) || (last && readings.beginsSyllable(part))) {
        before.add(part);
        split(word, from + length, before);
        before.remove(before.size() - 1);
      }
    }
  }

  /** Whether a text, as it is read, contains one of the ways. */
  boolean isIn(String text) {
    for (List<String> way : ways) {
      if (isIn(text, way)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text, as it is read, contains this way. */
  boolean isIn(String text, List<String> way) {
    for (int at = 0; at + way.size() <= text.length(); at++) {
      if (matches(text, at, way)) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(String text, int at, List<String> way) {
    for (int i = 0; i < way.size(); i++) {
      String wanted = way.get(i);
      boolean whole = wanted.length() > 1 && i < way.size() - 1;
      boolean read = false;
      for (String reading : readings.of(text.charAt(at + i))) {
        read |= whole ? reading.equals(wanted) : reading.startsWith(wanted);
      }
      if (!read) {
        return false;
      }
    }
    return true;
  }
}
