package org.anjian.planning;

import java.util.Map;
import java.util.Objects;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 人日（执法工作日）: working days times people, to the half day.
 *
 * @param halves number of half days; negative only in a difference
 */
public record StaffDays(long halves) implements Comparable<StaffDays> {

  /** No time at all. */
  public static final StaffDays NONE = new StaffDays(0);

  /** Whole staff days. */
  public static StaffDays of(long days) {
    return new StaffDays(Math.multiplyExact(days, 2));
  }

  /**
   * Reads {@code 12}, {@code 12.0} or {@code 12.5}.
   *
   * @throws Refusal MEASURE_OUT_OF_BOUNDS for anything finer than a half day, or no number
   */
  public static StaffDays parse(String field, String text) {
    Objects.requireNonNull(text, "text");
    if (!text.matches("\\d{1,9}(\\.[05]0*)?")) {
      throw Refusal.of(
          RefusalCode.MEASURE_OUT_OF_BOUNDS,
          Map.of("field", field, "value", text, "rule", "staff days in half days, such as 12.5"));
    }
    int point = text.indexOf('.');
    long days = Long.parseLong(point < 0 ? text : text.substring(0, point));
    boolean half = point >= 0 && text.charAt(point + 1) == '5';
    return new StaffDays(days * 2 + (half ? 1 : 0));
  }

  public StaffDays plus(StaffDays other) {
    return new StaffDays(Math.addExact(halves, other.halves));
  }

  public StaffDays minus(StaffDays other) {
    return new StaffDays(Math.subtractExact(halves, other.halves));
  }

  public StaffDays times(int count) {
    return new StaffDays(Math.multiplyExact(halves, count));
  }

  public boolean exceeds(StaffDays other) {
    return halves > other.halves;
  }

  @Override
  public int compareTo(StaffDays other) {
    return Long.compare(halves, other.halves);
  }

  /** {@code 12} or {@code 12.5}. */
  @Override
  public String toString() {
    long whole = Math.abs(halves) / 2;
    return (halves < 0 ? "-" : "") + whole + (halves % 2 == 0 ? "" : ".5");
  }
}
