package org.anjian.enterprise.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.RiskLevel;

/**
 * 风险评定: how the risk of an enterprise was graded, by whom, on which day and grounds
 * (安全生产法(2021)第四十一条第一款: 按照安全风险分级采取相应的管控措施). Kept for good; the latest one counts.
 *
 * @param id identity
 * @param enterprise the enterprise
 * @param division its division on that day
 * @param before the grade before
 * @param level the grade
 * @param gradedOn the day of the grading
 * @param validUntil last day on which it counts as up to date, if limited
 * @param gradedBy who graded: a person, a commission, an agency
 * @param factors what it rests on, at least one
 * @param recordedBy name of the account that wrote it down
 * @param recordedAt when it was written down
 */
public record RiskGrading(
    UUID id,
    UUID enterprise,
    DivisionCode division,
    RiskLevel before,
    RiskLevel level,
    LocalDate gradedOn,
    Optional<LocalDate> validUntil,
    String gradedBy,
    List<RiskFactor> factors,
    String recordedBy,
    Instant recordedAt) {

  public RiskGrading {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(gradedOn, "gradedOn");
    Objects.requireNonNull(validUntil, "validUntil");
    Objects.requireNonNull(recordedBy, "recordedBy");
    Objects.requireNonNull(recordedAt, "recordedAt");
    factors = List.copyOf(factors);
    if (gradedBy.isBlank()) {
      throw new IllegalArgumentException("a grading names who graded");
    }
    if (factors.isEmpty()) {
      throw new IllegalArgumentException("a grading rests on at least one factor");
    }
    if (validUntil.filter(gradedOn::isAfter).isPresent()) {
      throw new IllegalArgumentException(
          "ends before it begins: " + gradedOn + " " + validUntil.get());
    }
  }

  /** Whether it counts as up to date on the day. */
  public boolean upToDateOn(LocalDate day) {
    return validUntil.filter(day::isAfter).isEmpty();
  }
}
