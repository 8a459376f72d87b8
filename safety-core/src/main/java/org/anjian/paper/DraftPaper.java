package org.anjian.paper;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.anjian.document.DocumentNumber;

/**
 * 文书草稿: a paper as it would be issued now.
 *
 * @param paper what stands in it: what the record says, and what was typed
 * @param fixed keys of the fields that the record fixes, so that nobody types over them
 * @param number the number that it would carry, where the record has one
 * @param agency name of the agency
 * @param missing what must be filled before it is issued
 */
public record DraftPaper(
    Paper paper,
    Set<String> fixed,
    Optional<DocumentNumber> number,
    String agency,
    List<FormField> missing) {

  public DraftPaper {
    Objects.requireNonNull(paper, "paper");
    fixed = Set.copyOf(fixed);
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(agency, "agency");
    missing = List.copyOf(missing);
  }

  /** The draft on paper, marked as such. */
  PaperSheet sheet() {
    return new PaperSheet(paper, agency, number, true, Optional.empty(), List.of());
  }
}
