package org.anjian.ledger;

import java.text.Normalizer;

/** How ledgers spell the same thing: blanks, full-width and half-width characters. */
final class Characters {

  private Characters() {}

  /**
   * 去空白: the text without leading and trailing blanks: spaces of every width, line ends, byte order
   * marks and zero-width characters.
   */
  static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /**
   * 归一: full-width letters, digits and brackets as half-width ones (Unicode NFKC), and no blanks at
   * all. Headings, sheet names, codes, dates and words are compared in this form.
   */
  static String folded(String text) {
    String normal =
        Normalizer.isNormalized(text, Normalizer.Form.NFKC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder out = null;
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (isBlank(c)) {
        if (out == null) {
          out = new StringBuilder(normal.length()).append(normal, 0, i);
        }
      } else if (out != null) {
        out.append(c);
      }
    }
    return out == null ? normal : out.toString();
  }

  /** Whether the text holds a control character that no ledger needs. */
  static boolean hasControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\u3000'
        || c == '\uFEFF'
        || (c >= '\u2000' && c <= '\u200F')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u2060';
  }
}
