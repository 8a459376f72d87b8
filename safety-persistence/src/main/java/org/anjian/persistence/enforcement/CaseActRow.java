package org.anjian.persistence.enforcement;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentNumber;
import org.anjian.enforcement.ActKind;
import org.anjian.enforcement.PaymentKind;
import org.anjian.money.Yuan;

/** An act of a case as it is stored, at its place in their order: written once. */
@Entity
@Table(name = "case_act")
@Access(AccessType.FIELD)
@IdClass(CaseActRow.Key.class)
class CaseActRow {

  @Id
  @Column(name = "case_id")
  UUID enforcementCase;

  @Id int seq;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Enumerated(EnumType.STRING)
  ActKind kind;

  @Column(name = "act_date")
  LocalDate date;

  @Column(name = "document_number")
  String documentNumber;

  @Column(name = "amount_yuan")
  BigDecimal amount;

  @Column(name = "payment_kind")
  @Enumerated(EnumType.STRING)
  PaymentKind paymentKind;

  String payload;

  protected CaseActRow() {}

  /** An act without its content. */
  CaseActRow(UUID enforcementCase, int seq, DivisionCode division, ActKind kind, LocalDate date) {
    this.enforcementCase = enforcementCase;
    this.seq = seq;
    this.county = division.county();
    this.division = division.canonical();
    this.recordYear = date.getYear();
    this.kind = kind;
    this.date = date;
    this.payload = "{}";
  }

  final void numbered(DocumentNumber number) {
    documentNumber = number.toString();
  }

  final void amounting(Yuan yuan) {
    amount = yuan.amount();
  }

  final void paying(PaymentKind what) {
    paymentKind = what;
  }

  final void saying(String json) {
    payload = json;
  }

  /** Of which case, and which. */
  static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    UUID enforcementCase;
    int seq;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && enforcementCase.equals(that.enforcementCase)
          && seq == that.seq;
    }

    @Override
    public int hashCode() {
      return Objects.hash(enforcementCase, seq);
    }
  }
}
