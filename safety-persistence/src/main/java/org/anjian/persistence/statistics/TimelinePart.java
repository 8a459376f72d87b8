package org.anjian.persistence.statistics;

import java.util.Objects;
import org.anjian.statistics.RecordKind;

/**
 * 时间轴的一部分: what one room has to tell of an enterprise. Every part that is produced anywhere goes
 * into the timeline.
 *
 * @param kind kind of the records
 * @param select SQL of its own that gives the columns id, number, title and happened_on of the
 *     enterprise {@code ?1}; never made from what anybody typed
 */
public record TimelinePart(RecordKind kind, String select) {

  public TimelinePart {
    Objects.requireNonNull(kind, "kind");
    if (!select.contains("?1") || select.contains(";")) {
      throw new IllegalArgumentException("a part asks for the enterprise ?1: " + select);
    }
  }
}
