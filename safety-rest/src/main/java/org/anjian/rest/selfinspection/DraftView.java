package org.anjian.rest.selfinspection;

import java.util.List;
import java.util.UUID;
import org.anjian.selfinspection.WriteReport;

/**
 * 分析报告草稿.
 *
 * @param enterpriseId whose
 * @param period the month or quarter
 * @param figures the figures as they are now
 * @param receipt to be sent back with the confirmation
 */
public record DraftView(
    UUID enterpriseId, PeriodView period, List<FigureView> figures, String receipt) {

  static DraftView of(WriteReport.Draft draft) {
    return new DraftView(
        draft.enterprise(),
        PeriodView.of(draft.period()),
        draft.figures().stream().map(FigureView::of).toList(),
        draft.receipt());
  }
}
