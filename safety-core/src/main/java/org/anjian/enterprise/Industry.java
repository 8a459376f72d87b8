package org.anjian.enterprise;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * 国民经济行业: a section, division, group or class of GB/T 4754-2017.
 *
 * @param code a letter A to T for a section, otherwise two to four digits; within the section, a
 *     longer code lies under the shorter ones that begin it
 * @param name 类别名称
 * @param section 门类, the letter under which it stands; for a section its own
 */
public record Industry(String code, String name, char section) implements Comparable<Industry> {

  private static final Pattern CODE = Pattern.compile("[A-T]|[0-9]{2,4}");

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException if the code is neither a letter nor two to four digits
   */
  public Industry {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "industry code must be a letter A to T or 2 to 4 digits: " + code);
    }
  }

  /** 层级. */
  public IndustryLevel level() {
    return IndustryLevel.values()[code.length() - 1];
  }

  /** 包含: whether the other is this one or lies under it. */
  public boolean covers(Industry other) {
    return level() == IndustryLevel.SECTION
        ? section == other.section
        : other.code.startsWith(code);
  }

  /** By section, then by code: the order of the standard. */
  @Override
  public int compareTo(Industry other) {
    int bySection = Character.compare(section, other.section);
    if (bySection != 0) {
      return bySection;
    }
    boolean isSection = level() == IndustryLevel.SECTION;
    boolean otherIsSection = other.level() == IndustryLevel.SECTION;
    return isSection || otherIsSection
        ? Boolean.compare(otherIsSection, isSection)
        : code.compareTo(other.code);
  }

  /** Code and name: {@code 0610 烟煤和无烟煤开采洗选}. */
  @Override
  public String toString() {
    return code + ' ' + name;
  }
}
