package org.anjian.rest.fine;

import java.util.Optional;
import org.anjian.division.DivisionCode;
import org.anjian.law.Enforcer;
import org.anjian.penalty.DecidingAgency;

/**
 * 处罚机关: who is about to decide.
 *
 * @param kind which department; the emergency management bureau when it is not said
 * @param division whose government it belongs to, which gives its level; a department of the State
 *     Council when it is not said
 */
public record AgencyRequest(Enforcer kind, DivisionCode division) {

  DecidingAgency toAgency() {
    Enforcer department = kind == null ? Enforcer.EMERGENCY_MANAGEMENT : kind;
    return division == null
        ? new DecidingAgency(department, DecidingAgency.Level.NATIONAL, Optional.empty())
        : DecidingAgency.of(department, division);
  }
}
