package org.anjian.hazard;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * 检查指标引用: by which item of the indicator catalogue something was judged, and in which edition of
 * the item. The reference stays when the item is changed or withdrawn afterwards.
 *
 * @param code stable number of the item: capital letters and digits in two or more groups joined by
 *     hyphens, such as {@code COAL-VENT-001}; at most {@value #LONGEST} characters
 * @param edition edition of the item, from 1
 */
public record IndicatorRef(String code, int edition) {

  /** How long a number may be. */
  public static final int LONGEST = 40;

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+");

  public IndicatorRef {
    Objects.requireNonNull(code, "code");
    if (!isCode(code)) {
      throw new IllegalArgumentException(
          "an indicator is numbered by capitals and digits joined by hyphens, at most "
              + LONGEST
              + " characters: "
              + code);
    }
    if (edition < 1) {
      throw new IllegalArgumentException("editions count from 1: " + edition);
    }
  }

  /** Whether the text can number an indicator. */
  public static boolean isCode(String text) {
    return text.length() <= LONGEST && CODE.matcher(text).matches();
  }

  /** The next edition of the same item. */
  public IndicatorRef next() {
    return new IndicatorRef(code, edition + 1);
  }

  /** {@code COAL-VENT-001@2}. */
  @Override
  public String toString() {
    return code + '@' + edition;
  }
}
