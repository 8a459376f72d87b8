package org.anjian.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.anjian.account.Scope;
import org.anjian.division.Divisions;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.preparedness.EmergencyPlan;
import org.anjian.preparedness.EmergencyPlans;

/** 应急预案库 in memory. */
public final class MemoryEmergencyPlans implements EmergencyPlans {

  private final Territory territory;
  private final Table<EmergencyPlan> table =
      new Table<>(EmergencyPlan::id)
          .unique("filingNumber", row -> Optional.of(row.division().county() + row.filingNumber()));

  public MemoryEmergencyPlans(Divisions divisions) {
    territory = new Territory(divisions);
  }

  @Override
  public Page<EmergencyPlan> list(Scope scope, int year, PageRequest page) {
    return Page.cut(
        table.stream()
            .filter(row -> territory.sees(scope, row.division(), row.enterprise()))
            .filter(row -> row.filedOn().getYear() == year)
            .sorted(
                Comparator.comparing(EmergencyPlan::filedOn)
                    .thenComparing(EmergencyPlan::id)
                    .reversed())
            .toList(),
        page);
  }

  @Override
  public void addAll(Collection<EmergencyPlan> added) {
    table.addAll(added);
  }
}
