package org.anjian.persistence.preparedness;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Objects;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;
import org.anjian.preparedness.ZeroAccidentUnit;
import org.anjian.preparedness.ZeroAccidentUnits;

/** 零事故创建库: the enrolled units in the database. */
public final class JpaZeroAccidentUnits implements ZeroAccidentUnits {

  private final EntityManager entityManager;

  public JpaZeroAccidentUnits(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public Page<ZeroAccidentUnit> list(Scope scope, int year, PageRequest page) {
    return Listing.of(entityManager, ZeroAccidentUnitRow.class)
        .withinWhole(scope)
        .where("r.recordYear = :year", "year", year)
        .orderBy("r.code, r.id")
        .page(page)
        .map(PreparednessMapper::zeroAccidentUnit);
  }

  @Override
  public void addAll(Collection<ZeroAccidentUnit> added) {
    new Store(entityManager).addAll(added, ZeroAccidentUnitRow::new);
  }
}
