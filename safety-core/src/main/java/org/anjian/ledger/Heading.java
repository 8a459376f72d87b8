package org.anjian.ledger;

import java.util.List;
import java.util.Objects;

/**
 * 表头: one column of a ledger sheet. The column itself must always be there; its cells may be
 * optional.
 *
 * @param text the heading as the template prints it
 * @param type what its cells hold
 * @param required whether every row must fill the cell in
 * @param words the words that the cells may hold; empty where they are free
 */
public record Heading(String text, HeadingType type, boolean required, List<String> words) {

  public Heading {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a heading needs its text");
    }
    Objects.requireNonNull(type, "type");
    words = List.copyOf(words);
  }
}
