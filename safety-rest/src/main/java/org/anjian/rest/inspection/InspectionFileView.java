package org.anjian.rest.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anjian.rest.division.DivisionView;
import org.anjian.rest.enterprise.EnterpriseSummaryView;
import org.anjian.rest.hazard.HazardView;
import org.anjian.rest.hazard.MeasureView;
import org.anjian.rest.hazard.OrderView;
import org.anjian.rest.label.Coded;
import org.anjian.rest.people.OfficerSummaryView;
import org.anjian.rest.revision.Revised;

/**
 * 执法检查档案: an inspection with what was found and what followed.
 *
 * @param id identity
 * @param number 检查编号
 * @param enterprise the enterprise inspected
 * @param division division of the enterprise on that day
 * @param date day of the inspection
 * @param mode why and how
 * @param leadOfficer lead officer
 * @param assistingOfficer assisting officer
 * @param planNumber 检查方案文号, or null
 * @param recordNumber 检查记录文号, or null
 * @param jointNumber 联合检查文号, or null
 * @param hazards the hazards found
 * @param orders the orders to put them right
 * @param measures what was stopped on the spot
 * @param documents all papers, by day
 * @param revision revision of the record
 */
public record InspectionFileView(
    UUID id,
    String number,
    EnterpriseSummaryView enterprise,
    DivisionView division,
    LocalDate date,
    Coded mode,
    OfficerSummaryView leadOfficer,
    OfficerSummaryView assistingOfficer,
    String planNumber,
    String recordNumber,
    String jointNumber,
    List<HazardView> hazards,
    List<OrderView> orders,
    List<MeasureView> measures,
    List<PaperView> documents,
    long revision)
    implements Revised {

  static InspectionFileView of(
      InspectionView head,
      List<HazardView> hazards,
      List<OrderView> orders,
      List<MeasureView> measures,
      List<PaperView> documents) {
    return new InspectionFileView(
        head.id(),
        head.number(),
        head.enterprise(),
        head.division(),
        head.date(),
        head.mode(),
        head.leadOfficer(),
        head.assistingOfficer(),
        head.planNumber(),
        head.recordNumber(),
        head.jointNumber(),
        hazards,
        orders,
        measures,
        documents,
        head.revision());
  }
}
