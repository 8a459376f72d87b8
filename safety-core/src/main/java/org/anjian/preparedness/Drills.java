package org.anjian.preparedness;

import java.util.Collection;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 应急演练库: the stored drills. */
public interface Drills {

  /** Those of a year in scope, the newest first. */
  Page<Drill> list(Scope scope, int year, PageRequest page);

  /** Stores many new ones at once. */
  void addAll(Collection<Drill> added);
}
