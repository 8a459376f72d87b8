package org.anjian.duty;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;

/**
 * 事项查询: which duties are wanted.
 *
 * @param scope within what an account may see
 * @param division in a division of today, or one that went into it
 * @param officer of records of one officer
 * @param kinds of these kinds
 * @param today the day on which it is asked
 * @param until whose last day is not after this day
 */
public record DutyQuery(
    Scope scope,
    Optional<DivisionCode> division,
    Optional<UUID> officer,
    Set<DutyKind> kinds,
    LocalDate today,
    LocalDate until) {

  public DutyQuery {
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(officer, "officer");
    Objects.requireNonNull(today, "today");
    Objects.requireNonNull(until, "until");
    kinds = Set.copyOf(kinds);
  }

  /** Whether a duty that was found belongs to the answer; scope and division are for the store. */
  public boolean wants(Duty duty) {
    return kinds.contains(duty.kind())
        && !duty.due().lastDay().isAfter(until)
        && officer.map(duty::isWorkOf).orElse(true);
  }
}
