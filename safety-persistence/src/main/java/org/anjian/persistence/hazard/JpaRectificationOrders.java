package org.anjian.persistence.hazard;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.hazard.RectificationOrder;
import org.anjian.hazard.RectificationOrders;
import org.anjian.hazard.Reinspection;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;

/** 责令整改库: the rectification orders and re-inspections in the database. */
public final class JpaRectificationOrders implements RectificationOrders {

  private final EntityManager entityManager;
  private final Store store;

  public JpaRectificationOrders(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.store = new Store(entityManager);
  }

  @Override
  public Optional<RectificationOrder> find(UUID id) {
    return orders().where("r.id = :id", "id", id).one().map(HazardMapper::order);
  }

  @Override
  public List<RectificationOrder> ofInspection(UUID inspection) {
    return orders()
        .where("r.inspection = :inspection", "inspection", inspection)
        .orderBy("r.issuedOn, length(r.number), r.number")
        .all()
        .stream()
        .map(HazardMapper::order)
        .toList();
  }

  @Override
  public List<RectificationOrder> ofEnterprise(UUID enterprise) {
    return orders()
        .where("r.enterprise = :enterprise", "enterprise", enterprise)
        .orderBy("r.issuedOn desc, length(r.number) desc, r.number desc")
        .all()
        .stream()
        .map(HazardMapper::order)
        .toList();
  }

  @Override
  public void addAll(Collection<RectificationOrder> orders) {
    store.addAll(orders, RectificationOrderRow::new);
  }

  @Override
  public Optional<Reinspection> findReinspection(UUID id) {
    return withResults(reinspections().where("r.id = :id", "id", id)).stream().findFirst();
  }

  @Override
  public List<Reinspection> reinspectionsOf(UUID order) {
    return withResults(
        reinspections()
            .where("r.rectificationOrder = :rectificationOrder", "rectificationOrder", order)
            .orderBy("r.date, length(r.number), r.number"));
  }

  @Override
  public List<Reinspection> reinspectionsOfAll(Collection<UUID> orders) {
    if (orders.isEmpty()) {
      return List.of();
    }
    return withResults(
        reinspections()
            .where("r.rectificationOrder in :rectificationOrders", "rectificationOrders", orders)
            .orderBy("r.date, length(r.number), r.number"));
  }

  @Override
  public void addReinspections(Collection<Reinspection> reinspections) {
    store.addAll(reinspections, ReinspectionRow::new);
    store.addAll(
        reinspections.stream().flatMap(HazardMapper::resultRows).toList(), result -> result);
  }

  private List<Reinspection> withResults(Listing<ReinspectionRow> listing) {
    List<ReinspectionRow> rows = listing.all();
    Map<UUID, List<ReinspectionResultRow>> results =
        Listing.belongingTo(
            entityManager,
            ReinspectionResultRow.class,
            "reinspection",
            row -> row.reinspection,
            rows.stream().map(row -> row.id).toList(),
            "r.seq");
    return rows.stream()
        .map(row -> HazardMapper.reinspection(row, results.getOrDefault(row.id, List.of())))
        .toList();
  }

  private Listing<RectificationOrderRow> orders() {
    return Listing.of(entityManager, RectificationOrderRow.class);
  }

  private Listing<ReinspectionRow> reinspections() {
    return Listing.of(entityManager, ReinspectionRow.class);
  }
}
