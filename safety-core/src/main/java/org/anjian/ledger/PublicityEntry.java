package org.anjian.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.publicity.PublicityItem;

/** 宣传台账条目: a row of the sheet 宣传; its parts are those of {@link PublicityItem}. */
public record PublicityEntry(
    int row, String key, LocalDate date, String form, String title, String channel)
    implements LedgerEntry {

  /** The item under an identity, for the bureau of a division. */
  public PublicityItem toItem(UUID id, DivisionCode division) {
    return new PublicityItem(id, division, date, form, title, channel);
  }
}
