package org.anjian.preparedness;

import java.util.Collection;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 零事故创建库: the stored enrolments. */
public interface ZeroAccidentUnits {

  /** Those of a year in scope, by code. */
  Page<ZeroAccidentUnit> list(Scope scope, int year, PageRequest page);

  /** Stores many new ones at once. */
  void addAll(Collection<ZeroAccidentUnit> added);
}
