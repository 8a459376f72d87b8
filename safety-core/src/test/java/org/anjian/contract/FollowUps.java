package org.anjian.contract;

import static org.anjian.contract.Yicheng.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.document.DocumentKind;
import org.anjian.enforcement.AnnouncementGround;
import org.anjian.enforcement.Archiving;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.CaseAftermath;
import org.anjian.enforcement.CaseDelivery;
import org.anjian.enforcement.CaseExecution;
import org.anjian.enforcement.CaseRemedy;
import org.anjian.enforcement.DeliveredPaper;
import org.anjian.enforcement.DeliveryFacts;
import org.anjian.enforcement.DeliveryMode;
import org.anjian.enforcement.DocumentDelivery;
import org.anjian.enforcement.OnTheSpot;
import org.anjian.enforcement.PaymentKind;
import org.anjian.enforcement.RemedyOutcome;
import org.anjian.enforcement.RemedyResult;
import org.anjian.law.OtherPenalty;
import org.anjian.money.Yuan;
import org.anjian.people.OfficerPair;

/** 后续行为: every kind of act that follows a decision, and each way of delivering, fully told. */
final class FollowUps {

  private FollowUps() {}

  static List<CaseAct> all(int number, LocalDate day) {
    return List.of(
        onTheSpotReport(day),
        new CaseDelivery.AddressConfirmation(day, "负责人", "唐兴镇", "box@example.cn"),
        new CaseDelivery.Attempt(
            day,
            DeliveredPaper.DECISION,
            DeliveryMode.POSTED,
            CaseDelivery.Attempt.Outcome.RETURNED,
            "查无此人"),
        delivered(day, DeliveryMode.LEFT, DeliveryFacts.left("厂门口", "拒收", List.of("村委会"), "照片")),
        delivered(day, DeliveryMode.POSTED, DeliveryFacts.posted(day.minusDays(2), "EM1")),
        delivered(day, DeliveryMode.ENTRUSTED, DeliveryFacts.entrusted(day, "曲沃县应急管理局")),
        delivered(day, DeliveryMode.ELECTRONIC, DeliveryFacts.electronic("box@example.cn")),
        new CaseDelivery.Delivery(
            day.plusDays(30),
            DeliveredPaper.OTHER,
            "责令限期整改指令书",
            DocumentDelivery.announced(
                DeliveryFacts.announced(
                    day, "县政府网站", AnnouncementGround.OTHER_MODES_FAILED, "两次邮寄退回"))),
        new CaseExecution.DeferralApplication(day, "经济困难"),
        new CaseExecution.DeferralRefusal(day, "没有困难"),
        new CaseExecution.SurchargeDecision(
            document(DocumentKind.SURCHARGE_DECISION, number), day, Yuan.parse("720.50"), "决定书"),
        new CaseExecution.SpotCollection(
            day,
            Yuan.of(100),
            CaseExecution.SpotCollection.Ground.SMALL_FINE,
            "票据1",
            "",
            Optional.of(day.plusDays(1))),
        new CaseExecution.FineHandover(day, "财务"),
        new CaseExecution.FineDeposit(day, "回单1"),
        new CaseRemedy.ReconsiderationApplication(day, "县政府", true, "请求撤销"),
        new CaseRemedy.ReconsiderationAcceptance(day, true, true, Optional.of(day), "受理"),
        new CaseRemedy.ReconsiderationAnswer(day, "答复书"),
        new CaseRemedy.ReconsiderationEnd(
            day,
            new RemedyResult(
                RemedyOutcome.CHANGED,
                Optional.of(Yuan.of(1000)),
                List.of(new OtherPenalty("WARNING")),
                false,
                Optional.empty(),
                true,
                "复决1号")),
        new CaseRemedy.Suit(day, "县法院", Optional.empty(), "行初1号"),
        new CaseRemedy.SuitAnswer(day, "答辩状"),
        new CaseRemedy.Judgment(
            day, true, RemedyResult.revokedForRenewal(Optional.of(day.plusDays(60)), "判决1号")),
        new CaseRemedy.OwnCorrection(day, RemedyResult.of(RemedyOutcome.REVOKED, "认定有误")),
        new CaseRemedy.PublicationWithdrawal(day, "决定已撤销"),
        new CaseRemedy.Refund(day, Yuan.parse("12.30"), PaymentKind.SURCHARGE, "退1"),
        new CaseRemedy.Reopening(day, "重新调查"),
        new CaseAftermath.Demand(
            document(DocumentKind.ENFORCEMENT_REMINDER, number + 50), day, Optional.empty()),
        new CaseExecution.DemandStatement(day, "陈述", "复核"),
        new CaseExecution.ExecutionAgreement(
            day,
            List.of(new CaseAct.Instalment(day.plusDays(30), Yuan.of(24000))),
            Yuan.parse("0.50"),
            "已停产整改"),
        new CaseExecution.AgreementBreach(day, "未缴"),
        new CaseExecution.ExecutionStay(day, CaseExecution.ExecutionStay.Ground.HARDSHIP, "暂无能力"),
        new CaseExecution.ExecutionResumption(day, "已有能力"),
        new CaseExecution.ExecutionEnd(day, CaseExecution.ExecutionEnd.Ground.DISSOLVED, "注销"),
        new CaseExecution.CourtRuling(day, false, "不准予"),
        new CaseExecution.CourtObjection(day, "市中院"),
        new CaseExecution.HigherCourtRuling(day, true, "准予"),
        new Archiving(
            day,
            "2020-1",
            "30年",
            List.of(
                new Archiving.Item("立案审批表", "（翼）应急立〔2020〕1号", day, 2, ""),
                new Archiving.Item("现场照片", "", day, 3, "复印件"))));
  }

  private static CaseAct onTheSpotReport(LocalDate day) {
    return new OnTheSpot.Report(day, "法制科");
  }

  private static CaseAct delivered(LocalDate day, DeliveryMode mode, DeliveryFacts facts) {
    return new CaseDelivery.Delivery(
        day, DeliveredPaper.OTHER, "文书", new DocumentDelivery(day, mode, "收发室", facts));
  }

  /** A case that begins on the spot. */
  static OnTheSpot.Decision onTheSpot(int number, LocalDate day) {
    return new OnTheSpot.Decision(
        document(DocumentKind.ON_THE_SPOT_PENALTY, number),
        day,
        new OfficerPair(Yicheng.officer(1).id(), Yicheng.officer(2).id()),
        "井口",
        "未戴安全帽",
        "work-safety-law/2021/97.1.7",
        Yuan.of(200),
        List.of(new OtherPenalty("WARNING")),
        "无异议",
        "拒签",
        "[]");
  }
}
