package org.anjian.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * 金额（元）: an amount of renminbi in yuan, from 0.00 to 9999999999999999.99.
 *
 * <p>The decimals are always two, so that {@code Yuan.of(3)} equals {@code Yuan.parse("3.00")}. An
 * amount is never negative: a fine, a payment and an income have a direction of their own.
 *
 * <p>It is kept in whole fen, so that adding and comparing are those of a number.
 */
public final class Yuan implements Comparable<Yuan> {

  /** 零元: nothing. */
  public static final Yuan ZERO = new Yuan(0);

  private static final int DECIMALS = 2;
  private static final int MAX_INTEGER_DIGITS = 16;
  private static final int FEN_IN_YUAN = 100;
  private static final long FEN_IN_WAN = 10_000L * FEN_IN_YUAN;
  private static final long HIGHEST_FEN = 999_999_999_999_999_999L;

  private final long fen;

  private Yuan(long fen) {
    this.fen = fen;
  }

  /**
   * Reads an amount as people write it into a ledger: digits, and at most two decimals after a
   * point. No sign, no blanks, no thousands separators, no exponent, no leading zeros.
   *
   * @throws IllegalArgumentException naming the rule and the text
   */
  public static Yuan parse(String text) {
    Objects.requireNonNull(text, "text");
    if (isStrict(text)) {
      return new Yuan(fen(text));
    }
    throw new IllegalArgumentException(brokenRule(text) + ": \"" + excerpt(text) + "\"");
  }

  private static boolean isStrict(String text) {
    int point = text.indexOf('.');
    int whole = point < 0 ? text.length() : point;
    boolean leadingZero = whole > 1 && text.charAt(0) == '0';
    return areDigits(text, 0, whole, MAX_INTEGER_DIGITS)
        && !leadingZero
        && (point < 0 || areDigits(text, point + 1, text.length(), DECIMALS));
  }

