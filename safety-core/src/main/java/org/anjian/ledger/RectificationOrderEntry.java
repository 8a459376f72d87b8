package org.anjian.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentNumber;
import org.anjian.enterprise.CreditCode;
import org.anjian.hazard.RectificationOrder;

/**
 * 责令整改台账条目: what the rows of the sheet 隐患 with one order number say together.
 *
 * @param row the first of the rows
 * @param number 责令整改文号
 * @param inspection number of the inspection
 * @param enterprise credit code of the enterprise
 * @param division division code of the enterprise in these ledgers
 * @param issuedOn day of the inspection: the ledgers have no day of the order itself
 */
public record RectificationOrderEntry(
    int row,
    DocumentNumber number,
    String inspection,
    CreditCode enterprise,
    DivisionCode division,
    LocalDate issuedOn)
    implements LedgerEntry {

  @Override
  public String key() {
    return number.toString();
  }

  /** The order under an identity, with the identities of what it names. */
  public RectificationOrder toOrder(UUID id, UUID inspectionId, UUID enterpriseId) {
    return new RectificationOrder(id, number, inspectionId, enterpriseId, division, issuedOn);
  }
}
