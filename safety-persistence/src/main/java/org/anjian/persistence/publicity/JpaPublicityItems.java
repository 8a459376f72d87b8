package org.anjian.persistence.publicity;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Objects;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;
import org.anjian.publicity.PublicityItem;
import org.anjian.publicity.PublicityItems;

/** 宣传库: the publicity in the database. */
public final class JpaPublicityItems implements PublicityItems {

  private final EntityManager entityManager;

  public JpaPublicityItems(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public Page<PublicityItem> list(Scope scope, int year, PageRequest page) {
    return Listing.of(entityManager, PublicityItemRow.class)
        .withinWhole(scope)
        .where("r.recordYear = :year", "year", year)
        .orderBy("r.date desc, r.id desc")
        .page(page)
        .map(PublicityMapper::item);
  }

  @Override
  public void addAll(Collection<PublicityItem> added) {
    new Store(entityManager).addAll(added, PublicityItemRow::new);
  }
}
