package org.anjian.enterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/**
 * 生产经营单位: one supervised enterprise, with the division code of the day on which it was registered
 * here.
 *
 * @param id identity
 * @param creditCode unified social credit code
 * @param name registered name
 * @param division division code of its day, down to the village where known
 * @param sector supervised sector
 * @param industry class of GB/T 4754
 * @param riskLevel risk grade
 * @param employees number of employees, 0 or more
 * @param legalRepresentative 法定代表人
 * @param principal 主要负责人
 * @param phone telephone, empty when unknown
 * @param address address, empty when unknown
 * @param location coordinates, if known
 * @param parentCompany credit code of the parent company (上级公司), if any
 * @param status whether it operates
 * @param licences licences, as known
 * @param registeredOn the day from which it is on the register of the bureau
 * @param revision revision of the stored record; 0 when new
 */
public record Enterprise(
    UUID id,
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
    List<Licence> licences,
    LocalDate registeredOn,
    long revision) {

  public Enterprise {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(creditCode, "creditCode");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(sector, "sector");
    Objects.requireNonNull(industry, "industry");
    Objects.requireNonNull(riskLevel, "riskLevel");
    Objects.requireNonNull(legalRepresentative, "legalRepresentative");
    Objects.requireNonNull(principal, "principal");
    Objects.requireNonNull(phone, "phone");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(parentCompany, "parentCompany");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(registeredOn, "registeredOn");
    licences = List.copyOf(licences);
    if (name.isBlank()) {
      throw new IllegalArgumentException("an enterprise has a name");
    }
    if (employees < 0) {
      throw new IllegalArgumentException("employees must be 0 or more: " + employees);
    }
    if (parentCompany.filter(creditCode::equals).isPresent()) {
      throw new IllegalArgumentException("an enterprise is not its own parent: " + creditCode);
    }
  }

  /** The same enterprise as stored under a revision. */
  public Enterprise withRevision(long stored) {
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
        licences,
        registeredOn,
        stored);
  }

  /** The same enterprise with another status. */
  public Enterprise withStatus(OperatingStatus now) {
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
        now,
        licences,
        registeredOn,
        revision);
  }

  /** The same enterprise with another risk grade. */
  public Enterprise withRiskLevel(RiskLevel graded) {
    return new Enterprise(
        id,
        creditCode,
        name,
        division,
        sector,
        industry,
        graded,
        employees,
        legalRepresentative,
        principal,
        phone,
        address,
        location,
        parentCompany,
        status,
        licences,
        registeredOn,
        revision);
  }
}
