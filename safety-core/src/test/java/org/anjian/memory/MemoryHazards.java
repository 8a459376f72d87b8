package org.anjian.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.division.Divisions;
import org.anjian.hazard.Hazard;
import org.anjian.hazard.Hazards;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 隐患库 in memory. */
public final class MemoryHazards implements Hazards {

  private final Territory territory;
  private final Table<Hazard> table =
      new Table<>(Hazard::id)
          .unique("number", row -> Optional.of(row.division().county() + row.number()));

  public MemoryHazards(Divisions divisions) {
    territory = new Territory(divisions);
  }

  @Override
  public Optional<Hazard> find(UUID id) {
    return table.find(id);
  }

  @Override
  public List<Hazard> ofInspection(UUID inspection) {
    return table.stream()
        .filter(row -> row.inspection().equals(inspection))
        .sorted(Comparator.comparing(Hazard::number, Texts.BY_NUMBER))
        .toList();
  }

  @Override
  public List<Hazard> ofOrder(UUID order) {
    return table.stream()
        .filter(row -> row.order().filter(order::equals).isPresent())
        .sorted(Comparator.comparing(Hazard::number, Texts.BY_NUMBER))
        .toList();
  }

  @Override
  public Page<Hazard> list(Scope scope, Query query, PageRequest page) {
    return Page.cut(
        table.stream()
            .filter(row -> territory.sees(scope, row.division(), row.enterprise()))
            .filter(row -> territory.matches(query.division(), row.division()))
            .filter(row -> Texts.is(query.enterprise(), row.enterprise()))
            .filter(row -> Texts.is(query.year(), row.foundOn().getYear()))
            .filter(row -> Texts.is(query.level(), row.level()))
            .filter(row -> Texts.is(query.state(), row.state()))
            .filter(row -> query.overdueOn().map(row::overdueOn).orElse(true))
            .sorted(
                Comparator.comparing((Hazard row) -> row.dueOn().orElse(LocalDate.MAX))
                    .thenComparing(Hazard::number, Texts.BY_NUMBER))
            .toList(),
        page);
  }

  @Override
  public void addAll(Collection<Hazard> hazards) {
    table.addAll(hazards);
  }

  @Override
  public List<Hazard> updateAll(Collection<Hazard> hazards) {
    hazards.forEach(hazard -> table.requireFresh(hazard, Hazard::revision));
    return hazards.stream().map(MemoryHazards::next).map(table::replace).toList();
  }

  private static Hazard next(Hazard hazard) {
    return new Hazard(
        hazard.id(),
        hazard.number(),
        hazard.inspection(),
        hazard.enterprise(),
        hazard.division(),
        hazard.foundOn(),
        hazard.description(),
        hazard.level(),
        hazard.indicator(),
        hazard.state(),
        hazard.order(),
        hazard.dueOn(),
        hazard.closedOn(),
        hazard.revision() + 1);
  }
}
