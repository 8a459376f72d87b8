package org.anjian.calendar;

import java.util.Objects;

/**
 * 期限: a length of time set by law or by a decision, which says what it counts.
 *
 * @param length how many, from 1 to 9999
 * @param unit what is counted
 */
public record Term(int length, Unit unit) {

  /** 期限单位: what a term counts. */
  public enum Unit {
    /** 小时: from the moment on. */
    HOUR("小时", "hour"),
    /** 工作日: days that are worked. */
    WORKING_DAY("个工作日", "working day"),
    /** 日（自然日）: every day. */
    CALENDAR_DAY("日", "calendar day"),
    /** 月: to the same day of a later month, or its last day. */
    MONTH("个月", "month"),
    /** 年: to the same day of a later year, or the last day of February. */
    YEAR("年", "year");

    private final String labelZh;
    private final String labelEn;

    Unit(String labelZh, String labelEn) {
      this.labelZh = labelZh;
      this.labelEn = labelEn;
    }
  }

  private static final int LONGEST = 9_999;

  /**
   * Checks the length.
   *
   * @throws IllegalArgumentException if the length is not 1 to 9999
   */
  public Term {
    Objects.requireNonNull(unit, "unit");
    if (length < 1 || length > LONGEST) {
      throw new IllegalArgumentException("length of a term must be 1 to 9999: " + length);
    }
  }

  /** …小时. */
  public static Term hours(int length) {
    return new Term(length, Unit.HOUR);
  }

  /** …个工作日. */
  public static Term workingDays(int length) {
    return new Term(length, Unit.WORKING_DAY);
  }

  /** …日: calendar days. */
  public static Term calendarDays(int length) {
    return new Term(length, Unit.CALENDAR_DAY);
  }

  /** …个月. */
  public static Term months(int length) {
    return new Term(length, Unit.MONTH);
  }

  /** …年. */
  public static Term years(int length) {
    return new Term(length, Unit.YEAR);
  }

  /** 表述: {@code 5个工作日}, {@code 15日}, {@code 6个月}. */
  public String labelZh() {
    return length + unit.labelZh;
  }

  /** The English wording: {@code 5 working days}. */
  public String labelEn() {
    return length + " " + unit.labelEn + (length == 1 ? "" : "s");
  }

  /**
   * The count as a sentence: {@code 自次日起满5个工作日}. Whether a last day moves from a rest day is for
   * the rule to say.
   */
  @Override
  public String toString() {
    return (unit == Unit.HOUR ? "自该时起满" : "自次日起满") + labelZh();
  }
}
