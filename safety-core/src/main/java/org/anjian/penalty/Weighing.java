package org.anjian.penalty;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anjian.calendar.LegalTerm;
import org.anjian.explain.LegalBasis;

/**
 * 权衡: the reasons and the gaps that a rule finds while it goes through its conditions. What it
 * concludes it gives away, and is ready for the next rule.
 */
final class Weighing {

  private static final int USUAL = 8;

  private Ground[] grounds = new Ground[USUAL];
  private Gap[] gaps = new Gap[USUAL];
  private int groundCount;
  private int gapCount;

  void found(Ground.Code code, LegalBasis basis) {
    add(Ground.of(code, basis));
  }

  void found(Ground.Code code, LegalBasis basis, Object given) {
    add(Ground.of(code, basis, given));
  }

  void found(Ground.Code code, LegalBasis basis, Object given, Object limit) {
    add(Ground.of(code, basis, given, limit));
  }

  private void add(Ground ground) {
    if (groundCount == grounds.length) {
      grounds = Arrays.copyOf(grounds, 2 * groundCount);
    }
    grounds[groundCount++] = ground;
  }

  /** What is not known and would count. */
  void lacks(Gap gap) {
    for (int i = 0; i < gapCount; i++) {
      if (gaps[i].equals(gap)) {
        return;
      }
    }
    if (gapCount == gaps.length) {
      gaps = Arrays.copyOf(gaps, 2 * gapCount);
    }
    gaps[gapCount++] = gap;
  }

  void lacks(List<Gap> several) {
    for (int i = 0; i < several.size(); i++) {
      lacks(several.get(i));
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
    return groundCount > 0;
  }

  /** The first reason, where there is one. */
  Ground first() {
    return grounds[0];
  }

  /** 有一即是: one reason is enough, and then nothing is missing. */
  Answer ifAny() {
    return hasGrounds() ? Answer.YES : gapCount == 0 ? Answer.NO : Answer.UNDETERMINED;
  }

  /** 有一即否: one obstacle is enough, and then nothing is missing. */
  Answer unlessAny() {
    return hasGrounds() ? Answer.NO : gapCount == 0 ? Answer.YES : Answer.UNDETERMINED;
  }

  Consequence conclude(
      Consequence.Kind kind, Answer answer, List<LegalBasis> rule, Optional<LegalTerm> term) {
    Consequence concluded =
        new Consequence(
            kind,
            answer,
            rule,
            list(grounds, groundCount),
            answer == Answer.UNDETERMINED ? list(gaps, gapCount) : List.of(),
            answer == Answer.YES ? term : Optional.empty());
    groundCount = 0;
    gapCount = 0;
    return concluded;
  }

  private static <T> List<T> list(T[] found, int count) {
    return switch (count) {
      case 0 -> List.of();
      case 1 -> List.of(found[0]);
      case 2 -> List.of(found[0], found[1]);
      case 3 -> List.of(found[0], found[1], found[2]);
      default -> List.of(Arrays.copyOf(found, count));
    };
  }
}
