package org.anjian.checklist;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * 检索词: the terms of a text: Chinese characters one by one and in pairs of neighbours, Latin words
 * and numbers whole. Full-width letters and digits count as plain ones; small letters and capitals
 * are the same.
 */
final class SearchTerms {

  private SearchTerms() {}

  /** Every term of a text that is searched. */
  static Set<String> ofText(String text) {
    Set<String> terms = new LinkedHashSet<>();
    for (String run : runs(text)) {
      if (isChinese(run.codePointAt(0))) {
        int[] characters = run.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
          terms.add(Character.toString(characters[i]));
          if (i + 1 < characters.length) {
            terms.add(new String(characters, i, 2));
          }
        }
      } else {
        terms.add(run);
      }
    }
    return terms;
  }

  /** The terms of what is looked for: pairs of characters, a single character only if alone. */
  static Set<String> ofQuery(String text) {
    Set<String> terms = new LinkedHashSet<>();
    for (String run : runs(text)) {
      int[] characters = run.codePoints().toArray();
      if (!isChinese(characters[0]) || characters.length == 1) {
        terms.add(run);
        continue;
      }
      for (int i = 0; i + 1 < characters.length; i++) {
        terms.add(new String(characters, i, 2));
      }
    }
    return terms;
  }

  /** The text with one way of writing letters, digits and blanks. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** Runs of Chinese characters, and runs of letters and digits; the rest separates. */
  static List<String> runs(String text) {
    List<String> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    boolean chinese = false;
    for (int c : plain(text).codePoints().toArray()) {
      boolean counts = Character.isLetterOrDigit(c);
      boolean isChinese = counts && isChinese(c);
      if (run.length() > 0 && (!counts || isChinese != chinese)) {
        runs.add(run.toString());
        run.setLength(0);
      }
      if (counts) {
        run.appendCodePoint(c);
        chinese = isChinese;
      }
    }
    if (run.length() > 0) {
      runs.add(run.toString());
    }
    return runs;
  }

  private static boolean isChinese(int c) {
    return Character.isIdeographic(c);
  }
}
