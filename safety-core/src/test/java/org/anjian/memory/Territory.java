package org.anjian.memory;

import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;

/** Which records lie in a scope or a division of today. */
final class Territory {

  private final Divisions divisions;

  Territory(Divisions divisions) {
    this.divisions = divisions;
  }

  boolean sees(Scope scope, DivisionCode division, UUID enterprise) {
    return scope.enterprise().map(enterprise::equals).orElse(true)
        && contains(scope.division(), division);
  }

  /** Of records that belong to no enterprise. */
  boolean sees(Scope scope, DivisionCode division) {
    return scope.enterprise().isEmpty() && contains(scope.division(), division);
  }

  boolean matches(Optional<DivisionCode> wanted, DivisionCode division) {
    return wanted.map(code -> contains(code, division)).orElse(true);
  }

  private boolean contains(DivisionCode wanted, DivisionCode division) {
    return divisions.latest(wanted).isPresent() && divisions.lineage(wanted).contains(division);
  }
}
