package org.anjian.persistence.enterprise;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anjian.enterprise.EnterpriseChange;
import org.anjian.enterprise.EnterpriseHistory;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;

/** 变更库: what changed in entries, in the database. */
public final class JpaEnterpriseHistory implements EnterpriseHistory {

  private final EntityManager entityManager;

  public JpaEnterpriseHistory(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public void addAll(Collection<EnterpriseChange> changes) {
    new Store(entityManager).addAll(changes, EnterpriseChangeRow::new);
  }

  @Override
  public List<EnterpriseChange> of(UUID enterprise) {
    return Listing.of(entityManager, EnterpriseChangeRow.class)
        .where("r.enterprise = :enterprise", "enterprise", enterprise)
        .orderBy("r.effectiveOn desc, r.recordedAt desc, r.id desc")
        .all()
        .stream()
        .map(EnterpriseChangeRow::change)
        .toList();
  }
}
