package org.anjian.persistence.document;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentNumber;
import org.anjian.document.NumberAccounts;
import org.anjian.document.NumberLease;
import org.anjian.document.RegionWords;
import org.anjian.document.SeriesAccount;
import org.anjian.document.VoidedNumber;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;

/** 文号账: what became of the numbers of each series, in the database. */
public final class JpaNumberAccounts implements NumberAccounts {

  private final EntityManager entityManager;
  private final Store store;
  private final RegionWords regions;

  /**
   * The accounts, as the caller's transaction sees them.
   *
   * @param regions what the counties are called in their numbers
   */
  public JpaNumberAccounts(EntityManager entityManager, RegionWords regions) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.store = new Store(entityManager);
    this.regions = Objects.requireNonNull(regions, "regions");
  }

  @Override
  public List<SeriesAccount> of(DivisionCode division, int year) {
    return accounts(
        Listing.of(entityManager, DocumentSeriesRow.class)
            .where("r.county = :county", "county", division.county())
            .where("r.year = :year", "year", year)
            .orderBy("r.kindWord")
            .all(),
        division,
        year);
  }

  @Override
  public Optional<SeriesAccount> seriesOf(DivisionCode division, DocumentNumber number) {
    List<DocumentSeriesRow> rows =
        Listing.of(entityManager, DocumentSeriesRow.class)
            .where("r.county = :county", "county", division.county())
            .where("r.year = :year", "year", number.year())
            .where("r.kindWord = :word", "word", number.kindWord())
            .orderBy("r.kindWord")
            .all();
    return accounts(rows, division, number.year()).stream().findFirst();
  }

  /** Three statements more, however many series there are. */
  private List<SeriesAccount> accounts(
      List<DocumentSeriesRow> series, DivisionCode division, int year) {
    if (series.isEmpty()) {
      return List.of();
    }
    String county = division.county();
    List<DocumentVoidRow> voids =
        Listing.of(entityManager, DocumentVoidRow.class)
            .where("r.county = :county", "county", county)
            .where("r.seriesYear = :year", "year", year)
            .orderBy("r.kindWord, r.number")
            .all();
    List<NumberLease> leases =
        leases(
            Listing.of(entityManager, DocumentLeaseRow.class)
                .where("r.county = :county", "county", county)
                .where("r.seriesYear = :year", "year", year)
                .orderBy("r.kindWord, r.first")
                .all());
    return series.stream()
        .map(
            row ->
                new SeriesAccount(
                    row.county,
                    row.kindWord,
                    row.year,
                    row.lastNumber,
                    voids.stream()
                        .filter(one -> one.kindWord.equals(row.kindWord))
                        .map(this::voided)
                        .toList(),
                    leases.stream()
                        .filter(one -> one.first().kindWord().equals(row.kindWord))
                        .toList()))
        .toList();
  }

  private VoidedNumber voided(DocumentVoidRow row) {
    DivisionCode division = DivisionCode.parse(row.division);
    return new VoidedNumber(
        row.id,
        division,
        new DocumentNumber(regions.of(division), row.kindWord, row.seriesYear, row.number),
        row.reason,
        row.voidedBy,
        row.voidedAt);
  }

  private List<NumberLease> leases(List<DocumentLeaseRow> rows) {
    Map<UUID, List<DocumentLeaseReturnRow>> returns =
        Listing.belongingTo(
            entityManager,
            DocumentLeaseReturnRow.class,
            "lease",
            row -> row.lease,
            rows.stream().map(row -> row.id).toList(),
            "r.number");
    return rows.stream().map(row -> lease(row, returns.getOrDefault(row.id, List.of()))).toList();
  }

  private NumberLease lease(DocumentLeaseRow row, List<DocumentLeaseReturnRow> returns) {
    DivisionCode division = DivisionCode.parse(row.division);
    return new NumberLease(
        row.id,
        division,
        new DocumentNumber(regions.of(division), row.kindWord, row.seriesYear, row.first),
        row.count,
        row.device,
        row.leasedBy,
        row.leasedAt,
        returns.stream().map(DocumentLeaseReturnRow::toReturn).toList());
  }

  @Override
  public void addVoids(Collection<VoidedNumber> voided) {
    store.addAll(voided, DocumentVoidRow::new);
  }

  @Override
  public void addLease(NumberLease lease) {
    store.add(new DocumentLeaseRow(lease));
  }

  @Override
  public Optional<NumberLease> findLease(UUID id) {
    return leases(Stream.ofNullable(entityManager.find(DocumentLeaseRow.class, id)).toList())
        .stream()
        .findFirst();
  }

  @Override
  public void addReturns(UUID lease, Collection<NumberLease.Return> returns) {
    store.addAll(returns, one -> new DocumentLeaseReturnRow(lease, one));
  }
}
