package org.anjian.enterprise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anjian.account.Actor;
import org.anjian.account.Journal;
import org.anjian.account.Role;
import org.anjian.division.Divisions;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/** 企业登记: puts an enterprise on the register, and keeps its entry up to date. */
public final class RegisterEnterprise {

  private final Enterprises enterprises;
  private final Divisions divisions;
  private final Journal journal;
  private final Clock clock;

  public RegisterEnterprise(
      Enterprises enterprises, Divisions divisions, Journal journal, Clock clock) {
    this.enterprises = Objects.requireNonNull(enterprises, "enterprises");
    this.divisions = Objects.requireNonNull(divisions, "divisions");
    this.journal = Objects.requireNonNull(journal, "journal");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * Registers a new enterprise.
   *
   * @throws Refusal UNKNOWN_DIVISION, OUTSIDE_SCOPE, DATE_IN_FUTURE or ALREADY_EXISTS
   */
  public Enterprise register(Actor actor, Enterprise enterprise) {
    check(actor, enterprise);
    if (enterprises.findByCreditCode(enterprise.creditCode()).isPresent()) {
      throw Refusal.of(
          RefusalCode.ALREADY_EXISTS,
          Map.of("field", "creditCode", "value", enterprise.creditCode().toString()));
    }
    enterprises.add(enterprise);
    write(actor, "enterprise.register", enterprise);
    return enterprise;
  }

  /**
   * Changes the entry; the credit code stays.
   *
   * @param changed the entry as it shall be, with the revision that was read
   * @throws Refusal NOT_FOUND, UNKNOWN_DIVISION, OUTSIDE_SCOPE or STALE_REVISION
   */
  public Enterprise change(Actor actor, Enterprise changed) {
    Enterprise stored = find(actor, changed.id());
    if (!stored.creditCode().equals(changed.creditCode())) {
      throw new IllegalArgumentException(
          "the credit code stays: " + stored.creditCode() + " is not " + changed.creditCode());
    }
    check(actor, changed);
    Enterprise result = enterprises.update(changed);
    write(actor, "enterprise.change", result);
    return result;
  }

  /**
   * The entry of an enterprise in scope.
   *
   * @throws Refusal NOT_FOUND
   */
  public Enterprise find(Actor actor, UUID id) {
    Enterprise found =
        enterprises
            .find(id)
            .orElseThrow(
                () -> Refusal.of(RefusalCode.NOT_FOUND, Map.of("enterprise", id.toString())));
    actor.mustSee(divisions, found.division(), found.id());
    return found;
  }

  private void check(Actor actor, Enterprise enterprise) {
    actor.mustHaveAnyOf(Role.ADMINISTRATOR, Role.INSPECTOR, Role.TOWNSHIP_STATION);
    if (enterprise.registeredOn().isAfter(LocalDate.now(clock))) {
      throw Refusal.of(
          RefusalCode.DATE_IN_FUTURE,
          Map.of("field", "registeredOn", "value", enterprise.registeredOn()));
    }
    divisions.require(enterprise.division(), enterprise.registeredOn());
    actor.mustSee(divisions, enterprise.division(), enterprise.id());
  }

  private void write(Actor actor, String action, Enterprise enterprise) {
    journal.write(
        actor,
        action,
        "enterprise",
        enterprise.id(),
        enterprise.division(),
        enterprise.registeredOn().getYear(),
        enterprise.creditCode() + " " + enterprise.name());
  }
}
