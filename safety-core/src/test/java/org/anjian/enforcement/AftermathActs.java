package org.anjian.enforcement;

import static org.anjian.enforcement.Story.filed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.anjian.contract.Yicheng;
import org.anjian.document.DocumentKind;
import org.anjian.money.Yuan;

/** 决定之后的行为: one act of each kind that follows a decision, and cases at the point before it. */
final class AftermathActs {

  private static final Yuan FINE = Yuan.of(30_000);

  private AftermathActs() {}

  static CaseAct of(ActKind kind, LocalDate day) {
    return switch (kind) {
      case ON_THE_SPOT_DECISION -> Story.onTheSpotDecision(day, "200");
      case ON_THE_SPOT_REPORT -> new OnTheSpot.Report(day, "法制科");
      case ADDRESS_CONFIRMATION ->
          new CaseDelivery.AddressConfirmation(day, "负责人", "翼城县唐兴镇", "box@example.cn");
      case DELIVERY_ATTEMPT ->
          new CaseDelivery.Attempt(
              day,
              DeliveredPaper.OTHER,
              DeliveryMode.POSTED,
              CaseDelivery.Attempt.Outcome.RETURNED,
              "查无此人");
      case DOCUMENT_DELIVERY ->
          new CaseDelivery.Delivery(
              day,
              DeliveredPaper.OTHER,
              "责令限期整改指令书",
              DocumentDelivery.told(day, DeliveryMode.HANDED_OVER, "负责人"));
      case DEFERRAL_APPLICATION -> new CaseExecution.DeferralApplication(day, "经济困难");
      case DEFERRAL_REFUSAL -> new CaseExecution.DeferralRefusal(day, "没有困难");
      case SURCHARGE_DECISION ->
          new CaseExecution.SurchargeDecision(
              Yicheng.document(DocumentKind.SURCHARGE_DECISION, 1), day, Yuan.of(900), "处罚决定书");
      case SPOT_COLLECTION ->
          new CaseExecution.SpotCollection(
              day,
              Yuan.of(1),
              CaseExecution.SpotCollection.Ground.REMOTE_AT_THE_PARTYS_REQUEST,
              "票据1",
              "山区, 当事人提出",
              Optional.empty());
      case FINE_HANDOVER -> new CaseExecution.FineHandover(day, "财务");
      case FINE_DEPOSIT -> new CaseExecution.FineDeposit(day, "回单1");
      default -> contesting(kind, day);
    };
  }

  private static CaseAct contesting(ActKind kind, LocalDate day) {
    return switch (kind) {
      case RECONSIDERATION_APPLICATION ->
          new CaseRemedy.ReconsiderationApplication(day, "县政府", false, "撤销");
      case RECONSIDERATION_ACCEPTANCE ->
          new CaseRemedy.ReconsiderationAcceptance(day, true, false, Optional.of(day), "受理");
      case RECONSIDERATION_ANSWER -> new CaseRemedy.ReconsiderationAnswer(day, "答复");
      case RECONSIDERATION_END ->
          new CaseRemedy.ReconsiderationEnd(day, RemedyResult.of(RemedyOutcome.UPHELD, "维持"));
      case SUIT -> new CaseRemedy.Suit(day, "县法院", Optional.of(day), "1号");
      case SUIT_ANSWER -> new CaseRemedy.SuitAnswer(day, "答辩状");
      case JUDGMENT ->
          new CaseRemedy.Judgment(day, true, RemedyResult.of(RemedyOutcome.UPHELD, "驳回"));
      case OWN_CORRECTION -> revoked(day);
      case PUBLICATION_WITHDRAWAL -> new CaseRemedy.PublicationWithdrawal(day, "决定已撤销");
      case REFUND -> new CaseRemedy.Refund(day, Yuan.of(1), PaymentKind.FINE, "退1");
      case REOPENING -> new CaseRemedy.Reopening(day, "重新调查");
      default -> executing(kind, day);
    };
  }

