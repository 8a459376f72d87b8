package org.anjian.preparedness;

import java.util.Collection;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 应急预案库: the stored filings of emergency plans. */
public interface EmergencyPlans {

  /** Those of a year in scope, the newest first. */
  Page<EmergencyPlan> list(Scope scope, int year, PageRequest page);

  /** Stores many new ones at once. */
  void addAll(Collection<EmergencyPlan> added);
}
