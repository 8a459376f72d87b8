package org.anjian.discretion;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 裁量事实: the measurable facts of one case, each by the code of its {@link Measure}: a number, or the
 * code of one of the values that the measure lists.
 *
 * <p>Immutable; equal facts are equal, in whatever order and with however many trailing zeros they
 * were given.
 */
public final class Measures {

  /** No whole number of steps, or one with too many digits. */
  static final long NO_STEPS = Long.MIN_VALUE;

  private static final int MOST_DIGITS = 18;
  private static final long[] TENS = tens();

  private static final Pattern NUMBER =
      Pattern.compile("-?[0-9]{1,60}(\\.[0-9]{1,60})?(E[+-]?[0-9]{1,3})?");

  private static final Measures NONE = new Measures(new Fact[0]);

  /**
   * One fact.
   *
   * @param unscaled a number without its point; {@link #NO_STEPS} where it is none or too long
   * @param scale how many of its digits stand behind the point
   */
  private record Fact(String code, Object value, long unscaled, int scale) {

    static Fact of(String code, Object value) {
      return value instanceof BigDecimal number && number.precision() <= MOST_DIGITS
          ? new Fact(code, value, number.unscaledValue().longValueExact(), number.scale())
          : new Fact(code, value, NO_STEPS, 0);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Fact that && code.equals(that.code) && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return 31 * code.hashCode() + value.hashCode();
    }

    @Override
    public String toString() {
      return code + '=' + (value instanceof BigDecimal number ? number.toPlainString() : value);
    }
  }

  /** In the alphabetical order of their codes. */
  private final Fact[] facts;

  private Measures(Fact[] facts) {
    this.facts = facts;
  }

  private static long[] tens() {
    long[] tens = new long[MOST_DIGITS + 1];
    tens[0] = 1;
    for (int i = 1; i < tens.length; i++) {
      tens[i] = 10 * tens[i - 1];
    }
    return tens;
  }

  /** No facts. */
  public static Measures none() {
    return NONE;
  }

  /**
   * The facts by code.
   *
   * @param facts numbers ({@link BigDecimal}, {@link Integer}, {@link Long}) or codes of listed
   *     values ({@link String})
   * @throws IllegalArgumentException for a value of another kind, or a code that is not one
   */
  public static Measures of(Map<String, ?> facts) {
    SortedMap<String, Object> sorted = new TreeMap<>();
    facts.forEach((code, value) -> sorted.put(Measure.checkedCode(code), normal(code, value)));
    return sorted.isEmpty()
        ? NONE
        : new Measures(
            sorted.entrySet().stream()
                .map(fact -> Fact.of(fact.getKey(), fact.getValue()))
                .toArray(Fact[]::new));
  }

  /** These facts and a number. */
  public Measures with(String code, BigDecimal number) {
    return and(code, number);
  }

  /** These facts and a whole number. */
  public Measures with(String code, long number) {
    return and(code, BigDecimal.valueOf(number));
  }

  /** These facts and the code of a listed value. */
  public Measures with(String code, String value) {
    return and(code, value);
  }

  /**
   * These facts and one that stands as text, as receipts keep it: a number where it looks like one,
   * since no code of a listed value does.
   */
  public Measures withText(String code, String text) {
    return NUMBER.matcher(text).matches() ? and(code, new BigDecimal(text)) : and(code, text);
  }

  private Measures and(String code, Object value) {
    Map<String, Object> more = new TreeMap<>(asMap());
    more.put(code, Objects.requireNonNull(value, "value"));
    return of(more);
  }

  private static Object normal(String code, Object value) {
    if (value instanceof BigDecimal number) {
      return normal(number);
    }
    if (value instanceof Integer || value instanceof Long) {
      return normal(BigDecimal.valueOf(((Number) value).longValue()));
    }
    if (value instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException(
        "the fact " + code + " must be a number or the code of a value: " + value);
  }

  /** Without trailing zeros, so that 3.0 is 3. */
  static BigDecimal normal(BigDecimal number) {
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    if (Math.abs((long) number.precision() - number.scale()) > Measure.MAX_DIGITS
        || Math.abs((long) number.scale()) > 2L * Measure.MAX_DIGITS) {
      throw new IllegalArgumentException(
          "a number has at most "
              + Measure.MAX_DIGITS
              + " digits: "
              + number.round(java.math.MathContext.DECIMAL32));
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The value as it is kept, or null: for lookups that allocate nothing. */
  Object find(String code) {
    for (Fact fact : facts) {
      if (fact.code.equals(code)) {
        return fact.value;
      }
    }
    return null;
  }

  /**
   * The number under a code in steps of 10 to the power of minus {@code scale}; {@link #NO_STEPS}
   * if it was not given, is no number, lies between two steps or has too many digits to count them.
   */
  long steps(String code, int scale) {
    for (Fact fact : facts) {
      if (fact.code.equals(code)) {
        return fact.unscaled == NO_STEPS ? NO_STEPS : steps(fact.unscaled, scale - fact.scale);
      }
    }
    return NO_STEPS;
  }

  /** The same for a number that is written in a benchmark. */
  static long steps(BigDecimal number, int scale) {
    return number.precision() > MOST_DIGITS
        ? NO_STEPS
        : steps(number.unscaledValue().longValueExact(), scale - number.scale());
  }

  private static long steps(long unscaled, int more) {
    if (more == 0 || unscaled == 0) {
      return unscaled;
    }
    if (more < 0 || more > MOST_DIGITS) {
      return NO_STEPS;
    }
    long highest = Long.MAX_VALUE / TENS[more];
    return unscaled > highest || unscaled < -highest ? NO_STEPS : unscaled * TENS[more];
  }

  /** The number under a code; empty when it was not given, or is no number. */
  public Optional<BigDecimal> number(String code) {
    return find(code) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
  }

  /** The listed value under a code; empty when it was not given, or is a number. */
  public Optional<String> value(String code) {
    return find(code) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** The codes, in alphabetical order. */
  public List<String> codes() {
    return Arrays.stream(facts).map(Fact::code).toList();
  }

  /** How many facts there are. */
  public int size() {
    return facts.length;
  }

  public boolean isEmpty() {
    return facts.length == 0;
  }

  /** The facts by code, in alphabetical order: numbers as {@link BigDecimal}, values as text. */
  public SortedMap<String, Object> asMap() {
    SortedMap<String, Object> byCode = new TreeMap<>();
    for (Fact fact : facts) {
      byCode.put(fact.code, fact.value);
    }
    return byCode;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Measures that && Arrays.equals(facts, that.facts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(facts);
  }

  /** The same text for the same facts: {@code {daysOverdue=12, harm=NONE}}. */
  @Override
  public String toString() {
    return Arrays.stream(facts).map(Fact::toString).collect(Collectors.joining(", ", "{", "}"));
  }
}