  private static CaseAct executing(ActKind kind, LocalDate day) {
    return switch (kind) {
      case DEMAND_STATEMENT -> new CaseExecution.DemandStatement(day, "陈述", "复核");
      case EXECUTION_AGREEMENT ->
          new CaseExecution.ExecutionAgreement(
              day, List.of(new CaseAct.Instalment(day, FINE)), Yuan.ZERO, "");
      case AGREEMENT_BREACH -> new CaseExecution.AgreementBreach(day, "未缴");
      case EXECUTION_STAY ->
          new CaseExecution.ExecutionStay(day, CaseExecution.ExecutionStay.Ground.HARDSHIP, "暂无能力");
      case EXECUTION_RESUMPTION -> new CaseExecution.ExecutionResumption(day, "已有能力");
      case EXECUTION_END ->
          new CaseExecution.ExecutionEnd(day, CaseExecution.ExecutionEnd.Ground.OTHER, "终结");
      case COURT_RULING -> new CaseExecution.CourtRuling(day, true, "准予");
      case COURT_OBJECTION -> new CaseExecution.CourtObjection(day, "市中院");
      case HIGHER_COURT_RULING -> new CaseExecution.HigherCourtRuling(day, true, "受理");
      case ARCHIVING ->
          new Archiving(day, "2023-1", "30年", List.of(new Archiving.Item("立案审批表", "", day, 2, "")));
      default -> throw new IllegalArgumentException("does not follow a decision: " + kind);
    };
  }

  static CaseRemedy.OwnCorrection revoked(LocalDate day) {
    return new CaseRemedy.OwnCorrection(day, RemedyResult.of(RemedyOutcome.REVOKED, "认定有误"));
  }

  /** Decided and delivered on a day. */
  static Story delivered(LocalDate day) {
    return filed(day)
        .concluded(day, FINE)
        .told(day, false)
        .waived(day)
        .decided(day, FINE)
        .delivered(day);
  }

  /** A case at the point at which an act of this kind comes next. */
  static Story readyFor(ActKind kind, LocalDate day) {
    Story base = delivered(day);
    return switch (kind) {
      case ON_THE_SPOT_REPORT -> Story.onTheSpot(day, "200");
      case DEFERRAL_REFUSAL -> base.then(of(ActKind.DEFERRAL_APPLICATION, day));
      case FINE_HANDOVER -> base.then(of(ActKind.SPOT_COLLECTION, day));
      case FINE_DEPOSIT ->
          readyFor(ActKind.FINE_HANDOVER, day).then(of(ActKind.FINE_HANDOVER, day));
      case RECONSIDERATION_ACCEPTANCE -> base.then(of(ActKind.RECONSIDERATION_APPLICATION, day));
      case RECONSIDERATION_ANSWER, RECONSIDERATION_END ->
          readyFor(ActKind.RECONSIDERATION_ACCEPTANCE, day)
              .then(of(ActKind.RECONSIDERATION_ACCEPTANCE, day));
      case SUIT_ANSWER, JUDGMENT -> base.then(of(ActKind.SUIT, day));
      case PUBLICATION_WITHDRAWAL ->
          base.then(OtherActs.of(ActKind.PUBLICATION, day)).then(revoked(day));
      case REFUND -> base.paid(day, "30000").then(revoked(day));
      case REOPENING -> base.then(revoked(day));
      case DEMAND_STATEMENT, EXECUTION_AGREEMENT ->
          base.then(OtherActs.of(ActKind.DEMAND, day.plusDays(40)));
      case AGREEMENT_BREACH ->
          readyFor(ActKind.EXECUTION_AGREEMENT, day)
              .then(of(ActKind.EXECUTION_AGREEMENT, day.plusDays(41)));
      case EXECUTION_RESUMPTION -> base.then(of(ActKind.EXECUTION_STAY, day));
      case COURT_RULING -> beforeCourt(base, day, true);
      case COURT_OBJECTION -> beforeCourt(base, day, false);
      case HIGHER_COURT_RULING ->
          beforeCourt(base, day, false).then(of(ActKind.COURT_OBJECTION, day.plusDays(201)));
      case ARCHIVING -> base.paid(day, "30000").closed(day);
      default -> base;
    };
  }

  private static Story beforeCourt(Story base, LocalDate day, boolean accepted) {
    return base.then(OtherActs.of(ActKind.DEMAND, day.plusDays(40)))
        .then(OtherActs.of(ActKind.COURT_APPLICATION, day.plusDays(200)))
        .then(new CaseAftermath.CourtAnswer(day.plusDays(201), accepted, "答复"));
  }

