package org.anjian.law;

/**
 * 适用区域: where a statute applies: the whole country, or the divisions whose code begins with a
 * prefix, such as {@code 4403} for Shenzhen.
 *
 * @param prefix first two, four or six digits of the division codes; empty for the whole country
 */
public record Area(String prefix) {

  private static final Area WHOLE_COUNTRY = new Area("");

  /**
   * Checks the prefix.
   *
   * @throws IllegalArgumentException if it is not empty and not two, four or six digits
   */
  public Area {
    if (!prefix.isEmpty() && !prefix.matches("[1-9][0-9]([0-9]{2}){0,2}")) {
      throw new IllegalArgumentException(
          "an area is empty or the first two, four or six digits of a division: " + prefix);
    }
  }

  /** 全国. */
  public static Area wholeCountry() {
    return WHOLE_COUNTRY;
  }

  public boolean isWholeCountry() {
    return prefix.isEmpty();
  }

  /** Whether a division, by its code, lies in the area. */
  public boolean covers(String division) {
    return division.startsWith(prefix);
  }

  /** {@code 4403}, or {@code CN} for the whole country. */
  @Override
  public String toString() {
    return isWholeCountry() ? "CN" : prefix;
  }
}
