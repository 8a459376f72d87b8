package org.anjian.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * 比例、倍数: an exact, non-negative decimal factor, such as 30% of an income or five times the gains.
 *
 * <p>Trailing zeros are dropped, so that 30% equals 30.0%.
 *
 * @param value the factor itself: 0.3 for 30%
 */
public record Ratio(BigDecimal value) implements Comparable<Ratio> {

  private static final int MAX_DIGITS = 18;

  /**
   * Checks the factor and drops its trailing zeros.
   *
   * @throws IllegalArgumentException if the factor is negative or has more than 18 digits before or
   *     after the point
   */
  public Ratio {
    Objects.requireNonNull(value, "value");
    if (value.signum() < 0) {
      throw new IllegalArgumentException("ratio must not be negative: " + value);
    }
    value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    if (value.scale() > MAX_DIGITS || (long) value.precision() - value.scale() > MAX_DIGITS) {
      throw new IllegalArgumentException(
          "ratio must have at most 18 digits before and after the point: " + value);
    }
    if (value.scale() < 0) {
      value = value.setScale(0, RoundingMode.UNNECESSARY);
    }
  }

  /** 百分之…: {@code ofPercent(30)} is 0.3. */
  public static Ratio ofPercent(long percent) {
    return ofPercent(BigDecimal.valueOf(percent));
  }

  /** 百分之…: {@code ofPercent(new BigDecimal("2.5"))} is 0.025. */
  public static Ratio ofPercent(BigDecimal percent) {
    return new Ratio(percent.movePointLeft(2));
  }

  /** …倍: {@code ofMultiple(5)} is five times. */
  public static Ratio ofMultiple(long times) {
    return new Ratio(BigDecimal.valueOf(times));
  }

  /** …倍: {@code ofMultiple(new BigDecimal("0.5"))} is half. */
  public static Ratio ofMultiple(BigDecimal times) {
    return new Ratio(times);
  }

  /**
   * …率: the part of the whole as a percentage with the given decimals, {@code ofFraction(157, 172,
   * 1, HALF_UP)} is 91.3%.
   *
   * @param percentDecimals decimals that the percentage keeps, 0 to 10
   * @throws IllegalArgumentException if the whole is not positive (a rate of nothing does not
   *     exist), the part is negative, or the decimals are out of bounds
   */
  public static Ratio ofFraction(
      long part, long whole, int percentDecimals, RoundingMode rounding) {
    Objects.requireNonNull(rounding, "rounding");
    if (whole <= 0) {
      throw new IllegalArgumentException("whole of a rate must be positive: " + whole);
    }
    if (percentDecimals < 0 || percentDecimals > 10) {
      throw new IllegalArgumentException(
          "decimals of a percentage must be 0 to 10: " + percentDecimals);
    }
    return new Ratio(
        BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), percentDecimals + 2, rounding));
  }

  /** 百分数: the factor times one hundred. */
  public BigDecimal percent() {
    BigDecimal percent = value.movePointRight(2).stripTrailingZeros();
    return percent.scale() < 0 ? percent.setScale(0, RoundingMode.UNNECESSARY) : percent;
  }

  /**
   * The percentage as a decimal string with exactly these decimals, without sign: {@code "91.3"}.
   *
   * @throws ArithmeticException if the percentage has more decimals than asked for
   */
  public String percent(int decimals) {
    return percent().setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
  }

  @Override
  public int compareTo(Ratio other) {
    return value.compareTo(other.value);
  }

  /** The percentage: {@code 30%}. */
  @Override
  public String toString() {
    return percent().toPlainString() + "%";
  }
}
