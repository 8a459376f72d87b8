package org.anjian.explain;

/** 拒绝代码: the stable codes of domain refusals. A code never changes its meaning. */
public enum RefusalCode {
  /** The record does not exist, or lies outside the caller's scope. */
  NOT_FOUND,
  /** A record with this natural key exists already. */
  ALREADY_EXISTS,
  /** Somebody else changed the record since it was read. */
  STALE_REVISION,
  /** The caller's role or division does not cover this. */
  OUTSIDE_SCOPE,
  /** The act comes before another that the procedure requires, or after the end. */
  OUT_OF_SEQUENCE,
  /** A date lies before its cause. */
  DATE_BEFORE_CAUSE,
  /** A date lies in the future. */
  DATE_IN_FUTURE,
  /** A term set by law has expired. */
  TERM_EXPIRED,
  /** A term set by law still runs. */
  TERM_STILL_RUNS,
  /** Fewer than two different officers. */
  TWO_OFFICERS_REQUIRED,
  /** An officer held no valid certificate on that day. */
  CERTIFICATE_NOT_VALID,
  /** An officer stands back from the case and does nothing more in it. */
  OFFICER_RECUSED,
  /** No article lets this office extend the term, or not so far. */
  EXTENSION_NOT_PERMITTED,
  /** No article leaves days out of the term for this reason. */
  SUSPENSION_NOT_PERMITTED,
  /** Two terms that bind together leave no day between them. */
  NO_POSSIBLE_DAY,
  /** The calendar has no data for the date. */
  CALENDAR_NOT_COVERED,
  /** The law book has no edition of the statute in force on the date. */
  LAW_NOT_COVERED,
  /** The statute does not apply in the division. */
  LAW_OUTSIDE_AREA,
  /** The law book does not have this provision in the edition in force. */
  UNKNOWN_PROVISION,
  /** The provision has no rule for this subject. */
  UNKNOWN_SUBJECT,
  /** The provision has no rule for this stage and subject. */
  UNKNOWN_CONDITION,
  /** A fact that the calculation needs was not given. */
  FACT_MISSING,
  /** Circumstances that exclude each other, the party or the stage. */
  CIRCUMSTANCES_CONTRADICT,
  /** An amount of the case contradicts the stage that was named. */
  FACTS_CONTRADICT,
  /** No benchmark of this name is loaded. */
  UNKNOWN_BENCHMARK,
  /** The benchmark has no tiers for the clause, or was not in force. */
  BENCHMARK_NOT_COVERED,
  /** A measured fact has a value that it cannot have, or is not declared by the benchmark. */
  MEASURE_OUT_OF_BOUNDS,
  /** One act was given as two, so that it would be fined twice. */
  SAME_ACT_TWICE,
  /** The fine lies outside the statutory range. */
  FINE_OUTSIDE_RANGE,
  /** The decision is heavier than the notice. */
  HEAVIER_THAN_NOTICE,
  /** The outcome of a remedy is heavier than the decision against which it was sought. */
  WORSE_FOR_APPLICANT,
  /** The penalty is more than what may be decided on the spot. */
  NOT_ON_THE_SPOT,
  /** The bureau has not set what no text that is carried says. */
  NOT_CONFIGURED,
  /** The clause is punished under another statute. */
  REFERS_TO_OTHER_STATUTE,
  /** A payment above what is owed. */
  OVERPAYMENT,
  /** A plan takes more time than the officers have. */
  PLAN_EXCEEDS_STAFF,
  /** The figures of a plan do not add up. */
  PLAN_DOES_NOT_ADD_UP,
  /** A pool has fewer to draw from than are wanted. */
  POOL_TOO_SMALL,
  /** Instalments do not add up to what is owed. */
  INSTALMENTS_DO_NOT_ADD_UP,
  /** The county's rules say nothing about this kind of self-check on that day. */
  CADENCE_MISSING,
  /** A self-check or report came after the last day on which the county's rule takes it. */
  CHECK_WINDOW_CLOSED,
  /** A required item of a list was left out, or an item does not belong to it. */
  ITEMS_DO_NOT_MATCH,
  /** The division code is not known on that date. */
  UNKNOWN_DIVISION,
  /** A company would be its own parent, directly or through others. */
  PARENT_CYCLE,
  /** The risk grade changes only by a grading with its grounds. */
  GRADING_REQUIRED,
  /** A file that is not what it should be. */
  UNREADABLE_FILE,
  /** A file with more bytes than the bureau takes. */
  FILE_TOO_LARGE,
  /** A file of a type that the bureau does not take. */
  FILE_TYPE_NOT_ALLOWED,
  /** The stored bytes of a file are not those that were taken. */
  FILE_DAMAGED,
  /** The same work is already under way. */
  ALREADY_RUNNING,
  /** A field of a paper holds what it cannot hold. */
  PAPER_FIELD_INVALID,
  /** A field of a paper that must be filled is empty. */
  PAPER_INCOMPLETE,
  /** Something else was typed into a paper than what its record says. */
  PAPER_CONTRADICTS_RECORD,
  /** The stored bytes of a paper are not those that were issued. */
  PAPER_DAMAGED,
  /** A template cannot be filled. */
  TEMPLATE_BROKEN,
  /** The number was never given in its series. */
  NUMBER_NOT_GIVEN
}
