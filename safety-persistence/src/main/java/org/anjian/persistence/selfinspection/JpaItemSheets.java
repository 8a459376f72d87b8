package org.anjian.persistence.selfinspection;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;
import org.anjian.selfinspection.ItemSheet;
import org.anjian.selfinspection.ItemSheets;

/** 自查项目表库: the sheets of items in the database. */
public final class JpaItemSheets implements ItemSheets {

  private final EntityManager entityManager;
  private final Store store;

  public JpaItemSheets(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.store = new Store(entityManager);
  }

  @Override
  public Optional<ItemSheet> find(UUID id) {
    return rows().where("r.id = :id", "id", id).one().map(SelfInspectionMapper::sheet);
  }

  @Override
  public List<ItemSheet> ofEnterprise(UUID enterprise) {
    return rows()
        .where("r.enterprise = :enterprise", "enterprise", enterprise)
        .orderBy("r.fromDay desc, r.kind")
        .all()
        .stream()
        .map(SelfInspectionMapper::sheet)
        .toList();
  }

  @Override
  public void add(ItemSheet sheet) {
    store.add(new ItemSheetRow(sheet));
  }

  private Listing<ItemSheetRow> rows() {
    return Listing.of(entityManager, ItemSheetRow.class);
  }
}
