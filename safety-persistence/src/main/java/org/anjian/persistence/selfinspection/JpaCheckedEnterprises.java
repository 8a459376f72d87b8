package org.anjian.persistence.selfinspection;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import org.anjian.account.Scope;
import org.anjian.persistence.storing.Listing;
import org.anjian.selfinspection.CheckedEnterprise;
import org.anjian.selfinspection.CheckedEnterprises;
import org.anjian.selfinspection.SelfChecks;

/** 自查单位库: the register in the database, as far as self-inspection goes. */
public final class JpaCheckedEnterprises implements CheckedEnterprises {

  private final EntityManager entityManager;

  public JpaCheckedEnterprises(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public List<CheckedEnterprise> within(Scope scope, SelfChecks.Range range) {
    return Listing.of(entityManager, CheckedEnterpriseRow.class)
        .within(scope, "r.id")
        .in(range.division())
        .where("r.id = :enterprise", "enterprise", range.enterprise())
        .where("r.sector = :sector", "sector", range.sector())
        .orderBy("r.division, r.name, r.id")
        .all()
        .stream()
        .map(SelfInspectionMapper::enterprise)
        .toList();
  }
}
