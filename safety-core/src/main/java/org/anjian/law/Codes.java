package org.anjian.law;

/** 代码写法: how the words of the open vocabularies and the numbers of clauses are written. */
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

  /** Whether a text has small letters, digits and hyphens only, and a letter first. */
  static boolean isLaw(String text) {
    if (text.isEmpty() || !isSmall(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSmall(c) && !isDigit(c) && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** Whether a text is a number from 1 with at most some digits, without leading zeros. */
  static boolean isNumber(String text, int digits) {
    return isNumber(text, 0, text.length(), digits);
  }

  /** The same for a part of a text. */
  static boolean isNumber(String text, int from, int to, int digits) {
    return areDigits(text, from, to, digits) && text.charAt(from) != '0';
  }

  /** Whether a text is one or more digits, and at most some. */
  static boolean areDigits(String text, int most) {
    return areDigits(text, 0, text.length(), most);
  }

  private static boolean areDigits(String text, int from, int to, int most) {
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return to > from && to - from <= most;
  }

  /** The number that a few digits of a text are. */
  static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = 10 * number + (text.charAt(i) - '0');
    }
    return number;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
