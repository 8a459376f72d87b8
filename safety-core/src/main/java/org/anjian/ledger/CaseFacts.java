package org.anjian.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjian.enforcement.PaymentKind;
import org.anjian.money.Yuan;

/** A case, while its payments are collected. */
final class CaseFacts implements Register.Facts {

  private final CaseEntry entry;
  private final List<PaymentEntry> payments = new ArrayList<>();

  CaseFacts(CaseEntry entry) {
    this.entry = entry;
  }

  @Override
  public int row() {
    return entry.row();
  }

  Optional<LocalDate> decidedOn() {
    return entry.decision().map(CaseEntry.Decision::date);
  }

  Yuan fine() {
    return entry.decision().map(CaseEntry.Decision::fine).orElse(Yuan.ZERO);
  }

  /** What was paid so far, of the fine or of the surcharge. */
  Yuan paid(PaymentKind kind) {
    return payments.stream()
        .filter(payment -> payment.kind() == kind)
        .map(PaymentEntry::amount)
        .reduce(Yuan.ZERO, Yuan::plus);
  }

  void pay(PaymentEntry payment) {
    payments.add(payment);
  }

  /** The case with its payments. */
  CaseEntry withPayments() {
    return entry.with(payments);
  }
}
