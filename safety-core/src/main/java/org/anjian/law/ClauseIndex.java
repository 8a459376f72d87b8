package org.anjian.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * 条文索引: finds a row by the name of its clause, the day, the subject and the stage, in one look-up
 * that allocates nothing. A name stands for a clause as {@link LawBook#resolve} reads it, so that
 * the only paragraph of an article is found under both spellings.
 */
final class ClauseIndex {

  private final LawEntry[] table;
  private final int mask;

  /**
   * Indexes clauses.
   *
   * @param byRef the rows of each clause
   * @param weighed whether other texts are weighed against a row
   */
  ClauseIndex(Map<ProvisionRef, List<Provision>> byRef, Predicate<Provision> weighed) {
    List<Spelled> all = spellings(byRef);
    int size = Integer.highestOneBit(Math.max(8, 4 * all.size()));
    table = new LawEntry[size];
    mask = size - 1;
    all.forEach(one -> enter(one, weighed.test(one.row)));
  }

  /** A row under one spelling of its place. */
  private record Spelled(Provision row, Place place) {}

  private static List<Spelled> spellings(Map<ProvisionRef, List<Provision>> byRef) {
    Map<ProvisionRef, Boolean> onlyFirstParagraph = new HashMap<>();
    for (ProvisionRef ref : byRef.keySet()) {
      boolean first = ref.place().paragraph() == 1;
      onlyFirstParagraph.merge(article(ref), first, Boolean::logicalAnd);
    }
    List<Spelled> all = new ArrayList<>();
    byRef.forEach(
        (ref, rows) -> {
          Place place = ref.place();
          rows.forEach(row -> all.add(new Spelled(row, place)));
          if (place.item() > 0 || place.paragraph() > 1) {
            return;
          }
          Place other = new Place(place.article(), 1 - place.paragraph(), 0);
          boolean free = !byRef.containsKey(new ProvisionRef(ref.law(), ref.edition(), other));
          if (free && (place.paragraph() == 0 || onlyFirstParagraph.get(article(ref)))) {
            rows.forEach(row -> all.add(new Spelled(row, other)));
          }
        });
    return all;
  }

  private static ProvisionRef article(ProvisionRef ref) {
    return new ProvisionRef(ref.law(), ref.edition(), new Place(ref.place().article(), 0, 0));
  }

  private void enter(Spelled one, boolean weighed) {
    LawEntry entry = new LawEntry(one.row, one.place, weighed, null);
    int slot = entry.hash() & mask;
    while (table[slot] != null && !table[slot].answersAs(entry)) {
      slot = (slot + 1) & mask;
    }
    table[slot] = new LawEntry(one.row, one.place, weighed, table[slot]);
  }

  /** The entry of a row; null if there is none, for whatever reason. */
  LawEntry find(ProvisionName name, LocalDate day, Subject subject, Condition condition) {
    String law = name.law();
    long place = LawEntry.key(name.place());
    String code = condition.code();
    int slot = LawEntry.hash(law, place, subject, code) & mask;
    LawEntry entry = table[slot];
    while (entry != null && !entry.answers(law, place, subject, code)) {
      slot = (slot + 1) & mask;
      entry = table[slot];
    }
    return entry == null ? null : entry.on(day);
  }
}
