package org.anjian.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.division.Divisions;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.planning.YearPlan;
import org.anjian.planning.YearPlans;

/** 年度计划库 in memory. */
public final class MemoryYearPlans implements YearPlans {

  private final Territory territory;
  private final Table<YearPlan> table =
      new Table<>(YearPlan::id)
          .unique("year", row -> Optional.of(row.division().county() + row.year()));

  public MemoryYearPlans(Divisions divisions) {
    territory = new Territory(divisions);
  }

  @Override
  public Optional<YearPlan> find(UUID id) {
    return table.find(id);
  }

  @Override
  public Page<YearPlan> list(Scope scope, PageRequest page) {
    return Page.cut(
        table.stream()
            .filter(row -> territory.sees(scope, row.division()))
            .sorted(Comparator.comparing(YearPlan::year).reversed())
            .toList(),
        page);
  }

  @Override
  public void add(YearPlan plan) {
    table.addAll(List.of(plan));
  }

  @Override
  public YearPlan update(YearPlan plan) {
    table.requireFresh(plan, YearPlan::revision);
    return table.replace(
        new YearPlan(
            plan.id(),
            plan.division(),
            plan.year(),
            plan.time(),
            plan.lines(),
            plan.printed(),
            plan.adoption(),
            plan.revision() + 1));
  }
}
