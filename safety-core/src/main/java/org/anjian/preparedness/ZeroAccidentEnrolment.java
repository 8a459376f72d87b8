package org.anjian.preparedness;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * 零事故创建报名: who was enrolled for a year of the live system. The result follows from facts; what the
 * year's figures count is the unit's own, which {@link RunZeroAccident#record} brings up to date.
 *
 * @param unit the enrolled unit, as the figures know it
 * @param category who it is
 * @param enterprise its entry on the register: of an enterprise always, of an institution if it has
 *     one; accidents are found by it
 * @param enrolledOn the day of enrolment, in the year
 */
public record ZeroAccidentEnrolment(
    ZeroAccidentUnit unit, Category category, Optional<UUID> enterprise, LocalDate enrolledOn) {

  /** 类别: who may be enrolled. */
  public enum Category {
    /** 村. */
    VILLAGE(ZeroAccidentUnit.Kind.VILLAGE),
    /** 社区. */
    COMMUNITY(ZeroAccidentUnit.Kind.VILLAGE),
    /** 企业. */
    ENTERPRISE(ZeroAccidentUnit.Kind.ENTERPRISE),
    /** 事业单位. */
    INSTITUTION(ZeroAccidentUnit.Kind.ENTERPRISE);

    private final ZeroAccidentUnit.Kind kind;

    Category(ZeroAccidentUnit.Kind kind) {
      this.kind = kind;
    }

    /** Under which of the two kinds the year's figures count it. */
    public ZeroAccidentUnit.Kind kind() {
      return kind;
    }
  }

  /**
   * @throws IllegalArgumentException if the category is of another kind than the unit, an
   *     enterprise names no entry or a place one, or the day lies in another year
   */
  public ZeroAccidentEnrolment {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(enrolledOn, "enrolledOn");
    if (category.kind() != unit.kind()) {
      throw new IllegalArgumentException(category + " is not counted under " + unit.kind());
    }
    if (category == Category.ENTERPRISE && enterprise.isEmpty()
        || category.kind() == ZeroAccidentUnit.Kind.VILLAGE && enterprise.isPresent()) {
      throw new IllegalArgumentException("an enterprise names its entry, a place has none");
    }
    if (enrolledOn.getYear() != unit.year()) {
      throw new IllegalArgumentException("one is enrolled within the year: " + enrolledOn);
    }
  }
}
