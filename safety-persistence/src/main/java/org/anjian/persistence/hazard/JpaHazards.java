package org.anjian.persistence.hazard;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.hazard.Hazard;
import org.anjian.hazard.HazardState;
import org.anjian.hazard.Hazards;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;
import org.anjian.persistence.storing.Versions;

/** 隐患库: the hazards in the database. */
public final class JpaHazards implements Hazards {

  private final EntityManager entityManager;
  private final Store store;

  public JpaHazards(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.store = new Store(entityManager);
  }

  @Override
  public Optional<Hazard> find(UUID id) {
    return rows().where("r.id = :id", "id", id).one().map(HazardMapper::hazard);
  }

  @Override
  public List<Hazard> ofInspection(UUID inspection) {
    return rows()
        .where("r.inspection = :inspection", "inspection", inspection)
        .orderBy("length(r.number), r.number")
        .all()
        .stream()
        .map(HazardMapper::hazard)
        .toList();
  }

  @Override
  public List<Hazard> ofOrder(UUID order) {
    return rows()
        .where("r.rectificationOrder = :rectificationOrder", "rectificationOrder", order)
        .orderBy("length(r.number), r.number")
        .all()
        .stream()
        .map(HazardMapper::hazard)
        .toList();
  }

  @Override
  public Page<Hazard> list(Scope scope, Query query, PageRequest page) {
    Listing<HazardRow> rows =
        rows()
            .within(scope, "r.enterprise")
            .in(query.division())
            .where("r.enterprise = :enterprise", "enterprise", query.enterprise())
            .where("r.recordYear = :year", "year", query.year())
            .where("r.level = :level", "level", query.level())
            .where("r.state = :state", "state", query.state())
            .where("r.dueOn < :overdueOn", "overdueOn", query.overdueOn());
    if (query.overdueOn().isPresent()) {
      rows.where("r.state <> :closed", "closed", HazardState.CLOSED);
    }
    return rows.orderBy("r.dueOn nulls last, length(r.number), r.number, r.id")
        .page(page)
        .map(HazardMapper::hazard);
  }

  @Override
  public void addAll(Collection<Hazard> hazards) {
    store.addAll(hazards, HazardRow::new);
  }

  @Override
  public List<Hazard> updateAll(Collection<Hazard> hazards) {
    Map<UUID, Hazard> changed = new LinkedHashMap<>();
    Map<UUID, Long> revisions = new LinkedHashMap<>();
    for (Hazard hazard : hazards) {
      changed.put(hazard.id(), hazard);
      revisions.put(hazard.id(), hazard.revision());
    }
    List<HazardRow> rows =
        store.toChangeAll(
            HazardRow.class, revisions, row -> row.id, row -> Versions.revision(row.version));
    rows.forEach(row -> row.take(changed.get(row.id)));
    store.flushAndForget();
    List<Hazard> result = new ArrayList<>();
    rows.forEach(row -> result.add(HazardMapper.hazard(row)));
    return List.copyOf(result);
  }

  private Listing<HazardRow> rows() {
    return Listing.of(entityManager, HazardRow.class);
  }
}
