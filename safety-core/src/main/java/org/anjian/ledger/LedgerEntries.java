package org.anjian.ledger;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * 已入库台账行: which entries of the ledgers of a year are stored already, so that importing the same
 * workbook again stores nothing new.
 */
public interface LedgerEntries {

  /**
   * 已入库条目.
   *
   * @param record the record that the entry became
   * @param fingerprint what the entry said, so that a changed row is noticed
   */
  record Stored(UUID record, String fingerprint) {

    public Stored {
      Objects.requireNonNull(record, "record");
      Objects.requireNonNull(fingerprint, "fingerprint");
    }
  }

  /**
   * 新入库条目.
   *
   * @param key what tells the entry from all others of its kind in the year
   * @param stored the record and the fingerprint
   */
  record Added(String key, Stored stored) {

    public Added {
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(stored, "stored");
    }
  }

  /**
   * All entries of a kind, by key. The ledgers of a place within a county are those of its county.
   *
   * @param kind stable name of the kind, such as {@code hazard}
   */
  Map<String, Stored> of(LedgerYear year, String kind);

  /**
   * Notes entries that have been stored.
   *
   * @throws org.anjian.explain.Refusal ALREADY_EXISTS if one of the keys is noted already
   */
  void addAll(LedgerYear year, String kind, Collection<Added> added);
}
