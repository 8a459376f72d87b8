package org.anjian.preparedness;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/**
 * 应急预案备案: an emergency plan of an enterprise, filed with the bureau.
 *
 * @param id identity
 * @param enterprise the enterprise
 * @param division division of the enterprise on that day
 * @param name name of the plan
 * @param kind kind of the plan, such as 综合应急预案
 * @param filingNumber 备案编号
 * @param filedOn day of the filing
 * @param validUntil last day on which the filing is valid
 */
public record EmergencyPlan(
    UUID id,
    UUID enterprise,
    DivisionCode division,
    String name,
    String kind,
    String filingNumber,
    LocalDate filedOn,
    LocalDate validUntil) {

  public EmergencyPlan {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(filingNumber, "filingNumber");
    Objects.requireNonNull(filedOn, "filedOn");
    Objects.requireNonNull(validUntil, "validUntil");
  }
}
