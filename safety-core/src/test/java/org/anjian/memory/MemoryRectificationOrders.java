package org.anjian.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.anjian.hazard.RectificationOrder;
import org.anjian.hazard.RectificationOrders;
import org.anjian.hazard.Reinspection;

/** 责令整改库 in memory. */
public final class MemoryRectificationOrders implements RectificationOrders {

  private static final Comparator<RectificationOrder> BY_DAY =
      Comparator.comparing(RectificationOrder::issuedOn)
          .thenComparing(row -> row.number().toString(), Texts.BY_NUMBER);

  private final Table<RectificationOrder> orders =
      new Table<>(RectificationOrder::id)
          .unique("number", row -> Optional.of(row.division().county() + row.number()));
  private final Table<Reinspection> reinspections =
      new Table<>(Reinspection::id)
          .unique("number", row -> Optional.of(row.division().county() + row.number()));

  @Override
  public Optional<RectificationOrder> find(UUID id) {
    return orders.find(id);
  }

  @Override
  public List<RectificationOrder> ofInspection(UUID inspection) {
    return of(RectificationOrder::inspection, inspection, BY_DAY);
  }

  @Override
  public List<RectificationOrder> ofEnterprise(UUID enterprise) {
    return of(RectificationOrder::enterprise, enterprise, BY_DAY.reversed());
  }

  private List<RectificationOrder> of(
      Function<RectificationOrder, UUID> owner, UUID wanted, Comparator<RectificationOrder> order) {
    return orders.stream().filter(row -> owner.apply(row).equals(wanted)).sorted(order).toList();
  }

  @Override
  public void addAll(Collection<RectificationOrder> added) {
    orders.addAll(added);
  }

  @Override
  public Optional<Reinspection> findReinspection(UUID id) {
    return reinspections.find(id);
  }

  @Override
  public List<Reinspection> reinspectionsOf(UUID order) {
    return reinspectionsOfAll(List.of(order));
  }

  @Override
  public List<Reinspection> reinspectionsOfAll(Collection<UUID> wanted) {
    return reinspections.stream()
        .filter(row -> wanted.contains(row.order()))
        .sorted(
            Comparator.comparing(Reinspection::date)
                .thenComparing(row -> row.number().toString(), Texts.BY_NUMBER))
        .toList();
  }

  @Override
  public void addReinspections(Collection<Reinspection> added) {
    reinspections.addAll(added);
  }
}
