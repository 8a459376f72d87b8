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

  /** Whether the text holds what no ledger needs: a control character, or half of a pair. */
  static boolean hasControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnprintable(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** 可存: the text with U+FFFD in the places of what can neither be printed nor stored. */
  static String printable(String text) {
    if (!hasControls(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      if (isUnprintable(text, i)) {
        out.setCharAt(i, '\uFFFD');
      }
    }
    return out.toString();
  }

  private static boolean isUnprintable(String text, int at) {
    char c = text.charAt(at);
    if (Character.isSurrogate(c)) {
      boolean paired =
          Character.isHighSurrogate(c)
              ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
              : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
      return !paired;
    }
    return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
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
