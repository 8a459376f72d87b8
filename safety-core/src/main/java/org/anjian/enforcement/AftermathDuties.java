package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.anjian.duty.Due;
import org.anjian.duty.DutyKind;

/** 决定之后的期限: what the bureau still owes after a decision besides its publication and collection. */
final class AftermathDuties {

  private AftermathDuties() {}

  /** Hands what is due to whoever collects it. */
  static void of(
      EnforcementCase read, Procedure procedure, BiConsumer<DutyKind, Optional<Due>> collect) {
    if (read.isOnTheSpot() && !read.has(ActKind.ON_THE_SPOT_REPORT)) {
      collect.accept(
          DutyKind.ON_THE_SPOT_REPORT, procedure.due("SUMMARY_REPORT", read.filing().date()));
    }
    if (read.count(ActKind.SPOT_COLLECTION) > read.count(ActKind.FINE_HANDOVER)) {
      collect.accept(DutyKind.FINE_HANDOVER, handover(read, procedure));
    }
    if (read.count(ActKind.FINE_HANDOVER) > read.count(ActKind.FINE_DEPOSIT)) {
      collect.accept(
          DutyKind.FINE_DEPOSIT,
          procedure.due("FINE_DEPOSIT", read.lastDate(ActKind.FINE_HANDOVER)));
    }
    Remedies remedies = read.remedies();
    boolean inSuit = remedies.state() == Remedies.State.IN_SUIT;
    remedies
        .answerBy(procedure)
        .ifPresent(
            day ->
                collect.accept(
                    inSuit ? DutyKind.SUIT_ANSWER : DutyKind.RECONSIDERATION_ANSWER,
                    Optional.of(
                        Due.on(
                            day, inSuit ? AftermathArticles.DEFEND : AftermathArticles.ANSWER))));
    if (read.mustWithdrawPublication()) {
      LocalDate corrected =
          read.penaltyInForce().flatMap(PenaltyInForce::correctedOn).orElseThrow();
      collect.accept(
          DutyKind.PUBLICATION_WITHDRAWAL, procedure.due("DISCLOSURE_WITHDRAWAL", corrected));
    }
    if (read.mustBeRenewed()) {
      read.renewBy(procedure)
          .ifPresent(
              day ->
                  collect.accept(
                      DutyKind.RENEWED_DECISION,
                      Optional.of(Due.on(day, AftermathArticles.RENEW))));
    }
  }

  private static Optional<Due> handover(EnforcementCase read, Procedure procedure) {
    return read.round().stream()
        .filter(CaseExecution.SpotCollection.class::isInstance)
        .map(CaseExecution.SpotCollection.class::cast)
        .reduce((one, later) -> later)
        .flatMap(
            one ->
                one.ashoreOn().isPresent()
                    ? procedure.due("FINE_HANDOVER_ON_WATER", one.ashoreOn().get())
                    : procedure.due("FINE_HANDOVER", one.date()));
  }
}
