package org.anjian.rest.selfinspection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anjian.rest.enterprise.EnterpriseSummaryView;
import org.anjian.selfinspection.PeriodReport;

/**
 * 月分析、季报告, as confirmed.
 *
 * @param id identity
 * @param enterprise whose
 * @param period the month or quarter
 * @param figures the figures as they were; null in lists
 * @param analysis what they mean
 * @param measures what will be done
 * @param confirmedBy name of the responsible person
 * @param receivedAt when it was confirmed
 * @param receipt hash of the figures
 */
public record ReportView(
    UUID id,
    EnterpriseSummaryView enterprise,
    PeriodView period,
    List<FigureView> figures,
    String analysis,
    String measures,
    String confirmedBy,
    Instant receivedAt,
    String receipt) {

  static ReportView of(PeriodReport report, EnterpriseSummaryView enterprise, boolean whole) {
    return new ReportView(
        report.id(),
        enterprise,
        PeriodView.of(report.period()),
        whole ? report.figures().stream().map(FigureView::of).toList() : null,
        report.analysis(),
        report.measures(),
        report.confirmedBy(),
        report.receivedAt(),
        report.receipt());
  }
}
