package org.anjian.persistence.preparedness;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Objects;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;
import org.anjian.preparedness.EmergencyPlan;
import org.anjian.preparedness.EmergencyPlans;

/** 应急预案库: the filings of emergency plans in the database. */
public final class JpaEmergencyPlans implements EmergencyPlans {

  private final EntityManager entityManager;

  public JpaEmergencyPlans(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public Page<EmergencyPlan> list(Scope scope, int year, PageRequest page) {
    return Listing.of(entityManager, EmergencyPlanRow.class)
        .within(scope, "r.enterprise")
        .where("r.recordYear = :year", "year", year)
        .orderBy("r.filedOn desc, r.id desc")
        .page(page)
        .map(PreparednessMapper::plan);
  }

  @Override
  public void addAll(Collection<EmergencyPlan> added) {
    new Store(entityManager).addAll(added, EmergencyPlanRow::new);
  }
}
