package org.anjian.penalty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjian.calendar.LegalTerm;
import org.anjian.explain.LegalBasis;

/** 权衡: the reasons and the gaps that a rule finds while it goes through its conditions. */
final class Weighing {

  private List<Ground> grounds = List.of();
  private List<String> missing = List.of();

  void found(Ground.Code code, LegalBasis basis) {
    add(new Ground(code, basis, Optional.empty(), Optional.empty()));
  }

  void found(Ground.Code code, LegalBasis basis, Object given) {
    add(new Ground(code, basis, Optional.of(given), Optional.empty()));
  }

  void found(Ground.Code code, LegalBasis basis, Object given, Object limit) {
    add(new Ground(code, basis, Optional.of(given), Optional.of(limit)));
  }

  private void add(Ground ground) {
    if (grounds.isEmpty()) {
      grounds = new ArrayList<>(2);
    }
    grounds.add(ground);
  }

  /** What is not known and would count. */
  void lacks(String what) {
    if (missing.isEmpty()) {
      missing = new ArrayList<>(2);
    }
    if (!missing.contains(what)) {
      missing.add(what);
    }
  }

  void lacks(PenaltyFact fact) {
    lacks(fact.name());
  }

  void lacks(List<String> several) {
    several.forEach(this::lacks);
  }

  /** A reason if the fact holds, a gap if nobody said. */
  void ask(IntendedPenalty penalty, PenaltyFact fact, Ground.Code code, LegalBasis basis) {
    if (penalty.is(fact)) {
      found(code, basis);
    } else if (penalty.isUnknown(fact)) {
      lacks(fact);
    }
  }

  boolean hasGrounds() {
    return !grounds.isEmpty();
  }

  Optional<Ground> first() {
    return grounds.stream().findFirst();
  }

  /** 有一即是: one reason is enough, and then nothing is missing. */
  Answer ifAny() {
    return hasGrounds() ? Answer.YES : missing.isEmpty() ? Answer.NO : Answer.UNDETERMINED;
  }

  /** 有一即否: one obstacle is enough, and then nothing is missing. */
  Answer unlessAny() {
    return hasGrounds() ? Answer.NO : missing.isEmpty() ? Answer.YES : Answer.UNDETERMINED;
  }

  Consequence conclude(
      Consequence.Kind kind, Answer answer, List<LegalBasis> rule, Optional<LegalTerm> term) {
    return new Consequence(
        kind,
        answer,
        rule,
        grounds,
        answer == Answer.UNDETERMINED ? missing : List.of(),
        answer == Answer.YES ? term : Optional.empty());
  }
}
