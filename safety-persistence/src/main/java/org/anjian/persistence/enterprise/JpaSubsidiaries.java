package org.anjian.persistence.enterprise;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.Subsidiaries;
import org.anjian.persistence.storing.Listing;

/** 下属单位库: who names a company as the parent, in the database. */
public final class JpaSubsidiaries implements Subsidiaries {

  private final EntityManager entityManager;

  public JpaSubsidiaries(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public List<Enterprise> of(Collection<CreditCode> parents) {
    List<UUID> ids =
        Listing.having(
                entityManager,
                EnterpriseRow.class,
                "r.parentCompany",
                parents.stream().map(CreditCode::value).toList())
            .stream()
            .map(row -> row.id)
            .toList();
    return new JpaEnterprises(entityManager)
        .findAll(ids).stream()
            .sorted(java.util.Comparator.comparing(Enterprise::name).thenComparing(Enterprise::id))
            .toList();
  }
}
