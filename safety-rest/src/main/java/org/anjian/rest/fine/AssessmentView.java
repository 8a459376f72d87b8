package org.anjian.rest.fine;

import java.util.List;
import org.anjian.explain.Reasoned;
import org.anjian.penalty.FineAssessment;
import org.anjian.penalty.Receipt;
import org.anjian.rest.json.RawJson;
import org.anjian.rest.language.Language;
import org.anjian.rest.trace.StepView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 罚款试算结果, in the published shape. {@code amountYuan} is null where the law leaves a range. A
 * hearing or a collective discussion is required when the consequence of that kind certainly
 * follows, whatever fine of the range is chosen.
 *
 * @param limitation whether the act is still punished
 * @param tier the tier of the benchmark, where one was named
 * @param confiscation what is confiscated beside the fine
 * @param reducible whether a ground allows to go below the range (减轻)
 * @param waivable whether a ground allows not to punish (可以不予处罚)
 * @param aggravated whether a ground demands more (从重)
 * @param citation the sentence by which a document names the clauses
 * @param consequences what follows for the procedure
 * @param lawVersion version of the law data
 * @param inputs what was computed from; posting it again gives the same receipt
 * @param record what the receipt is the hash of; it is kept for a replay
 */
@Schema(title = "罚款试算结果 Assessment")
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
    String receipt,
    LimitationView limitation,
    TierView tier,
    ConfiscationView confiscation,
    boolean reducible,
    boolean waivable,
    boolean aggravated,
    String citation,
    List<ConsequenceView> consequences,
    String lawVersion,
    RawJson inputs,
    String record) {

  static AssessmentView of(
      Reasoned<FineAssessment> reasoned,
      NormView result,
      DutiesView duties,
      List<ConsequenceView> consequences,
      Receipt receipt,
      Language language) {
    return new AssessmentView(
        result.outcome(),
        result.edition(),
        result.appliedRef(),
        result.minYuan(),
        result.maxYuan(),
        result.amountYuan(),
        result.otherPenalties(),
        duties.hearingRequired(),
        duties.collectiveDiscussionRequired(),
        StepView.of(reasoned.trace(), language),
        receipt.hash(),
        result.limitation(),
        result.tier(),
        result.confiscation(),
        result.reducible(),
        result.waivable(),
        result.aggravated(),
        result.citation(),
        consequences,
        receipt.law(),
        new RawJson(receipt.inputs()),
        receipt.text());
  }
}
