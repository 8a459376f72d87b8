package org.anjian.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjian.checklist.Checker;
import org.anjian.checklist.Indicator;
import org.anjian.division.Division;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Step;

/** 责任查询: who looks after an enterprise under one edition of the list, and why. */
public final class DutyFinder {

  private final ResponsibilityList list;
  private final Divisions divisions;

  public DutyFinder(ResponsibilityList list, Divisions divisions) {
    this.list = Objects.requireNonNull(list, "list");
    this.divisions = Objects.requireNonNull(divisions, "divisions");
  }

  /** The edition that is read. */
  public ResponsibilityList list() {
    return list;
  }

  /**
   * 责任落实: a duty that is borne at an enterprise.
   *
   * @param body who bears it
   * @param duty the duty
   * @param sectors the sectors of the enterprise for which it is borne; all of them where the duty
   *     is for every sector
   * @param byName whether the duty names the enterprise itself
   */
  public record Assignment(
      ResponsibleBody body, Duty duty, Set<SupervisedSector> sectors, boolean byName) {

    public Assignment {
      Objects.requireNonNull(body, "body");
      Objects.requireNonNull(duty, "duty");
      sectors = Collections.unmodifiableSet(EnumSet.copyOf(sectors));
    }

    /** The post that answers for it: that of the duty, else that of the body. */
    public String post() {
      return duty.post().isEmpty() ? body.post() : duty.post();
    }
  }

  /**
   * 重叠: several bodies of one kind bear the same kind of duty for the same sector. A village within
   * its township, and a party committee beside its government, do not overlap.
   *
   * @param kind the kind of duty
   * @param sector the sector
   * @param bodies names of the bodies
   * @param joint whether one arrangement lets them bear it together
   */
  public record Overlap(
      ResponsibilityKind kind, SupervisedSector sector, List<String> bodies, boolean joint) {

    public Overlap {
      bodies = List.copyOf(bodies);
    }
  }

  /**
   * 职责冲突: an enterprise of several sectors is looked after by different bodies for each of them,
   * and no duty says who leads at this enterprise.
   *
   * @param first one sector
   * @param firstBodies who is in charge of it
   * @param second another sector
   * @param secondBodies who is in charge of that
   */
  public record Clash(
      SupervisedSector first,
      List<String> firstBodies,
      SupervisedSector second,
      List<String> secondBodies) {

    public Clash {
      firstBodies = List.copyOf(firstBodies);
      secondBodies = List.copyOf(secondBodies);
    }
  }

  /**
   * 单位责任: who looks after an enterprise on a day.
   *
   * @param day the day
   * @param assignments every duty that is borne there, by kind
   * @param missing the sectors for which nobody of the authorities bears a kind of duty
   * @param overlaps where several bear the same
   * @param clashes where sectors lead to different bodies
   */
  public record UnitDuties(
      LocalDate day,
      List<Assignment> assignments,
      List<Missing> missing,
      List<Overlap> overlaps,
      List<Clash> clashes) {

    public UnitDuties {
      assignments = List.copyOf(assignments);
      missing = List.copyOf(missing);
      overlaps = List.copyOf(overlaps);
      clashes = List.copyOf(clashes);
    }

    /** Whether a duty of this kind is borne. */
    public boolean has(ResponsibilityKind kind) {
      return assignments.stream().anyMatch(one -> one.duty().kind() == kind);
    }
  }

  /**
   * 无人负责.
   *
   * @param kind the kind of duty that nobody bears
   * @param sector for which sector
   */
  public record Missing(ResponsibilityKind kind, SupervisedSector sector) {}

  /**
   * 指标责任: who checks an indicator at an enterprise.
   *
   * @param indicator the indicator
   * @param assignments the bodies that must check it
   * @param nobody the checkers that the indicator names and for whom nobody bears the duty
   */
  public record Check(Indicator indicator, List<Assignment> assignments, Set<Checker> nobody) {

    public Check {
      assignments = List.copyOf(assignments);
      nobody = Set.copyOf(nobody);
    }
  }

