package org.anjian.account;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/**
 * 管辖范围: over which records an account has a say: all records of a division (and of those that went
 * into it), narrowed to one enterprise for accounts of enterprises.
 *
 * @param division the division whose records are in scope
 * @param enterprise the only enterprise in scope, if narrowed
 */
public record Scope(DivisionCode division, Optional<UUID> enterprise) {

  public Scope {
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(enterprise, "enterprise");
  }

  /** Everything in a division. */
  public static Scope of(DivisionCode division) {
    return new Scope(division, Optional.empty());
  }

  /** One enterprise only. */
  public static Scope of(DivisionCode division, UUID enterprise) {
    return new Scope(division, Optional.of(enterprise));
  }
}
