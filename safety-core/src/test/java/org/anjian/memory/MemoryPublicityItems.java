package org.anjian.memory;

import java.util.Collection;
import java.util.Comparator;
import org.anjian.account.Scope;
import org.anjian.division.Divisions;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.publicity.PublicityItem;
import org.anjian.publicity.PublicityItems;

/** 宣传库 in memory. */
public final class MemoryPublicityItems implements PublicityItems {

  private final Territory territory;
  private final Table<PublicityItem> table = new Table<>(PublicityItem::id);

  public MemoryPublicityItems(Divisions divisions) {
    territory = new Territory(divisions);
  }

  @Override
  public Page<PublicityItem> list(Scope scope, int year, PageRequest page) {
    return Page.cut(
        table.stream()
            .filter(row -> territory.sees(scope, row.division()))
            .filter(row -> row.date().getYear() == year)
            .sorted(
                Comparator.comparing(PublicityItem::date)
                    .thenComparing(PublicityItem::id)
                    .reversed())
            .toList(),
        page);
  }

  @Override
  public void addAll(Collection<PublicityItem> added) {
    table.addAll(added);
  }
}
