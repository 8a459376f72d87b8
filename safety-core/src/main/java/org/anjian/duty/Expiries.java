package org.anjian.duty;

import java.util.List;

/**
 * 有效期库: documents of one kind that run out: the certificates of officers, the licences of units
 * that operate, or the filings of emergency plans that no later filing of the same plan has
 * replaced.
 */
public interface Expiries {

  /**
   * Those in scope whose last day is not after the day that is asked for. Certificates are the
   * officer's own; those of units belong to no officer.
   */
  List<Expiry> until(DutyQuery query);
}
