package org.anjian.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.anjian.money.Yuan;

/** What payments need of their case: the decision, and what was paid so far. */
final class CaseFacts implements Register.Facts {

  private final int row;
  private final Optional<LocalDate> decidedOn;
  private final Yuan fine;
  private Yuan finePaid = Yuan.ZERO;
  private Yuan surchargePaid = Yuan.ZERO;

  CaseFacts(int row, Optional<LocalDate> decidedOn, Yuan fine) {
    this.row = row;
    this.decidedOn = decidedOn;
    this.fine = fine;
  }

  @Override
  public int row() {
    return row;
  }

  Optional<LocalDate> decidedOn() {
    return decidedOn;
  }

  Yuan fine() {
    return fine;
  }

  /** What would be paid with this payment, of the fine or of the surcharge. */
  Yuan paidWith(PaymentEntry.Purpose purpose, Yuan amount) {
    return (purpose == PaymentEntry.Purpose.FINE ? finePaid : surchargePaid).plus(amount);
  }

  /** Counts a sound payment. */
  void pay(PaymentEntry.Purpose purpose, Yuan amount) {
    if (purpose == PaymentEntry.Purpose.FINE) {
      finePaid = finePaid.plus(amount);
    } else {
      surchargePaid = surchargePaid.plus(amount);
    }
  }
}
