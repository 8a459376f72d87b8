package org.anjian.persistence.document;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anjian.document.NumberLease;

/** A block of numbers given to a device, as it is stored: written once. */
@Entity
@Table(name = "document_lease")
@Access(AccessType.FIELD)
class DocumentLeaseRow {

  @Id UUID id;
  String division;
  String county;

  @Column(name = "kind_word")
  String kindWord;

  @Column(name = "series_year")
  int seriesYear;

  @Column(name = "first_number")
  int first;

  @Column(name = "number_count")
  int count;

  String device;

  @Column(name = "leased_by")
  String leasedBy;

  @Column(name = "leased_at")
  Instant leasedAt;

  protected DocumentLeaseRow() {}

  DocumentLeaseRow(NumberLease lease) {
    id = lease.id();
    division = lease.division().canonical();
    county = lease.division().county();
    kindWord = lease.first().kindWord();
    seriesYear = lease.first().year();
    first = lease.first().number();
    count = lease.count();
    device = lease.device();
    leasedBy = lease.leasedBy();
    leasedAt = lease.leasedAt();
  }
}
