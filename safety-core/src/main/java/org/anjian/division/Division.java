package org.anjian.division;

import java.util.Objects;
import org.anjian.calendar.EffectivePeriod;

/**
 * 行政区划: what a code named during a period.
 *
 * @param code the code
 * @param name 名称, as the list of that time has it
 * @param period when the code may have named this; see {@link Divisions} on the days between two
 *     lists
 * @param current the code under which the place is found today: the code itself while it lasts, its
 *     successor, or, where no successor is known, that of the division above
 */
public record Division(
    DivisionCode code, String name, EffectivePeriod period, DivisionCode current) {

  /** All parts are needed. */
  public Division {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(current, "current");
  }

  /** 级别. */
  public DivisionLevel level() {
    return code.level();
  }

  /** 现行: whether the newest list still has it. */
  public boolean isCurrent() {
    return period.to().isEmpty();
  }
}
