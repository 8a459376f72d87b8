package org.anjian.people;

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

/** 执法人员登记: puts officers and their certificates on the register and keeps them up to date. */
public final class RegisterOfficer {

  private final Officers officers;
  private final Divisions divisions;
  private final Journal journal;
  private final Clock clock;

  public RegisterOfficer(Officers officers, Divisions divisions, Journal journal, Clock clock) {
    this.officers = Objects.requireNonNull(officers, "officers");
    this.divisions = Objects.requireNonNull(divisions, "divisions");
    this.journal = Objects.requireNonNull(journal, "journal");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * Registers an officer.
   *
   * @throws Refusal UNKNOWN_DIVISION, OUTSIDE_SCOPE, NOT_FOUND or ALREADY_EXISTS
   */
  public Officer register(Actor actor, Officer officer) {
    check(actor, officer);
    if (officers.findByCertificate(officer.certificateNumber()).isPresent()) {
      throw Refusal.of(
          RefusalCode.ALREADY_EXISTS,
          Map.of("field", "certificateNumber", "value", officer.certificateNumber()));
    }
    officers.add(officer);
    write(actor, "officer.register", officer);
    return officer;
  }

  /**
   * Changes the entry, a renewed certificate included.
   *
   * @param changed the entry as it shall be, with the revision that was read
   * @throws Refusal UNKNOWN_DIVISION, OUTSIDE_SCOPE, NOT_FOUND, ALREADY_EXISTS or STALE_REVISION
   */
  public Officer change(Actor actor, Officer changed) {
    find(actor, changed.id());
    check(actor, changed);
    boolean taken =
        officers
            .findByCertificate(changed.certificateNumber())
            .filter(other -> !other.id().equals(changed.id()))
            .isPresent();
    if (taken) {
      throw Refusal.of(
          RefusalCode.ALREADY_EXISTS,
          Map.of("field", "certificateNumber", "value", changed.certificateNumber()));
    }
    Officer result = officers.update(changed);
    write(actor, "officer.change", result);
    return result;
  }

  /**
   * An officer of an agency in scope.
   *
   * @throws Refusal NOT_FOUND
   */
  public Officer find(Actor actor, UUID id) {
    return officers
        .find(id)
        .filter(officer -> actor.scope().enterprise().isEmpty())
        .filter(officer -> divisions.isWithin(officer.division(), actor.scope().division()))
        .orElseThrow(() -> Refusal.of(RefusalCode.NOT_FOUND, Map.of("officer", id.toString())));
  }

  private void check(Actor actor, Officer officer) {
    actor.mustHaveAnyOf(Role.ADMINISTRATOR, Role.LEADER);
    divisions.require(officer.division(), LocalDate.now(clock));
    if (!divisions.isWithin(officer.division(), actor.scope().division())) {
      throw Refusal.of(
          RefusalCode.OUTSIDE_SCOPE, Map.of("division", officer.division().shortForm()));
    }
  }

  private void write(Actor actor, String action, Officer officer) {
    journal.write(
        actor,
        action,
        "officer",
        officer.id(),
        officer.division(),
        LocalDate.now(clock).getYear(),
        officer.certificateNumber() + " " + officer.name());
  }
}
