package org.anjian.persistence.selfinspection;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;
import org.anjian.persistence.storing.Versions;
import org.anjian.selfinspection.SelfFoundHazard;
import org.anjian.selfinspection.SelfFoundHazards;

/** 自查隐患库: the self-found hazards in the database. */
public final class JpaSelfFoundHazards implements SelfFoundHazards {

  private final EntityManager entityManager;
  private final Store store;

  public JpaSelfFoundHazards(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.store = new Store(entityManager);
  }

  @Override
  public Optional<SelfFoundHazard> find(UUID id) {
    return rows().where("r.id = :id", "id", id).one().map(SelfInspectionMapper::hazard);
  }

  @Override
  public Page<SelfFoundHazard> list(Scope scope, Query query, PageRequest page) {
    Listing<SelfFoundHazardRow> rows =
        rows()
            .within(scope, "r.enterprise")
            .in(query.division())
            .where("r.enterprise = :enterprise", "enterprise", query.enterprise())
            .where("r.check = :check", "check", query.check());
    if (query.state().isPresent()) {
      boolean done = query.state().get() == SelfFoundHazard.State.PUT_RIGHT;
      rows.where(done ? "r.putRightOn is not null" : "r.putRightOn is null");
    }
    return rows.orderBy("r.foundOn desc, r.id").page(page).map(SelfInspectionMapper::hazard);
  }

  @Override
  public List<SelfFoundHazard> concerning(UUID enterprise, LocalDate from, LocalDate to) {
    return rows()
        .where("r.enterprise = :enterprise", "enterprise", enterprise)
        .where("r.foundOn <= :to", "to", to)
        .where("r.foundOn >= :from or r.putRightOn is null or r.putRightOn >= :from", "from", from)
        .orderBy("r.foundOn, r.id")
        .all()
        .stream()
        .map(SelfInspectionMapper::hazard)
        .toList();
  }

  @Override
  public void addAll(Collection<SelfFoundHazard> hazards) {
    store.addAll(hazards, SelfFoundHazardRow::new);
  }

  @Override
  public SelfFoundHazard update(SelfFoundHazard hazard) {
    SelfFoundHazardRow row =
        store.toChange(
            SelfFoundHazardRow.class,
            hazard.id(),
            hazard.revision(),
            stored -> Versions.revision(stored.version));
    row.take(hazard);
    store.flush();
    return SelfInspectionMapper.hazard(row);
  }

  private Listing<SelfFoundHazardRow> rows() {
    return Listing.of(entityManager, SelfFoundHazardRow.class);
  }
}
