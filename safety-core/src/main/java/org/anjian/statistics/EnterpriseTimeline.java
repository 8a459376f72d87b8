package org.anjian.statistics;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 企业时间轴: everything that happened to an enterprise, as one list. */
public interface EnterpriseTimeline {

  /** What happened to the enterprise, the newest first; one question to the store. */
  Page<Entry> of(UUID enterprise, PageRequest page);

  /**
   * 时间轴条目.
   *
   * @param kind kind of the record
   * @param id identity of the record; a re-inspection is found under its order
   * @param date the day that puts it into its place
   * @param number document number, or what people call it by
   * @param title what it is about, in short
   */
  record Entry(RecordKind kind, UUID id, LocalDate date, String number, String title) {

    public Entry {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(title, "title");
    }
  }
}
