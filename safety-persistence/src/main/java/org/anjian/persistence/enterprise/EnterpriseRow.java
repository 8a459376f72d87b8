package org.anjian.persistence.enterprise;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.GeoPoint;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;

/** An enterprise as it is stored; its licences have rows of their own. */
@Entity
@Table(name = "enterprise")
@Access(AccessType.FIELD)
class EnterpriseRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Column(name = "credit_code")
  String creditCode;

  String name;

  @Enumerated(EnumType.STRING)
  SupervisedSector sector;

  @Column(name = "industry_code")
  String industryCode;

  @Column(name = "industry_name")
  String industryName;

  @Column(name = "industry_section")
  String industrySection;

  @Column(name = "risk_level")
  @Enumerated(EnumType.STRING)
  RiskLevel riskLevel;

  int employees;

  @Column(name = "legal_representative")
  String legalRepresentative;

  String principal;
  String phone;
  String address;
  BigDecimal longitude;
  BigDecimal latitude;

  @Column(name = "parent_company")
  String parentCompany;

  @Enumerated(EnumType.STRING)
  OperatingStatus status;

  @Column(name = "registered_on")
  LocalDate registeredOn;

  @Version
  @Column(name = "revision")
  long version;

  protected EnterpriseRow() {}

  EnterpriseRow(Enterprise enterprise) {
    id = enterprise.id();
    take(enterprise);
  }

  /** Takes over all that can change. */
  final void take(Enterprise enterprise) {
    county = enterprise.division().county();
    division = enterprise.division().canonical();
    recordYear = enterprise.registeredOn().getYear();
    creditCode = enterprise.creditCode().value();
    name = enterprise.name();
    sector = enterprise.sector();
    industryCode = enterprise.industry().code();
    industryName = enterprise.industry().name();
    industrySection = String.valueOf(enterprise.industry().section());
    riskLevel = enterprise.riskLevel();
    employees = enterprise.employees();
    legalRepresentative = enterprise.legalRepresentative();
    principal = enterprise.principal();
    phone = enterprise.phone();
    address = enterprise.address();
    longitude = enterprise.location().map(GeoPoint::longitude).orElse(null);
    latitude = enterprise.location().map(GeoPoint::latitude).orElse(null);
    parentCompany = enterprise.parentCompany().map(CreditCode::value).orElse(null);
    status = enterprise.status();
    registeredOn = enterprise.registeredOn();
  }
}
