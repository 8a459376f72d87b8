package org.anjian.persistence.document;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anjian.document.VoidedNumber;

/** A void number as it is stored: written once. */
@Entity
@Table(name = "document_void")
@Access(AccessType.FIELD)
class DocumentVoidRow {

  @Id UUID id;
  String division;
  String county;

  @Column(name = "kind_word")
  String kindWord;

  @Column(name = "series_year")
  int seriesYear;

  int number;
  String reason;

  @Column(name = "voided_by")
  String voidedBy;

  @Column(name = "voided_at")
  Instant voidedAt;

  protected DocumentVoidRow() {}

  DocumentVoidRow(VoidedNumber voided) {
    id = voided.id();
    division = voided.division().canonical();
    county = voided.division().county();
    kindWord = voided.number().kindWord();
    seriesYear = voided.number().year();
    number = voided.number().number();
    reason = voided.reason();
    voidedBy = voided.voidedBy();
    voidedAt = voided.voidedAt();
  }
}
