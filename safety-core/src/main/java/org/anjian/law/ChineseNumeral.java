package org.anjian.law;

import java.util.OptionalInt;

/** Numbers from 1 to 9999 in Chinese, as articles are numbered. */
final class ChineseNumeral {

  static final String CHARACTERS = "零〇一二三四五六七八九十百千";

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] PLACES = {"", "十", "百", "千"};

  private ChineseNumeral() {}

  /** 一百零九 for 109, 十 for 10, 一百一十 for 110. */
  static String of(int number) {
    if (number < 1 || number > 9_999) {
      throw new IllegalArgumentException("number must be 1 to 9999: " + number);
    }
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int place = 3, power = 1_000; place >= 0; place--, power /= 10) {
      int digit = number / power % 10;
      if (digit == 0) {
        gap = text.length() > 0;
        continue;
      }
      if (gap) {
        text.append('零');
        gap = false;
      }
      if (!(place == 1 && digit == 1 && text.length() == 0)) {
        text.append(DIGITS.charAt(digit));
      }
      text.append(PLACES[place]);
    }
    return text.toString();
  }

  /**
   * Reads a numeral: with places (一百零九, also 一百〇九 and 一百十) or digit by digit (一〇九). Empty if it is
   * neither.
   */
  static OptionalInt parse(String text) {
    String plain = text.replace('〇', '零');
    int number =
        plain.chars().allMatch(c -> DIGITS.indexOf(c) >= 0) ? digits(plain) : places(plain);
    if (number < 1 || number > 9_999) {
      return OptionalInt.empty();
    }
    boolean regular =
        plain.equals(of(number))
            || plain.replace("百十", "百一十").equals(of(number))
            || plain.equals(digitByDigit(number));
    return regular ? OptionalInt.of(number) : OptionalInt.empty();
  }

  private static int digits(String text) {
    int number = 0;
    for (int i = 0; i < text.length() && number <= 9_999; i++) {
      number = number * 10 + DIGITS.indexOf(text.charAt(i));
    }
    return number;
  }

  private static int places(String text) {
    int number = 0;
    int digit = -1;
    for (int i = 0; i < text.length() && number <= 9_999; i++) {
      char c = text.charAt(i);
      int value = DIGITS.indexOf(c);
      if (value >= 0) {
        digit = value;
      } else {
        int power = c == '十' ? 10 : c == '百' ? 100 : 1_000;
        number += (digit < 0 ? 1 : digit) * power;
        digit = -1;
      }
    }
    return number + Math.max(digit, 0);
  }

  private static String digitByDigit(int number) {
    StringBuilder text = new StringBuilder();
    for (char c : Integer.toString(number).toCharArray()) {
      text.append(DIGITS.charAt(c - '0'));
    }
    return text.toString();
  }
}
