package org.anjian.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjian.calendar.LegalTerm;
import org.anjian.calendar.LegalTerms;

/** 期限沿革: the terms of one rule, of which at most one is in force on a day. */
final class TermHistory {

  private final List<Optional<LegalTerm>> terms;

  private TermHistory(List<Optional<LegalTerm>> terms) {
    this.terms = List.copyOf(terms);
  }

  /** The terms of a rule; none where no text sets one. */
  static TermHistory of(String rule, LegalTerms terms) {
    List<Optional<LegalTerm>> own = new ArrayList<>();
    for (LegalTerm term : terms.all()) {
      if (term.rule().equals(rule)) {
        own.add(Optional.of(term));
      }
    }
    return new TermHistory(own);
  }

  /** The term in force on a day. */
  Optional<LegalTerm> on(LocalDate day) {
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).get().inForce().contains(day)) {
        return terms.get(i);
      }
    }
    return Optional.empty();
  }

  /** The term in force on a day, if it begins to run at all. */
  Optional<LegalTerm> onIf(boolean runs, LocalDate day) {
    return runs ? on(day) : Optional.empty();
  }
}
