package org.anjian.penalty;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.LegalBasis;
import org.anjian.law.Enforcer;
import org.anjian.law.OtherPenalty;

/**
 * 决定机关: who decides one part of a penalty.
 *
 * @param penalty which part; empty for the fine
 * @param decider who decides it by law; empty where no text that is carried says so
 * @param thisAgency whether the agency of the case may, as far as this part goes
 * @param basis the article
 * @param gaps the facts that would decide it
 */
public record Competence(
    Optional<OtherPenalty> penalty,
    Optional<Enforcer> decider,
    Answer thisAgency,
    LegalBasis basis,
    List<Gap> gaps) {

  public Competence {
    Objects.requireNonNull(penalty, "penalty");
    Objects.requireNonNull(decider, "decider");
    Objects.requireNonNull(thisAgency, "thisAgency");
    Objects.requireNonNull(basis, "basis");
    gaps = List.copyOf(gaps);
  }

  /** The names of the facts that would decide it. */
  public List<String> missing() {
    return Gap.names(gaps);
  }

  /** The same decider for another part of the penalty. */
  Competence of(OtherPenalty part) {
    return new Competence(Optional.of(part), decider, thisAgency, basis, gaps);
  }
}
