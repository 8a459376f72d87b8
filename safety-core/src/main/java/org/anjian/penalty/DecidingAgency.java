package org.anjian.penalty;

import java.util.Objects;
import java.util.Optional;
import org.anjian.division.DivisionCode;
import org.anjian.law.Enforcer;

/**
 * 处罚机关: who is about to decide.
 *
 * @param kind which department
 * @param level of which level
 * @param division whose government it belongs to; empty for a department of the State Council
 */
public record DecidingAgency(Enforcer kind, Level level, Optional<DivisionCode> division) {

  /** 级别. */
  public enum Level {
    /** 乡级. */
    TOWN,
    /** 县级. */
    COUNTY,
    /** 设区的市级. */
    CITY,
    /** 省级. */
    PROVINCE,
    /** 国务院部门. */
    NATIONAL;

    boolean isBelow(Level other) {
      return compareTo(other) < 0;
    }
  }

  public DecidingAgency {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(division, "division");
    if ((level == Level.NATIONAL) == division.isPresent()) {
      throw new IllegalArgumentException(
          "every agency but a national one has its division: " + level + " " + division);
    }
  }

  /**
   * The department of a division's government; the level is that of the code.
   *
   * @throws IllegalArgumentException for a village, which has no department
   */
  public static DecidingAgency of(Enforcer kind, DivisionCode division) {
    Level level =
        switch (division.level()) {
          case PROVINCE -> Level.PROVINCE;
          case CITY -> Level.CITY;
          case COUNTY -> Level.COUNTY;
          case TOWN -> Level.TOWN;
          case VILLAGE ->
              throw new IllegalArgumentException("a village has no agency: " + division);
        };
    return new DecidingAgency(kind, level, Optional.of(division));
  }

  /** The emergency management bureau of a division. */
  public static DecidingAgency bureau(DivisionCode division) {
    return of(Enforcer.EMERGENCY_MANAGEMENT, division);
  }

  /** Whether a place lies in its division. */
  boolean covers(DivisionCode place) {
    return division.filter(own -> !own.covers(place)).isEmpty();
  }

  boolean isEmergencyManagement() {
    return kind.equals(Enforcer.EMERGENCY_MANAGEMENT);
  }
}
