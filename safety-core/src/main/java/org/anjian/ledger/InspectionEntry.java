package org.anjian.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentNumber;
import org.anjian.enterprise.CreditCode;
import org.anjian.inspection.Inspection;
import org.anjian.inspection.InspectionMode;
import org.anjian.people.OfficerPair;

/**
 * 检查台账条目: a row of the sheet 检查.
 *
 * @param row the row
 * @param number 检查编号
 * @param enterprise credit code of the enterprise
 * @param division division code of the enterprise in these ledgers
 * @param date day of the inspection
 * @param mode why and how
 * @param leadCertificate certificate number of the lead officer
 * @param assistingCertificate certificate number of the assisting officer
 * @param planNumber 检查方案文号
 * @param recordNumber 检查记录文号
 * @param jointNumber 联合检查文号
 */
public record InspectionEntry(
    int row,
    String number,
    CreditCode enterprise,
    DivisionCode division,
    LocalDate date,
    InspectionMode mode,
    String leadCertificate,
    String assistingCertificate,
    Optional<DocumentNumber> planNumber,
    Optional<DocumentNumber> recordNumber,
    Optional<DocumentNumber> jointNumber)
    implements LedgerEntry {

  @Override
  public String key() {
    return number;
  }

  /** The inspection under an identity, with the identities of what it names. */
  public Inspection toInspection(UUID id, UUID enterpriseId, OfficerPair officers) {
    return new Inspection(
        id,
        number,
        enterpriseId,
        division,
        date,
        mode,
        officers,
        planNumber,
        recordNumber,
        jointNumber,
        0);
  }
}
