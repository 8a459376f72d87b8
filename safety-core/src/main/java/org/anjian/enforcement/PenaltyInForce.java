package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anjian.law.OtherPenalty;
import org.anjian.money.Yuan;

/**
 * 现行有效的处罚: what is left of a decision after remedies and the bureau's own corrections.
 *
 * @param fine the fine that is owed; zero where the decision was revoked
 * @param otherPenalties what else holds
 * @param revokedOn the day from which nothing of it holds
 * @param correctedOn the day of the last change, revocation or finding that it was unlawful
 */
public record PenaltyInForce(
    Yuan fine,
    List<OtherPenalty> otherPenalties,
    Optional<LocalDate> revokedOn,
    Optional<LocalDate> correctedOn) {

  public PenaltyInForce {
    Objects.requireNonNull(fine, "fine");
    otherPenalties = List.copyOf(otherPenalties);
    Objects.requireNonNull(revokedOn, "revokedOn");
    Objects.requireNonNull(correctedOn, "correctedOn");
  }

  /** What the acts after a decision have left of it. */
  static PenaltyInForce of(CaseAct.Decision decision, List<CaseAct> acts) {
    PenaltyInForce now =
        new PenaltyInForce(
            decision.fine(), decision.otherPenalties(), Optional.empty(), Optional.empty());
    for (CaseAct act : acts) {
      Optional<RemedyResult> result = act.result();
      if (result.isPresent()) {
        now = now.after(result.get(), act);
      }
    }
    return now;
  }

  private PenaltyInForce after(RemedyResult result, CaseAct act) {
    RemedyOutcome outcome = result.outcome();
    Optional<LocalDate> corrected =
        outcome.withdrawsPublication() ? Optional.of(act.date()) : correctedOn;
    if (outcome.ends()) {
      return new PenaltyInForce(
          Yuan.ZERO, List.of(), revokedOn.or(() -> Optional.of(act.date())), corrected);
    }
    return new PenaltyInForce(
        result.fine().orElse(fine),
        outcome.changes() ? result.otherPenalties() : otherPenalties,
        revokedOn,
        corrected);
  }

  /** Whether anything of it holds. */
  public boolean stands() {
    return revokedOn.isEmpty();
  }
}
