package org.anjian.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.anjian.account.Scope;
import org.anjian.division.Divisions;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.preparedness.ZeroAccidentUnit;
import org.anjian.preparedness.ZeroAccidentUnits;

/** 零事故创建库 in memory. */
public final class MemoryZeroAccidentUnits implements ZeroAccidentUnits {

  private final Territory territory;
  private final Table<ZeroAccidentUnit> table =
      new Table<>(ZeroAccidentUnit::id)
          .unique("code", row -> Optional.of(row.division().county() + row.year() + row.code()));

  public MemoryZeroAccidentUnits(Divisions divisions) {
    territory = new Territory(divisions);
  }

  @Override
  public Page<ZeroAccidentUnit> list(Scope scope, int year, PageRequest page) {
    return Page.cut(
        table.stream()
            .filter(row -> territory.sees(scope, row.division()))
            .filter(row -> row.year() == year)
            .sorted(Comparator.comparing(ZeroAccidentUnit::code))
            .toList(),
        page);
  }

  @Override
  public void addAll(Collection<ZeroAccidentUnit> added) {
    table.addAll(added);
  }
}
