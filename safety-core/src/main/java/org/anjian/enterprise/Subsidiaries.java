package org.anjian.enterprise;

import java.util.Collection;
import java.util.List;

/** 下属单位库: who names a company as the parent. */
public interface Subsidiaries {

  /** The enterprises whose parent is one of these companies, by name. */
  List<Enterprise> of(Collection<CreditCode> parents);
}
