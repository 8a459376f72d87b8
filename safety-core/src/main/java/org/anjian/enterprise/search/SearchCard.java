package org.anjian.enterprise.search;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;

/**
 * 检索卡片: what of an enterprise is searched.
 *
 * @param id identity
 * @param name registered name
 * @param formerNames names that it had before
 * @param creditCode unified social credit code
 * @param people 法定代表人 and 主要负责人
 * @param phone telephone
 * @param address address
 * @param division division code as on record
 * @param sector main sector
 * @param riskLevel risk grade
 * @param status operating status
 */
public record SearchCard(
    UUID id,
    String name,
    List<String> formerNames,
    String creditCode,
    List<String> people,
    String phone,
    String address,
    DivisionCode division,
    SupervisedSector sector,
    RiskLevel riskLevel,
    OperatingStatus status) {

  public SearchCard {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    formerNames = List.copyOf(formerNames);
    Objects.requireNonNull(creditCode, "creditCode");
    people = List.copyOf(people);
    Objects.requireNonNull(phone, "phone");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(sector, "sector");
    Objects.requireNonNull(riskLevel, "riskLevel");
    Objects.requireNonNull(status, "status");
  }
}
