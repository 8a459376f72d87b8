package org.anjian.persistence.ledger;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.UUID;
import org.anjian.ledger.LedgerEntries;
import org.anjian.ledger.LedgerYear;

/** Which entry of a ledger became which record. */
@Entity
@Table(name = "ledger_entry")
@Access(AccessType.FIELD)
@IdClass(LedgerEntryRow.Key.class)
class LedgerEntryRow {

  @Id String county;

  @Id
  @Column(name = "record_year")
  int recordYear;

  @Id String kind;

  @Id
  @Column(name = "key_digest")
  UUID keyDigest;

  @Column(name = "natural_key")
  String naturalKey;

  String fingerprint;

  @Column(name = "record_id")
  UUID recordId;

  protected LedgerEntryRow() {}

  LedgerEntryRow(LedgerYear year, String kind, LedgerEntries.Added added) {
    this.county = year.division().county();
    this.recordYear = year.year();
    this.kind = kind;
    this.keyDigest = digest(added.key());
    this.naturalKey = added.key();
    this.fingerprint = added.stored().fingerprint();
    this.recordId = added.stored().record();
  }

  /** The first half of a SHA-256: no two keys of a ledger will ever share it. */
  private static UUID digest(String key) {
    try {
      ByteBuffer hash =
          ByteBuffer.wrap(
              MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
      return new UUID(hash.getLong(), hash.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  /** Which ledger, and which entry. */
  static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    String county;
    int recordYear;
    String kind;
    UUID keyDigest;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && county.equals(that.county)
          && recordYear == that.recordYear
          && kind.equals(that.kind)
          && keyDigest.equals(that.keyDigest);
    }

    @Override
    public int hashCode() {
      return Objects.hash(county, recordYear, kind, keyDigest);
    }
  }
}
