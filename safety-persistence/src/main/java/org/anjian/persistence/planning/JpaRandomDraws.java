package org.anjian.persistence.planning;

import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;
import org.anjian.persistence.storing.Versions;
import org.anjian.planning.RandomDraw;
import org.anjian.planning.RandomDraws;

/** 抽查库: the draws in the database. */
public final class JpaRandomDraws implements RandomDraws {

  private final EntityManager entityManager;
  private final Store store;

  public JpaRandomDraws(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.store = new Store(entityManager);
  }

  @Override
  public Optional<RandomDraw> find(UUID id) {
    return rows().where("r.id = :id", "id", id).one().map(RandomDrawMapper::draw);
  }

  @Override
  public Optional<String> commitment(UUID id) {
    return rows().where("r.id = :id", "id", id).one().map(row -> row.commitment);
  }

  @Override
  public Page<RandomDraw> list(Scope scope, PageRequest page) {
    return rows()
        .withinWhole(scope)
        .orderBy("r.announcedOn desc, r.id desc")
        .page(page)
        .map(RandomDrawMapper::draw);
  }

  @Override
  public void add(RandomDraw draw) {
    store.add(new RandomDrawRow(draw));
  }

  @Override
  public RandomDraw update(RandomDraw draw) {
    RandomDrawRow row =
        store.toChange(
            RandomDrawRow.class,
            draw.id(),
            draw.revision(),
            stored -> Versions.revision(stored.version));
    row.tell(draw);
    store.flush();
    return RandomDrawMapper.draw(row);
  }

  private Listing<RandomDrawRow> rows() {
    return Listing.of(entityManager, RandomDrawRow.class);
  }
}
