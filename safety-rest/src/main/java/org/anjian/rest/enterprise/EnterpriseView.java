package org.anjian.rest.enterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.division.DivisionView;
import org.anjian.rest.label.Coded;
import org.anjian.rest.revision.Revised;

/**
 * 企业.
 *
 * @param id identity
 * @param creditCode unified social credit code
 * @param name registered name
 * @param division the division, with the code of its day
 * @param sector supervised sector
 * @param industry industry of GB/T 4754
 * @param riskLevel risk grade
 * @param employees number of employees
 * @param legalRepresentative 法定代表人
 * @param principal 主要负责人
 * @param phone telephone
 * @param address address
 * @param location coordinates, or null
 * @param parentCompany credit code of the parent company, or null
 * @param status whether it operates
 * @param licences licences
 * @param registeredOn the day from which it is on the register
 * @param revision revision of the record
 */
public record EnterpriseView(
    UUID id,
    String creditCode,
    String name,
    DivisionView division,
    Coded sector,
    IndustryNameView industry,
    Coded riskLevel,
    int employees,
    String legalRepresentative,
    String principal,
    String phone,
    String address,
    LocationView location,
    String parentCompany,
    Coded status,
    List<LicenceView> licences,
    LocalDate registeredOn,
    long revision)
    implements Revised {

  static EnterpriseView of(Enterprise enterprise, DivisionNames divisions) {
    return new EnterpriseView(
        enterprise.id(),
        enterprise.creditCode().value(),
        enterprise.name(),
        divisions.on(enterprise.division(), enterprise.registeredOn()),
        Coded.of(enterprise.sector()),
        IndustryNameView.of(enterprise.industry()),
        Coded.of(enterprise.riskLevel()),
        enterprise.employees(),
        enterprise.legalRepresentative(),
        enterprise.principal(),
        enterprise.phone(),
        enterprise.address(),
        enterprise.location().map(LocationView::of).orElse(null),
        enterprise.parentCompany().map(CreditCode::value).orElse(null),
        Coded.of(enterprise.status()),
        enterprise.licences().stream().map(LicenceView::of).toList(),
        enterprise.registeredOn(),
        enterprise.revision());
  }
}
