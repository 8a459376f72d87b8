package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.anjian.money.Yuan;

/** 决定之后的评查: what is wrong with delivery, remedies, collection and execution as of a day. */
final class AftermathReading {

  /** Takes down what is wrong. */
  interface Noting {

    /** Notes it if it was done after its last day, or was not done and that is over. */
    void inTime(ReviewItem item, Optional<LocalDate> lastDay, Optional<LocalDate> doneOn);

    /** Notes it. */
    void wrong(ReviewItem item);
  }

  private final EnforcementCase read;
  private final Procedure procedure;
  private final LocalDate asOf;
  private final Noting noting;

  AftermathReading(EnforcementCase read, Procedure procedure, LocalDate asOf, Noting noting) {
    this.read = read;
    this.procedure = procedure;
    this.asOf = asOf;
    this.noting = noting;
  }

  /** Reads all of it; a ledger of a past year says too little. */
  void read() {
    if (read.origin() == EnforcementCase.Origin.LEDGER) {
      return;
    }
    onTheSpot();
    deliveries();
    remedies();
    collectedOnTheSpot();
    execution();
  }

  private void onTheSpot() {
    read.onTheSpot()
        .ifPresent(
            decision -> {
              if (!decision.mayBeDecidedOnTheSpot(read.violation().subject())) {
                noting.wrong(ReviewItem.BEYOND_ON_THE_SPOT);
              }
              noting.inTime(
                  ReviewItem.ON_THE_SPOT_REPORTED_LATE,
                  procedure.lastDay("SUMMARY_REPORT", decision.date()),
                  read.firstDate(ActKind.ON_THE_SPOT_REPORT));
            });
  }

  private void deliveries() {
    if (!read.isOnTheSpot()
        && read.round().stream()
            .map(CaseAct::delivered)
            .flatMap(Optional::stream)
            .anyMatch(Predicate.not(DocumentDelivery::isProven))) {
      noting.wrong(ReviewItem.DELIVERY_UNPROVEN);
    }
  }

  private void remedies() {
    LocalDate papers = null;
    String rule = null;
    ReviewItem item = null;
    for (CaseAct act : read.round()) {
      if (act instanceof CaseRemedy.ReconsiderationAcceptance acceptance) {
        papers = acceptance.copyReceivedOn().orElse(null);
        rule = acceptance.simple() ? "RECONSIDERATION_ANSWER_SIMPLE" : "RECONSIDERATION_ANSWER";
        item = ReviewItem.RECONSIDERATION_ANSWERED_LATE;
      } else if (act instanceof CaseRemedy.Suit suit) {
        papers = suit.complaintReceivedOn().orElse(null);
        rule = "COURT_DEFENCE";
        item = ReviewItem.SUIT_ANSWERED_LATE;
      } else if (papers != null && answers(act)) {
        noting.inTime(item, procedure.lastDay(rule, papers), Optional.of(act.date()));
        papers = null;
      } else if (papers != null && endsWithoutAnswer(act)) {
        papers = null; // It ended before an answer was due, or nothing can be made up for now.
      }
    }
    if (papers != null) {
      noting.inTime(item, procedure.lastDay(rule, papers), Optional.empty());
    }
    publication();
    renewal();
    if (read.owesRefund() || owesSurcharge()) {
      noting.wrong(ReviewItem.REFUND_OWED);
    }
  }

  /** Whether more of the surcharge was paid than is owed now that days are not counted. */
  private boolean owesSurcharge() {
    return read.penaltyInForce().isPresent()
        && !read.collection(procedure).refundDue(PaymentKind.SURCHARGE, asOf).isZero();
  }

  private static boolean answers(CaseAct act) {
    return act.kind() == ActKind.RECONSIDERATION_ANSWER || act.kind() == ActKind.SUIT_ANSWER;
  }

  private static boolean endsWithoutAnswer(CaseAct act) {
    return act instanceof CaseRemedy && act.result().isPresent();
  }

  private void publication() {
    read.penaltyInForce()
        .flatMap(PenaltyInForce::correctedOn)
        .filter(day -> read.has(ActKind.PUBLICATION))
        .ifPresent(
            day ->
                noting.inTime(
                    ReviewItem.PUBLICATION_WITHDRAWN_LATE,
                    procedure.lastDay("DISCLOSURE_WITHDRAWAL", day),
                    read.firstDate(ActKind.PUBLICATION_WITHDRAWAL)));
  }

  private void renewal() {
    Optional<LocalDate> renewBy = read.renewBy(procedure);
    if (renewBy.isPresent()) {
      Optional<LocalDate> renewed =
          read.mustBeRenewed()
              ? Optional.empty()
              : read.firstDate(ActKind.DECISION).or(() -> read.firstDate(ActKind.NO_PENALTY));
      noting.inTime(ReviewItem.RENEWED_LATE, renewBy, renewed);
    }
  }

  private void collectedOnTheSpot() {
    List<LocalDate> handovers = days(ActKind.FINE_HANDOVER);
    List<LocalDate> deposits = days(ActKind.FINE_DEPOSIT);
    int i = 0;
    for (CaseAct act : read.round()) {
      if (act instanceof CaseExecution.SpotCollection collection) {
        Optional<LocalDate> handedIn = at(handovers, i);
        noting.inTime(
            ReviewItem.FINE_HANDED_IN_LATE,
            collection
                .ashoreOn()
                .map(day -> procedure.lastDay("FINE_HANDOVER_ON_WATER", day))
                .orElseGet(() -> procedure.lastDay("FINE_HANDOVER", collection.date())),
            handedIn);
        Optional<LocalDate> deposited = at(deposits, i);
        handedIn.ifPresent(
            day ->
                noting.inTime(
                    ReviewItem.FINE_DEPOSITED_LATE,
                    procedure.lastDay("FINE_DEPOSIT", day),
                    deposited));
        i++;
      }
    }
  }

  private List<LocalDate> days(ActKind kind) {
    return read.round().stream().filter(act -> act.is(kind)).map(CaseAct::date).toList();
  }

  private static Optional<LocalDate> at(List<LocalDate> days, int place) {
    return place < days.size() ? Optional.of(days.get(place)) : Optional.empty();
  }

  private void execution() {
    boolean notReviewed =
        read.round().stream()
            .anyMatch(
                act ->
                    act instanceof CaseExecution.DemandStatement statement
                        && statement.review().isBlank());
    if (notReviewed) {
      noting.wrong(ReviewItem.DEMAND_STATEMENT_NOT_REVIEWED);
    }
    boolean unpaid =
        read.penaltyInForce()
            .filter(left -> left.fine().exceeds(Yuan.ZERO))
            .filter(left -> !read.isFinePaid())
            .isPresent();
    boolean given = read.has(ActKind.EXECUTION_END) || read.has(ActKind.CLOSING);
    if (unpaid && !given && read.deliveredOn().isPresent()) {
      noting.inTime(
          ReviewItem.COURT_NOT_APPLIED_TO,
          read.applyBy(procedure),
          read.firstDate(ActKind.COURT_APPLICATION).filter(day -> !day.isAfter(asOf)));
    }
  }
}
