package org.anjian.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 条文索引: finds a row by the name of its clause, the day, the subject and the stage: one look-up by
 * name, then the edition in force on the day, then the rows of the subject. A name stands for a
 * clause as {@link LawBook#resolve} reads it, so that the only paragraph of an article is found
 * under both spellings.
 */
final class ClauseIndex {

  /** A clause of one edition, and those of the same name in other editions. */
  private static final class Clause {
    private final Statute statute;
    private final Provision[][] bySubject = new Provision[SUBJECTS][];
    private final Clause next;

    private Clause(Statute statute, List<Provision> rows, Clause next) {
      this.statute = statute;
      this.next = next;
      for (Subject subject : Subject.values()) {
        bySubject[subject.ordinal()] =
            rows.stream().filter(row -> row.subject() == subject).toArray(Provision[]::new);
      }
    }
  }

  private static final int SUBJECTS = Subject.values().length;

  private final Map<ProvisionName, Clause> byName = new HashMap<>();

  /**
   * Indexes clauses.
   *
   * @param byRef the rows of each clause
   */
  ClauseIndex(Map<ProvisionRef, List<Provision>> byRef) {
    Map<ProvisionRef, Boolean> onlyFirstParagraph = new HashMap<>();
    for (ProvisionRef ref : byRef.keySet()) {
      boolean first = ref.place().paragraph() == 1;
      onlyFirstParagraph.merge(article(ref), first, Boolean::logicalAnd);
    }
    byRef.forEach(
        (ref, rows) -> {
          Place place = ref.place();
          enter(ref.law(), place, rows);
          if (place.item() > 0 || place.paragraph() > 1) {
            return;
          }
          ProvisionRef article = article(ref);
          Place other = new Place(place.article(), 1 - place.paragraph(), 0);
          boolean free = !byRef.containsKey(new ProvisionRef(ref.law(), ref.edition(), other));
          if (free && (place.paragraph() == 0 || onlyFirstParagraph.get(article))) {
            enter(ref.law(), other, rows);
          }
        });
  }

  private static ProvisionRef article(ProvisionRef ref) {
    return new ProvisionRef(ref.law(), ref.edition(), new Place(ref.place().article(), 0, 0));
  }

  private void enter(String law, Place place, List<Provision> rows) {
    Statute statute = rows.get(0).statute();
    byName.merge(
        new ProvisionName(law, place),
        new Clause(statute, rows, null),
        (found, added) -> new Clause(statute, rows, found));
  }

  /** The row; null if there is none, for whatever reason. */
  Provision find(ProvisionName name, LocalDate day, Subject subject, Condition condition) {
    Clause clause = byName.get(name);
    while (clause != null && !clause.statute.inForceOn(day)) {
      clause = clause.next;
    }
    if (clause == null) {
      return null;
    }
    for (Provision row : clause.bySubject[subject.ordinal()]) {
      if (row.condition().equals(condition)) {
        return row;
      }
    }
    return null;
  }
}
