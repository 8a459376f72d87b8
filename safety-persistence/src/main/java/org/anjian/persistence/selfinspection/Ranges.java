package org.anjian.persistence.selfinspection;

import org.anjian.persistence.storing.Listing;
import org.anjian.selfinspection.SelfChecks;

/** 统计范围的条件: the part of a range that is about enterprises. */
final class Ranges {

  private Ranges() {}

  static <R> Listing<R> narrow(Listing<R> rows, SelfChecks.Range range) {
    return rows.in(range.division())
        .where("r.enterprise = :enterprise", "enterprise", range.enterprise())
        .where(
            "r.enterprise in (select e.id from CheckedEnterpriseRow e where e.sector = :sector)",
            "sector",
            range.sector());
  }
}
