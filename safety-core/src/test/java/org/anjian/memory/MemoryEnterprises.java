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
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.EnterpriseQuery;
import org.anjian.enterprise.Enterprises;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 企业库 in memory. */
public final class MemoryEnterprises implements Enterprises {

  private final Territory territory;
  private final Table<Enterprise> table =
      new Table<>(Enterprise::id).unique("creditCode", row -> Optional.of(row.creditCode()));

  public MemoryEnterprises(Divisions divisions) {
    territory = new Territory(divisions);
  }

  @Override
  public Optional<Enterprise> find(UUID id) {
    return table.find(id);
  }

  @Override
  public List<Enterprise> findAll(Collection<UUID> ids) {
    return table.stream().filter(row -> ids.contains(row.id())).toList();
  }

  @Override
  public Optional<Enterprise> findByCreditCode(CreditCode code) {
    return table.stream().filter(row -> row.creditCode().equals(code)).findFirst();
  }

  @Override
  public Map<CreditCode, UUID> identify(Collection<CreditCode> codes) {
    return table.stream()
        .filter(row -> codes.contains(row.creditCode()))
        .collect(Collectors.toMap(Enterprise::creditCode, Enterprise::id));
  }

  @Override
  public Page<Enterprise> list(Scope scope, EnterpriseQuery query, PageRequest page) {
    return Page.cut(
        table.stream()
            .filter(row -> territory.sees(scope, row.division(), row.id()))
            .filter(row -> territory.matches(query.division(), row.division()))
            .filter(row -> Texts.is(query.sector(), row.sector()))
            .filter(row -> Texts.is(query.riskLevel(), row.riskLevel()))
            .filter(row -> Texts.is(query.status(), row.status()))
            .filter(
                row ->
                    Texts.contain(
                        query.text(),
                        Stream.of(row.name(), row.address(), row.creditCode().value())))
            .sorted(Comparator.comparing(Enterprise::name).thenComparing(Enterprise::id))
            .toList(),
        page);
  }

  /** The name, for lists of what belongs to an enterprise. */
  Optional<String> name(UUID id) {
    return table.find(id).map(Enterprise::name);
  }

  @Override
  public void add(Enterprise enterprise) {
    table.addAll(List.of(enterprise));
  }

  @Override
  public void addAll(Collection<Enterprise> enterprises) {
    table.addAll(enterprises);
  }

  @Override
  public Enterprise update(Enterprise enterprise) {
    table.requireFresh(enterprise, Enterprise::revision);
    return table.replace(enterprise.withRevision(enterprise.revision() + 1));
  }
}
