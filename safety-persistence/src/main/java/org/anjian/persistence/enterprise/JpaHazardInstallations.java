package org.anjian.persistence.enterprise;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.enterprise.file.HazardInstallation;
import org.anjian.enterprise.file.HazardInstallations;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;
import org.anjian.persistence.storing.Versions;

/** 重大危险源库: major hazard installations, in the database. */
public final class JpaHazardInstallations implements HazardInstallations {

  private final EntityManager entityManager;

  public JpaHazardInstallations(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public Optional<HazardInstallation> find(UUID id) {
    return rows().where("r.id = :id", "id", id).one().map(HazardInstallationRow::installation);
  }

  @Override
  public List<HazardInstallation> of(UUID enterprise) {
    return rows()
        .where("r.enterprise = :enterprise", "enterprise", enterprise)
        .orderBy("r.level, r.name, r.id")
        .all()
        .stream()
        .map(HazardInstallationRow::installation)
        .toList();
  }

  @Override
  public void add(HazardInstallation installation) {
    new Store(entityManager).add(new HazardInstallationRow(installation));
  }

  @Override
  public HazardInstallation update(HazardInstallation installation) {
    Store store = new Store(entityManager);
    HazardInstallationRow row =
        store.toChange(
            HazardInstallationRow.class,
            installation.id(),
            installation.revision(),
            stored -> Versions.revision(stored.version));
    row.take(installation);
    store.flushAndForget();
    return installation.withRevision(Versions.revision(row.version));
  }

  private Listing<HazardInstallationRow> rows() {
    return Listing.of(entityManager, HazardInstallationRow.class);
  }
}
