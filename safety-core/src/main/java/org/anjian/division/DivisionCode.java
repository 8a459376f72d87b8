package org.anjian.division;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 行政区划代码: the code of a province, city, county (GB/T 2260), town or village (统计用区划代码).
 *
 * <p>The same division may be written with six, nine or twelve digits; the canonical form has
 * twelve, so that equal divisions are equal. Codes change over time: what a code meant on a day,
 * and what became of it, is for {@link Divisions} to say.
 *
 * @param canonical the twelve digits
 */
public record DivisionCode(String canonical) implements Comparable<DivisionCode> {

  private static final Pattern DIGITS = Pattern.compile("[1-9][0-9][0-9]{10}");
  private static final Pattern SPELLINGS =
      Pattern.compile("[1-9][0-9](?:[0-9]{4}|[0-9]{7}|[0-9]{10})");
  private static final DivisionLevel[] LEVELS = DivisionLevel.values();
  private static final String ZEROS = "000000000000";

  /**
   * Accepts the canonical twelve digits only; {@link #parse} takes the shorter forms too.
   *
   * @throws IllegalArgumentException if there are not twelve digits
   */
  public DivisionCode {
    Objects.requireNonNull(canonical, "canonical");
    if (!DIGITS.matcher(canonical).matches()) {
      throw new IllegalArgumentException("division code must have 12 digits: " + canonical);
    }
  }

  /**
   * Reads six, nine or twelve digits.
   *
   * @throws IllegalArgumentException naming the rule and the text
   */
  public static DivisionCode parse(String text) {
    Objects.requireNonNull(text, "text");
    if (!isCode(text)) {
      throw new IllegalArgumentException(
          "division code must have 6, 9 or 12 digits and begin with a province: \""
              + (text.length() <= 40 ? text : text.substring(0, 40) + "…")
              + "\"");
    }
    return new DivisionCode(padded(text));
  }

  /** Whether {@link #parse} would accept the text. */
  public static boolean isCode(String text) {
    return SPELLINGS.matcher(text).matches();
  }

  private static String padded(String digits) {
    return digits + ZEROS.substring(digits.length());
  }

  /** 级别: what the digits say about the level. */
  public DivisionLevel level() {
    int significant = canonical.length();
    while (canonical.charAt(significant - 1) == '0') {
      significant--;
    }
    for (DivisionLevel level : LEVELS) {
      if (significant <= level.digits()) {
        return level;
      }
    }
    throw new AssertionError(canonical);
  }

  /** 末位代码: the last code that could lie within the division: its digits, then nines. */
  public String last() {
    return significant() + "9".repeat(canonical.length() - significant().length());
  }

  /** 上级: the code of the next larger division by its digits; empty for a province. */
  public Optional<DivisionCode> parent() {
    String own = significant();
    for (int i = level().ordinal() - 1; i >= 0; i--) {
      String cut = padded(own.substring(0, LEVELS[i].digits()));
      if (!cut.equals(canonical)) {
        return Optional.of(new DivisionCode(cut));
      }
    }
    return Optional.empty();
  }

  /**
   * 包含: whether the other code is this one or lies under it by its digits. This compares codes of
   * one day; a village that went to another town is found by {@link Divisions#lineage}.
   */
  public boolean covers(DivisionCode other) {
    return other.canonical.startsWith(significant());
  }

  /** The highest number that a code under this one can have; need not be a code. */
  DivisionCode lastUnder() {
    String digits = significant();
    return new DivisionCode(digits + "999999999999".substring(digits.length()));
  }

  /** The digits that name the division, without the zeros that fill up: 2, 4, 6, 9 or 12. */
  public String significant() {
    return canonical.substring(0, level().digits());
  }

  /**
   * 所在县代码: the first six digits, by which the records of a county belong together; for a city or
   * province its own.
   */
  public String county() {
    return canonical.substring(0, DivisionLevel.COUNTY.digits());
  }

  /** 常用写法: six digits down to the county, nine for a town, twelve for a village. */
  public String shortForm() {
    return canonical.substring(0, Math.max(6, level().digits()));
  }

  @Override
  public int compareTo(DivisionCode other) {
    return canonical.compareTo(other.canonical);
  }

  /** The short form. */
  @Override
  public String toString() {
    return shortForm();
  }
}
