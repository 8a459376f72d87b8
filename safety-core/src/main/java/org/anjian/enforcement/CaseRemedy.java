package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.money.Yuan;

/**
 * 救济: the party's reconsideration and suit, what they and the bureau itself make of the decision,
 * and what follows: withdrawal of the publication, refund, deciding anew.
 *
 * <p>What others do is recorded as it was done; it is not refused for being late, which is for the
 * reconsideration organ and the court to judge.
 */
public sealed interface CaseRemedy extends CaseAct {

  /**
   * The bureau learns later what happened elsewhere; it is recorded with its day even if something
   * was done meanwhile, but not before the decision.
   */
  @Override
  default LocalDate notBefore(EnforcementCase before) {
    return before
        .firstDate(ActKind.DECISION)
        .or(() -> before.firstDate(ActKind.NO_PENALTY))
        .orElse(before.filing().date());
  }

  /**
   * 申请行政复议 (行政复议法(2023) 第20、24条): to the government of the same level.
   *
   * @param date day on which it was applied for
   * @param authority the reconsideration organ
   * @param throughBureau whether it was handed in through the bureau (第32条)
   * @param request what is asked and why
   */
  record ReconsiderationApplication(
      LocalDate date, String authority, boolean throughBureau, String request)
      implements CaseRemedy {
    public ReconsiderationApplication {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(authority, "authority");
      Objects.requireNonNull(request, "request");
    }

    @Override
    public ActKind kind() {
      return ActKind.RECONSIDERATION_APPLICATION;
    }
  }

  /**
   * 是否受理 (第30条).
   *
   * @param date day of the answer, or on which it counts as accepted (第30条第3款)
   * @param accepted whether it is accepted
   * @param simple 简易程序 (第53条)
   * @param copyReceivedOn day on which the bureau received the copy, from which its answer is due
   * @param reference number or words
   */
  record ReconsiderationAcceptance(
      LocalDate date,
      boolean accepted,
      boolean simple,
      Optional<LocalDate> copyReceivedOn,
      String reference)
      implements CaseRemedy {
    public ReconsiderationAcceptance {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(copyReceivedOn, "copyReceivedOn");
      Objects.requireNonNull(reference, "reference");
    }

    @Override
    public ActKind kind() {
      return ActKind.RECONSIDERATION_ACCEPTANCE;
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      mustFollow("date", date, before.remedies().since(), kind());
      copyReceivedOn.ifPresent(day -> mustFollow("copyReceivedOn", day, date, kind()));
    }
  }

  /**
   * 复议答复 (第48、54条): in writing, with the evidence, the basis and the other materials.
   *
   * @param date day
   * @param content what was answered and handed in
   */
  record ReconsiderationAnswer(LocalDate date, String content) implements CaseRemedy {
    public ReconsiderationAnswer {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(content, "content");
    }

    @Override
    public ActKind kind() {
      return ActKind.RECONSIDERATION_ANSWER;
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      mustFollow("date", date, before.remedies().since(), kind());
    }
  }

  /**
   * 行政复议终结 (第41、62–69、73条).
   *
   * @param date day on which the party received the decision, the withdrawal was allowed, or the
   *     time for deciding was over
   * @param outcome what came of it
   */
  record ReconsiderationEnd(LocalDate date, RemedyResult outcome) implements CaseRemedy {
    public ReconsiderationEnd {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(outcome, "outcome");
    }

    @Override
    public ActKind kind() {
      return ActKind.RECONSIDERATION_END;
    }

    @Override
    public Optional<RemedyResult> result() {
      return Optional.of(outcome);
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      mustFollow("date", date, before.remedies().since(), kind());
      if (!before.remedies().isAccepted() && outcome.outcome() != RemedyOutcome.WITHDRAWN) {
        throw before.outOfSequence(kind(), CaseRule.RECONSIDERATION_ACCEPTED);
      }
      outcome.checkAgainst(
          before, AftermathArticles.RECONSIDERATION_DECISION, AftermathArticles.NOT_WORSE);
    }
  }

  /**
   * 提起行政诉讼 (行政诉讼法(2017) 第44–46条).
   *
   * @param date day on which the court filed it
   * @param court the court
   * @param complaintReceivedOn day on which the bureau received the complaint, from which its
   *     defence is due
   * @param reference number of the case
   */
  record Suit(
      LocalDate date, String court, Optional<LocalDate> complaintReceivedOn, String reference)
      implements CaseRemedy {
    public Suit {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(court, "court");
      Objects.requireNonNull(complaintReceivedOn, "complaintReceivedOn");
      Objects.requireNonNull(reference, "reference");
    }

    @Override
    public ActKind kind() {
      return ActKind.SUIT;
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      before.remedies().endedOn().ifPresent(day -> mustFollow("date", date, day, kind()));
      complaintReceivedOn.ifPresent(day -> mustFollow("complaintReceivedOn", day, date, kind()));
    }
  }

