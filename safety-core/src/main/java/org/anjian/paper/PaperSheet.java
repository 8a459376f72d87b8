package org.anjian.paper;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anjian.document.DocumentNumber;

/**
 * 成文: what is to be set on paper.
 *
 * @param paper the filled form
 * @param agency name of the agency that issues it
 * @param number its number; empty for a form without one, and for a draft that has none yet
 * @param draft whether it is only looked at: it is marked as 草稿 and has no effect
 * @param corrects the number, or else the title, of the paper that this one corrects
 * @param annexes 附件: titles of what is attached
 */
public record PaperSheet(
    Paper paper,
    String agency,
    Optional<DocumentNumber> number,
    boolean draft,
    Optional<String> corrects,
    List<String> annexes) {

  public PaperSheet {
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(agency, "agency");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(corrects, "corrects");
    annexes = List.copyOf(annexes);
  }
}
