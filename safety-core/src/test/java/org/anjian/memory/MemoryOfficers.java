package org.anjian.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.account.Scope;
import org.anjian.division.Divisions;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.people.Officer;
import org.anjian.people.Officers;

/** 执法人员库 in memory. */
public final class MemoryOfficers implements Officers {

  private final Territory territory;
  private final Table<Officer> table =
      new Table<>(Officer::id)
          .unique("certificateNumber", row -> Optional.of(row.certificateNumber()));

  public MemoryOfficers(Divisions divisions) {
    territory = new Territory(divisions);
  }

  @Override
  public Optional<Officer> find(UUID id) {
    return table.find(id);
  }

  @Override
  public List<Officer> findAll(Collection<UUID> ids) {
    return table.stream().filter(row -> ids.contains(row.id())).toList();
  }

  @Override
  public Optional<Officer> findByCertificate(String certificateNumber) {
    return table.stream()
        .filter(row -> row.certificateNumber().equals(certificateNumber))
        .findFirst();
  }

  @Override
  public Map<String, UUID> identify(Collection<String> certificateNumbers) {
    return table.stream()
        .filter(row -> certificateNumbers.contains(row.certificateNumber()))
        .collect(Collectors.toMap(Officer::certificateNumber, Officer::id));
  }

  @Override
  public Page<Officer> list(Scope scope, Optional<String> text, PageRequest page) {
    return Page.cut(
        table.stream()
            .filter(row -> territory.sees(scope, row.division()))
            .filter(
                row ->
                    Texts.contain(text, Stream.of(row.name(), row.unit(), row.certificateNumber())))
            .sorted(Comparator.comparing(Officer::certificateNumber))
            .toList(),
        page);
  }

  @Override
  public void add(Officer officer) {
    table.addAll(List.of(officer));
  }

  @Override
  public void addAll(Collection<Officer> officers) {
    table.addAll(officers);
  }

  @Override
  public Officer update(Officer officer) {
    table.requireFresh(officer, Officer::revision);
    return table.replace(
        new Officer(
            officer.id(),
            officer.certificateNumber(),
            officer.name(),
            officer.unit(),
            officer.division(),
            officer.issuedOn(),
            officer.validUntil(),
            officer.partyMember(),
            officer.revision() + 1));
  }
}
