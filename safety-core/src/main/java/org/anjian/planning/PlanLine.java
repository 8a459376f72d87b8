package org.anjian.planning;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 计划项: a number of visits that a plan foresees, at one enterprise or at a group of them.
 *
 * @param id identity within the plan, kept when the plan is changed
 * @param part 重点检查 or 一般检查
 * @param target whom it is for
 * @param enterprises how many enterprises, above 0; 1 where one is named
 * @param visits how often each, above 0
 * @param daysPerVisit 每次人日: staff days for one visit, above 0
 */
public record PlanLine(
    UUID id, Part part, Target target, int enterprises, int visits, StaffDays daysPerVisit) {

  /** 计划部分. */
  public enum Part {
    /** 重点检查: enterprises that are named because of their risk. */
    KEY,
    /** 一般检查: enterprises that are drawn at random. */
    GENERAL
  }

  /**
   * 对象: one enterprise, or those of a sector, a risk grade, a division; an empty part does not
   * narrow.
   *
   * @param enterprise the only enterprise
   * @param sector of one sector
   * @param riskLevel of one risk grade
   * @param division in one division
   */
  public record Target(
      Optional<UUID> enterprise,
      Optional<SupervisedSector> sector,
      Optional<RiskLevel> riskLevel,
      Optional<DivisionCode> division) {
    public Target {
      Objects.requireNonNull(enterprise, "enterprise");
      Objects.requireNonNull(sector, "sector");
      Objects.requireNonNull(riskLevel, "riskLevel");
      Objects.requireNonNull(division, "division");
    }

    /** One enterprise. */
    public static Target enterprise(UUID id) {
      return new Target(Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A sector. */
    public static Target sector(SupervisedSector sector) {
      return new Target(Optional.empty(), Optional.of(sector), Optional.empty(), Optional.empty());
    }
  }

  public PlanLine {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(daysPerVisit, "daysPerVisit");
    mustBePositive("enterprises", enterprises);
    mustBePositive("visits", visits);
    mustBePositive("daysPerVisit", daysPerVisit.halves());
    if (target.enterprise().isPresent() && enterprises != 1) {
      throw Refusal.of(
          RefusalCode.FACTS_CONTRADICT,
          Map.of("field", "enterprises", "value", enterprises, "rule", "1 where one is named"));
    }
  }

  /** 计划检查次数. */
  public int allVisits() {
    return Math.multiplyExact(enterprises, visits);
  }

  /** 所需人日. */
  public StaffDays days() {
    return daysPerVisit.times(allVisits());
  }

  private static void mustBePositive(String field, long value) {
    if (value < 1) {
      throw Refusal.of(
          RefusalCode.MEASURE_OUT_OF_BOUNDS,
          Map.of("field", field, "value", value, "rule", "above 0"));
    }
  }
}
