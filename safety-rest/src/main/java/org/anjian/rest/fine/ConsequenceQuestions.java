package org.anjian.rest.fine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anjian.division.DivisionCode;
import org.anjian.division.DivisionLevel;
import org.anjian.explain.Reasoned;
import org.anjian.money.FineRange;
import org.anjian.money.Yuan;
import org.anjian.penalty.ActAssessment;
import org.anjian.penalty.Consequence;
import org.anjian.penalty.Consequences;
import org.anjian.penalty.DecidingAgency;
import org.anjian.penalty.DrawConsequences;
import org.anjian.penalty.FineAssessment;
import org.anjian.penalty.IntendedPenalty;
import org.anjian.penalty.PenaltySum;
import org.anjian.rest.language.Language;

/** 后果的提问: what follows from a penalty, asked at both ends of its range. */
final class ConsequenceQuestions {

  /** 处罚: what one party is about to get. */
  record Penalty(
      List<IntendedPenalty.Clause> clauses,
      Optional<FineRange> range,
      Optional<Yuan> gains,
      Optional<Yuan> goods,
      LocalDate decisionDay) {

    static Penalty of(FineAssessment assessment, Optional<Yuan> intended, LocalDate day) {
      return new Penalty(
          List.of(
              new IntendedPenalty.Clause(assessment.applied(), true, assessment.otherPenalties())),
          intended.map(FineRange::exactly).or(assessment::range),
          assessment.confiscatedGains(),
          assessment.confiscatedGoods(),
          day);
    }

    static Penalty of(List<ActAssessment> acts, PenaltySum sum, LocalDate day) {
      return new Penalty(
          IntendedPenalty.Clause.of(acts),
          sum.range(),
          sum.confiscatedGains(),
          sum.confiscatedGoods(),
          day);
    }
  }

  private final DrawConsequences draw;

  ConsequenceQuestions(DrawConsequences draw) {
    this.draw = draw;
  }

  /**
   * @param division where the case is; whose bureau decides and where the act was done, unless the
   *     facts say otherwise; may be null
   * @param said what is known of the case; may be null
   */
  List<ConsequenceView> ask(
      Penalty penalty, DivisionCode division, CaseFactsRequest said, Language language) {
    CaseFactsRequest facts = said == null ? CaseFactsRequest.NONE : said;
    Consequences lowest =
        draw(penalty, penalty.range().map(FineRange::lowest), division, facts).value();
    Consequences highest =
        draw(penalty, penalty.range().map(FineRange::ceiling), division, facts).value();
    return Arrays.stream(Consequence.Kind.values())
        .map(kind -> ConsequenceView.of(lowest.of(kind), highest.of(kind), language))
        .toList();
  }

  private Reasoned<Consequences> draw(
      Penalty penalty, Optional<Yuan> fine, DivisionCode division, CaseFactsRequest facts) {
    return draw.of(
        new IntendedPenalty(
            penalty.clauses(),
            fine.orElse(Yuan.ZERO),
            penalty.gains(),
            penalty.goods(),
            facts.noticeDate() == null ? penalty.decisionDay() : facts.noticeDate(),
            penalty.decisionDay(),
            agency(division, facts),
            Optional.ofNullable(facts.actPlace()).or(() -> Optional.ofNullable(division)),
            facts.facts()));
  }

  private static Optional<DecidingAgency> agency(DivisionCode division, CaseFactsRequest facts) {
    if (facts.agency() != null) {
      return Optional.of(facts.agency().toAgency());
    }
    return Optional.ofNullable(division)
        .filter(place -> place.level() != DivisionLevel.VILLAGE)
        .map(DecidingAgency::bureau);
  }
}
