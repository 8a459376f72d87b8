package org.anjian.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.CreditCode;
import org.anjian.money.Yuan;
import org.anjian.preparedness.Accident;
import org.anjian.preparedness.AccidentGrade;

/** 事故台账条目: a row of the sheet 事故; its parts are those of {@link Accident}. */
public record AccidentEntry(
    int row,
    String number,
    CreditCode enterprise,
    DivisionCode division,
    LocalDate occurredOn,
    AccidentGrade grade,
    int deaths,
    int seriousInjuries,
    Yuan directLoss)
    implements LedgerEntry {

  @Override
  public String key() {
    return number;
  }

  /** The accident under an identity, with the identity of the enterprise. */
  public Accident toAccident(UUID id, UUID enterpriseId) {
    return new Accident(
        id, number, enterpriseId, division, occurredOn, grade, deaths, seriousInjuries, directLoss);
  }
}
