package org.anjian.reminder;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.duty.DutyKind;
import org.anjian.duty.DutyState;

/**
 * 提醒筛选: which reminders are wanted; an empty part does not narrow.
 *
 * @param states how they stand
 * @param kinds of which kinds
 * @param mine only what waits for who asks: by the officer of the account, or by a role
 * @param officer of records of one officer
 * @param division in a division of today, or one that went into it
 * @param office whose leading officer serves in this office; the empty name for what belongs to no
 *     officer
 */
public record ReminderFilter(
    Set<DutyState> states,
    Set<DutyKind> kinds,
    boolean mine,
    Optional<UUID> officer,
    Optional<DivisionCode> division,
    Optional<String> office) {

  public ReminderFilter {
    states = Set.copyOf(states);
    kinds = Set.copyOf(kinds);
    Objects.requireNonNull(officer, "officer");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(office, "office");
  }

  /** Everything. */
  public static ReminderFilter all() {
    return new ReminderFilter(
        Set.of(), Set.of(), false, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same, but only what waits for who asks, or not only that. */
  public ReminderFilter mine(boolean only) {
    return new ReminderFilter(states, kinds, only, officer, division, office);
  }
}
