package org.anjian.money;

/** Writes fen in Chinese capital numerals. */
final class Capitals {

  private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String[] PLACES = {"", "拾", "佰", "仟"};
  private static final String[] GROUPS = {"", "万", "亿", "万亿"};

  private Capitals() {}

  static String of(long fen) {
    long yuan = fen / 100;
    int jiao = (int) (fen / 10 % 10);
    int cent = (int) (fen % 10);
    if (fen == 0) {
      return "零元整";
    }
    StringBuilder text = new StringBuilder();
    if (yuan > 0) {
      text.append(integer(yuan)).append('元');
    }
    if (jiao == 0 && cent == 0) {
      return text.append('整').toString();
    }
    boolean gap = yuan > 0 && (jiao == 0 || yuan % 10 == 0);
    if (gap) {
      text.append('零');
    }
    if (jiao > 0) {
      text.append(DIGITS.charAt(jiao)).append('角');
    }
    if (cent > 0) {
      text.append(DIGITS.charAt(cent)).append('分');
    }
    return text.toString();
  }

  private static String integer(long yuan) {
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int group = GROUPS.length - 1; group >= 0; group--) {
      int part = (int) (yuan / power(group * 4) % 10_000);
      if (part == 0) {
        gap = text.length() > 0;
      } else {
        gap |= text.length() > 0 && part < 1_000;
        if (gap) {
          text.append('零');
        }
        text.append(group(part)).append(unit(group, yuan));
        gap = false;
      }
    }
    return text.toString();
  }

  /** 万亿 is said once: 壹万亿, but 壹万零壹亿 when hundreds of millions follow. */
  private static String unit(int group, long yuan) {
    boolean hundredMillionsFollow = yuan / power(8) % 10_000 != 0;
    return group == 3 && hundredMillionsFollow ? "万" : GROUPS[group];
  }

  private static String group(int part) {
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int place = 3; place >= 0; place--) {
      int digit = (int) (part / power(place) % 10);
      if (digit == 0) {
        gap = text.length() > 0;
      } else {
        if (gap) {
          text.append('零');
        }
        text.append(DIGITS.charAt(digit)).append(PLACES[place]);
        gap = false;
      }
    }
    return text.toString();
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }
}
