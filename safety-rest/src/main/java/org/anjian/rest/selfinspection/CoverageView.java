package org.anjian.rest.selfinspection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.division.DivisionView;
import org.anjian.rest.label.Coded;
import org.anjian.selfinspection.OverseeSelfInspection;

/**
 * 覆盖情况 of a township, in the order of codes; nobody is ranked.
 *
 * @param division the township
 * @param enterprises how many enterprises had something due
 * @param periods how many periods stand in each state
 * @param withSigns how many entries have a sign
 */
public record CoverageView(
    DivisionView division, int enterprises, List<StateCount> periods, int withSigns) {

  /**
   * 数量.
   *
   * @param state the state
   * @param count how many
   */
  public record StateCount(Coded state, int count) {}

  static CoverageView of(OverseeSelfInspection.Coverage coverage, DivisionNames divisions) {
    return new CoverageView(
        divisions.today(coverage.division()),
        coverage.enterprises(),
        coverage.periods().entrySet().stream()
            .sorted(Comparator.comparing(Map.Entry::getKey))
            .map(entry -> new StateCount(Coded.of(entry.getKey()), entry.getValue()))
            .toList(),
        coverage.signs());
  }
}
