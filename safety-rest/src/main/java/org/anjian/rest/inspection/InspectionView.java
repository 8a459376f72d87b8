package org.anjian.rest.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.anjian.document.DocumentNumber;
import org.anjian.inspection.Inspection;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.division.DivisionView;
import org.anjian.rest.enterprise.EnterpriseNames;
import org.anjian.rest.enterprise.EnterpriseSummaryView;
import org.anjian.rest.label.Coded;
import org.anjian.rest.people.OfficerNames;
import org.anjian.rest.people.OfficerSummaryView;
import org.anjian.rest.revision.Revised;

/**
 * 执法检查.
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
 * @param revision revision of the record
 */
public record InspectionView(
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
    long revision)
    implements Revised {

  static InspectionView of(
      Inspection inspection,
      EnterpriseNames enterprises,
      OfficerNames officers,
      DivisionNames divisions) {
    return new InspectionView(
        inspection.id(),
        inspection.number(),
        enterprises.view(inspection.enterprise()),
        divisions.on(inspection.division(), inspection.date()),
        inspection.date(),
        Coded.of(inspection.mode()),
        officers.lead(inspection.officers()),
        officers.assisting(inspection.officers()),
        inspection.planNumber().map(DocumentNumber::toString).orElse(null),
        inspection.recordNumber().map(DocumentNumber::toString).orElse(null),
        inspection.jointNumber().map(DocumentNumber::toString).orElse(null),
        inspection.revision());
  }
}
