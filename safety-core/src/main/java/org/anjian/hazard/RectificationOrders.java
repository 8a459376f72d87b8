package org.anjian.hazard;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 责令整改库: the stored rectification orders and re-inspections. */
public interface RectificationOrders {

  Optional<RectificationOrder> find(UUID id);

  /** The orders that an inspection led to, by day. */
  List<RectificationOrder> ofInspection(UUID inspection);

  /** The orders to an enterprise, the newest first. */
  List<RectificationOrder> ofEnterprise(UUID enterprise);

  /**
   * Stores new orders.
   *
   * @throws org.anjian.explain.Refusal ALREADY_EXISTS if a document number is taken
   */
  void addAll(Collection<RectificationOrder> orders);

  Optional<Reinspection> findReinspection(UUID id);

  /** The re-inspections of an order, by day. */
  List<Reinspection> reinspectionsOf(UUID order);

  /** The re-inspections of these orders, by day; one question to the store for all of them. */
  List<Reinspection> reinspectionsOfAll(Collection<UUID> orders);

  /**
   * Stores new re-inspections.
   *
   * @throws org.anjian.explain.Refusal ALREADY_EXISTS if a document number is taken
   */
  void addReinspections(Collection<Reinspection> reinspections);
}
