package org.anjian.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.responsibility.ResponsibilityList;
import org.anjian.responsibility.ResponsibilityLists;

/** 责任清单库 in memory. */
public final class MemoryResponsibilityLists implements ResponsibilityLists {

  private final Table<ResponsibilityList> table =
      new Table<>(ResponsibilityList::id)
          .unique("edition", row -> Optional.of(row.county() + " " + row.edition()));

  @Override
  public Optional<ResponsibilityList> find(UUID id) {
    return table.find(id);
  }

  @Override
  public List<ResponsibilityList> heads(DivisionCode county) {
    return table.stream()
        .filter(row -> row.county().equals(county))
        .sorted(Comparator.comparingInt(ResponsibilityList::edition).reversed())
        .map(
            row ->
                new ResponsibilityList(
                    row.id(),
                    row.county(),
                    row.edition(),
                    row.title(),
                    row.documentNumber(),
                    row.draftedOn(),
                    row.basedOn(),
                    row.adoptedOn(),
                    row.effectiveFrom(),
                    row.effectiveTo(),
                    List.of(),
                    List.of(),
                    row.revision()))
        .toList();
  }

  @Override
  public Optional<ResponsibilityList> holding(DivisionCode county, LocalDate day) {
    return table.stream()
        .filter(row -> row.county().equals(county) && row.holdsOn(day))
        .max(Comparator.comparing(row -> row.effectiveFrom().orElseThrow()));
  }

  @Override
  public void add(ResponsibilityList list) {
    table.addAll(List.of(list));
  }

  @Override
  public ResponsibilityList update(ResponsibilityList list) {
    table.requireFresh(list, ResponsibilityList::revision);
    return table.replace(list.withRevision(list.revision() + 1));
  }
}
