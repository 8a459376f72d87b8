package org.anjian.selfinspection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 分析报告库: confirmed analyses and reports. */
public interface PeriodReports {

  Optional<PeriodReport> find(UUID id);

  /** The report of an enterprise on a period. */
  Optional<PeriodReport> find(UUID enterprise, CheckPeriod period);

  /** Those in scope that match, the newest first. */
  Page<PeriodReport> list(Scope scope, SelfChecks.Query query, PageRequest page);

  /** When the reports of many enterprises came in, in one question. */
  List<SelfChecks.Entry> entries(Scope scope, SelfChecks.Range range);

  /**
   * Stores a confirmed report.
   *
   * @throws org.anjian.explain.Refusal ALREADY_EXISTS if the period has one
   */
  void add(PeriodReport report);
}
