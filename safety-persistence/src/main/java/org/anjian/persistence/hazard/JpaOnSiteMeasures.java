package org.anjian.persistence.hazard;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.hazard.OnSiteMeasure;
import org.anjian.hazard.OnSiteMeasures;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;
import org.anjian.persistence.storing.Versions;

/** 现场处理措施库: the on-site measures in the database. */
public final class JpaOnSiteMeasures implements OnSiteMeasures {

  private final EntityManager entityManager;
  private final Store store;

  public JpaOnSiteMeasures(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.store = new Store(entityManager);
  }

  @Override
  public Optional<OnSiteMeasure> find(UUID id) {
    return rows().where("r.id = :id", "id", id).one().map(HazardMapper::measure);
  }

  @Override
  public List<OnSiteMeasure> ofEnterprise(UUID enterprise) {
    return rows()
        .where("r.enterprise = :enterprise", "enterprise", enterprise)
        .orderBy("r.decidedOn desc, length(r.number) desc, r.number desc")
        .all()
        .stream()
        .map(HazardMapper::measure)
        .toList();
  }

  @Override
  public List<OnSiteMeasure> ofInspection(UUID inspection) {
    return rows()
        .where("r.inspection = :inspection", "inspection", inspection)
        .orderBy("r.decidedOn, length(r.number), r.number")
        .all()
        .stream()
        .map(HazardMapper::measure)
        .toList();
  }

  @Override
  public void addAll(Collection<OnSiteMeasure> measures) {
    store.addAll(measures, OnSiteMeasureRow::new);
  }

  @Override
  public OnSiteMeasure update(OnSiteMeasure measure) {
    OnSiteMeasureRow row =
        store.toChange(
            OnSiteMeasureRow.class,
            measure.id(),
            measure.revision(),
            stored -> Versions.revision(stored.version));
    row.take(measure);
    store.flushAndForget();
    return HazardMapper.measure(row);
  }

  private Listing<OnSiteMeasureRow> rows() {
    return Listing.of(entityManager, OnSiteMeasureRow.class);
  }
}
