package org.anjian.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjian.account.Scope;
import org.anjian.division.Divisions;
import org.anjian.document.DocumentNumber;
import org.anjian.inspection.Inspection;
import org.anjian.inspection.InspectionQuery;
import org.anjian.inspection.Inspections;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 检查库 in memory. */
public final class MemoryInspections implements Inspections {

  private final Territory territory;
  private final MemoryEnterprises enterprises;
  private final Table<Inspection> table =
      new Table<>(Inspection::id)
          .unique("number", row -> Optional.of(row.division().county() + row.number()))
          .unique("planNumber", row -> inCounty(row, row.planNumber()))
          .unique("recordNumber", row -> inCounty(row, row.recordNumber()))
          .unique("jointNumber", row -> inCounty(row, row.jointNumber()));

  public MemoryInspections(Divisions divisions, MemoryEnterprises enterprises) {
    territory = new Territory(divisions);
    this.enterprises = enterprises;
  }

  @Override
  public Optional<Inspection> find(UUID id) {
    return table.find(id);
  }

  @Override
  public Page<Inspection> list(Scope scope, InspectionQuery query, PageRequest page) {
    return Page.cut(
        table.stream()
            .filter(row -> territory.sees(scope, row.division(), row.enterprise()))
            .filter(row -> territory.matches(query.division(), row.division()))
            .filter(row -> Texts.is(query.enterprise(), row.enterprise()))
            .filter(row -> Texts.is(query.year(), row.date().getYear()))
            .filter(row -> Texts.is(query.mode(), row.mode()))
            .filter(
                row ->
                    Texts.contain(
                        query.text(),
                        Stream.concat(
                            Stream.of(row.number()), enterprises.name(row.enterprise()).stream())))
            .sorted(
                Comparator.comparing(Inspection::date)
                    .thenComparing(Inspection::number, Texts.BY_NUMBER)
                    .reversed())
            .toList(),
        page);
  }

  @Override
  public void add(Inspection inspection) {
    table.addAll(List.of(inspection));
  }

  @Override
  public void addAll(Collection<Inspection> inspections) {
    table.addAll(inspections);
  }

  private static Optional<String> inCounty(Inspection row, Optional<DocumentNumber> number) {
    return number.map(each -> row.division().county() + each);
  }
}