  private static boolean areDigits(String text, int from, int to, int most) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return to > from && to - from <= most;
  }

  /** The amount of a strict text in fen, which are eighteen digits at most. */
  private static long fen(String text) {
    long number = 0;
    int decimals = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '.') {
        decimals = text.length() - 1 - i;
      } else {
        number = 10 * number + (text.charAt(i) - '0');
      }
    }
    return switch (decimals) {
      case 0 -> 100 * number;
      case 1 -> 10 * number;
      default -> number;
    };
  }

  private static String brokenRule(String text) {
    Pattern decimal = Pattern.compile("([0-9]+)(\\.([0-9]+))?");
    if (text.startsWith("-") && decimal.matcher(text.substring(1)).matches()) {
      return "amount must not be negative";
    }
    var number = decimal.matcher(text);
    if (!number.matches()) {
      return "amount must be digits with at most two decimals after a point";
    }
    if (number.group(3) != null && number.group(3).length() > DECIMALS) {
      return "amount must have at most two decimals";
    }
    if (number.group(1).length() > 1 && number.group(1).startsWith("0")) {
      return "amount must not have leading zeros";
    }
    return "amount must have at most 16 digits before the point";
  }

  private static String excerpt(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  /**
   * 整元: a whole number of yuan.
   *
   * @throws IllegalArgumentException as {@link #of(BigDecimal)}
   */
  public static Yuan of(long yuan) {
    return of(BigDecimal.valueOf(yuan));
  }

  /**
   * An exact decimal amount; digits that two decimals cannot hold are refused, never rounded.
   *
   * @throws IllegalArgumentException if the amount is negative, would lose a digit at two decimals,
   *     or has more than sixteen digits before the point
   */
  public static Yuan of(BigDecimal yuan) {
    Objects.requireNonNull(yuan, "amount");
    if (yuan.signum() < 0) {
      throw new IllegalArgumentException("amount must not be negative: " + yuan);
    }
    if (yuan.signum() == 0) {
      return ZERO;
    }
    if ((long) yuan.precision() - yuan.scale() > MAX_INTEGER_DIGITS) {
      throw new IllegalArgumentException(
          "amount must have at most 16 digits before the point: " + yuan);
    }
    if (yuan.scale() > DECIMALS
        && (yuan.scale() > 1_000 || yuan.stripTrailingZeros().scale() > DECIMALS)) {
      throw new IllegalArgumentException("amount must have at most two decimals: " + yuan);
    }
    return new Yuan(yuan.movePointRight(DECIMALS).longValueExact());
  }

  /**
   * 万元: a whole number of ten thousands, as statutes print it.
   *
   * @throws IllegalArgumentException as {@link #of(BigDecimal)}
   */
  public static Yuan ofWan(long wan) {
    return of(BigDecimal.valueOf(wan).multiply(BigDecimal.valueOf(10_000)));
  }

  /** The amount in yuan, with exactly two decimals. */
  public BigDecimal amount() {
    return BigDecimal.valueOf(fen, DECIMALS);
  }

  /**
   * 合计: the sum.
   *
   * @throws IllegalArgumentException if it has more than sixteen digits before the point
   */
  public Yuan plus(Yuan other) {
    if (isZero() || other.isZero()) {
      return isZero() ? other : this;
    }
    long sum = fen + other.fen;
    return sum <= HIGHEST_FEN ? new Yuan(sum) : of(BigDecimal.valueOf(sum, DECIMALS));
  }

  /**
   * 差额: this less the other.
   *
   * @throws IllegalArgumentException if the other is more than this
   */
  public Yuan minus(Yuan other) {
    if (other.exceeds(this)) {
      throw new IllegalArgumentException("amount must not be negative: " + this + " less " + other);
    }
    return new Yuan(fen - other.fen);
  }

  /**
   * 倍数: a whole multiple, for example of a daily amount.
   *
   * @throws IllegalArgumentException if the count is negative, or the product has more than sixteen
   *     digits before the point
   */
  public Yuan times(long count) {
    return of(amount().multiply(BigDecimal.valueOf(count)));
  }

  /** 按比例: a share or multiple, rounded to the fen as the caller says. */
  public Yuan times(Ratio ratio, RoundingMode rounding) {
    Objects.requireNonNull(rounding, "rounding");
    return of(amount().multiply(ratio.value()).setScale(DECIMALS, rounding));
  }

  /** 从低: the smaller of the two. */
  public Yuan min(Yuan other) {
    return exceeds(other) ? other : this;
  }

  /** 从高: the larger of the two. */
  public Yuan max(Yuan other) {
    return other.exceeds(this) ? other : this;
  }

  /** 为零: whether there is nothing. */
  public boolean isZero() {
    return fen == 0;
  }

  /** 超过: more than the other; the other itself does not exceed. */
  public boolean exceeds(Yuan other) {
    return compareTo(other) > 0;
  }

  /** 以上: the other or more; the other itself is included. */
  public boolean isAtLeast(Yuan other) {
    return compareTo(other) >= 0;
  }

  /** 以下: the other or less; the other itself is included. */
  public boolean isAtMost(Yuan other) {
    return compareTo(other) <= 0;
  }

  /** 不足: less than the other; the other itself is not included. */
  public boolean isBelow(Yuan other) {
    return compareTo(other) < 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Yuan that && fen == that.fen;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(fen);
  }

  @Override
  public int compareTo(Yuan other) {
    return Long.compare(fen, other.fen);
  }

  /** The plain decimal with two places, without unit: {@code 2181500.00}. */
  @Override
  public String toString() {
    return amount().toPlainString();
  }

  /** 简写: {@code 20万元} for whole ten thousands, otherwise {@code 24000元} or {@code 0.50元}. */
  public String label() {
    if (!isZero() && fen % FEN_IN_WAN == 0) {
      return fen / FEN_IN_WAN + "万元";
    }
    return (fen % FEN_IN_YUAN == 0 ? Long.toString(fen / FEN_IN_YUAN) : toString()) + "元";
  }

  /**
   * 大写金额: the amount in Chinese capital numerals, {@code 贰拾壹万捌仟伍佰元整}.
   *
   * <p>整 follows the yuan when there is neither jiao nor fen. A run of zeros between digits is
   * written as one 零; it is left out between 万 or 亿 and a following 仟, and written between a yuan
   * amount that ends in zero and the jiao. These are the first variants that the banking rules for
   * bills allow.
   */
  public String inCapitals() {
    return Capitals.of(fen);
  }

  /** 人民币贰拾壹万捌仟伍佰元整（¥218,500.00）: as papers write it, in capitals and in digits. */
  public String onPaper() {
    String grouped = toString().replaceAll("(?<=[0-9])(?=([0-9]{3})+\\.)", ",");
    return "人民币" + inCapitals() + "（¥" + grouped + "）";
  }
}
