package org.anjian.rest.fine;

import java.util.List;
import java.util.Optional;
import org.anjian.explain.Reasoned;
import org.anjian.law.OtherPenalty;
import org.anjian.money.FineRange;
import org.anjian.money.Yuan;
import org.anjian.penalty.FineAssessment;
import org.anjian.penalty.FineFacts;
import org.anjian.penalty.HearingDuty;
import org.anjian.rest.language.Language;
import org.anjian.rest.trace.StepView;

/**
 * 罚款试算结果, in the published shape. {@code amountYuan} is null where the law leaves a range. A
 * hearing or a collective discussion is required when even the lowest fine, or another penalty,
 * demands it.
 */
public record AssessmentView(
    String outcome,
    String edition,
    String appliedRef,
    String minYuan,
    String maxYuan,
    String amountYuan,
    List<String> otherPenalties,
    boolean hearingRequired,
    boolean collectiveDiscussionRequired,
    List<StepView> trace,
    String receipt) {

  /** The answer to a request. */
  public static AssessmentView of(
      Reasoned<FineAssessment> reasoned,
      FineFacts facts,
      HearingDuty.Thresholds thresholds,
      String receipt,
      Language language) {
    FineAssessment assessment = reasoned.value();
    Optional<FineRange> range = assessment.range();
    Yuan lowest = range.map(FineRange::lowest).orElse(Yuan.ZERO);
    HearingDuty duty =
        HearingDuty.of(
            assessment.applied().subject(),
            lowest,
            assessment.otherPenalties(),
            facts,
            facts.decisionDate(),
            thresholds);
    return new AssessmentView(
        assessment.outcome().name(),
        Integer.toString(assessment.applied().ref().edition()),
        assessment.applied().ref().toString(),
        range.isPresent() ? lowest.toString() : null,
        range.map(FineRange::ceiling).map(Yuan::toString).orElse(null),
        assessment.amount().map(Yuan::toString).orElse(null),
        assessment.otherPenalties().stream().map(OtherPenalty::code).toList(),
        duty == HearingDuty.REQUIRED,
        duty.demandsCollectiveDiscussion(facts.decisionDate()),
        StepView.of(reasoned.trace(), language),
        receipt);
  }
}
