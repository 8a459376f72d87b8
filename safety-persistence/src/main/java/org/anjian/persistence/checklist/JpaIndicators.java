package org.anjian.persistence.checklist;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.anjian.checklist.Indicator;
import org.anjian.checklist.Indicators;
import org.anjian.checklist.Withdrawal;
import org.anjian.division.DivisionCode;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;

/** 指标库: what counties published, in the database. */
public final class JpaIndicators implements Indicators {

  private final EntityManager entityManager;
  private final Store store;

  public JpaIndicators(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.store = new Store(entityManager);
  }

  @Override
  public List<Indicator> all(DivisionCode county) {
    return Listing.of(entityManager, IndicatorRow.class)
        .where("r.county = :county", "county", county.county())
        .orderBy("r.code, r.edition")
        .all()
        .stream()
        .map(IndicatorRow::toIndicator)
        .toList();
  }

  @Override
  public List<Withdrawal> withdrawals(DivisionCode county) {
    return Listing.of(entityManager, IndicatorWithdrawalRow.class)
        .where("r.county = :county", "county", county.county())
        .orderBy("r.code, r.withdrawnFrom")
        .all()
        .stream()
        .map(IndicatorWithdrawalRow::toWithdrawal)
        .toList();
  }

  @Override
  public long size(DivisionCode county) {
    return count("IndicatorRow", county) + count("IndicatorWithdrawalRow", county);
  }

  private long count(String row, DivisionCode county) {
    return entityManager
        .createQuery("select count(r) from " + row + " r where r.county = :county", Long.class)
        .setParameter("county", county.county())
        .getSingleResult();
  }

  @Override
  public void addAll(DivisionCode county, Collection<Indicator> indicators) {
    store.addAll(indicators, one -> new IndicatorRow(county, one));
  }

  @Override
  public void withdrawAll(DivisionCode county, Collection<Withdrawal> withdrawals) {
    store.addAll(withdrawals, one -> new IndicatorWithdrawalRow(county, one));
  }
}
