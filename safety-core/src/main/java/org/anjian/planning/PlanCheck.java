package org.anjian.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * 计划核对: the figures of a plan, worked out from its items, against what was printed. Published plans
 * contain slips, such as digits that changed places; each difference is told with the sum that it
 * should be.
 *
 * @param figures every figure as it is worked out
 * @param differences printed figures that are not what the items add up to
 * @param unassigned 监督检查工作日 less what key and general inspections take: above zero while time is
 *     left, below where the plan takes more than there is
 */
public record PlanCheck(
    Map<Figure, StaffDays> figures, List<Difference> differences, StaffDays unassigned) {

  /** 计划数字. */
  public enum Figure {
    /** 法定工作日. */
    STATUTORY,
    /** 其他执法工作日. */
    OTHER_ENFORCEMENT,
    /** 非执法工作日. */
    OTHER_WORK,
    /** 监督检查工作日. */
    INSPECTION,
    /** 重点检查工作日. */
    KEY,
    /** 一般检查工作日. */
    GENERAL
  }

  /**
   * 不符: a figure that is printed otherwise.
   *
   * @param figure which
   * @param printed what is printed
   * @param computed what it should be
   * @param transposed whether the same digits stand in another order
   */
  public record Difference(
      Figure figure, StaffDays printed, StaffDays computed, boolean transposed) {
    public Difference {
      Objects.requireNonNull(figure, "figure");
      Objects.requireNonNull(printed, "printed");
      Objects.requireNonNull(computed, "computed");
    }
  }

  public PlanCheck {
    figures = Map.copyOf(figures);
    differences = List.copyOf(differences);
    Objects.requireNonNull(unassigned, "unassigned");
  }

  static PlanCheck of(StaffTime time, List<PlanLine> lines, Map<Figure, StaffDays> printed) {
    Map<Figure, StaffDays> figures = new EnumMap<>(Figure.class);
    figures.put(Figure.STATUTORY, time.statutory());
    figures.put(Figure.OTHER_ENFORCEMENT, time.otherEnforcementDays());
    figures.put(Figure.OTHER_WORK, time.otherWorkDays());
    figures.put(Figure.INSPECTION, time.inspection());
    figures.put(Figure.KEY, days(lines, PlanLine.Part.KEY));
    figures.put(Figure.GENERAL, days(lines, PlanLine.Part.GENERAL));
    List<Difference> differences = new ArrayList<>();
    for (Figure figure : Figure.values()) {
      StaffDays stated = printed.get(figure);
      StaffDays computed = figures.get(figure);
      if (stated != null && !stated.equals(computed)) {
        differences.add(new Difference(figure, stated, computed, sameDigits(stated, computed)));
      }
    }
    StaffDays planned = figures.get(Figure.KEY).plus(figures.get(Figure.GENERAL));
    return new PlanCheck(figures, differences, time.inspection().minus(planned));
  }

  /** Whether the plan takes more time than the officers have. */
  public boolean exceedsStaff() {
    return unassigned.halves() < 0;
  }

  /** Whether inspection days are exactly those of key and general inspections. */
  public boolean addsUp() {
    return unassigned.halves() == 0;
  }

  private static StaffDays days(List<PlanLine> lines, PlanLine.Part part) {
    return lines.stream()
        .filter(line -> line.part() == part)
        .map(PlanLine::days)
        .reduce(StaffDays.NONE, StaffDays::plus);
  }

  private static boolean sameDigits(StaffDays one, StaffDays other) {
    return Arrays.equals(digits(one), digits(other));
  }

  private static int[] digits(StaffDays days) {
    return days.toString().chars().sorted().toArray();
  }
}
