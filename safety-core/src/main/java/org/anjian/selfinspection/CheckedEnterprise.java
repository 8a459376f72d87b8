package org.anjian.selfinspection;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.GeoPoint;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;

/**
 * 自查单位: as much of an enterprise as its self-inspection depends on.
 *
 * @param id identity
 * @param name registered name
 * @param division division
 * @param sector supervised sector
 * @param riskLevel risk grade
 * @param status whether it operates, by the register of today
 * @param registeredOn first day on the register
 * @param location where it lies, if known
 */
public record CheckedEnterprise(
    UUID id,
    String name,
    DivisionCode division,
    SupervisedSector sector,
    RiskLevel riskLevel,
    OperatingStatus status,
    LocalDate registeredOn,
    Optional<GeoPoint> location) {

  public CheckedEnterprise {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(sector, "sector");
    Objects.requireNonNull(riskLevel, "riskLevel");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(registeredOn, "registeredOn");
    Objects.requireNonNull(location, "location");
  }

  /** Of the register's entry. */
  public static CheckedEnterprise of(Enterprise enterprise) {
    return new CheckedEnterprise(
        enterprise.id(),
        enterprise.name(),
        enterprise.division(),
        enterprise.sector(),
        enterprise.riskLevel(),
        enterprise.status(),
        enterprise.registeredOn(),
        enterprise.location());
  }
}
