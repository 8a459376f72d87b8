package org.anjian.division;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.spi.DivisionSource;

/**
 * 行政区划名录: every division of every time that the lists know, and what became of it.
 *
 * <p>A record keeps the code of its day and is found under today's: 王庄乡 (141022202) became 王庄镇
 * (141022106) in 2021, and two of its villages went to 唐兴镇. {@link #lineage} gives all codes whose
 * place lies under a division today.
 *
 * <p>Lists say what was on a day, not when it changed. Between the last list that has a code and
 * the first that has not, both the old and the new code are accepted; a name changes on the day of
 * the first list that has the new one. Before the first list of an area and after the last one, its
 * codes are taken to have been, and to be, the same.
 *
 * <p>"Today" is the newest list, not the clock. Immutable; built once from its sources.
 */
public final class Divisions {

  private final NavigableMap<DivisionCode, List<Division>> byCode;
  private final List<Division> entries;
  private final NavigableMap<DivisionCode, List<DivisionCode>> byCurrent = new TreeMap<>();

  private Divisions(NavigableMap<DivisionCode, List<Division>> byCode) {
    this.byCode = byCode;
    this.entries = byCode.values().stream().flatMap(List::stream).toList();
    for (Division entry : entries) {
      byCurrent.computeIfAbsent(entry.current(), key -> new ArrayList<>(1)).add(entry.code());
    }
  }

  /** 随附区划: the register of the shipped files alone; reads them anew. */
  public static Divisions shipped() {
    return of(List.of(DivisionFiles.shipped()));
  }

  /**
   * Puts the lists of all sources together.
   *
   * @throws IllegalArgumentException if two lists of a day disagree on a name, a code occurs in two
   *     series or outside its list's scope, or a recode joins codes that the lists do not have
   */
  public static Divisions of(Collection<? extends DivisionSource> sources) {
    return new Divisions(DivisionTimelines.of(sources));
  }

  /** 查询: what the code named on the day; empty if it was not known then. */
  public Optional<Division> find(DivisionCode code, LocalDate on) {
    return timeline(code).stream().filter(entry -> entry.period().contains(on)).findFirst();
  }

  /**
   * What the code named on the day.
   *
   * @throws Refusal {@link RefusalCode#UNKNOWN_DIVISION} if it was not known then
   */
  public Division require(DivisionCode code, LocalDate on) {
    return find(code, on)
        .orElseThrow(
            () ->
                Refusal.of(
                    RefusalCode.UNKNOWN_DIVISION, Map.of("division", code.shortForm(), "on", on)));
  }

  /** 最近: what the code named last; empty if it never was a code. */
  public Optional<Division> latest(DivisionCode code) {
    List<Division> timeline = timeline(code);
    return timeline.isEmpty() ? Optional.empty() : Optional.of(timeline.get(timeline.size() - 1));
  }

  /** 现行代码: the code of today for what the code named last; empty if it never was a code. */
  public Optional<DivisionCode> current(DivisionCode code) {
    return latest(code).map(Division::current);
  }

  /** 现行代码: the code of today for what the code named on the day. */
  public Optional<DivisionCode> current(DivisionCode code, LocalDate on) {
    return find(code, on).map(Division::current);
  }

  /**
   * 沿革: all codes of any time whose place lies under the division today, the division's own former
   * codes included. Asked with a former code, the answer is that for its successor.
   *
   * <p>Should a code ever be given to another place, it belongs to the lineage of both; {@link
   * #entries()} with their periods tell the two apart.
   *
   * @return the codes in order; never empty
   * @throws Refusal {@link RefusalCode#UNKNOWN_DIVISION} if it never was a code
   */
  public NavigableSet<DivisionCode> lineage(DivisionCode code) {
    DivisionCode today =
        current(code)
            .orElseThrow(
                () ->
                    Refusal.of(RefusalCode.UNKNOWN_DIVISION, Map.of("division", code.shortForm())));
    NavigableSet<DivisionCode> codes = new TreeSet<>();
    byCurrent.subMap(today, true, today.lastUnder(), true).values().forEach(codes::addAll);
    return Collections.unmodifiableNavigableSet(codes);
  }

  /**
   * 在辖区内: whether the place that the code named last lies within the other division today; false if
   * either never was a code.
   */
  public boolean isWithin(DivisionCode code, DivisionCode division) {
    return current(division).flatMap(today -> current(code).filter(today::covers)).isPresent();
  }

  /** 隶属: the division with all above it on the day, from the province down; empty if unknown. */
  public List<Division> path(DivisionCode code, LocalDate on) {
    LinkedList<Division> path = new LinkedList<>();
    for (Optional<DivisionCode> at = Optional.of(code);
        at.isPresent();
        at = at.flatMap(DivisionCode::parent)) {
      Optional<Division> entry = find(at.get(), on);
      if (entry.isEmpty() && path.isEmpty()) {
        return List.of();
      }
      entry.ifPresent(path::addFirst);
    }
    return List.copyOf(path);
  }

  /** 全部: every entry, by code and then by time, for loading into a table. */
  public List<Division> entries() {
    return entries;
  }

  private List<Division> timeline(DivisionCode code) {
    return byCode.getOrDefault(code, List.of());
  }

  @Override
  public String toString() {
    return byCode.size() + " codes, " + entries.size() + " entries";
  }
}
