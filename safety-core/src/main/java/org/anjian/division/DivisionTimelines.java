package org.anjian.division;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.anjian.calendar.EffectivePeriod;
import org.anjian.spi.DivisionEdition;
import org.anjian.spi.DivisionRecode;
import org.anjian.spi.DivisionSource;

/** Turns lists of single days into periods, and follows each place to its code of today. */
final class DivisionTimelines {

  /** A list with its codes parsed. */
  private record Observation(
      String series,
      LocalDate on,
      List<String> scope,
      Set<DivisionLevel> levels,
      Map<DivisionCode, String> names) {

    static Observation of(DivisionEdition edition) {
      Map<DivisionCode, String> names = new HashMap<>();
      Set<DivisionLevel> levels = EnumSet.noneOf(DivisionLevel.class);
      edition
          .names()
          .forEach(
              (text, name) -> {
                DivisionCode code = DivisionCode.parse(text);
                if (!liesIn(edition.scope(), code)) {
                  throw new IllegalArgumentException(
                      "division " + code + " lies outside the scope " + edition.scope());
                }
                names.put(code, name);
                levels.add(code.level());
              });
      return new Observation(
          edition.series(), edition.observedOn(), edition.scope(), levels, names);
    }

    boolean wouldHave(DivisionCode code) {
      return levels.contains(code.level()) && liesIn(scope, code);
    }

    private static boolean liesIn(List<String> scope, DivisionCode code) {
      for (String beginning : scope) {
        if (code.canonical().startsWith(beginning)) {
          return true;
        }
      }
      return false;
    }
  }

  /** A stretch of time in which a code kept its name. */
  private static final class Stretch {
    final DivisionCode code;
    final String name;
    final EffectivePeriod period;
    DivisionCode current;

    Stretch(DivisionCode code, String name, EffectivePeriod period) {
      this.code = code;
      this.name = name;
      this.period = period;
    }
  }

  private final NavigableMap<DivisionCode, List<Stretch>> stretches = new TreeMap<>();
  private final Map<DivisionCode, Map<LocalDate, DivisionCode>> recodes = new HashMap<>();

  private DivisionTimelines() {}

  static NavigableMap<DivisionCode, List<Division>> of(
      Collection<? extends DivisionSource> sources) {
    DivisionTimelines timelines = new DivisionTimelines();
    sources.stream()
        .flatMap(source -> source.editions().stream())
        .map(Observation::of)
        .collect(Collectors.groupingBy(Observation::series, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(timelines::addSeries);
    sources.forEach(source -> source.recodes().forEach(timelines::addRecode));
    return timelines.resolved();
  }

  private void addSeries(List<Observation> series) {
    List<Observation> inOrder =
        series.stream().sorted(Comparator.comparing(Observation::on)).toList();
    Set<DivisionCode> codes =
        inOrder.stream()
            .flatMap(observation -> observation.names().keySet().stream())
            .collect(Collectors.toSet());
    for (DivisionCode code : codes) {
      List<Stretch> timeline = timeline(code, inOrder);
      if (stretches.put(code, timeline) != null) {
        throw new IllegalArgumentException(
            "division " + code + " occurs in two series, one of them " + inOrder.get(0).series());
      }
    }
  }

  private static List<Stretch> timeline(DivisionCode code, List<Observation> series) {
    List<Stretch> timeline = new ArrayList<>();
    String name = null;
    LocalDate begin = null;
    LocalDate lastWithout = null;
    LocalDate day = null;
    for (Observation observation : series) {
      if (!observation.wouldHave(code)) {
        continue;
      }
      String seen = observation.names().get(code);
      if (observation.on().equals(day) && !(seen == null ? name == null : seen.equals(name))) {
        throw new IllegalArgumentException("two lists of " + day + " disagree on division " + code);
      }
      day = observation.on();
      if (name != null && !name.equals(seen)) {
        timeline.add(new Stretch(code, name, period(begin, day)));
        begin = day;
      } else if (name == null && seen != null) {
        begin = lastWithout == null ? null : lastWithout.plusDays(1);
      }
      name = seen;
      lastWithout = seen == null ? day : lastWithout;
    }
    if (name != null) {
      timeline.add(new Stretch(code, name, period(begin, null)));
    }
    return timeline;
  }

  private static EffectivePeriod period(LocalDate from, LocalDate to) {
    if (from == null) {
      return to == null ? EffectivePeriod.always() : EffectivePeriod.before(to);
    }
    return to == null ? EffectivePeriod.from(from) : EffectivePeriod.between(from, to);
  }

  private void addRecode(DivisionRecode recode) {
    DivisionCode old = DivisionCode.parse(recode.oldCode());
    DivisionCode successor = DivisionCode.parse(recode.newCode());
    LocalDate on = recode.observedOn();
    boolean ended =
        stretches.getOrDefault(old, List.of()).stream()
            .anyMatch(stretch -> stretch.period.to().filter(on::equals).isPresent());
    if (!ended) {
      throw new IllegalArgumentException("recoded division " + old + " does not end on " + on);
    }
    if (at(successor, on).isEmpty()) {
      throw new IllegalArgumentException(
          "division " + successor + ", successor of " + old + ", is not known on " + on);
    }
    DivisionCode other =
        recodes.computeIfAbsent(old, key -> new HashMap<>()).putIfAbsent(on, successor);
    if (other != null && !other.equals(successor)) {
      throw new IllegalArgumentException(
          "division " + old + " has two successors: " + other + ", " + successor);
    }
  }

  private NavigableMap<DivisionCode, List<Division>> resolved() {
    NavigableMap<DivisionCode, List<Division>> resolved = new TreeMap<>();
    stretches.forEach(
        (code, timeline) ->
            resolved.put(
                code,
                timeline.stream()
                    .map(s -> new Division(s.code, s.name, s.period, current(s)))
                    .toList()));
    return resolved;
  }

  private DivisionCode current(Stretch stretch) {
    if (stretch.current == null) {
      stretch.current = next(stretch).map(this::current).orElse(stretch.code);
    }
    return stretch.current;
  }

  /** What took the stretch's place: its successor, its own next name, or the division above. */
  private Optional<Stretch> next(Stretch stretch) {
    if (stretch.period.to().isEmpty()) {
      return Optional.empty();
    }
    LocalDate end = stretch.period.to().get();
    DivisionCode successor = recodes.getOrDefault(stretch.code, Map.of()).get(end);
    if (successor != null) {
      return at(successor, end);
    }
    Optional<Stretch> renamed =
        stretches.get(stretch.code).stream()
            .filter(other -> stretch.period.meets(other.period))
            .findFirst();
    return renamed.isPresent() ? renamed : above(stretch.code, end.minusDays(1));
  }

  private Optional<Stretch> above(DivisionCode code, LocalDate on) {
    Optional<DivisionCode> parent = code.parent();
    if (parent.isEmpty()) {
      return Optional.empty();
    }
    Optional<Stretch> known = at(parent.get(), on);
    return known.isPresent() ? known : above(parent.get(), on);
  }

  private Optional<Stretch> at(DivisionCode code, LocalDate on) {
    return stretches.getOrDefault(code, List.of()).stream()
        .filter(stretch -> stretch.period.contains(on))
        .findFirst();
  }
}
