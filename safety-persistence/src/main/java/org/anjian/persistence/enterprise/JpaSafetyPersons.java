package org.anjian.persistence.enterprise;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.enterprise.file.SafetyPerson;
import org.anjian.enterprise.file.SafetyPersons;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;
import org.anjian.persistence.storing.Versions;

/** 安全从业人员库: safety staff, in the database. */
public final class JpaSafetyPersons implements SafetyPersons {

  private final EntityManager entityManager;

  public JpaSafetyPersons(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public Optional<SafetyPerson> find(UUID id) {
    return rows().where("r.id = :id", "id", id).one().map(SafetyPersonRow::person);
  }

  @Override
  public List<SafetyPerson> of(UUID enterprise) {
    return rows()
        .where("r.enterprise = :enterprise", "enterprise", enterprise)
        .orderBy("r.post, r.name, r.id")
        .all()
        .stream()
        .map(SafetyPersonRow::person)
        .toList();
  }

  @Override
  public void add(SafetyPerson person) {
    new Store(entityManager).add(new SafetyPersonRow(person));
  }

  @Override
  public SafetyPerson update(SafetyPerson person) {
    Store store = new Store(entityManager);
    SafetyPersonRow row =
        store.toChange(
            SafetyPersonRow.class,
            person.id(),
            person.revision(),
            stored -> Versions.revision(stored.version));
    row.take(person);
    store.flushAndForget();
    return person.withRevision(Versions.revision(row.version));
  }

  private Listing<SafetyPersonRow> rows() {
    return Listing.of(entityManager, SafetyPersonRow.class);
  }
}
