package org.anjian.law;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 条文索引: finds a row by the name of its clause, the day, the subject and the stage, in one look-up
 * that allocates nothing. A name stands for a clause as {@link LawBook#resolve} reads it, so that
 * the only paragraph of an article is found under both spellings.
 */
final class ClauseIndex {

  /** A clause has at most two: the only paragraph of an article with or without its number. */
  private static final int SPELLINGS = 2;

  private final LawEntry[] table;
  private final int mask;

  /** Indexes clauses under every spelling of their names. */
  ClauseIndex(Clauses clauses, LawRelations relations) {
    int most = 0;
    Set<ProvisionRef> furtherParagraphs = new HashSet<>();
    for (ProvisionRef ref : clauses.refs()) {
      most += SPELLINGS * clauses.of(ref).size();
      if (ref.place().paragraph() != 1) {
        furtherParagraphs.add(at(ref, 0));
      }
    }
    int size = Integer.highestOneBit(Math.max(8, 2 * most));
    table = new LawEntry[size];
    mask = size - 1;
    for (ProvisionRef ref : clauses.refs()) {
      Place place = ref.place();
      enter(clauses.of(ref), place, relations);
      if (place.item() > 0 || place.paragraph() > 1) {
        continue;
      }
      ProvisionRef other = at(ref, 1 - place.paragraph());
      boolean onlyParagraph = place.paragraph() == 0 || !furtherParagraphs.contains(other);
      if (onlyParagraph && !clauses.have(other)) {
        enter(clauses.of(ref), other.place(), relations);
      }
    }
  }

  /** A paragraph of the article of a clause; 0 is the article. */
  private static ProvisionRef at(ProvisionRef ref, int paragraph) {
    return new ProvisionRef(
        ref.law(), ref.edition(), new Place(ref.place().article(), paragraph, 0));
  }

  private void enter(List<Provision> rows, Place spelling, LawRelations relations) {
    for (Provision row : rows) {
      int slot =
          slotOf(
              row.statute().law(), LawEntry.key(spelling), row.subject(), row.condition().code());
      table[slot] = new LawEntry(row, spelling, relations, table[slot]);
    }
  }

  /** Where the entries of a key are, or would be. */
  private int slotOf(String law, long place, Subject subject, String condition) {
    int slot = LawEntry.hash(law, place, subject, condition) & mask;
    while (table[slot] != null && !table[slot].answers(law, place, subject, condition)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The entry of a row; null if there is none, for whatever reason. */
  LawEntry find(ProvisionName name, LocalDate day, Subject subject, Condition condition) {
    LawEntry entry =
        table[slotOf(name.law(), LawEntry.key(name.place()), subject, condition.code())];
    return entry == null ? null : entry.on(day);
  }
}
