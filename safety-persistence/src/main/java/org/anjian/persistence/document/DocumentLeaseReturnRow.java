package org.anjian.persistence.document;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.anjian.document.NumberLease;

/** What became of a number of a block, as it is stored: written once. */
@Entity
@Table(name = "document_lease_return")
@Access(AccessType.FIELD)
@IdClass(DocumentLeaseReturnRow.Key.class)
class DocumentLeaseReturnRow {

  @Id
  @Column(name = "lease_id")
  UUID lease;

  @Id int number;
  boolean used;

  @Column(name = "reported_by")
  String reportedBy;

  @Column(name = "reported_at")
  Instant reportedAt;

  protected DocumentLeaseReturnRow() {}

  DocumentLeaseReturnRow(UUID lease, NumberLease.Return one) {
    this.lease = lease;
    number = one.number();
    used = one.used();
    reportedBy = one.reportedBy();
    reportedAt = one.reportedAt();
  }

  NumberLease.Return toReturn() {
    return new NumberLease.Return(number, used, reportedBy, reportedAt);
  }

  /** Of which block, and which number. */
  static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    UUID lease;
    int number;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && lease.equals(that.lease) && number == that.number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(lease, number);
    }
  }
}
