package org.anjian.enterprise;

import java.util.Objects;
import java.util.Optional;
import org.anjian.division.DivisionCode;

/**
 * 企业查询: which enterprises are wanted; an empty part does not narrow.
 *
 * @param text part of the name, address or credit code
 * @param division a division of today; enterprises that carry codes of its predecessors match too
 * @param sector supervised sector
 * @param riskLevel risk grade
 * @param status operating status
 */
public record EnterpriseQuery(
    Optional<String> text,
    Optional<DivisionCode> division,
    Optional<SupervisedSector> sector,
    Optional<RiskLevel> riskLevel,
    Optional<OperatingStatus> status) {

  public EnterpriseQuery {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(sector, "sector");
    Objects.requireNonNull(riskLevel, "riskLevel");
    Objects.requireNonNull(status, "status");
  }

  /** All of them. */
  public static EnterpriseQuery all() {
    return new EnterpriseQuery(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
