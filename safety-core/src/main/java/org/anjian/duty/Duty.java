package org.anjian.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.anjian.account.Role;
import org.anjian.division.DivisionCode;

/**
 * 期限事项: something that is still to be done about a record. Read off the record, never stored.
 *
 * @param kind what
 * @param record about which record
 * @param division division of the record
 * @param officers whose record it is, the first leads; empty if it is nobody's by name
 * @param due until when
 * @param items how many things are to be done at once, such as hazards of one order; at least 1
 */
public record Duty(
    DutyKind kind,
    DutyRecord record,
    DivisionCode division,
    List<UUID> officers,
    Due due,
    int items) {

  public Duty {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(due, "due");
    officers = List.copyOf(officers);
    if (items < 1) {
      throw new IllegalArgumentException("a duty is about something: " + items);
    }
  }

  /** 期限状态. */
  public DutyState state(LocalDate today) {
    return DutyState.of(due.lastDay(), today);
  }

  /** Whether it is the work of an officer. */
  public boolean isWorkOf(UUID officer) {
    return officers.contains(officer);
  }

  /** Whether it is somebody's work by one of these roles. */
  public boolean isWorkOf(Set<Role> roles) {
    return kind.roles().stream().anyMatch(roles::contains);
  }
}
