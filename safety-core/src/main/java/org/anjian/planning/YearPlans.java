package org.anjian.planning;

import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 年度计划库: the stored plans, one for a county and year. */
public interface YearPlans {

  Optional<YearPlan> find(UUID id);

  /** The plans in scope, the newest year first. */
  Page<YearPlan> list(Scope scope, PageRequest page);

  /**
   * Stores a new plan.
   *
   * @throws org.anjian.explain.Refusal ALREADY_EXISTS if the county has one for the year
   */
  void add(YearPlan plan);

  /**
   * Stores a changed plan.
   *
   * @return the plan with its new revision
   * @throws org.anjian.explain.Refusal STALE_REVISION if somebody else changed it since
   */
  YearPlan update(YearPlan plan);
}
