package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.anjian.document.DocumentNumber;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.law.OtherPenalty;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;
import org.anjian.people.OfficerPair;

/** 简易程序: a penalty decided, told and handed over on the spot, and its report to the bureau. */
public sealed interface OnTheSpot extends CaseAct {

  /**
   * 当场处罚决定 (行政处罚法(2021) 第51、52条; 安全生产违法行为行政处罚办法(2025) 第32、33条). It files, decides and delivers at
   * once: a case begins with it.
   *
   * @param number number of the form
   * @param date day
   * @param officers the two officers, who showed their certificates
   * @param place where
   * @param findings the facts and what proves them
   * @param appliedRef the row of the law book that applies
   * @param fine the fine, zero for a warning
   * @param otherPenalties a warning, an order to correct
   * @param statement what the party said, and what was made of it
   * @param refusedToSign why the party did not sign for it; empty if it did
   * @param trace the reasoning of the fine, as canonical text
   */
  record Decision(
      DocumentNumber number,
      LocalDate date,
      OfficerPair officers,
      String place,
      String findings,
      String appliedRef,
      Yuan fine,
      List<OtherPenalty> otherPenalties,
      String statement,
      String refusedToSign,
      String trace)
      implements OnTheSpot {

    private static final Yuan MOST_FOR_A_PERSON = Yuan.of(200);
    private static final Yuan MOST_FOR_A_UNIT = Yuan.of(3_000);
    private static final OtherPenalty WARNING = new OtherPenalty("WARNING");
    private static final Set<OtherPenalty> LIGHT = Set.of(WARNING, OtherPenalty.ORDER_CORRECTION);
    private static final LocalDate IN_FORCE = LocalDate.of(2021, 7, 15);
    private static final Set<ActKind> IS =
        EnumSet.of(
            ActKind.ON_THE_SPOT_DECISION,
            ActKind.FILING,
            ActKind.DECISION,
            ActKind.DECISION_DELIVERY);

    public Decision {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(officers, "officers");
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(findings, "findings");
      Objects.requireNonNull(appliedRef, "appliedRef");
      Objects.requireNonNull(fine, "fine");
      otherPenalties = List.copyOf(otherPenalties);
      Objects.requireNonNull(statement, "statement");
      Objects.requireNonNull(refusedToSign, "refusedToSign");
      Objects.requireNonNull(trace, "trace");
    }

    @Override
    public ActKind kind() {
      return ActKind.ON_THE_SPOT_DECISION;
    }

    @Override
    public boolean is(ActKind kind) {
      return IS.contains(kind);
    }

    @Override
    public Optional<DocumentNumber> documentNumber() {
      return Optional.of(number);
    }

    /** What it says as the beginning of a case. */
    CaseAct.Filing asFiling() {
      return new CaseAct.Filing(number, date, List.of(officers));
    }

    /** What it says as a decision. */
    CaseAct.Decision asDecision() {
      return new CaseAct.Decision(number, date, fine, otherPenalties);
    }

    /** Handed over on the spot. */
    @Override
    public Optional<DocumentDelivery> delivered() {
      return Optional.of(DocumentDelivery.told(date, DeliveryMode.HANDED_OVER, ""));
    }

    /** Whether the law lets officers decide it on the spot. */
    boolean mayBeDecidedOnTheSpot(Subject subject) {
      return fine.isAtMost(most(subject)) && LIGHT.containsAll(otherPenalties);
    }

    private static Yuan most(Subject subject) {
      return subject.isOrganisation() ? MOST_FOR_A_UNIT : MOST_FOR_A_PERSON;
    }

    /**
     * Checks that something may be decided on the spot, before a number is taken for it.
     *
     * @throws Refusal LAW_NOT_COVERED before the law of 2021; NOT_ON_THE_SPOT above the limits or
     *     for other penalties; FACT_MISSING where there is neither fine nor warning, or the party
     *     was not heard; DATE_BEFORE_CAUSE
     */
    static void mustBeAllowed(
        Violation violation,
        LocalDate date,
        Yuan fine,
        List<OtherPenalty> otherPenalties,
        String statement) {
      if (date.isBefore(violation.actDate())) {
        throw Refusal.of(
            RefusalCode.DATE_BEFORE_CAUSE,
            Map.of("field", "date", "value", date, "cause", violation.actDate()),
            AftermathArticles.ON_THE_SPOT);
      }
      if (date.isBefore(IN_FORCE)) {
        throw Refusal.of(
            RefusalCode.LAW_NOT_COVERED,
            Map.of("rule", ActKind.ON_THE_SPOT_DECISION, "on", date),
            AftermathArticles.ON_THE_SPOT);
      }
      Yuan most = most(violation.subject());
      if (fine.exceeds(most) || !LIGHT.containsAll(otherPenalties)) {
        throw Refusal.of(
            RefusalCode.NOT_ON_THE_SPOT,
            Map.of("fineYuan", fine, "mostYuan", most, "otherPenalties", otherPenalties),
            AftermathArticles.ON_THE_SPOT);
      }
      if (fine.isZero() && !otherPenalties.contains(WARNING)) {
        throw Procedure.missing("fineYuan", AftermathArticles.ON_THE_SPOT);
      }
      if (statement.isBlank()) {
        throw Procedure.missing("statement", Procedure.STATEMENT);
      }
    }
  }

  /**
   * 当场处罚报备案 (行政处罚法(2021) 第52条第3款; 安全生产违法行为行政处罚办法(2025) 第33条第3款).
   *
   * @param date day
   * @param receivedBy who received it at the bureau
   */
  record Report(LocalDate date, String receivedBy) implements OnTheSpot {
    public Report {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(receivedBy, "receivedBy");
    }

    @Override
    public ActKind kind() {
      return ActKind.ON_THE_SPOT_REPORT;
    }

    /** It may be entered after a payment of the same days. */
    @Override
    public LocalDate notBefore(EnforcementCase before) {
      return before.filing().date();
    }
  }
}
