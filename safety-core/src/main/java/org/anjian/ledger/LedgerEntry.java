package org.anjian.ledger;

/** 台账条目: a sound row as typed values, or what several rows say together. */
public interface LedgerEntry {

  /** The row as Excel counts it; of several rows, the first. */
  int row();

  /**
   * What tells this entry from all others of its kind in the year: its number, or where it has
   * none, its content and how often the same content stood above it. Importing the same row again
   * gives the same key.
   */
  String key();

  /**
   * What the entry says, whichever row it stands in, as 32 hexadecimal digits: two entries with the
   * same key and another fingerprint tell of a change.
   */
  default String fingerprint() {
    return Fingerprint.of(this);
  }
}
