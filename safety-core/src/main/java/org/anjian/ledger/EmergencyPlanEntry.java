package org.anjian.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.CreditCode;
import org.anjian.preparedness.EmergencyPlan;

/** 应急预案台账条目: a row of the sheet 应急预案; its parts are those of {@link EmergencyPlan}. */
public record EmergencyPlanEntry(
    int row,
    CreditCode enterprise,
    DivisionCode division,
    String name,
    String kind,
    String filingNumber,
    LocalDate filedOn,
    LocalDate validUntil)
    implements LedgerEntry {

  @Override
  public String key() {
    return filingNumber;
  }

  /** The plan under an identity, with the identity of the enterprise. */
  public EmergencyPlan toPlan(UUID id, UUID enterpriseId) {
    return new EmergencyPlan(
        id, enterpriseId, division, name, kind, filingNumber, filedOn, validUntil);
  }
}
