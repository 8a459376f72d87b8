package org.anjian.enterprise.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * 汉字读音: how characters are read in pinyin, without tones. A character of several readings has all
 * of them: 重 is both zhong and chong, and who types either finds it. ü is typed v.
 *
 * <p>From npm pinyin-pro 3.29.4 (MIT), put together by reading.
 */
final class Readings {

  private static final String[] NONE = {};
  private static final Readings SHIPPED = read();

  private final Map<Character, String[]> byCharacter;
  private final TreeSet<String> syllables;
  private final Map<String, Integer> numbers = new HashMap<>();

  private Readings(Map<Character, String[]> byCharacter, TreeSet<String> syllables) {
    this.byCharacter = byCharacter;
    this.syllables = syllables;
    syllables.forEach(syllable -> numbers.put(syllable, numbers.size()));
  }

  /** The shipped table. */
  static Readings shipped() {
    return SHIPPED;
  }

  private static Readings read() {
    Map<Character, List<String>> lists = new HashMap<>();
    TreeSet<String> syllables = new TreeSet<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Readings.class.getResourceAsStream("readings.txt"), "readings.txt"),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int blank = line.indexOf(' ');
        String syllable = line.substring(0, blank).intern();
        syllables.add(syllable);
        for (char each : line.substring(blank + 1).toCharArray()) {
          lists.computeIfAbsent(each, key -> new ArrayList<>(1)).add(syllable);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<Character, String[]> table = new HashMap<>();
    for (char letter = 'a'; letter <= 'z'; letter++) {
      table.put(letter, new String[] {String.valueOf(letter)});
    }
    for (char digit = '0'; digit <= '9'; digit++) {
      table.put(digit, new String[] {String.valueOf(digit)});
    }
    lists.forEach((character, all) -> table.put(character, all.toArray(NONE)));
    return new Readings(table, syllables);
  }

  /** The readings of a character; of a small letter or a digit, itself; none of anything else. */
  String[] of(char character) {
    return byCharacter.getOrDefault(character, NONE);
  }

  /** Whether a text is a syllable. */
  boolean isSyllable(String text) {
    return syllables.contains(text);
  }

  /** Whether a syllable begins so. */
  boolean beginsSyllable(String text) {
    String next = syllables.ceiling(text);
    return next != null && next.startsWith(text);
  }

  /** The syllables that begin so. */
  List<String> beginningWith(String text) {
    return syllables.subSet(text, text + Character.MAX_VALUE).stream().toList();
  }

  /** The number of a reading: of a syllable its place, of a letter or digit one behind those. */
  int number(String reading) {
    Integer place = numbers.get(reading);
    return place == null ? syllables.size() + reading.charAt(0) : place;
  }
}
