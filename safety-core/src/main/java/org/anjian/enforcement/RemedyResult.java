package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.law.OtherPenalty;
import org.anjian.money.Yuan;

/**
 * 处理结果: what a reconsideration, a court or the bureau itself made of a decision.
 *
 * @param outcome how it ended
 * @param fine the fine that is left, where the outcome changes the penalty
 * @param otherPenalties what else is left then
 * @param renewalOrdered 责令重新作出
 * @param renewBy the time that was set for it, if one was
 * @param againstThirdParty whether it is less favourable because a third party asked for it
 *     (行政复议法(2023) 第63条第2款; 行政诉讼法(2017) 第77条第2款)
 * @param reference number and words of the document
 */
public record RemedyResult(
    RemedyOutcome outcome,
    Optional<Yuan> fine,
    List<OtherPenalty> otherPenalties,
    boolean renewalOrdered,
    Optional<LocalDate> renewBy,
    boolean againstThirdParty,
    String reference) {

  public RemedyResult {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(fine, "fine");
    otherPenalties = List.copyOf(otherPenalties);
    Objects.requireNonNull(renewBy, "renewBy");
    Objects.requireNonNull(reference, "reference");
  }

  /** An outcome that leaves the penalty as it is, or leaves nothing of it. */
  public static RemedyResult of(RemedyOutcome outcome, String reference) {
    return new RemedyResult(
        outcome, Optional.empty(), List.of(), false, Optional.empty(), false, reference);
  }

  /** Revoked, and to be decided anew. */
  public static RemedyResult revokedForRenewal(Optional<LocalDate> renewBy, String reference) {
    return new RemedyResult(
        RemedyOutcome.REVOKED, Optional.empty(), List.of(), true, renewBy, false, reference);
  }

  /** Another penalty. */
  public static RemedyResult changed(Yuan fine, List<OtherPenalty> others, String reference) {
    return new RemedyResult(
        RemedyOutcome.CHANGED,
        Optional.of(fine),
        others,
        false,
        Optional.empty(),
        false,
        reference);
  }

  /**
   * Checks that it says what is left, and leaves nothing heavier.
   *
   * @throws Refusal FACT_MISSING, FACTS_CONTRADICT or WORSE_FOR_APPLICANT
   */
  void checkAgainst(EnforcementCase before, LegalBasis basis, LegalBasis notWorse) {
    if (outcome.changes() && fine.isEmpty()) {
      throw Procedure.missing("fineYuan", basis);
    }
    if (!outcome.changes() && (fine.isPresent() || !otherPenalties.isEmpty())) {
      throw contradiction("fineYuan", basis);
    }
    if (renewalOrdered && !outcome.ends()) {
      throw contradiction("renewalOrdered", basis);
    }
    if (before.penaltyInForce().isEmpty()) {
      if (outcome.changes()) {
        throw contradiction("outcome", basis);
      }
      return;
    }
    PenaltyInForce now = before.penaltyInForce().orElseThrow();
    boolean heavier =
        fine.filter(left -> left.exceeds(now.fine())).isPresent()
            || !now.otherPenalties().containsAll(otherPenalties);
    if (heavier && !againstThirdParty) {
      throw Refusal.of(
          RefusalCode.WORSE_FOR_APPLICANT,
          Map.of(
              "fineYuan", fine.map(Yuan::toString).orElse(""),
              "decidedFineYuan", now.fine(),
              "otherPenalties", otherPenalties,
              "decidedOtherPenalties", now.otherPenalties()),
          notWorse);
    }
  }

  private Refusal contradiction(String field, LegalBasis basis) {
    return Refusal.of(
        RefusalCode.FACTS_CONTRADICT, Map.of("field", field, "outcome", outcome), basis);
  }
}
