package org.anjian.persistence.inspection;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.inspection.Inspection;
import org.anjian.inspection.InspectionQuery;
import org.anjian.inspection.Inspections;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;

/** 检查库: the inspections in the database. */
public final class JpaInspections implements Inspections {

  private final EntityManager entityManager;
  private final Store store;

  public JpaInspections(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.store = new Store(entityManager);
  }

  @Override
  public Optional<Inspection> find(UUID id) {
    return rows().where("r.id = :id", "id", id).one().map(InspectionMapper::inspection);
  }

  @Override
  public Page<Inspection> list(Scope scope, InspectionQuery query, PageRequest page) {
    return rows()
        .within(scope, "r.enterprise")
        .in(query.division())
        .where("r.enterprise = :enterprise", "enterprise", query.enterprise())
        .where("r.recordYear = :year", "year", query.year())
        .where("r.mode = :mode", "mode", query.mode())
        .containing(
            query.text(),
            "lower(r.number) like :text or r.enterprise in"
                + " (select e.id from EnterpriseRow e where lower(e.name) like :text)")
        .orderBy("r.date desc, length(r.number) desc, r.number desc, r.id")
        .page(page)
        .map(InspectionMapper::inspection);
  }

  @Override
  public void add(Inspection inspection) {
    addAll(List.of(inspection));
  }

  @Override
  public void addAll(Collection<Inspection> inspections) {
    store.addAll(inspections, InspectionRow::new);
  }

  private Listing<InspectionRow> rows() {
    return Listing.of(entityManager, InspectionRow.class);
  }
}
