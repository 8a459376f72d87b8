package org.anjian.law;

/** 代码写法: how the words of the open vocabularies are written. */
final class Codes {

  private Codes() {}

  /** Whether a text has capital letters, digits and underscores only, and a letter first. */
  static boolean isCode(String text) {
    if (text.isEmpty() || !isCapital(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isCapital(c) && !isDigit(c) && c != '_') {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
