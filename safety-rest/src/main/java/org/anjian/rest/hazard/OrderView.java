package org.anjian.rest.hazard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anjian.rest.division.DivisionView;
import org.anjian.rest.enterprise.EnterpriseSummaryView;
import org.anjian.rest.people.OfficerSummaryView;
import org.anjian.rest.record.RecordLink;
import org.anjian.rest.revision.Revised;

/**
 * 责令限期整改指令书, with its hazards and re-inspections.
 *
 * @param id identity
 * @param number document number
 * @param inspection the inspection at which the hazards were found
 * @param enterprise the enterprise that is ordered
 * @param division division of the enterprise on that day
 * @param issuedOn day of the order
 * @param leadOfficer lead officer of the inspection
 * @param assistingOfficer assisting officer of the inspection
 * @param items the hazards under the order
 * @param reinspections the re-inspections, by day
 * @param revision grows with every re-inspection and every change of a hazard
 */
public record OrderView(
    UUID id,
    String number,
    RecordLink inspection,
    EnterpriseSummaryView enterprise,
    DivisionView division,
    LocalDate issuedOn,
    OfficerSummaryView leadOfficer,
    OfficerSummaryView assistingOfficer,
    List<HazardView> items,
    List<ReinspectionView> reinspections,
    long revision)
    implements Revised {}
