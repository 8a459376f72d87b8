package org.anjian.rest.hazard;

import java.time.LocalDate;
import java.util.UUID;
import org.anjian.hazard.Hazard;
import org.anjian.hazard.IndicatorRef;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.division.DivisionView;
import org.anjian.rest.enterprise.EnterpriseSummaryView;
import org.anjian.rest.label.Coded;
import org.anjian.rest.record.RecordLink;
import org.anjian.rest.revision.Revised;

/**
 * 事故隐患.
 *
 * @param id identity
 * @param number 隐患编号
 * @param inspection the inspection at which it was found
 * @param enterprise the enterprise where it was found
 * @param division division of the enterprise on that day
 * @param foundOn the day it was found
 * @param description what is wrong
 * @param level general or major
 * @param indicator the item of the catalogue by which it was judged, or null
 * @param state where it stands
 * @param order the order that demands to put it right, or null
 * @param dueOn last day for putting it right, or null
 * @param closedOn the day on which a re-inspection passed it, or null
 * @param revision revision of the record
 */
public record HazardView(
    UUID id,
    String number,
    RecordLink inspection,
    EnterpriseSummaryView enterprise,
    DivisionView division,
    LocalDate foundOn,
    String description,
    Coded level,
    IndicatorLink indicator,
    Coded state,
    RecordLink order,
    LocalDate dueOn,
    LocalDate closedOn,
    long revision)
    implements Revised {

  static HazardView of(
      Hazard hazard,
      RecordLink inspection,
      RecordLink order,
      EnterpriseSummaryView enterprise,
      DivisionNames divisions) {
    return new HazardView(
        hazard.id(),
        hazard.number(),
        inspection,
        enterprise,
        divisions.on(hazard.division(), hazard.foundOn()),
        hazard.foundOn(),
        hazard.description(),
        Coded.of(hazard.level()),
        hazard.indicator().map(IndicatorLink::of).orElse(null),
        Coded.of(hazard.state()),
        order,
        hazard.dueOn().orElse(null),
        hazard.closedOn().orElse(null),
        hazard.revision());
  }

  /**
   * 检查指标.
   *
   * @param code number of the indicator
   * @param edition its edition
   */
  public record IndicatorLink(String code, int edition) {

    private static IndicatorLink of(IndicatorRef ref) {
      return new IndicatorLink(ref.code(), ref.edition());
    }
  }
}
