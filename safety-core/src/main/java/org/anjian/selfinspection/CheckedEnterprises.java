package org.anjian.selfinspection;

import java.util.List;
import org.anjian.account.Scope;

/** 自查单位库: the register as far as self-inspection goes, without licences and contacts. */
public interface CheckedEnterprises {

  /** The enterprises of the range's divisions and sector, by division and name, in one question. */
  List<CheckedEnterprise> within(Scope scope, SelfChecks.Range range);
}
