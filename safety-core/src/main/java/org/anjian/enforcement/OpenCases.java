package org.anjian.enforcement;

import java.util.List;
import org.anjian.duty.DutyQuery;

/** 在办案件: the cases that are handled here and are not closed. */
public interface OpenCases {

  /**
   * Those in scope, in no order; closed cases, and those of ledgers of past years, are not read.
   */
  List<EnforcementCase> open(DutyQuery query);
}
