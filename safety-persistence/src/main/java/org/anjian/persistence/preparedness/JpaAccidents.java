package org.anjian.persistence.preparedness;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Objects;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;
import org.anjian.preparedness.Accident;
import org.anjian.preparedness.Accidents;

/** 事故库: the accidents in the database. */
public final class JpaAccidents implements Accidents {

  private final EntityManager entityManager;

  public JpaAccidents(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public Page<Accident> list(Scope scope, int year, PageRequest page) {
    return Listing.of(entityManager, AccidentRow.class)
        .within(scope, "r.enterprise")
        .where("r.recordYear = :year", "year", year)
        .orderBy("r.occurredOn desc, r.id desc")
        .page(page)
        .map(PreparednessMapper::accident);
  }

  @Override
  public void addAll(Collection<Accident> added) {
    new Store(entityManager).addAll(added, AccidentRow::new);
  }
}
