package org.anjian.preparedness;

import java.util.Collection;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 事故库: the stored accidents. */
public interface Accidents {

  /** Those of a year in scope, the newest first. */
  Page<Accident> list(Scope scope, int year, PageRequest page);

  /** Stores many new ones at once. */
  void addAll(Collection<Accident> added);
}
