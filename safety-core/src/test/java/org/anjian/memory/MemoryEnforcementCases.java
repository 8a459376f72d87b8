package org.anjian.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.account.Scope;
import org.anjian.division.Divisions;
import org.anjian.document.DocumentNumber;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.EnforcementCases;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 案件库 in memory. */
public final class MemoryEnforcementCases implements EnforcementCases {

  private static final Comparator<EnforcementCase> NEWEST_FIRST =
      Comparator.comparing((EnforcementCase row) -> row.filing().date())
          .thenComparing(row -> row.number().toString(), Texts.BY_NUMBER)
          .reversed();

  private final Territory territory;
  private final Table<EnforcementCase> table =
      new Table<>(EnforcementCase::id)
          .unique("number", row -> Optional.of(row.division().county() + row.number()));

  public MemoryEnforcementCases(Divisions divisions) {
    territory = new Territory(divisions);
  }

  @Override
  public Optional<EnforcementCase> find(UUID id) {
    return table.find(id);
  }

  @Override
  public Page<EnforcementCase> list(Scope scope, Query query, PageRequest page) {
    return Page.cut(
        table.stream()
            .filter(row -> territory.sees(scope, row.division(), row.enterprise()))
            .filter(row -> Texts.is(query.enterprise(), row.enterprise()))
            .filter(row -> territory.matches(query.division(), row.division()))
            .filter(row -> Texts.is(query.year(), row.year()))
            .filter(row -> Texts.is(query.stage(), row.stage()))
            .filter(
                row ->
                    Texts.contain(
                        query.text(),
                        Stream.concat(
                            Stream.of(row.violation().partyName()),
                            numbers(row).map(DocumentNumber::toString))))
            .sorted(NEWEST_FIRST)
            .toList(),
        page);
  }

  @Override
  public List<EnforcementCase> ofEnterprise(UUID enterprise) {
    return table.stream()
        .filter(row -> row.enterprise().equals(enterprise))
        .sorted(NEWEST_FIRST)
        .toList();
  }

  @Override
  public void add(EnforcementCase enforcementCase) {
    addAll(List.of(enforcementCase));
  }

  @Override
  public void addAll(Collection<EnforcementCase> cases) {
    cases.forEach(this::requireFreeNumbers);
    table.addAll(cases);
  }

  @Override
  public EnforcementCase update(EnforcementCase changed) {
    table.requireFresh(changed, EnforcementCase::revision);
    int stored = table.find(changed.id()).orElseThrow().acts().size();
    if (changed.acts().size() < stored) {
      throw new IllegalArgumentException("acts are never taken back: " + changed.number());
    }
    requireFreeNumbers(changed);
    return table.replace(
        EnforcementCase.onRecord(
            changed.id(),
            changed.enterprise(),
            changed.division(),
            changed.inspection(),
            changed.violation(),
            changed.origin(),
            changed.acts(),
            changed.revision() + 1));
  }

  private void requireFreeNumbers(EnforcementCase added) {
    Set<DocumentNumber> taken =
        table.stream()
            .filter(row -> !row.id().equals(added.id()))
            .filter(row -> row.division().county().equals(added.division().county()))
            .flatMap(MemoryEnforcementCases::numbers)
            .collect(Collectors.toSet());
    if (numbers(added).anyMatch(taken::contains)) {
      throw Refusal.of(RefusalCode.ALREADY_EXISTS, Map.of("field", "number"));
    }
  }

  private static Stream<DocumentNumber> numbers(EnforcementCase row) {
    return row.acts().stream().map(CaseAct::documentNumber).flatMap(Optional::stream);
  }
}
