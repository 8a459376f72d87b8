package org.anjian.memory;

import java.util.Collection;
import java.util.Comparator;
import org.anjian.account.Scope;
import org.anjian.division.Divisions;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.preparedness.Drill;
import org.anjian.preparedness.Drills;

/** 应急演练库 in memory. */
public final class MemoryDrills implements Drills {

  private final Territory territory;
  private final Table<Drill> table = new Table<>(Drill::id);

  public MemoryDrills(Divisions divisions) {
    territory = new Territory(divisions);
  }

  @Override
  public Page<Drill> list(Scope scope, int year, PageRequest page) {
    return Page.cut(
        table.stream()
            .filter(row -> territory.sees(scope, row.division(), row.enterprise()))
            .filter(row -> row.date().getYear() == year)
            .sorted(Comparator.comparing(Drill::date).thenComparing(Drill::id).reversed())
            .toList(),
        page);
  }

  @Override
  public void addAll(Collection<Drill> added) {
    table.addAll(added);
  }
}
