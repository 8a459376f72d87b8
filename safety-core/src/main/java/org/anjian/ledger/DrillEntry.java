package org.anjian.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.CreditCode;
import org.anjian.preparedness.Drill;

/** 应急演练台账条目: a row of the sheet 应急演练; its parts are those of {@link Drill}. */
public record DrillEntry(
    int row,
    String key,
    CreditCode enterprise,
    DivisionCode division,
    LocalDate date,
    String mode,
    String subject,
    int participants)
    implements LedgerEntry {

  /** The drill under an identity, with the identity of the enterprise. */
  public Drill toDrill(UUID id, UUID enterpriseId) {
    return new Drill(id, enterpriseId, division, date, mode, subject, participants);
  }
}
