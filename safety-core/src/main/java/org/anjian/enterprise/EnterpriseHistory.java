package org.anjian.enterprise;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** 变更库: what changed in the entries of the register; written once, never changed. */
public interface EnterpriseHistory {

  void addAll(Collection<EnterpriseChange> changes);

  /** The changes of an enterprise, the latest first. */
  List<EnterpriseChange> of(UUID enterprise);
}
