package org.anjian.penalty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjian.calendar.LegalTerm;
import org.anjian.explain.LegalBasis;

/**
 * 权衡: the reasons and the gaps that a rule finds while it goes through its conditions. What it
 * concludes it gives away, and is ready for the next rule.
 */
final class Weighing {

  private static final int USUAL = 4;

  private final List<Ground> grounds = new ArrayList<>(USUAL);
  private final List<Gap> gaps = new ArrayList<>(USUAL);

  void found(Ground.Code code, LegalBasis basis) {
    grounds.add(new Ground(code, basis, Optional.empty(), Optional.empty()));
  }

  void found(Ground.Code code, LegalBasis basis, Object given) {
    grounds.add(new Ground(code, basis, Optional.of(given), Optional.empty()));
  }

  void found(Ground.Code code, LegalBasis basis, Object given, Object limit) {
    grounds.add(new Ground(code, basis, Optional.of(given), Optional.of(limit)));
  }

  /** What is not known and would count. */
  void lacks(Gap gap) {
    if (!gaps.contains(gap)) {
      gaps.add(gap);
    }
  }

  void lacks(List<Gap> several) {
    for (Gap gap : several) {
      lacks(gap);
    }
  }

  /** A reason if the fact holds, a gap if nobody said. */
  void ask(IntendedPenalty penalty, PenaltyFact fact, Ground.Code code, LegalBasis basis) {
    Boolean known = penalty.facts().get(fact);
    if (known == null) {
      lacks(fact);
    } else if (known) {
      found(code, basis);
    }
  }

  boolean hasGrounds() {
    return !grounds.isEmpty();
  }

  /** The first reason, where there is one. */
  Ground first() {
    return grounds.get(0);
  }

  /** 有一即是: one reason is enough, and then nothing is missing. */
  Answer ifAny() {
    return hasGrounds() ? Answer.YES : gaps.isEmpty() ? Answer.NO : Answer.UNDETERMINED;
  }

  /** 有一即否: one obstacle is enough, and then nothing is missing. */
  Answer unlessAny() {
    return hasGrounds() ? Answer.NO : gaps.isEmpty() ? Answer.YES : Answer.UNDETERMINED;
  }

  Consequence conclude(
      Consequence.Kind kind, Answer answer, List<LegalBasis> rule, Optional<LegalTerm> term) {
    Consequence concluded =
        new Consequence(
            kind,
            answer,
            rule,
            copy(grounds),
            answer == Answer.UNDETERMINED ? copy(gaps) : List.of(),
            answer == Answer.YES ? term : Optional.empty());
    grounds.clear();
    gaps.clear();
    return concluded;
  }

  private static <T> List<T> copy(List<T> found) {
    return switch (found.size()) {
      case 0 -> List.of();
      case 1 -> List.of(found.get(0));
      case 2 -> List.of(found.get(0), found.get(1));
      default -> List.copyOf(found);
    };
  }
}
