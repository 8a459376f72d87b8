package org.anjian.responsibility;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.SupervisedSector;

/**
 * 被监管单位: an enterprise as the list sees it.
 *
 * @param id identity
 * @param creditCode unified social credit code
 * @param name registered name
 * @param division division code of its day
 * @param sectors its supervised sectors, at least one
 */
public record SupervisedUnit(
    UUID id,
    CreditCode creditCode,
    String name,
    DivisionCode division,
    Set<SupervisedSector> sectors) {

  public SupervisedUnit {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(creditCode, "creditCode");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(division, "division");
    Set<SupervisedSector> some = EnumSet.noneOf(SupervisedSector.class);
    some.addAll(sectors);
    sectors = Collections.unmodifiableSet(some);
    if (sectors.isEmpty()) {
      throw new IllegalArgumentException("an enterprise has a sector: " + name);
    }
  }

  /** An enterprise of the register. */
  public static SupervisedUnit of(Enterprise enterprise) {
    return new SupervisedUnit(
        enterprise.id(),
        enterprise.creditCode(),
        enterprise.name(),
        enterprise.division(),
        Set.of(enterprise.sector()));
  }

  /** Its place and sectors, itself named. */
  UnitCell cell() {
    return new UnitCell(division, sectors, 1, Optional.of(this));
  }
}
