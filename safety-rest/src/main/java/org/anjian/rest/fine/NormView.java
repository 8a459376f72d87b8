package org.anjian.rest.fine;

import java.util.List;
import java.util.Optional;
import org.anjian.discretion.Tier;
import org.anjian.explain.LegalBasis;
import org.anjian.law.OtherPenalty;
import org.anjian.money.FineRange;
import org.anjian.money.Yuan;
import org.anjian.penalty.Circumstance;
import org.anjian.penalty.FineAssessment;
import org.anjian.penalty.FineFacts;
import org.anjian.rest.language.Language;
import org.anjian.rest.law.CitationSentence;

/** 按一个条款的结果: what one norm makes of one act. */
public record NormView(
    String outcome,
    String edition,
    String appliedRef,
    String minYuan,
    String maxYuan,
    String amountYuan,
    List<String> otherPenalties,
    LimitationView limitation,
    TierView tier,
    ConfiscationView confiscation,
    boolean reducible,
    boolean waivable,
    boolean aggravated,
    String citation) {

  static NormView of(
      FineFacts facts, FineAssessment assessment, Optional<Tier> tier, Language language) {
    Optional<FineRange> range = assessment.range();
    List<LegalBasis> grounds = facts.circumstances().stream().map(Circumstance::basis).toList();
    return new NormView(
        assessment.outcome().name(),
        Integer.toString(assessment.applied().ref().edition()),
        assessment.applied().ref().toString(),
        range.map(found -> found.lowest().toString()).orElse(null),
        range.map(FineRange::ceiling).map(Yuan::toString).orElse(null),
        assessment.amount().map(Yuan::toString).orElse(null),
        codes(assessment.otherPenalties()),
        LimitationView.of(facts, language),
        tier.map(TierView::of).orElse(null),
        ConfiscationView.of(assessment.confiscatedGains(), assessment.confiscatedGoods()),
        assessment.reducible(),
        assessment.waivable(),
        assessment.aggravated(),
        CitationSentence.of(assessment.applied(), grounds, language));
  }

  static List<String> codes(List<OtherPenalty> penalties) {
    return penalties.stream().map(OtherPenalty::code).toList();
  }
}
