package org.anjian.checklist;

import java.util.Optional;
import java.util.UUID;

/** 检查表库: the stored answers of inspections. */
public interface ChecklistRecords {

  /** The record of an inspection, if it has one. */
  Optional<ChecklistRecord> find(UUID inspection);

  /**
   * Stores a first record.
   *
   * @throws org.anjian.explain.Refusal ALREADY_EXISTS if the inspection has one
   */
  void add(ChecklistRecord record);

  /**
   * Stores a changed record; its answers are replaced whole.
   *
   * @return the record with its new revision
   * @throws org.anjian.explain.Refusal STALE_REVISION if somebody else changed it since
   */
  ChecklistRecord update(ChecklistRecord record);
}
