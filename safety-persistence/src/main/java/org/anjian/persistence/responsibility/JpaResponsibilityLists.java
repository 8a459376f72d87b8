package org.anjian.persistence.responsibility;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.anjian.division.DivisionCode;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;
import org.anjian.persistence.storing.Versions;
import org.anjian.responsibility.ResponsibilityList;
import org.anjian.responsibility.ResponsibilityLists;

/** 责任清单库: the editions of the lists in the database. */
public final class JpaResponsibilityLists implements ResponsibilityLists {

  private final EntityManager entityManager;
  private final Store store;

  public JpaResponsibilityLists(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.store = new Store(entityManager);
  }

  @Override
  public Optional<ResponsibilityList> find(UUID id) {
    return rows().where("r.id = :id", "id", id).one().map(this::whole);
  }

  @Override
  public List<ResponsibilityList> heads(DivisionCode county) {
    return rows()
        .where("r.county = :county", "county", county.county())
        .orderBy("r.edition desc")
        .all()
        .stream()
        .map(row -> row.toList(List.of(), List.of()))
        .toList();
  }

  @Override
  public Optional<ResponsibilityList> holding(DivisionCode county, LocalDate day) {
    return rows()
        .where("r.county = :county", "county", county.county())
        .where("r.effectiveFrom <= :day", "day", day)
        .orderBy("r.effectiveFrom desc, r.edition desc")
        .all()
        .stream()
        .filter(row -> row.effectiveTo == null || row.effectiveTo.isAfter(day))
        .findFirst()
        .map(this::whole);
  }

  private ResponsibilityList whole(ResponsibilityListRow row) {
    return row.toList(
        Listing.of(entityManager, ResponsibleBodyRow.class)
            .where("r.list = :list", "list", row.id)
            .orderBy("r.seq")
            .all()
            .stream()
            .map(ResponsibleBodyRow::toBody)
            .toList(),
        Listing.of(entityManager, ResponsibleDutyRow.class)
            .where("r.list = :list", "list", row.id)
            .orderBy("r.seq")
            .all()
            .stream()
            .map(ResponsibleDutyRow::toDuty)
            .toList());
  }

  @Override
  public void add(ResponsibilityList list) {
    store.add(new ResponsibilityListRow(list));
    addParts(list);
  }

  @Override
  public ResponsibilityList update(ResponsibilityList list) {
    ResponsibilityListRow row =
        store.toChange(
            ResponsibilityListRow.class,
            list.id(),
            list.revision(),
            stored -> Versions.revision(stored.version));
    row.take(list);
    store.flushAndForget();
    for (String part : List.of("ResponsibleBodyRow", "ResponsibleDutyRow")) {
      entityManager
          .createQuery("delete from " + part + " r where r.list = :list")
          .setParameter("list", list.id())
          .executeUpdate();
    }
    addParts(list);
    return list.withRevision(Versions.revision(row.version));
  }

  private void addParts(ResponsibilityList list) {
    store.addAll(
        IntStream.range(0, list.bodies().size()).boxed().toList(),
        seq -> new ResponsibleBodyRow(list, seq));
    store.addAll(
        IntStream.range(0, list.duties().size()).boxed().toList(),
        seq -> new ResponsibleDutyRow(list, seq));
  }

  private Listing<ResponsibilityListRow> rows() {
    return Listing.of(entityManager, ResponsibilityListRow.class);
  }
}
