package org.anjian.persistence.checklist;

import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.anjian.checklist.ChecklistRecord;
import org.anjian.checklist.ChecklistRecords;
import org.anjian.division.DivisionCode;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;
import org.anjian.persistence.storing.Versions;

/** 检查表库: the answers of inspections in the database. */
public final class JpaChecklistRecords implements ChecklistRecords {

  private final EntityManager entityManager;
  private final Store store;

  public JpaChecklistRecords(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.store = new Store(entityManager);
  }

  @Override
  public Optional<ChecklistRecord> find(UUID inspection) {
    return Listing.of(entityManager, ChecklistRecordRow.class)
        .where("r.inspection = :inspection", "inspection", inspection)
        .orderBy("r.inspection")
        .one()
        .map(this::withAnswers);
  }

  private ChecklistRecord withAnswers(ChecklistRecordRow row) {
    return new ChecklistRecord(
        row.inspection,
        row.enterprise,
        new DivisionCode(row.division),
        row.date,
        Listing.of(entityManager, ChecklistAnswerRow.class)
            .where("r.inspection = :inspection", "inspection", row.inspection)
            .orderBy("r.seq")
            .all()
            .stream()
            .map(ChecklistAnswerRow::toAnswer)
            .toList(),
        Versions.revision(row.version));
  }

  @Override
  public void add(ChecklistRecord record) {
    store.add(new ChecklistRecordRow(record));
    addAnswers(record);
  }

  @Override
  public ChecklistRecord update(ChecklistRecord record) {
    ChecklistRecordRow row =
        store.toChange(
            ChecklistRecordRow.class,
            record.inspection(),
            record.revision(),
            stored -> Versions.revision(stored.version));
    store.flushAndForget();
    entityManager
        .createQuery("delete from ChecklistAnswerRow r where r.inspection = :inspection")
        .setParameter("inspection", record.inspection())
        .executeUpdate();
    addAnswers(record);
    return new ChecklistRecord(
        record.inspection(),
        record.enterprise(),
        record.division(),
        record.date(),
        record.answers(),
        Versions.revision(row.version));
  }

  private void addAnswers(ChecklistRecord record) {
    store.addAll(
        IntStream.range(0, record.answers().size()).boxed().toList(),
        seq -> new ChecklistAnswerRow(record, seq));
  }
}
