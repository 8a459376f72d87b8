package org.anjian.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.anjian.account.Scope;
import org.anjian.division.Divisions;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.preparedness.Accident;
import org.anjian.preparedness.Accidents;

/** 事故库 in memory. */
public final class MemoryAccidents implements Accidents {

  private final Territory territory;
  private final Table<Accident> table =
      new Table<>(Accident::id)
          .unique("number", row -> Optional.of(row.division().county() + row.number()));

  public MemoryAccidents(Divisions divisions) {
    territory = new Territory(divisions);
  }

  @Override
  public Page<Accident> list(Scope scope, int year, PageRequest page) {
    return Page.cut(
        table.stream()
            .filter(row -> territory.sees(scope, row.division(), row.enterprise()))
            .filter(row -> row.occurredOn().getYear() == year)
            .sorted(
                Comparator.comparing(Accident::occurredOn).thenComparing(Accident::id).reversed())
            .toList(),
        page);
  }

  @Override
  public void addAll(Collection<Accident> added) {
    table.addAll(added);
  }
}
