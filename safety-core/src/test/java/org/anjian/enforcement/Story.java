package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.calendar.LegalClock;
import org.anjian.calendar.LegalTerms;
import org.anjian.calendar.WorkCalendar;
import org.anjian.contract.Yicheng;
import org.anjian.document.DocumentKind;
import org.anjian.law.Condition;
import org.anjian.law.OtherPenalty;
import org.anjian.law.ProvisionName;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;
import org.anjian.people.OfficerPair;

/** 一案始末: a case told act by act, by the national calendar and the terms of the shipped table. */
final class Story {

  static final Procedure PROCEDURE =
      new Procedure(LegalTerms.shipped(), LegalClock.of(WorkCalendar.shipped()));

  private EnforcementCase now;

  private Story(EnforcementCase now) {
    this.now = now;
  }

  /** Filed on a day, for an act of three days before. */
  static Story filed(LocalDate day) {
    return new Story(
        EnforcementCase.file(
            new UUID(0, 1),
            new UUID(0, 2),
            Yicheng.BEIDING_OF_OLD,
            Optional.empty(),
            violation(day.minusDays(3)),
            filing(day)));
  }

  static CaseAct.Filing filing(LocalDate day) {
    return new CaseAct.Filing(
        Yicheng.document(DocumentKind.FILING, 1),
        day,
        List.of(new OfficerPair(new UUID(0, 3), new UUID(0, 4))));
  }

  static Violation violation(LocalDate day) {
    return Violation.of(
        ProvisionName.parse("work-safety-law/97.1.7"),
        Subject.UNIT,
        "北丁煤矿",
        Condition.OVERDUE_UNCORRECTED,
        day,
        "特种作业人员无证上岗");
  }

  EnforcementCase now() {
    return now;
  }

  Story then(CaseAct act) {
    now = now.perform(act, PROCEDURE);
    return this;
  }

  Story concluded(LocalDate day, Yuan fine, String... otherPenalties) {
    return then(assessment(day, fine, false, otherPenalties));
  }

  Story concludedAsComplex(LocalDate day, Yuan fine, String... otherPenalties) {
    return then(assessment(day, fine, true, otherPenalties));
  }

  static CaseAct.Assessment assessment(
      LocalDate day, Yuan fine, boolean complex, String... otherPenalties) {
    return new CaseAct.Assessment(
        day,
        "属实",
        "work-safety-law/2021/97.1.7",
        "10万元以上20万元以下",
        fine,
        penalties(otherPenalties),
        complex,
        "[]");
  }

  /** Notice of what the assessment proposes, and its delivery on the same day. */
  Story told(LocalDate day, boolean hearingOffered) {
    return noticed(day, hearingOffered).noticeDelivered(day);
  }

  Story noticed(LocalDate day, boolean hearingOffered) {
    CaseAct.Assessment proposed = now.assessment().orElseThrow();
    return then(notice(day, proposed.fine(), hearingOffered, proposed.otherPenalties()));
  }

  static CaseAct.Notice notice(
      LocalDate day, Yuan fine, boolean hearingOffered, List<OtherPenalty> otherPenalties) {
    return new CaseAct.Notice(
        Yicheng.document(DocumentKind.PENALTY_NOTICE, 1),
        day,
        fine,
        otherPenalties,
        hearingOffered);
  }

  Story noticeDelivered(LocalDate day) {
    return then(new CaseAct.NoticeDelivery(day, DeliveryMode.HANDED_OVER, "负责人"));
  }

  Story stated(LocalDate day) {
    return then(new CaseAct.Statement(day, "请求从轻", "不予采纳"));
  }

  Story waived(LocalDate day) {
    return then(new CaseAct.Waiver(day));
  }

  Story askedForHearing(LocalDate day) {
    return then(new CaseAct.HearingRequest(day));
  }

  Story heard(LocalDate day, LocalDate noticedOn) {
    return then(new CaseAct.Hearing(day, noticedOn, "主持人", "笔录"));
  }

  Story reviewed(LocalDate day, boolean passed) {
    return then(new CaseAct.LegalReview(day, "审核员", passed, "意见"));
  }

  Story discussed(LocalDate day) {
    return then(new CaseAct.CollectiveDiscussion(day, List.of("局长", "副局长"), "同意"));
  }

