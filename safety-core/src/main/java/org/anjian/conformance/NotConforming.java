package org.anjian.conformance;

/** 未达一致: a report with failures, where none was to be. */
public final class NotConforming extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Report report;

  NotConforming(Report report) {
    super(report.english());
    this.report = report;
  }

  public Report report() {
    return report;
  }
}
