package org.anjian.rest.enforcement;

import java.time.LocalDate;
import java.util.List;
import org.anjian.enforcement.ContestWindow;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.PenaltyInForce;
import org.anjian.enforcement.Procedure;
import org.anjian.enforcement.Remedies;
import org.anjian.law.OtherPenalty;
import org.anjian.rest.label.Coded;
import org.anjian.rest.label.Vocabulary;

/**
 * 救济: how far reconsideration and suit have come, and what is left of the decision.
 *
 * @param outcome how the last one ended, or null
 * @param reconsideredFirst whether reconsideration must come before a suit
 * @param answerBy until when the bureau must answer, or null
 * @param finalOn the last day on which the decision can be contested; null while it is
 * @param applyToCourtBy until when the court can be asked to execute it, or null
 * @param standstill days on which no surcharge is counted
 * @param stands whether anything of the penalty holds
 * @param fineInForceYuan the fine that is left
 */
public record RemedyView(
    Coded state,
    Coded outcome,
    boolean reconsideredFirst,
    LocalDate reconsiderBy,
    LocalDate sueBy,
    LocalDate answerBy,
    LocalDate finalOn,
    LocalDate applyToCourtBy,
    List<SpanView> standstill,
    boolean stands,
    String fineInForceYuan,
    List<Coded> otherPenaltiesInForce) {

  /** 期间: both days included; without an end while it goes on. */
  public record SpanView(LocalDate from, LocalDate to) {

    static SpanView of(Remedies.Span span) {
      return new SpanView(span.from(), span.to().orElse(null));
    }
  }

  static RemedyView of(EnforcementCase found, Procedure procedure) {
    Remedies remedies = found.remedies();
    ContestWindow window = ContestWindow.of(found, procedure);
    PenaltyInForce left = found.penaltyInForce().orElseThrow();
    return new RemedyView(
        Coded.of(remedies.state()),
        remedies.outcome().map(Coded::of).orElse(null),
        window.reconsideredFirst(),
        window.reconsiderBy().orElse(null),
        window.sueBy().orElse(null),
        remedies.answerBy(procedure).orElse(null),
        window.finalOn().orElse(null),
        window.applyBy().orElse(null),
        remedies.spans().stream().map(SpanView::of).toList(),
        left.stands(),
        left.fine().toString(),
        Coded.all(
            Vocabulary.OTHER_PENALTY,
            left.otherPenalties().stream().map(OtherPenalty::code).toList()));
  }
}
