package org.anjian.responsibility;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.SupervisedSector;

/**
 * 单位格: the enterprises of one division that have the same sectors, or one of them.
 *
 * @param division division code of their day
 * @param sectors their sectors, at least one
 * @param count how many they are, at least one
 * @param unit the one, where a single enterprise is meant
 */
public record UnitCell(
    DivisionCode division,
    Set<SupervisedSector> sectors,
    long count,
    Optional<SupervisedUnit> unit) {

  public UnitCell {
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(unit, "unit");
    Set<SupervisedSector> some = EnumSet.noneOf(SupervisedSector.class);
    some.addAll(sectors);
    sectors = Collections.unmodifiableSet(some);
    if (count < 1 || sectors.isEmpty()) {
      throw new IllegalArgumentException("a cell has enterprises with sectors: " + count);
    }
  }

  /** Enterprises of a division and of sectors. */
  public static UnitCell of(DivisionCode division, Set<SupervisedSector> sectors, long count) {
    return new UnitCell(division, sectors, count, Optional.empty());
  }
}