  /**
   * 举证答辩 (第67条第1款).
   *
   * @param date day
   * @param content what was handed in
   */
  record SuitAnswer(LocalDate date, String content) implements CaseRemedy {
    public SuitAnswer {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(content, "content");
    }

    @Override
    public ActKind kind() {
      return ActKind.SUIT_ANSWER;
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      mustFollow("date", date, before.remedies().since(), kind());
    }
  }

  /**
   * 判决、裁定 (第69–77条).
   *
   * @param date day on which it was delivered, or on which it took effect
   * @param effective 已经发生法律效力; one that may be appealed against changes nothing yet
   * @param outcome what was judged
   */
  record Judgment(LocalDate date, boolean effective, RemedyResult outcome) implements CaseRemedy {
    public Judgment {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(outcome, "outcome");
    }

    @Override
    public ActKind kind() {
      return ActKind.JUDGMENT;
    }

    @Override
    public Optional<RemedyResult> result() {
      return effective ? Optional.of(outcome) : Optional.empty();
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      mustFollow("date", date, before.remedies().since(), kind());
      if (outcome.outcome() == RemedyOutcome.NO_DECISION) {
        throw contradiction(outcome.outcome(), kind());
      }
      outcome.checkAgainst(before, AftermathArticles.JUDGE, AftermathArticles.JUDGED_NOT_HEAVIER);
    }
  }

  /**
   * 自行纠正 (行政处罚法(2021) 第75条第2款; 行政复议法实施条例(2026) 第38条): the bureau itself changes or revokes its
   * decision, never to the party's disadvantage.
   *
   * @param date day
   * @param outcome CHANGED or REVOKED, with the reason in its reference
   */
  record OwnCorrection(LocalDate date, RemedyResult outcome) implements CaseRemedy {
    public OwnCorrection {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(outcome, "outcome");
    }

    @Override
    public ActKind kind() {
      return ActKind.OWN_CORRECTION;
    }

    @Override
    public Optional<RemedyResult> result() {
      return Optional.of(outcome);
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      if (outcome.outcome() != RemedyOutcome.CHANGED
          && outcome.outcome() != RemedyOutcome.REVOKED) {
        throw contradiction(outcome.outcome(), kind());
      }
      outcome.checkAgainst(before, AftermathArticles.CORRECT, Procedure.NEVER_HEAVIER);
    }
  }

  /**
   * 撤回公开的处罚信息 (行政处罚法(2021) 第48条第2款): within three days, with the reason in public.
   *
   * @param date day
   * @param reason the reason that was published
   */
  record PublicationWithdrawal(LocalDate date, String reason) implements CaseRemedy {
    public PublicationWithdrawal {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public ActKind kind() {
      return ActKind.PUBLICATION_WITHDRAWAL;
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      before
          .penaltyInForce()
          .flatMap(PenaltyInForce::correctedOn)
          .ifPresent(day -> mustFollow("date", date, day, kind()));
    }
  }

  /**
   * 退还 (行政强制法(2011) 第41条): what was paid and is no longer owed.
   *
   * @param date day
   * @param amount amount, above zero
   * @param payment of what
   * @param reference number of the refund
   */
  record Refund(LocalDate date, Yuan amount, PaymentKind payment, String reference)
      implements CaseRemedy {
    public Refund {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(payment, "payment");
      Objects.requireNonNull(reference, "reference");
      if (amount.isZero()) {
        throw new IllegalArgumentException("a refund is above zero");
      }
    }

    @Override
    public ActKind kind() {
      return ActKind.REFUND;
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      Yuan due = before.collection(procedure).refundDue(payment, date);
      if (amount.exceeds(due)) {
        throw Refusal.of(
            RefusalCode.OVERPAYMENT,
            Map.of("payment", payment, "owedYuan", due, "amountYuan", amount),
            AftermathArticles.RETURN_MONEY);
      }
    }
  }

  /**
   * 重新办理 (行政复议法(2023) 第64条; 行政诉讼法(2017) 第70条): the case begins anew with its investigation. What
   * was done before stays on record and counts no more.
   *
   * @param date day
   * @param reason by which decision, and what is to be done
   */
  record Reopening(LocalDate date, String reason) implements CaseRemedy {
    public Reopening {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public ActKind kind() {
      return ActKind.REOPENING;
    }

    /** A new round begins after everything in the one before. */
    @Override
    public LocalDate notBefore(EnforcementCase before) {
      return before.acts().stream().map(CaseAct::date).max(LocalDate::compareTo).orElseThrow();
    }
  }

  private static void mustFollow(String field, LocalDate day, LocalDate cause, ActKind kind) {
    if (day.isBefore(cause)) {
      throw Refusal.of(
          RefusalCode.DATE_BEFORE_CAUSE,
          Map.of("field", field, "value", day, "cause", cause),
          kind.basis());
    }
  }

  private static Refusal contradiction(RemedyOutcome outcome, ActKind kind) {
    return Refusal.of(
        RefusalCode.FACTS_CONTRADICT, Map.of("field", "outcome", "value", outcome), kind.basis());
  }
}
