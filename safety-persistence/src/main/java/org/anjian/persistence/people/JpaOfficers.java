package org.anjian.persistence.people;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.people.Officer;
import org.anjian.people.Officers;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;
import org.anjian.persistence.storing.Versions;

/** 执法人员库: the officers in the database. */
public final class JpaOfficers implements Officers {

  private final EntityManager entityManager;
  private final Store store;

  public JpaOfficers(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.store = new Store(entityManager);
  }

  @Override
  public Optional<Officer> find(UUID id) {
    return rows().where("r.id = :id", "id", id).one().map(PeopleMapper::officer);
  }

  @Override
  public List<Officer> findAll(Collection<UUID> ids) {
    return Listing.having(entityManager, OfficerRow.class, "r.id", ids).stream()
        .map(PeopleMapper::officer)
        .toList();
  }

  @Override
  public Map<String, UUID> identify(Collection<String> certificateNumbers) {
    return Listing.having(
            entityManager, OfficerRow.class, "r.certificateNumber", certificateNumbers)
        .stream()
        .collect(Collectors.toMap(row -> row.certificateNumber, row -> row.id));
  }

  @Override
  public Optional<Officer> findByCertificate(String certificateNumber) {
    return rows()
        .where("r.certificateNumber = :number", "number", certificateNumber)
        .one()
        .map(PeopleMapper::officer);
  }

  @Override
  public Page<Officer> list(Scope scope, Optional<String> text, PageRequest page) {
    return rows()
        .withinWhole(scope)
        .containing(
            text,
            "lower(r.name) like :text or lower(r.unit) like :text"
                + " or lower(r.certificateNumber) like :text")
        .orderBy("r.certificateNumber")
        .page(page)
        .map(PeopleMapper::officer);
  }

  @Override
  public void add(Officer officer) {
    addAll(List.of(officer));
  }

  @Override
  public void addAll(Collection<Officer> officers) {
    store.addAll(officers, OfficerRow::new);
  }

  @Override
  public Officer update(Officer officer) {
    OfficerRow row =
        store.toChange(
            OfficerRow.class,
            officer.id(),
            officer.revision(),
            stored -> Versions.revision(stored.version));
    row.take(officer);
    store.flushAndForget();
    return PeopleMapper.officer(row);
  }

  private Listing<OfficerRow> rows() {
    return Listing.of(entityManager, OfficerRow.class);
  }
}
