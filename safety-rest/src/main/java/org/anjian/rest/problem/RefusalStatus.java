package org.anjian.rest.problem;

import org.anjian.explain.RefusalCode;

/** 拒绝与状态码: the one place that gives each refusal of the domain its HTTP status. */
final class RefusalStatus {

  private RefusalStatus() {}

  static int of(RefusalCode code) {
    return switch (code) {
      case NOT_FOUND -> 404;
      case OUTSIDE_SCOPE -> 403;
      case ALREADY_EXISTS, ALREADY_RUNNING, OUT_OF_SEQUENCE, PAPER_DAMAGED, FILE_DAMAGED -> 409;
      case FILE_TOO_LARGE -> 413;
      case FILE_TYPE_NOT_ALLOWED -> 415;
      case STALE_REVISION -> 412;
      case DATE_BEFORE_CAUSE,
          DATE_IN_FUTURE,
          TERM_EXPIRED,
          TERM_STILL_RUNS,
          TWO_OFFICERS_REQUIRED,
          CERTIFICATE_NOT_VALID,
          OFFICER_RECUSED,
          EXTENSION_NOT_PERMITTED,
          SUSPENSION_NOT_PERMITTED,
          NO_POSSIBLE_DAY,
          CALENDAR_NOT_COVERED,
          LAW_NOT_COVERED,
          LAW_OUTSIDE_AREA,
          UNKNOWN_PROVISION,
          UNKNOWN_SUBJECT,
          UNKNOWN_CONDITION,
          FACT_MISSING,
          CIRCUMSTANCES_CONTRADICT,
          FACTS_CONTRADICT,
          UNKNOWN_BENCHMARK,
          BENCHMARK_NOT_COVERED,
          MEASURE_OUT_OF_BOUNDS,
          FINE_OUTSIDE_RANGE,
          HEAVIER_THAN_NOTICE,
          SAME_ACT_TWICE,
          REFERS_TO_OTHER_STATUTE,
          WORSE_FOR_APPLICANT,
          NOT_ON_THE_SPOT,
          NOT_CONFIGURED,
          OVERPAYMENT,
          INSTALMENTS_DO_NOT_ADD_UP,
          PLAN_EXCEEDS_STAFF,
          PLAN_DOES_NOT_ADD_UP,
          POOL_TOO_SMALL,
          CADENCE_MISSING,
          CHECK_WINDOW_CLOSED,
          ITEMS_DO_NOT_MATCH,
          UNKNOWN_DIVISION,
          PARENT_CYCLE,
          GRADING_REQUIRED,
          UNREADABLE_FILE,
          PAPER_FIELD_INVALID,
          PAPER_INCOMPLETE,
          PAPER_CONTRADICTS_RECORD,
          TEMPLATE_BROKEN,
          NUMBER_NOT_GIVEN ->
          422;
    };
  }
}
