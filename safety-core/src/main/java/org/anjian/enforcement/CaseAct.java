package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.document.DocumentNumber;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.law.OtherPenalty;
import org.anjian.money.Yuan;
import org.anjian.people.OfficerPair;

/** 案件行为: one thing done in a case, on one day. Acts are facts: they are never changed. */
public sealed interface CaseAct
    permits CaseAct.Filing,
        CaseAct.Assessment,
        CaseAct.Notice,
        CaseAct.NoticeDelivery,
        CaseAct.Statement,
        CaseAct.Waiver,
        CaseAct.HearingRequest,
        CaseAct.Hearing,
        HearingTermination,
        CaseAct.LegalReview,
        CaseAct.CollectiveDiscussion,
        CaseAct.Decision,
        CaseAct.DecisionDelivery,
        CaseAct.InstalmentPlan,
        CaseAct.Payment,
        CaseAct.Closing,
        CaseEvidence,
        CaseInquiry,
        CaseMeasure,
        CaseAppraisal,
        CaseSupply,
        CaseRecusal,
        CaseTime,
        CaseEnd,
        CaseAftermath,
        CaseDelivery,
        CaseRemedy,
        CaseExecution,
        OnTheSpot,
        Archiving {

  /** The day on which it was done. */
  LocalDate date();

  ActKind kind();

  /** Number of the document that the act made, if it made one. */
  default Optional<DocumentNumber> documentNumber() {
    return Optional.empty();
  }

  /** Whether it does what acts of a kind do; a decision on the spot also files and delivers. */
  default boolean is(ActKind kind) {
    return kind() == kind;
  }

  /** How it delivered a document, if it did. */
  default Optional<DocumentDelivery> delivered() {
    return Optional.empty();
  }

  /** What it made of the decision, if it did. */
  default Optional<RemedyResult> result() {
    return Optional.empty();
  }

  /** What was paid by it, if anything was. */
  default Optional<Payment> paid() {
    return Optional.empty();
  }

  /**
   * The first day that it may have in a case: that of the last act, unless it is one that the
   * bureau learns of later.
   */
  default LocalDate notBefore(EnforcementCase before) {
    return before.latest();
  }

  /** 办理本行为的执法人员: empty where the act names none. */
  default List<UUID> actingOfficers() {
    return List.of();
  }

  /** The day on which its officers acted, on which their certificates must be valid. */
  default LocalDate actedOn() {
    return evidenceItem(1).map(item -> item.takenAt().toLocalDate()).orElse(date());
  }

  /**
   * The piece of evidence that the act brings into the file, if it brings one.
   *
   * @param number the number that the evidence gets
   */
  default Optional<EvidenceItem> evidenceItem(int number) {
    return Optional.empty();
  }

  /**
   * Checks what this act itself must obey in the case to which it is added: its terms, amounts and
   * the dates of what it answers. The order of acts is for {@link CaseRule}.
   *
   * @throws Refusal naming the article
   */
  default void checkAgainst(EnforcementCase before, Procedure procedure) {}

  /**
   * 立案.
   *
   * @param number 立案文号
   * @param date day of the filing
   * @param officers the two officers who investigate; empty only for cases of ledgers of past
   *     years, which do not say
   */
  record Filing(DocumentNumber number, LocalDate date, List<OfficerPair> officers)
      implements CaseAct {
    public Filing {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
      officers = List.copyOf(officers);
    }

    @Override
    public ActKind kind() {
      return ActKind.FILING;
    }

    @Override
    public Optional<DocumentNumber> documentNumber() {
      return Optional.of(number);
    }
  }

  /**
   * 调查终结与处罚建议: the investigation ends with a proposal and its reasoning, which is frozen here.
   *
   * @param date day
   * @param findings what was established
   * @param appliedRef the row of the law book that applies
   * @param rangeLabel the range of the fine, as a label
   * @param fine the proposed fine, zero for none
   * @param otherPenalties what else is proposed
   * @param complex whether the case is complex or major, so that it must be discussed collectively
   * @param trace the reasoning, as canonical text
   */
  record Assessment(
      LocalDate date,
      String findings,
      String appliedRef,
      String rangeLabel,
      Yuan fine,
      List<OtherPenalty> otherPenalties,
      boolean complex,
      String trace)
      implements CaseAct {
    public Assessment {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(findings, "findings");
      Objects.requireNonNull(appliedRef, "appliedRef");
      Objects.requireNonNull(rangeLabel, "rangeLabel");
      Objects.requireNonNull(fine, "fine");
      otherPenalties = List.copyOf(otherPenalties);
      Objects.requireNonNull(trace, "trace");
    }

    @Override
    public ActKind kind() {
      return ActKind.ASSESSMENT;
    }
  }

  /**
   * 行政处罚告知.
   *
   * @param number document number
   * @param date day
   * @param fine the fine that is intended
   * @param otherPenalties what else is intended
   * @param hearingOffered whether the party is told that it may ask for a hearing
   */
  record Notice(
      DocumentNumber number,
      LocalDate date,
      Yuan fine,
      List<OtherPenalty> otherPenalties,
      boolean hearingOffered)
      implements CaseAct {
    public Notice {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(fine, "fine");
      otherPenalties = List.copyOf(otherPenalties);
    }

    @Override
    public ActKind kind() {
      return ActKind.NOTICE;
    }

    @Override
    public Optional<DocumentNumber> documentNumber() {
      return Optional.of(number);
    }
  }

  /**
   * 告知送达.
   *
   * @param date day on which it counts as delivered
   * @param delivery how
   */
  record NoticeDelivery(LocalDate date, DocumentDelivery delivery) implements CaseAct {
    public NoticeDelivery {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(delivery, "delivery");
    }

    /** As a ledger or an older record tells it. */
    public NoticeDelivery(LocalDate date, DeliveryMode mode, String receiver) {
      this(date, DocumentDelivery.told(date, mode, receiver));
    }

    @Override
    public Optional<DocumentDelivery> delivered() {
      return Optional.of(delivery);
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      delivery.checkAgainst(before, DeliveredPaper.PENALTY_NOTICE, date, procedure);
    }

    @Override
    public ActKind kind() {
      return ActKind.NOTICE_DELIVERY;
    }
  }

  /**
   * 陈述申辩: what the party said and what came of the review.
   *
   * @param date day
   * @param content what the party said
   * @param review what the review of its facts, reasons and evidence gave
   */
  record Statement(LocalDate date, String content, String review) implements CaseAct {
    public Statement {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(content, "content");
      Objects.requireNonNull(review, "review");
    }

    @Override
    public ActKind kind() {
      return ActKind.STATEMENT;
    }
  }

  /** 放弃陈述申辩和听证: the party waives its rights in so many words. */
  record Waiver(LocalDate date) implements CaseAct {
    public Waiver {
      Objects.requireNonNull(date, "date");
    }

    @Override
    public ActKind kind() {
      return ActKind.WAIVER;
    }
  }

  /** 要求听证. */
  record HearingRequest(LocalDate date) implements CaseAct {
    public HearingRequest {
      Objects.requireNonNull(date, "date");
    }

    @Override
    public ActKind kind() {
      return ActKind.HEARING_REQUEST;
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      procedure
          .hearingRequest(before.date(ActKind.NOTICE_DELIVERY))
          .filter(deadline -> !deadline.isMetBy(date))
          .ifPresent(
              deadline -> {
                throw Refusal.of(
                    RefusalCode.TERM_EXPIRED,
                    Map.of("act", kind(), "lastDay", deadline.lastDay(), "date", date),
                    Procedure.HEARING_REQUEST);
              });
    }
  }

  /**
   * 听证.
   *
   * @param date day of the hearing
   * @param noticedOn day on which the party was told time and place
   * @param chair name of the chair, not an investigator of the case
   * @param record what the record says, in short
   * @param chairOfficer the chair, where an officer with a certificate
   */
  record Hearing(
      LocalDate date, LocalDate noticedOn, String chair, String record, Optional<UUID> chairOfficer)
      implements CaseAct {

    /** A hearing whose chair is known by name only. */
    public Hearing(LocalDate date, LocalDate noticedOn, String chair, String record) {
      this(date, noticedOn, chair, record, Optional.empty());
    }

    public Hearing {
      Objects.requireNonNull(chairOfficer, "chairOfficer");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(noticedOn, "noticedOn");
      Objects.requireNonNull(chair, "chair");
      Objects.requireNonNull(record, "record");
    }

    @Override
    public ActKind kind() {
      return ActKind.HEARING;
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      if (noticedOn.isBefore(before.date(ActKind.HEARING_REQUEST))) {
        throw Refusal.of(
            RefusalCode.DATE_BEFORE_CAUSE,
            Map.of(
                "field",
                "noticedOn",
                "value",
                noticedOn,
                "cause",
                before.date(ActKind.HEARING_REQUEST)),
            Procedure.HEARING_NOTICE);
      }
      if (date.isBefore(noticedOn)) {
        throw Refusal.of(
            RefusalCode.DATE_BEFORE_CAUSE,
            Map.of("field", "date", "value", date, "cause", noticedOn),
            Procedure.HEARING_NOTICE);
      }
      procedure
          .hearingNotification(date)
          .filter(deadline -> !deadline.isMetBy(noticedOn))
          .ifPresent(
              deadline -> {
                throw Refusal.of(
                    RefusalCode.TERM_EXPIRED,
                    Map.of(
                        "act",
                        kind(),
                        "field",
                        "noticedOn",
                        "lastDay",
                        deadline.lastDay(),
                        "date",
                        noticedOn),
                    Procedure.HEARING_NOTICE);
              });
    }
  }

  /**
   * 法制审核.
   *
   * @param date day
   * @param reviewer name of the reviewer
   * @param passed whether the decision may be made
   * @param opinion the opinion
   * @param reviewerOfficer the reviewer, where an officer with a certificate
   */
  record LegalReview(
      LocalDate date,
      String reviewer,
      boolean passed,
      String opinion,
      Optional<UUID> reviewerOfficer)
      implements CaseAct {

    /** A review whose reviewer is known by name only. */
    public LegalReview(LocalDate date, String reviewer, boolean passed, String opinion) {
      this(date, reviewer, passed, opinion, Optional.empty());
    }

    public LegalReview {
      Objects.requireNonNull(reviewerOfficer, "reviewerOfficer");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(reviewer, "reviewer");
      Objects.requireNonNull(opinion, "opinion");
    }

    @Override
    public ActKind kind() {
      return ActKind.LEGAL_REVIEW;
    }
  }

  /**
   * 集体讨论.
   *
   * @param date day
   * @param participants who took part
   * @param conclusion what was concluded
   */
  record CollectiveDiscussion(LocalDate date, List<String> participants, String conclusion)
      implements CaseAct {
    public CollectiveDiscussion {
      Objects.requireNonNull(date, "date");
      participants = List.copyOf(participants);
      Objects.requireNonNull(conclusion, "conclusion");
    }

    @Override
    public ActKind kind() {
      return ActKind.COLLECTIVE_DISCUSSION;
    }
  }

  /**
   * 处罚决定.
   *
   * @param number document number
   * @param date day
   * @param fine the fine, zero for none
   * @param otherPenalties what else is ordered
   */
  record Decision(
      DocumentNumber number, LocalDate date, Yuan fine, List<OtherPenalty> otherPenalties)
      implements CaseAct {
    public Decision {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(fine, "fine");
      otherPenalties = List.copyOf(otherPenalties);
    }

    @Override
    public ActKind kind() {
      return ActKind.DECISION;
    }

    @Override
    public Optional<DocumentNumber> documentNumber() {
      return Optional.of(number);
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      Notice notice = before.notice().orElseThrow();
      if (fine.exceeds(notice.fine()) || !notice.otherPenalties().containsAll(otherPenalties)) {
        throw Refusal.of(
            RefusalCode.HEAVIER_THAN_NOTICE,
            Map.of(
                "noticeFineYuan",
                notice.fine(),
                "fineYuan",
                fine,
                "noticeOtherPenalties",
                notice.otherPenalties(),
                "otherPenalties",
                otherPenalties),
            Procedure.NEVER_HEAVIER);
      }
      if (before.needsCollectiveDiscussion(date) && !before.discussedCollectively()) {
        throw before.outOfSequence(
            kind(), CaseRule.DISCUSSED_COLLECTIVELY, Procedure.DISCUSS_WHAT_CARRIES_A_HEARING);
      }
      before
          .partyMayBeHeardUntil(procedure)
          .filter(lastDay -> !date.isAfter(lastDay))
          .ifPresent(
              lastDay -> {
                throw Refusal.of(
                    RefusalCode.TERM_STILL_RUNS,
                    Map.of("act", kind(), "lastDay", lastDay, "date", date),
                    Procedure.HEAR_THE_PARTY);
              });
    }
  }

  /**
   * 决定送达.
   *
   * @param date day on which it counts as delivered
   * @param delivery how
   */
  record DecisionDelivery(LocalDate date, DocumentDelivery delivery) implements CaseAct {
    public DecisionDelivery {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(delivery, "delivery");
    }

    /** As a ledger or an older record tells it. */
    public DecisionDelivery(LocalDate date, DeliveryMode mode, String receiver) {
      this(date, DocumentDelivery.told(date, mode, receiver));
    }

    @Override
    public Optional<DocumentDelivery> delivered() {
      return Optional.of(delivery);
    }

    /** The receipt comes back days later; meanwhile the decision may have been published. */
    @Override
    public LocalDate notBefore(EnforcementCase before) {
      return before
          .firstDate(ActKind.DECISION)
          .or(() -> before.firstDate(ActKind.NO_PENALTY))
          .orElseGet(before::latest);
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      delivery.checkAgainst(before, DeliveredPaper.DECISION, date, procedure);
    }

    @Override
    public ActKind kind() {
      return ActKind.DECISION_DELIVERY;
    }
  }

  /**
   * 延期或者分期缴纳: approved at the party's request.
   *
   * @param date day of the approval
   * @param instalments amounts and their last days
   */
  record InstalmentPlan(LocalDate date, List<Instalment> instalments) implements CaseAct {
    public InstalmentPlan {
      Objects.requireNonNull(date, "date");
      instalments = List.copyOf(instalments);
      if (instalments.isEmpty()) {
        throw new IllegalArgumentException("a plan has at least one instalment");
      }
    }

    @Override
    public ActKind kind() {
      return ActKind.INSTALMENT_PLAN;
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      Instalment.mustAddUp(
          instalments, before.collection(procedure).outstandingFine(), date, Procedure.INSTALMENTS);
    }
  }

  /**
   * 缴款.
   *
   * @param date day
   * @param amount amount, above zero
   * @param payment what it is for
   * @param receipt number of the receipt, empty when the ledger does not say
   */
  record Payment(LocalDate date, Yuan amount, PaymentKind payment, String receipt)
      implements CaseAct {
    public Payment {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(payment, "payment");
      Objects.requireNonNull(receipt, "receipt");
      if (amount.isZero()) {
        throw new IllegalArgumentException("a payment is above zero");
      }
    }

    @Override
    public ActKind kind() {
      return ActKind.PAYMENT;
    }

    @Override
    public Optional<Payment> paid() {
      return Optional.of(this);
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      Collection collection = before.collection(procedure);
      Yuan owed =
          payment == PaymentKind.FINE
              ? collection.outstandingFine()
              : collection.outstandingSurcharge(date);
      if (amount.exceeds(owed)) {
        throw Refusal.of(
            RefusalCode.OVERPAYMENT,
            Map.of("payment", payment, "owedYuan", owed, "amountYuan", amount),
            payment == PaymentKind.FINE ? Procedure.PAY : Procedure.SURCHARGE);
      }
    }
  }

  /**
   * 结案.
   *
   * @param date day
   * @param reason why
   */
  record Closing(LocalDate date, String reason) implements CaseAct {
    public Closing {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public ActKind kind() {
      return ActKind.CLOSING;
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      if (before.decision().isEmpty()
          || before.courtHasAccepted()
          || before.has(ActKind.EXECUTION_END)) {
        return;
      }
      Collection collection = before.collection(procedure);
      Yuan surcharge = collection.outstandingSurcharge(date);
      if (!collection.outstandingFine().isZero() || !surcharge.isZero()) {
        throw Refusal.of(
            RefusalCode.OUT_OF_SEQUENCE,
            Map.of(
                "stage", before.stage(),
                "act", kind(),
                "outstandingFineYuan", collection.outstandingFine(),
                "outstandingSurchargeYuan", surcharge),
            Procedure.CLOSE);
      }
    }

    /** What others did is recorded with its day; the case is closed after all of it. */
    @Override
    public LocalDate notBefore(EnforcementCase before) {
      return before.acts().stream().map(CaseAct::date).max(LocalDate::compareTo).orElseThrow();
    }
  }

  /**
   * 分期: a part of the fine and the last day for paying it.
   *
   * @param dueOn last day
   * @param amount amount, above zero
   */
  record Instalment(LocalDate dueOn, Yuan amount) {
    public Instalment {
      Objects.requireNonNull(dueOn, "dueOn");
      if (amount.isZero()) {
        throw new IllegalArgumentException("an instalment is above zero");
      }
    }

    /** Refuses parts that do not add up, or are not in the order of their days. */
    static void mustAddUp(
        List<Instalment> parts, Yuan outstanding, LocalDate agreedOn, LegalBasis basis) {
      Yuan sum = parts.stream().map(Instalment::amount).reduce(Yuan.ZERO, Yuan::plus);
      if (!sum.equals(outstanding)) {
        throw Refusal.of(
            RefusalCode.INSTALMENTS_DO_NOT_ADD_UP,
            Map.of("outstandingYuan", outstanding, "sumYuan", sum),
            basis);
      }
      LocalDate previous = agreedOn;
      for (Instalment part : parts) {
        if (part.dueOn().isBefore(previous)) {
          throw Refusal.of(
              RefusalCode.DATE_BEFORE_CAUSE,
              Map.of("field", "dueOn", "value", part.dueOn(), "cause", previous),
              basis);
        }
        previous = part.dueOn();
      }
    }
  }
}
