package org.anjian.persistence.preparedness;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Objects;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;
import org.anjian.preparedness.Drill;
import org.anjian.preparedness.Drills;

/** 应急演练库: the drills in the database. */
public final class JpaDrills implements Drills {

  private final EntityManager entityManager;

  public JpaDrills(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public Page<Drill> list(Scope scope, int year, PageRequest page) {
    return Listing.of(entityManager, DrillRow.class)
        .within(scope, "r.enterprise")
        .where("r.recordYear = :year", "year", year)
        .orderBy("r.date desc, r.id desc")
        .page(page)
        .map(PreparednessMapper::drill);
  }

  @Override
  public void addAll(Collection<Drill> added) {
    new Store(entityManager).addAll(added, DrillRow::new);
  }
}
