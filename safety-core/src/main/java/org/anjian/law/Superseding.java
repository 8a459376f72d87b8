package org.anjian.law;

import java.util.List;
import java.util.Objects;

/**
 * 被取代: the mark on a row whose amounts a higher or later text has overtaken. The row stays as it is
 * printed.
 *
 * @param by the clause that prevails
 * @param rows its rows for the same subject and stage: none where it prevails without one of its
 *     own, several where the amounts of the case decide between them
 * @param whole whether it prevails for every act of the row; if not, it does for some of them, or
 *     lawyers differ, and a person has to decide
 * @param note why, in short
 */
public record Superseding(ProvisionRef by, List<Provision> rows, boolean whole, String note) {

  public Superseding {
    Objects.requireNonNull(by, "by");
    rows = List.copyOf(rows);
    Objects.requireNonNull(note, "note");
  }
}
