package org.anjian.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.anjian.division.DivisionCode;
import org.anjian.division.DivisionLevel;
import org.anjian.enterprise.SupervisedSector;

/**
 * 清单核查: goes over the enterprises of a county and tells where nobody is responsible, where several
 * are, and where an enterprise of several sectors is pulled in different directions.
 *
 * @param day the day
 * @param gaps where nobody bears a kind of duty, by kind, sector and township
 * @param overlaps where several bear the same kind of duty
 * @param clashes the enterprises whose sectors lead to different bodies
 * @param enterprises how many enterprises were gone over
 */
public record ListReview(
    LocalDate day,
    List<Gap> gaps,
    List<SharedDuty> overlaps,
    List<ClashingUnit> clashes,
    long enterprises) {

  /**
   * 空白.
   *
   * @param kind the kind of duty that nobody bears
   * @param sector in which sector
   * @param township in which township, or county where it is not known more closely
   * @param enterprises how many enterprises that leaves
   */
  public record Gap(
      ResponsibilityKind kind, SupervisedSector sector, DivisionCode township, long enterprises) {}

  /**
   * 重叠.
   *
   * @param kind the kind of duty
   * @param sector in which sector
   * @param bodies names of the bodies that bear it
   * @param joint whether one arrangement lets them bear it together
   * @param enterprises at how many enterprises
   */
  public record SharedDuty(
      ResponsibilityKind kind,
      SupervisedSector sector,
      List<String> bodies,
      boolean joint,
      long enterprises) {}

  /**
   * 冲突单位.
   *
   * @param unit the enterprise
   * @param clashes its clashes
   */
  public record ClashingUnit(SupervisedUnit unit, List<DutyFinder.Clash> clashes) {}

  public ListReview {
    Objects.requireNonNull(day, "day");
    gaps = List.copyOf(gaps);
    overlaps = List.copyOf(overlaps);
    clashes = List.copyOf(clashes);
  }

  private record GapKey(ResponsibilityKind kind, SupervisedSector sector, DivisionCode township) {}

  private record OverlapKey(
      ResponsibilityKind kind, SupervisedSector sector, List<String> bodies, boolean joint) {}

  /**
   * Goes over the enterprises.
   *
   * @param cells all enterprises, counted
   * @param several those with more than one sector
   * @param named the enterprises of a cell; asked only where a duty names enterprises
   */
  public static ListReview of(
      DutyFinder finder,
      LocalDate day,
      List<UnitCell> cells,
      List<SupervisedUnit> several,
      Function<UnitCell, List<SupervisedUnit>> named) {
    boolean namesUnits =
        finder.list().duties().stream()
            .filter(duty -> ResponsibilityKind.supervising().contains(duty.kind()))
            .anyMatch(duty -> !duty.enterprises().isEmpty());
    Map<GapKey, Long> gaps = new LinkedHashMap<>();
    Map<OverlapKey, Long> overlaps = new LinkedHashMap<>();
    long enterprises = 0;
    for (UnitCell cell : cells) {
      enterprises += cell.count();
      List<UnitCell> parts = List.of(cell);
      if (namesUnits && !finder.at(cell, day).missing().isEmpty()) {
        parts = named.apply(cell).stream().map(SupervisedUnit::cell).toList();
      }
      for (UnitCell part : parts) {
        DutyFinder.UnitDuties duties = finder.at(part, day);
        for (DutyFinder.Missing one : duties.missing()) {
          gaps.merge(
              new GapKey(one.kind(), one.sector(), township(part.division())),
              part.count(),
              Long::sum);
        }
        for (DutyFinder.Overlap one : duties.overlaps()) {
          overlaps.merge(
              new OverlapKey(one.kind(), one.sector(), one.bodies(), one.joint()),
              part.count(),
              Long::sum);
        }
      }
    }
    List<ClashingUnit> clashes = new ArrayList<>();
    for (SupervisedUnit unit : several) {
      List<DutyFinder.Clash> found = finder.at(unit.cell(), day).clashes();
      if (!found.isEmpty()) {
        clashes.add(new ClashingUnit(unit, found));
      }
    }
    return new ListReview(
        day,
        gaps.entrySet().stream()
            .map(
                one ->
                    new Gap(
                        one.getKey().kind(),
                        one.getKey().sector(),
                        one.getKey().township(),
                        one.getValue()))
            .sorted(
                Comparator.comparing(Gap::kind)
                    .thenComparing(Gap::sector)
                    .thenComparing(Gap::township))
            .toList(),
        overlaps.entrySet().stream()
            .map(
                one ->
                    new SharedDuty(
                        one.getKey().kind(),
                        one.getKey().sector(),
                        one.getKey().bodies(),
                        one.getKey().joint(),
                        one.getValue()))
            .sorted(
                Comparator.comparing(SharedDuty::joint)
                    .thenComparing(SharedDuty::kind)
                    .thenComparing(SharedDuty::sector))
            .toList(),
        clashes,
        enterprises);
  }

  /** The township of a village; a township itself; a county where nothing more is known. */
  private static DivisionCode township(DivisionCode division) {
    return division.level() == DivisionLevel.VILLAGE
        ? division.parent().orElse(division)
        : division;
  }
}
