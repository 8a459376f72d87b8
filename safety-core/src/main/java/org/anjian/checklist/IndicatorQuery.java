package org.anjian.checklist;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.hazard.HazardLevel;

/**
 * 指标查询: which indicators are wanted; an empty part does not narrow.
 *
 * @param text words that are looked for
 * @param on the day on which they are in force
 * @param sectors those that apply to one of these sectors; none: all
 * @param category in this category or below
 * @param level of this grade
 * @param checker those at which somebody looks as a matter of routine
 */
public record IndicatorQuery(
    Optional<String> text,
    LocalDate on,
    Set<SupervisedSector> sectors,
    Optional<Category> category,
    Optional<HazardLevel> level,
    Optional<Checker> checker) {

  public IndicatorQuery {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(on, "on");
    Set<SupervisedSector> wanted = EnumSet.noneOf(SupervisedSector.class);
    wanted.addAll(sectors);
    sectors = wanted;
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(checker, "checker");
  }

  /** All that are in force on a day. */
  public static IndicatorQuery on(LocalDate day) {
    return new IndicatorQuery(
        Optional.empty(), day, Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same, narrowed to words. */
  public IndicatorQuery about(String words) {
    return new IndicatorQuery(Optional.of(words), on, sectors, category, level, checker);
  }

  /** Whether an indicator is wanted, words left aside. */
  boolean admits(Indicator indicator, Catalogue catalogue) {
    return catalogue.period(indicator).contains(on)
        && (sectors.isEmpty() || indicator.appliesTo(sectors))
        && category.filter(wanted -> !indicator.category().isWithin(wanted)).isEmpty()
        && level.filter(wanted -> wanted != indicator.level()).isEmpty()
        && checker.filter(wanted -> !indicator.checkers().contains(wanted)).isEmpty();
  }
}