  Story decided(LocalDate day, Yuan fine, String... otherPenalties) {
    return then(decision(day, fine, otherPenalties));
  }

  static CaseAct.Decision decision(LocalDate day, Yuan fine, String... otherPenalties) {
    return new CaseAct.Decision(
        Yicheng.document(DocumentKind.PENALTY_DECISION, 1), day, fine, penalties(otherPenalties));
  }

  Story delivered(LocalDate day) {
    return then(new CaseAct.DecisionDelivery(day, DeliveryMode.HANDED_OVER, "负责人"));
  }

  /** Asked for and approved on the same day. */
  Story planned(LocalDate day, CaseAct.Instalment... instalments) {
    return then(new CaseExecution.DeferralApplication(day, "经济困难"))
        .then(new CaseAct.InstalmentPlan(day, List.of(instalments)));
  }

  static CaseAct.Instalment by(LocalDate day, String amount) {
    return new CaseAct.Instalment(day, Yuan.parse(amount));
  }

  Story paid(LocalDate day, String amount) {
    return then(payment(day, amount, PaymentKind.FINE));
  }

  Story paidSurcharge(LocalDate day, String amount) {
    return then(payment(day, amount, PaymentKind.SURCHARGE));
  }

  static CaseAct.Payment payment(LocalDate day, String amount, PaymentKind kind) {
    return new CaseAct.Payment(day, Yuan.parse(amount), kind, "");
  }

  Story closed(LocalDate day) {
    return then(new CaseAct.Closing(day, "履行完毕"));
  }

  /** Left at the party's place before a witness. */
  static DocumentDelivery left(LocalDate day) {
    return new DocumentDelivery(
        day, DeliveryMode.LEFT, "", DeliveryFacts.left("厂门口", "拒收", List.of("居委会"), ""));
  }

  /** Posted three days before. */
  static DocumentDelivery posted(LocalDate day) {
    return new DocumentDelivery(
        day, DeliveryMode.POSTED, "收发室", DeliveryFacts.posted(day.minusDays(3), "EM1"));
  }

  /** A case that is decided on the spot: a warning and a small fine. */
  static Story onTheSpot(LocalDate day, String fine) {
    return new Story(
        EnforcementCase.punishOnTheSpot(
            new UUID(0, 1),
            new UUID(0, 2),
            Yicheng.BEIDING_OF_OLD,
            Optional.empty(),
            violation(day),
            onTheSpotDecision(day, fine)));
  }

  static OnTheSpot.Decision onTheSpotDecision(LocalDate day, String fine) {
    return new OnTheSpot.Decision(
        Yicheng.document(DocumentKind.ON_THE_SPOT_PENALTY, 1),
        day,
        new OfficerPair(new UUID(0, 3), new UUID(0, 4)),
        "井口",
        "属实",
        "work-safety-law/2021/97.1.7",
        Yuan.parse(fine),
        penalties("WARNING"),
        "无异议",
        "",
        "[]");
  }

  static CaseEnd.NoPenalty noPenalty(LocalDate day) {
    return new CaseEnd.NoPenalty(
        Yicheng.document(DocumentKind.NO_PENALTY_DECISION, 1),
        day,
        NoPenaltyGround.MINOR_WITHOUT_HARM,
        "已改正, 没有危害后果",
        "当面教育");
  }

  static CaseEnd.Transfer transfer(LocalDate day) {
    return new CaseEnd.Transfer(
        Yicheng.document(DocumentKind.TRANSFER, 2), day, "公安局", List.of("移送书", "调查报告"));
  }

  /** Reported, approved and handed to the police, all on a day. */
  Story transferred(LocalDate day) {
    return then(new CaseEnd.TransferReport(day, "危险作业罪", "报告"))
        .then(new CaseEnd.TransferApproval(day, true, "涉嫌犯罪"))
        .then(transfer(day));
  }

  Story answered(LocalDate day, PoliceOutcome outcome) {
    return then(new CaseEnd.PoliceAnswer(day, outcome, "答复"));
  }

  Collection collection() {
    return now.collection(PROCEDURE);
  }

  private static List<OtherPenalty> penalties(String... codes) {
    return Arrays.stream(codes).map(OtherPenalty::new).toList();
  }
}
