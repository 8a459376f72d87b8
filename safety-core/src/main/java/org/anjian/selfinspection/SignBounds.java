package org.anjian.selfinspection;

/**
 * 迹象界限: from where on something is a sign. These are settings of this office, no rule of law.
 *
 * @param secondsPerItem fewer seconds an item, on average, are a sign; 0 switches it off
 * @param metresPerSecond more between two photos are a sign
 * @param premisesMetres photos farther away from the enterprise's coordinates are a sign
 * @param sameTexts as many checks before with the same text, within the days, are a sign
 * @param sameTextDays how many days back texts are compared
 */
public record SignBounds(
    int secondsPerItem, int metresPerSecond, int premisesMetres, int sameTexts, int sameTextDays) {

  /** What is taken where an office sets nothing else. */
  public static final SignBounds USUAL = new SignBounds(3, 15, 1_000, 5, 30);

  /**
   * @throws IllegalArgumentException if a bound is negative, or one but the first is zero
   */
  public SignBounds {
    if (secondsPerItem < 0
        || metresPerSecond < 1
        || premisesMetres < 1
        || sameTexts < 1
        || sameTextDays < 1) {
      throw new IllegalArgumentException("bounds of signs are above zero");
    }
  }
}
