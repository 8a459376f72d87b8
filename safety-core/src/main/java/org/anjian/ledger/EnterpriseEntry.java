package org.anjian.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.GeoPoint;
import org.anjian.enterprise.Industry;
import org.anjian.enterprise.Licence;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;

/** 企业台账条目: a row of the sheet 企业; its parts are those of {@link Enterprise}. */
public record EnterpriseEntry(
    int row,
    CreditCode creditCode,
    String name,
    DivisionCode division,
    SupervisedSector sector,
    Industry industry,
    RiskLevel riskLevel,
    int employees,
    String legalRepresentative,
    String principal,
    String phone,
    String address,
    Optional<GeoPoint> location,
    Optional<CreditCode> parentCompany,
    OperatingStatus status,
    Optional<Licence> licence)
    implements LedgerEntry {

  @Override
  public String key() {
    return creditCode.value();
  }

  /** The enterprise under an identity, on the register from a day on. */
  public Enterprise toEnterprise(UUID id, LocalDate registeredOn) {
    return new Enterprise(
        id,
        creditCode,
        name,
        division,
        sector,
        industry,
        riskLevel,
        employees,
        legalRepresentative,
        principal,
        phone,
        address,
        location,
        parentCompany,
        status,
        licence.map(List::of).orElse(List.of()),
        registeredOn,
        0);
  }
}
