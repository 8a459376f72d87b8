package org.anjian.persistence.enterprise;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anjian.enterprise.file.RiskGrading;
import org.anjian.enterprise.file.RiskGradings;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;

/** 评定库: gradings, in the database. */
public final class JpaRiskGradings implements RiskGradings {

  private final EntityManager entityManager;

  public JpaRiskGradings(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public void add(RiskGrading grading) {
    new Store(entityManager).add(new RiskGradingRow(grading));
  }

  @Override
  public List<RiskGrading> of(UUID enterprise) {
    return Listing.of(entityManager, RiskGradingRow.class)
        .where("r.enterprise = :enterprise", "enterprise", enterprise)
        .orderBy("r.gradedOn desc, r.recordedAt desc, r.id desc")
        .all()
        .stream()
        .map(RiskGradingRow::grading)
        .toList();
  }
}
