package org.anjian.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentNumber;
import org.anjian.enterprise.CreditCode;
import org.anjian.hazard.OnSiteMeasure;

/**
 * 停产整顿台账条目: a row of the sheet 停产整顿.
 *
 * @param row the row
 * @param number 决定文号
 * @param enterprise credit code of the enterprise
 * @param division division code of the enterprise in these ledgers
 * @param inspection number of the inspection
 * @param decidedOn day of the decision
 * @param resumedOn day from which work was allowed again, if it was
 * @param reason why
 */
public record SuspensionEntry(
    int row,
    DocumentNumber number,
    CreditCode enterprise,
    DivisionCode division,
    String inspection,
    LocalDate decidedOn,
    Optional<LocalDate> resumedOn,
    String reason)
    implements LedgerEntry {

  @Override
  public String key() {
    return number.toString();
  }

  /** The measure under an identity, with the identities of what it names. */
  public OnSiteMeasure toMeasure(UUID id, UUID inspectionId, UUID enterpriseId) {
    return new OnSiteMeasure(
        id,
        number,
        inspectionId,
        enterpriseId,
        division,
        OnSiteMeasure.Kind.SUSPEND_PRODUCTION,
        decidedOn,
        reason,
        resumedOn,
        0);
  }
}
