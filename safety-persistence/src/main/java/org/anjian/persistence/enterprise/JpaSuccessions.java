package org.anjian.persistence.enterprise;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.enterprise.Succession;
import org.anjian.enterprise.Successions;
import org.anjian.explain.RefusalCode;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;

/** 承继库: which enterprises live on in which, in the database. */
public final class JpaSuccessions implements Successions {

  private final EntityManager entityManager;

  public JpaSuccessions(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public void add(Succession succession) {
    new Store(entityManager)
        .addOrRefuse(
            new SuccessionRow(succession),
            RefusalCode.ALREADY_EXISTS,
            Map.of("field", "enterprise", "value", succession.enterprise().toString()));
  }

  @Override
  public Optional<Succession> of(UUID enterprise) {
    return rows()
        .where("r.enterprise = :enterprise", "enterprise", enterprise)
        .orderBy("r.enterprise")
        .one()
        .map(SuccessionRow::succession);
  }

  @Override
  public List<Succession> into(UUID successor) {
    return rows()
        .where("r.successor = :successor", "successor", successor)
        .orderBy("r.effectiveOn desc, r.enterprise")
        .all()
        .stream()
        .map(SuccessionRow::succession)
        .toList();
  }

  private Listing<SuccessionRow> rows() {
    return Listing.of(entityManager, SuccessionRow.class);
  }
}
