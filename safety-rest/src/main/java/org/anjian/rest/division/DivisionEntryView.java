package org.anjian.rest.division;

import java.time.LocalDate;
import org.anjian.division.Division;
import org.anjian.rest.label.Coded;

/**
 * 行政区划沿革: what a code named during a period.
 *
 * @param name the name
 * @param level province down to village
 * @param from first day, or null if it was always so
 * @param until first day on which it is no longer so, or null while it is
 * @param currentCode the code under which the place is found today
 */
public record DivisionEntryView(
    String name, Coded level, LocalDate from, LocalDate until, String currentCode) {

  static DivisionEntryView of(Division entry) {
    return new DivisionEntryView(
        entry.name(),
        Coded.of(entry.level()),
        entry.period().from().orElse(null),
        entry.period().to().orElse(null),
        entry.current().shortForm());
  }
}
