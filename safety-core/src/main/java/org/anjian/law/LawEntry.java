package org.anjian.law;

import java.time.LocalDate;
import java.util.Optional;
import org.anjian.money.FineRange;

/**
 * 检索条目: a row as the law book finds it under one spelling of its name, with what follows from the
 * row for every case, worked out once when the law book is made.
 */
public final class LawEntry {

  private final String law;
  private final long place;
  private final Subject subject;
  private final String condition;
  private final int from;
  private final int to;
  private final Provision row;
  private final boolean dividedByAmount;
  private final boolean weighed;
  private final boolean superiors;
  private final Optional<FineRange> printed;
  private final LawEntry otherEdition;

  /**
   * A row.
   *
   * @param spelling the place under which it is found
   * @param otherEdition the entry of the same key in another edition; null if there is none
   */
  LawEntry(Provision row, Place spelling, LawRelations relations, LawEntry otherEdition) {
    this.law = row.statute().law();
    this.place = key(spelling);
    this.subject = row.subject();
    this.condition = row.condition().code();
    this.from = key(row.statute().effectiveFrom());
    Optional<LocalDate> end = row.statute().effectiveTo();
    this.to = end.isPresent() ? key(end.get()) : Integer.MAX_VALUE;
    this.row = row;
    this.dividedByAmount = AmountCondition.of(row.condition()).isPresent();
    this.weighed = relations.areWeighed(row);
    this.superiors = relations.haveSuperiors(row);
    this.printed = row.rule().kind() == FineKind.RANGE ? row.rule().amounts() : null;
    this.otherEdition = otherEdition;
  }

  /** A place as one number; different places have different ones. */
  static long key(Place place) {
    return ((long) place.article() << 28) | (place.paragraph() << 14) | place.item();
  }

  /** A day as one number that grows with the day. */
  private static int key(LocalDate day) {
    return (day.getYear() << 9) | (day.getMonthValue() << 5) | day.getDayOfMonth();
  }

  static int hash(String law, long place, Subject subject, String condition) {
    int hash =
        ((law.hashCode() * 31 + Long.hashCode(place)) * 31 + condition.hashCode()) * 31
            + subject.ordinal();
    return hash ^ (hash >>> 15);
  }

  boolean answers(String law, long place, Subject subject, String condition) {
    return this.place == place
        && this.subject == subject
        && this.condition.equals(condition)
        && this.law.equals(law);
  }

  /** The entry of the edition in force on a day; null if none is. */
  LawEntry on(LocalDate day) {
    int asked = key(day);
    LawEntry entry = this;
    while (entry != null && (asked < entry.from || asked >= entry.to)) {
      entry = entry.otherEdition;
    }
    return entry;
  }

  public Provision row() {
    return row;
  }

  /**
   * Whether other texts are weighed against the row: something overtakes it on some day ({@link
   * LawBook#supersedings}), a zone varies it, or its statute applies in an area only.
   */
  public boolean isWeighed() {
    return weighed;
  }

  /**
   * Whether the clause specifies one of another text ({@link LawBook#specifiedBy}), or one
   * overtakes it on some day.
   */
  public boolean hasSuperiors() {
    return superiors;
  }

  /** Whether the edition of the row is still in force on a day after it has come into force. */
  public boolean isStillInForceOn(LocalDate day) {
    return to == Integer.MAX_VALUE || key(day) < to;
  }

  /**
   * Refuses amounts that contradict the stage; see {@link Provision#mustFit}.
   *
   * @throws org.anjian.explain.Refusal FACTS_CONTRADICT
   */
  public void mustFit(CaseAmounts amounts) {
    if (dividedByAmount) {
      row.mustFit(amounts);
    }
  }

  /**
   * The range of the fine for a case; see {@link FineRule#range}.
   *
   * @throws org.anjian.explain.Refusal FACT_MISSING when the amount that the formula needs was not
   *     given
   */
  public Optional<FineRange> range(CaseAmounts amounts) {
    return printed != null ? printed : row.rule().range(amounts);
  }

  @Override
  public String toString() {
    return row.toString();
  }
}