  /**
   * Who looks after an enterprise on a day: step by step by kind of duty, each with its articles.
   *
   * @param day a day on which the list holds
   */
  public Reasoned<UnitDuties> at(SupervisedUnit unit, LocalDate day) {
    List<Step> steps = new ArrayList<>();
    steps.add(
        Step.of(
            "responsibility.list",
            List.of(ResponsibilityList.PUBLIC_LIST),
            Map.of("on", day),
            list.title()));
    UnitDuties duties = at(unit.cell(), day);
    for (ResponsibilityKind kind : ResponsibilityKind.values()) {
      Map<String, Object> inputs = new LinkedHashMap<>();
      if (kind == ResponsibilityKind.SECTOR) {
        inputs.put(
            "sectors",
            unit.sectors().stream()
                .map(SupervisedSector::labelZh)
                .collect(Collectors.joining("、")));
      }
      if (kind == ResponsibilityKind.PLACE) {
        inputs.put("division", unit.division());
      }
      steps.add(
          Step.of(
              "responsibility." + kind.name(),
              basisOf(kind, duties.assignments()),
              inputs,
              names(duties.assignments(), kind)));
    }
    return Reasoned.conclude(
        duties,
        steps,
        Step.of("responsibility.enterprise", List.of(), Map.of("enterprise", unit.name()), duties));
  }

  /** The articles of the kind, and those that the duties themselves cite. */
  private static List<LegalBasis> basisOf(ResponsibilityKind kind, List<Assignment> assignments) {
    return assignments.stream().anyMatch(one -> one.duty().kind() == kind)
        ? kind.basis()
        : List.of();
  }

  private static String names(List<Assignment> assignments, ResponsibilityKind kind) {
    String names =
        assignments.stream()
            .filter(one -> one.duty().kind() == kind)
            .map(one -> one.body().name())
            .distinct()
            .collect(Collectors.joining("、"));
    return names.isEmpty() ? "—" : names;
  }

  /** The same for the enterprises of a cell, without duties that name enterprises. */
  UnitDuties at(UnitCell cell, LocalDate day) {
    List<Assignment> found = new ArrayList<>();
    for (ResponsibilityKind kind : ResponsibilityKind.values()) {
      for (Duty duty : list.duties()) {
        if (duty.kind() == kind && duty.on(day)) {
          found.addAll(assignment(duty, cell, day));
        }
      }
    }
    List<Missing> missing = new ArrayList<>();
    for (ResponsibilityKind kind : ResponsibilityKind.supervising()) {
      for (SupervisedSector sector : cell.sectors()) {
        if (of(found, kind, sector).isEmpty()) {
          missing.add(new Missing(kind, sector));
        }
      }
    }
    return new UnitDuties(day, found, missing, overlaps(found, cell), clashes(found, cell));
  }

  private List<Assignment> assignment(Duty duty, UnitCell cell, LocalDate day) {
    boolean named = !duty.enterprises().isEmpty();
    if (named
        && cell.unit().filter(unit -> duty.enterprises().contains(unit.creditCode())).isEmpty()) {
      return List.of();
    }
    if (!duty.divisions().isEmpty()
        && duty.divisions().stream().noneMatch(place -> covers(place, cell.division(), day))) {
      return List.of();
    }
    Set<SupervisedSector> sectors = EnumSet.copyOf(cell.sectors());
    if (!duty.sectors().isEmpty()) {
      sectors.retainAll(duty.sectors());
    }
    return sectors.isEmpty()
        ? List.of()
        : List.of(new Assignment(list.body(duty.body()).orElseThrow(), duty, sectors, named));
  }

  /**
   * 区划归属: whether a division of a duty covers that of an enterprise. Codes of one time are compared
   * as they stand; a former code of an enterprise is followed to where its place lies today, if the
   * duty names a division of today.
   */
  private boolean covers(DivisionCode place, DivisionCode enterprise, LocalDate day) {
    return place.covers(enterprise)
        || (divisions.latest(place).filter(Division::isCurrent).isPresent()
            && divisions.find(enterprise, day).filter(Division::isCurrent).isEmpty()
            && divisions.isWithin(enterprise, place));
  }

