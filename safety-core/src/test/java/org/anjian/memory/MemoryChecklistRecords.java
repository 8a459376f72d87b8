package org.anjian.memory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.checklist.ChecklistRecord;
import org.anjian.checklist.ChecklistRecords;

/** 检查表库 in memory. */
public final class MemoryChecklistRecords implements ChecklistRecords {

  private final Table<ChecklistRecord> table =
      new Table<>(ChecklistRecord::inspection).unique("id", row -> Optional.of(row.inspection()));

  @Override
  public Optional<ChecklistRecord> find(UUID inspection) {
    return table.find(inspection);
  }

  @Override
  public void add(ChecklistRecord record) {
    table.addAll(List.of(record));
  }

  @Override
  public ChecklistRecord update(ChecklistRecord record) {
    table.requireFresh(record, ChecklistRecord::revision);
    return table.replace(
        new ChecklistRecord(
            record.inspection(),
            record.enterprise(),
            record.division(),
            record.date(),
            record.answers(),
            record.revision() + 1));
  }
}
