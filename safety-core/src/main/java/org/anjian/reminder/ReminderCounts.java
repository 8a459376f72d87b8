package org.anjian.reminder;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.anjian.duty.Duty;
import org.anjian.duty.DutyKind;
import org.anjian.duty.DutyState;

/**
 * 提醒计数: how much is due, by state, by kind and by the office whose officer leads. Offices come by
 * name: work left undone is shown, nobody is ranked.
 *
 * @param asOf the day
 * @param total by state
 * @param mine what waits for who asks, by state
 * @param kinds by kind
 * @param offices by office; the empty name is for what belongs to no officer
 */
public record ReminderCounts(
    LocalDate asOf,
    Map<DutyState, Integer> total,
    Map<DutyState, Integer> mine,
    Map<DutyKind, Map<DutyState, Integer>> kinds,
    SortedMap<String, Map<DutyState, Integer>> offices) {

  public ReminderCounts {
    Objects.requireNonNull(asOf, "asOf");
    total = Map.copyOf(total);
    mine = Map.copyOf(mine);
    kinds = Collections.unmodifiableMap(new EnumMap<>(kinds));
    offices = Collections.unmodifiableSortedMap(new TreeMap<>(offices));
  }

  /**
   * Counts.
   *
   * @param all everything in scope
   * @param own what waits for who asks
   * @param office the office of an officer, by the duty
   */
  static ReminderCounts of(
      LocalDate today, List<Duty> all, List<Duty> own, Function<Duty, String> office) {
    Map<DutyKind, Map<DutyState, Integer>> kinds = new EnumMap<>(DutyKind.class);
    SortedMap<String, Map<DutyState, Integer>> offices = new TreeMap<>();
    for (Duty duty : all) {
      DutyState state = duty.state(today);
      count(kinds.computeIfAbsent(duty.kind(), kind -> new EnumMap<>(DutyState.class)), state);
      count(
          offices.computeIfAbsent(office.apply(duty), name -> new EnumMap<>(DutyState.class)),
          state);
    }
    return new ReminderCounts(today, states(today, all), states(today, own), kinds, offices);
  }

  private static Map<DutyState, Integer> states(LocalDate today, List<Duty> duties) {
    Map<DutyState, Integer> counts = new EnumMap<>(DutyState.class);
    duties.forEach(duty -> count(counts, duty.state(today)));
    return counts;
  }

  private static void count(Map<DutyState, Integer> counts, DutyState state) {
    counts.merge(state, 1, Integer::sum);
  }
}
