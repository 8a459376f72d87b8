package org.anjian.persistence.enterprise;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anjian.enterprise.FurtherSector;
import org.anjian.enterprise.FurtherSectors;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;

/** 兼营行业库: further sectors, in the database. */
public final class JpaFurtherSectors implements FurtherSectors {

  private final EntityManager entityManager;

  public JpaFurtherSectors(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public List<FurtherSector> of(UUID enterprise) {
    return Listing.of(entityManager, FurtherSectorRow.class)
        .where("r.enterprise = :enterprise", "enterprise", enterprise)
        .orderBy("r.since, r.id")
        .all()
        .stream()
        .map(FurtherSectorRow::further)
        .toList();
  }

  @Override
  public List<FurtherSector> ofAll(Collection<UUID> enterprises) {
    return Listing.having(entityManager, FurtherSectorRow.class, "r.enterprise", enterprises)
        .stream()
        .map(FurtherSectorRow::further)
        .toList();
  }

  @Override
  public void add(FurtherSector sector) {
    new Store(entityManager).add(new FurtherSectorRow(sector));
  }

  @Override
  public void end(FurtherSector ended) {
    FurtherSectorRow row = entityManager.find(FurtherSectorRow.class, ended.id());
    row.end(ended.until().orElseThrow());
    new Store(entityManager).flush();
  }
}
