package org.anjian.selfinspection;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/**
 * 月分析、季报告: what a month's analysis or a quarter's report said when the responsible person confirmed
 * it. It is never changed.
 *
 * @param id identity
 * @param enterprise whose
 * @param division its division
 * @param period the month or quarter
 * @param figures the figures as they were, with the records behind them
 * @param receipt hash of the figures that were confirmed
 * @param analysis what they mean, in the responsible person's words
 * @param measures what will be done
 * @param confirmedBy name of the responsible person
 * @param receivedAt when it was confirmed
 * @param account name of the account that sent it
 */
public record PeriodReport(
    UUID id,
    UUID enterprise,
    DivisionCode division,
    CheckPeriod period,
    List<ReportFigure> figures,
    String receipt,
    String analysis,
    String measures,
    String confirmedBy,
    Instant receivedAt,
    String account) {

  /**
   * @throws IllegalArgumentException if the period is checked item by item
   */
  public PeriodReport {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(division, "division");
    figures = List.copyOf(figures);
    Objects.requireNonNull(receipt, "receipt");
    Objects.requireNonNull(analysis, "analysis");
    Objects.requireNonNull(measures, "measures");
    Objects.requireNonNull(confirmedBy, "confirmedBy");
    Objects.requireNonNull(receivedAt, "receivedAt");
    Objects.requireNonNull(account, "account");
    if (period.kind().hasItems()) {
      throw new IllegalArgumentException("a month or a quarter is reported on: " + period);
    }
  }
}
