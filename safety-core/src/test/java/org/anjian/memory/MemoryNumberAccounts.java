package org.anjian.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentNumber;
import org.anjian.document.NumberAccounts;
import org.anjian.document.NumberLease;
import org.anjian.document.SeriesAccount;
import org.anjian.document.VoidedNumber;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/** 文号账 in memory. */
public final class MemoryNumberAccounts implements NumberAccounts {

  private final MemoryDocumentNumbers numbers;
  private final Table<NumberLease> leases = new Table<>(NumberLease::id);
  private final Table<VoidedNumber> voids =
      new Table<>(VoidedNumber::id)
          .unique("number", row -> Optional.of(row.division().county() + row.number()));

  MemoryNumberAccounts(MemoryDocumentNumbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public List<SeriesAccount> of(DivisionCode division, int year) {
    List<SeriesAccount> found = new ArrayList<>();
    numbers
        .lastOf(division.county(), year)
        .forEach((word, last) -> found.add(account(division.county(), word, year, last)));
    return found;
  }

  private SeriesAccount account(String county, String word, int year, int last) {
    return new SeriesAccount(
        county,
        word,
        year,
        last,
        voids.stream()
            .filter(one -> isOf(one.division(), one.number(), county, word, year))
            .sorted(Comparator.comparing(VoidedNumber::number))
            .toList(),
        leases.stream()
            .filter(one -> isOf(one.division(), one.first(), county, word, year))
            .sorted(Comparator.comparing(NumberLease::first))
            .toList());
  }

  private static boolean isOf(
      DivisionCode division, DocumentNumber number, String county, String word, int year) {
    return division.county().equals(county)
        && number.kindWord().equals(word)
        && number.year() == year;
  }

  @Override
  public Optional<SeriesAccount> seriesOf(DivisionCode division, DocumentNumber number) {
    return of(division, number.year()).stream()
        .filter(series -> series.kindWord().equals(number.kindWord()))
        .findFirst();
  }

  @Override
  public void addVoids(Collection<VoidedNumber> voided) {
    voids.addAll(voided);
  }

  @Override
  public void addLease(NumberLease lease) {
    leases.addAll(List.of(lease));
  }

  @Override
  public Optional<NumberLease> findLease(UUID id) {
    return leases.find(id);
  }

  @Override
  public void addReturns(UUID id, Collection<NumberLease.Return> returns) {
    NumberLease lease = leases.find(id).orElseThrow();
    List<NumberLease.Return> all = new ArrayList<>(lease.returns());
    all.addAll(returns);
    if (all.stream().map(NumberLease.Return::number).distinct().count() < all.size()) {
      throw Refusal.of(RefusalCode.ALREADY_EXISTS, Map.of("field", "number"));
    }
    leases.replace(
        new NumberLease(
            lease.id(),
            lease.division(),
            lease.first(),
            lease.count(),
            lease.device(),
            lease.leasedBy(),
            lease.leasedAt(),
            all));
  }
}