  private static List<Assignment> of(
      List<Assignment> found, ResponsibilityKind kind, SupervisedSector sector) {
    return found.stream()
        .filter(one -> one.duty().kind() == kind && one.sectors().contains(sector))
        .toList();
  }

  private static List<Overlap> overlaps(List<Assignment> found, UnitCell cell) {
    List<Overlap> overlaps = new ArrayList<>();
    for (ResponsibilityKind kind : ResponsibilityKind.supervising()) {
      for (SupervisedSector sector : cell.sectors()) {
        List<Assignment> several = of(found, kind, sector);
        List<Assignment> meeting =
            several.stream()
                .filter(
                    one ->
                        several.stream()
                            .anyMatch(
                                other ->
                                    !other.body().equals(one.body())
                                        && other.body().kind() == one.body().kind()
                                        && other.duty().meets(one.duty())))
                .toList();
        if (!meeting.isEmpty()) {
          overlaps.add(
              new Overlap(
                  kind,
                  sector,
                  meeting.stream().map(one -> one.body().name()).distinct().toList(),
                  meeting.stream().allMatch(one -> one.duty().isJointWith(meeting.get(0).duty()))));
        }
      }
    }
    return overlaps;
  }

  private static List<Clash> clashes(List<Assignment> found, UnitCell cell) {
    boolean decided =
        found.stream()
            .anyMatch(one -> one.duty().kind() == ResponsibilityKind.SECTOR && one.byName());
    List<SupervisedSector> sectors = List.copyOf(cell.sectors());
    List<Clash> clashes = new ArrayList<>();
    for (int i = 0; i < sectors.size() && !decided; i++) {
      for (int j = i + 1; j < sectors.size(); j++) {
        List<Assignment> first = of(found, ResponsibilityKind.SECTOR, sectors.get(i));
        List<Assignment> second = of(found, ResponsibilityKind.SECTOR, sectors.get(j));
        boolean same =
            first.stream()
                .anyMatch(
                    one ->
                        second.stream()
                            .anyMatch(
                                other ->
                                    other.body().equals(one.body())
                                        || other.duty().isJointWith(one.duty())
                                        || !other.duty().meets(one.duty())));
        if (!first.isEmpty() && !second.isEmpty() && !same) {
          clashes.add(new Clash(sectors.get(i), bodies(first), sectors.get(j), bodies(second)));
        }
      }
    }
    return clashes;
  }

  private static List<String> bodies(List<Assignment> assignments) {
    return assignments.stream().map(one -> one.body().name()).distinct().toList();
  }

  /**
   * 谁查哪一项: who must check which indicator at an enterprise.
   *
   * @param indicators those that apply to the enterprise on the day
   */
  public List<Check> checks(UnitDuties duties, List<Indicator> indicators) {
    return indicators.stream().map(one -> check(duties, one)).toList();
  }

  private static Check check(UnitDuties duties, Indicator indicator) {
    List<Assignment> bearing = new ArrayList<>();
    Set<Checker> nobody = EnumSet.noneOf(Checker.class);
    for (Checker checker : indicator.checkers()) {
      List<Assignment> some =
          duties.assignments().stream()
              .filter(one -> one.duty().kind() == kindOf(checker))
              .filter(one -> one.duty().extendsTo(indicator.category().top()))
              .filter(
                  one ->
                      indicator.sectors().isEmpty()
                          || !Collections.disjoint(one.sectors(), indicator.sectors()))
              .toList();
      if (some.isEmpty() && checker != Checker.ENTERPRISE) {
        nobody.add(checker);
      }
      bearing.addAll(some);
    }
    return new Check(indicator, bearing, nobody);
  }

  /** 主体与职责: by which kind of duty a checker checks. */
  private static ResponsibilityKind kindOf(Checker checker) {
    return switch (checker) {
      case ENTERPRISE -> ResponsibilityKind.PRINCIPAL;
      case TOWNSHIP -> ResponsibilityKind.PLACE;
      case DEPARTMENT -> ResponsibilityKind.SECTOR;
      case BUREAU -> ResponsibilityKind.COMPREHENSIVE;
    };
  }
}
