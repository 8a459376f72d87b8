package org.anjian.persistence.selfinspection;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;

/** As much of the register as self-inspection needs. */
@Entity
@Table(name = "enterprise")
@Access(AccessType.FIELD)
class CheckedEnterpriseRow {

  @Id UUID id;
  String division;
  String name;

  @Enumerated(EnumType.STRING)
  SupervisedSector sector;

  @Enumerated(EnumType.STRING)
  @Column(name = "risk_level")
  RiskLevel riskLevel;

  @Enumerated(EnumType.STRING)
  OperatingStatus status;

  @Column(name = "registered_on")
  LocalDate registeredOn;

  BigDecimal longitude;
  BigDecimal latitude;

  protected CheckedEnterpriseRow() {}
}
