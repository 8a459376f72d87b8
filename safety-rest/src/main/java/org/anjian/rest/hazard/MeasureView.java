package org.anjian.rest.hazard;

import java.time.LocalDate;
import java.util.UUID;
import org.anjian.rest.division.DivisionView;
import org.anjian.rest.enterprise.EnterpriseSummaryView;
import org.anjian.rest.label.Coded;
import org.anjian.rest.people.OfficerSummaryView;
import org.anjian.rest.record.RecordLink;
import org.anjian.rest.revision.Revised;

/**
 * 现场处理措施决定.
 *
 * @param id identity
 * @param number document number
 * @param inspection the inspection that led to it
 * @param enterprise the enterprise
 * @param division division of the enterprise on that day
 * @param kind what is stopped
 * @param decidedOn day of the decision
 * @param reason why
 * @param resumedOn the day from which work was allowed again, or null
 * @param leadOfficer lead officer of the inspection
 * @param assistingOfficer assisting officer of the inspection
 * @param revision revision of the record
 */
public record MeasureView(
    UUID id,
    String number,
    RecordLink inspection,
    EnterpriseSummaryView enterprise,
    DivisionView division,
    Coded kind,
    LocalDate decidedOn,
    String reason,
    LocalDate resumedOn,
    OfficerSummaryView leadOfficer,
    OfficerSummaryView assistingOfficer,
    long revision)
    implements Revised {}
