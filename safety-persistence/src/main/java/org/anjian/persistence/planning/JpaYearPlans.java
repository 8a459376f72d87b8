package org.anjian.persistence.planning;

import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;
import org.anjian.persistence.storing.Versions;
import org.anjian.planning.YearPlan;
import org.anjian.planning.YearPlans;

/** 年度计划库: the yearly plans in the database. */
public final class JpaYearPlans implements YearPlans {

  private final EntityManager entityManager;
  private final Store store;

  public JpaYearPlans(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.store = new Store(entityManager);
  }

  @Override
  public Optional<YearPlan> find(UUID id) {
    return rows().where("r.id = :id", "id", id).one().map(YearPlanMapper::plan);
  }

  @Override
  public Page<YearPlan> list(Scope scope, PageRequest page) {
    return rows()
        .withinWhole(scope)
        .orderBy("r.recordYear desc, r.division, r.id")
        .page(page)
        .map(YearPlanMapper::plan);
  }

  @Override
  public void add(YearPlan plan) {
    store.add(new YearPlanRow(plan));
  }

  @Override
  public YearPlan update(YearPlan plan) {
    YearPlanRow row =
        store.toChange(
            YearPlanRow.class,
            plan.id(),
            plan.revision(),
            stored -> Versions.revision(stored.version));
    row.update(plan);
    store.flush();
    return YearPlanMapper.plan(row);
  }

  private Listing<YearPlanRow> rows() {
    return Listing.of(entityManager, YearPlanRow.class);
  }
}
