package org.anjian.persistence.enterprise;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anjian.enterprise.likeness.DuplicateDecision;
import org.anjian.enterprise.likeness.DuplicateDecisions;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;

/** 疑似重复处理库: decisions on entries that look alike, in the database. */
public final class JpaDuplicateDecisions implements DuplicateDecisions {

  private final EntityManager entityManager;

  public JpaDuplicateDecisions(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public void add(DuplicateDecision decision) {
    new Store(entityManager).add(new DuplicateDecisionRow(decision));
  }

  @Override
  public List<DuplicateDecision> of(UUID enterprise) {
    return rows()
        .where("r.first = :enterprise or r.second = :enterprise", "enterprise", enterprise)
        .orderBy("r.decidedAt desc, r.id desc")
        .all()
        .stream()
        .map(DuplicateDecisionRow::decision)
        .toList();
  }

  @Override
  public List<DuplicateDecision> all() {
    return rows().orderBy("r.decidedAt desc, r.id desc").all().stream()
        .map(DuplicateDecisionRow::decision)
        .toList();
  }

  private Listing<DuplicateDecisionRow> rows() {
    return Listing.of(entityManager, DuplicateDecisionRow.class);
  }
}