  /** One of them as it may come: other grounds, amounts, outcomes. */
  static CaseAct some(ActKind kind, LocalDate day, EnforcementCase now, Random random) {
    return switch (kind) {
      case SURCHARGE_DECISION ->
          new CaseExecution.SurchargeDecision(
              Yicheng.document(DocumentKind.SURCHARGE_DECISION, 1),
              day,
              owed(now, day, PaymentKind.SURCHARGE),
              random.nextInt(5) == 0 ? "" : "处罚决定书");
      case SPOT_COLLECTION -> spotCollection(day, now, random);
      case RECONSIDERATION_ACCEPTANCE ->
          new CaseRemedy.ReconsiderationAcceptance(
              day, random.nextInt(4) > 0, random.nextBoolean(), Optional.of(day), "答复");
      case RECONSIDERATION_END -> new CaseRemedy.ReconsiderationEnd(day, result(now, random));
      case JUDGMENT -> new CaseRemedy.Judgment(day, random.nextInt(3) > 0, result(now, random));
      case OWN_CORRECTION -> new CaseRemedy.OwnCorrection(day, result(now, random));
      case REFUND ->
          new CaseRemedy.Refund(
              day,
              now.decision().isEmpty()
                  ? Yuan.of(1)
                  : atLeastOne(now.collection(Story.PROCEDURE).refundDue(PaymentKind.FINE, day)),
              PaymentKind.FINE,
              "退");
      case EXECUTION_AGREEMENT -> agreement(day, now, random);
      case EXECUTION_STAY ->
          new CaseExecution.ExecutionStay(
              day, pick(CaseExecution.ExecutionStay.Ground.values(), random), "中止");
      case EXECUTION_END ->
          new CaseExecution.ExecutionEnd(
              day, pick(CaseExecution.ExecutionEnd.Ground.values(), random), "终结");
      case COURT_RULING -> new CaseExecution.CourtRuling(day, random.nextBoolean(), "裁定");
      case HIGHER_COURT_RULING ->
          new CaseExecution.HigherCourtRuling(day, random.nextBoolean(), "裁定");
      case DOCUMENT_DELIVERY -> delivery(day, random);
      default -> of(kind, day);
    };
  }

  private static CaseAct delivery(LocalDate day, Random random) {
    DeliveredPaper paper =
        pick(
            new DeliveredPaper[] {
              DeliveredPaper.OTHER,
              DeliveredPaper.DEMAND,
              DeliveredPaper.HEARING_NOTICE,
              DeliveredPaper.SURCHARGE_DECISION,
              DeliveredPaper.DEFERRAL_DECISION
            },
            random);
    return new CaseDelivery.Delivery(
        day, paper, "文书", random.nextBoolean() ? Story.posted(day) : Story.left(day));
  }

  private static CaseAct spotCollection(LocalDate day, EnforcementCase now, Random random) {
    return new CaseExecution.SpotCollection(
        day,
        atLeastOne(owed(now, day, PaymentKind.FINE)),
        pick(CaseExecution.SpotCollection.Ground.values(), random),
        "票据",
        random.nextInt(4) == 0 ? "" : "山区",
        Optional.empty());
  }

  private static CaseAct agreement(LocalDate day, EnforcementCase now, Random random) {
    Yuan waived = random.nextBoolean() ? owed(now, day, PaymentKind.SURCHARGE) : Yuan.ZERO;
    return new CaseExecution.ExecutionAgreement(
        day,
        List.of(
            new CaseAct.Instalment(
                day.plusDays(random.nextInt(9)), atLeastOne(owed(now, day, PaymentKind.FINE)))),
        waived,
        random.nextInt(4) == 0 ? "" : "已整改");
  }

  private static RemedyResult result(EnforcementCase now, Random random) {
    RemedyOutcome outcome = pick(RemedyOutcome.values(), random);
    Yuan left = now.penaltyInForce().map(PenaltyInForce::fine).orElse(FINE);
    Yuan fine = random.nextInt(5) == 0 ? left.plus(Yuan.of(1)) : half(left);
    return new RemedyResult(
        outcome,
        outcome.changes() ? Optional.of(fine) : Optional.empty(),
        List.of(),
        outcome.ends() && random.nextBoolean(),
        Optional.empty(),
        false,
        "文书");
  }

  private static Yuan half(Yuan amount) {
    return amount.isAtLeast(Yuan.of(2)) ? amount.minus(Yuan.of(1)) : Yuan.ZERO;
  }

  private static Yuan atLeastOne(Yuan amount) {
    return amount.isZero() ? Yuan.of(1) : amount;
  }

  private static Yuan owed(EnforcementCase now, LocalDate day, PaymentKind kind) {
    if (now.decision().isEmpty()) {
      return Yuan.of(10);
    }
    Collection collection = now.collection(Story.PROCEDURE);
    return kind == PaymentKind.FINE
        ? collection.outstandingFine()
        : collection.outstandingSurcharge(day);
  }

  private static <T> T pick(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }
}
