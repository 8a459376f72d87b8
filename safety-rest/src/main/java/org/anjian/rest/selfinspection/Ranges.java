package org.anjian.rest.selfinspection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;
import org.anjian.selfinspection.OverseeSelfInspection;
import org.anjian.selfinspection.SelfChecks;

/** 统计范围: days and enterprises as query parameters give them. */
final class Ranges {

  private Ranges() {}

  /**
   * A range; the last seven days where none is given.
   *
   * @throws Problem INVALID_REQUEST if it ends before it begins, or is longer than is answered
   */
  static SelfChecks.Range of(
      UUID enterprise,
      DivisionCode division,
      SupervisedSector sector,
      LocalDate from,
      LocalDate to,
      LocalDate today) {
    LocalDate last = to == null ? today : to;
    LocalDate first = from == null ? last.minusDays(6) : from;
    if (last.isBefore(first)
        || ChronoUnit.DAYS.between(first, last) >= OverseeSelfInspection.MOST_DAYS) {
      throw Problem.invalid(
          List.of(
              FieldError.query(
                  "to",
                  FieldError.Code.OUT_OF_RANGE,
                  Map.of(
                      "min", first, "max", first.plusDays(OverseeSelfInspection.MOST_DAYS - 1)))));
    }
    return new SelfChecks.Range(
        Optional.ofNullable(enterprise),
        Optional.ofNullable(division),
        Optional.ofNullable(sector),
        first,
        last);
  }
}
