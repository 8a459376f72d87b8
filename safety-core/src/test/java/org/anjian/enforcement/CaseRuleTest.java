package org.anjian.enforcement;

import static org.anjian.enforcement.Story.by;
import static org.anjian.enforcement.Story.filed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.contract.Yicheng;
import org.anjian.document.DocumentKind;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every precondition of every act, broken once. */
class CaseRuleTest {

  private static final LocalDate DAY = LocalDate.of(2023, 5, 10);
  private static final LocalDate LATER = LocalDate.of(2023, 6, 20);
  private static final Yuan FINE = Yuan.of(30_000);

  @ParameterizedTest(name = "{0}: {1} at {2} breaks {3}")
  @MethodSource("breaches")
  void anActOutOfOrderIsRefusedWithStageRuleAndArticle(
      Story story, CaseAct act, CaseStage stage, CaseRule rule, String article) {
    Refusal refusal = assertThrows(Refusal.class, () -> story.then(act));
    assertEquals(RefusalCode.OUT_OF_SEQUENCE, refusal.code());
    assertEquals(stage, refusal.details().get("stage"));
    assertEquals(act.kind(), refusal.details().get("act"));
    assertEquals(rule, refusal.details().get("rule"));
    assertEquals(story.now().number().toString(), refusal.details().get("case"));
    assertEquals(article, refusal.basis().orElseThrow().toString());
    assertTrue(story.now().missingFor(act.kind()).contains(rule));
  }

  static Stream<Arguments> breaches() {
    CaseAct.Assessment assessment = Story.assessment(LATER, FINE, false);
    CaseAct.Notice notice = Story.notice(LATER, FINE, false, List.of());
    CaseAct.NoticeDelivery noticeDelivery = new CaseAct.NoticeDelivery(LATER, Story.left(LATER));
    CaseAct.Statement statement = new CaseAct.Statement(LATER, "陈述", "复核");
    CaseAct.Waiver waiver = new CaseAct.Waiver(LATER);
    CaseAct.HearingRequest request = new CaseAct.HearingRequest(DAY);
    CaseAct.Hearing hearing = new CaseAct.Hearing(LATER, DAY, "主持人", "笔录");
    CaseAct.LegalReview review = new CaseAct.LegalReview(LATER, "审核员", true, "同意");
    CaseAct.CollectiveDiscussion discussion =
        new CaseAct.CollectiveDiscussion(LATER, List.of("局长"), "同意");
    CaseAct.Decision decision = Story.decision(LATER, FINE);
    CaseAct.DecisionDelivery delivery = new CaseAct.DecisionDelivery(LATER, Story.left(LATER));
    CaseAct.InstalmentPlan plan = new CaseAct.InstalmentPlan(LATER, List.of(by(LATER, "30000")));
    CaseAct.Payment payment = Story.payment(LATER, "1", PaymentKind.FINE);
    CaseAct.Closing closing = new CaseAct.Closing(LATER, "履行完毕");
    CaseStage investigating = CaseStage.INVESTIGATING;
    CaseStage hearingTheParty = CaseStage.HEARING_THE_PARTY;
    String filingOnce = "行政处罚法(2021)第54条第2款";
    String notify = "行政处罚法(2021)第44条";
    String hear = "行政处罚法(2021)第62条";
    String askForHearing = "行政处罚法(2021)第63条第1款";
    String onHearing = "行政处罚法(2021)第65条";
    String decide = "行政处罚法(2021)第57条第1款";
    String deliver = "行政处罚法(2021)第61条第1款";
    String pay = "行政处罚法(2021)第67条第3款";
    String close = "安全生产违法行为行政处罚办法(2025)第54条第1款";
    return Stream.of(
        arguments(filed(DAY), Story.filing(LATER), investigating, CaseRule.FILED_ONCE, filingOnce),
        arguments(filed(DAY), notice, investigating, CaseRule.INVESTIGATION_CONCLUDED, decide),
        arguments(filed(DAY), noticeDelivery, investigating, CaseRule.NOTICE_ISSUED, notify),
        arguments(filed(DAY), statement, investigating, CaseRule.NOTICE_DELIVERED, hear),
        arguments(filed(DAY), waiver, investigating, CaseRule.NOTICE_DELIVERED, hear),
        arguments(filed(DAY), request, investigating, CaseRule.NOTICE_DELIVERED, hear),
        arguments(filed(DAY), review, investigating, CaseRule.NOTICE_DELIVERED, hear),
        arguments(filed(DAY), discussion, investigating, CaseRule.NOTICE_DELIVERED, hear),
        arguments(filed(DAY), decision, investigating, CaseRule.NOTICE_DELIVERED, hear),
        arguments(filed(DAY), hearing, investigating, CaseRule.HEARING_REQUESTED, askForHearing),
        arguments(filed(DAY), delivery, investigating, CaseRule.DECIDED, deliver),
        arguments(filed(DAY), plan, investigating, CaseRule.DECISION_DELIVERED, pay),
        arguments(filed(DAY), payment, investigating, CaseRule.DECISION_DELIVERED, pay),
        arguments(filed(DAY), closing, investigating, CaseRule.END_REACHED, close),
        arguments(noticed(), assessment, CaseStage.NOTIFYING, CaseRule.NOT_NOTIFIED, notify),
        arguments(noticed(), notice, CaseStage.NOTIFYING, CaseRule.NOT_NOTIFIED, notify),
        arguments(noticed(), decision, CaseStage.NOTIFYING, CaseRule.NOTICE_DELIVERED, hear),
        arguments(
            told(true), noticeDelivery, hearingTheParty, CaseRule.NOTICE_NOT_DELIVERED, notify),
        arguments(told(false), request, hearingTheParty, CaseRule.HEARING_OFFERED, askForHearing),
        arguments(told(true), hearing, hearingTheParty, CaseRule.HEARING_REQUESTED, askForHearing),
        arguments(
            told(true).waived(DAY), request, hearingTheParty, CaseRule.RIGHTS_NOT_WAIVED, hear),
        arguments(
            told(true).waived(DAY), statement, hearingTheParty, CaseRule.RIGHTS_NOT_WAIVED, hear),
        arguments(
            told(true).waived(DAY), waiver, hearingTheParty, CaseRule.RIGHTS_NOT_WAIVED, hear),
        arguments(
            told(true).askedForHearing(DAY).waived(DAY),
            hearing,
            hearingTheParty,
            CaseRule.RIGHTS_NOT_WAIVED,
            hear),
        arguments(
            told(true).askedForHearing(DAY),
            request,
            hearingTheParty,
            CaseRule.HEARING_NOT_REQUESTED,
            askForHearing),
        arguments(
            told(true).askedForHearing(DAY),
            review,
            hearingTheParty,
            CaseRule.REQUESTED_HEARING_HELD,
            onHearing),
        arguments(
            told(true).askedForHearing(DAY),
            discussion,
            hearingTheParty,
            CaseRule.REQUESTED_HEARING_HELD,
            onHearing),
        arguments(
            told(true).askedForHearing(DAY),
            decision,
            hearingTheParty,
            CaseRule.REQUESTED_HEARING_HELD,
            onHearing),
        arguments(
            told(true).askedForHearing(DAY).heard(LATER, DAY),
            decision,
            hearingTheParty,
            CaseRule.LEGAL_REVIEW_PASSED,
            "行政处罚法(2021)第58条第1款"),
        arguments(
            complex().reviewed(DAY, true),
            decision,
            hearingTheParty,
            CaseRule.DISCUSSED_COLLECTIVELY,
            "行政处罚法(2021)第57条第2款"),
        arguments(decided(), assessment, CaseStage.DECIDED, CaseRule.NOT_DECIDED, decide),
        arguments(decided(), notice, CaseStage.DECIDED, CaseRule.NOT_DECIDED, decide),
        arguments(decided(), statement, CaseStage.DECIDED, CaseRule.NOT_DECIDED, decide),
        arguments(decided(), waiver, CaseStage.DECIDED, CaseRule.NOT_DECIDED, decide),
        arguments(decided(), review, CaseStage.DECIDED, CaseRule.NOT_DECIDED, decide),
        arguments(decided(), discussion, CaseStage.DECIDED, CaseRule.NOT_DECIDED, decide),
        arguments(decided(), decision, CaseStage.DECIDED, CaseRule.NOT_DECIDED, decide),
        arguments(decided(), payment, CaseStage.DECIDED, CaseRule.DECISION_DELIVERED, pay),
        arguments(
            decided().delivered(DAY),
            delivery,
            CaseStage.COLLECTING,
            CaseRule.DECISION_NOT_DELIVERED,
            deliver),
        arguments(
            decided().delivered(DAY).planned(DAY, by(LATER, "30000")),
            plan,
            CaseStage.COLLECTING,
            CaseRule.NO_INSTALMENT_PLAN,
            "行政处罚法(2021)第66条第2款"),
        arguments(
            decided().delivered(DAY).paid(DAY, "30000").closed(DAY),
            waiver,
            CaseStage.CLOSED,
            CaseRule.NOT_CLOSED,
            close));
  }

  @ParameterizedTest(name = "{0}: {1} at {2} breaks {3}")
  @MethodSource("breachesByEnds")
  void anEndOutOfOrderIsRefusedWithStageRuleAndArticle(
      Story story, CaseAct act, CaseStage stage, CaseRule rule, String article) {
    anActOutOfOrderIsRefusedWithStageRuleAndArticle(story, act, stage, rule, article);
  }

  static Stream<Arguments> breachesByEnds() {
    CaseAct notice = Story.notice(LATER, FINE, false, List.of());
    CaseAct decision = Story.decision(LATER, FINE);
    CaseAct noPenalty = Story.noPenalty(LATER);
    CaseAct termination = new CaseEnd.Termination(LATER, "当事人死亡");
    CaseAct handedOver =
        new CaseEnd.AgencyTransfer(
            Yicheng.document(DocumentKind.TRANSFER, 1), LATER, "市场监管局", "归其管辖");
    CaseAct report = new CaseEnd.TransferReport(LATER, "危险作业罪", "报告");
    CaseAct approval = new CaseEnd.TransferApproval(LATER, true, "涉嫌犯罪");
    CaseAct answer = new CaseEnd.PoliceAnswer(LATER, PoliceOutcome.FILED, "立案");
    CaseAct noHearing = new HearingTermination(LATER, HearingTermination.Ground.WITHDRAWN, "撤回");
    CaseAct hearing = new CaseAct.Hearing(LATER, DAY, "主持人", "笔录");
    CaseAct extension = new CaseTime.DecisionExtension(LATER, "局长", "案情复杂");
    CaseAct closing = new CaseAct.Closing(LATER, "结案");
    CaseStage investigating = CaseStage.INVESTIGATING;
    CaseStage hearingTheParty = CaseStage.HEARING_THE_PARTY;
    CaseStage transferred = CaseStage.TRANSFERRED;
    String decide = "行政处罚法(2021)第57条第1款";
    String endHearing = "行政处罚法(2021)第64条第1款第6项";
    String reportIt = "行政执法机关移送涉嫌犯罪案件的规定(2020)第5条第1款";
    String approveIt = "行政执法机关移送涉嫌犯罪案件的规定(2020)第5条第2款";
    String notInstead = "行政执法机关移送涉嫌犯罪案件的规定(2020)第11条第1款";
    return Stream.of(
        arguments(decided(), noPenalty, CaseStage.DECIDED, CaseRule.NOT_DECIDED, decide),
        arguments(decided(), termination, CaseStage.DECIDED, CaseRule.NOT_DECIDED, decide),
        arguments(decided(), handedOver, CaseStage.DECIDED, CaseRule.NOT_DECIDED, decide),
        arguments(decided(), extension, CaseStage.DECIDED, CaseRule.NOT_DECIDED, decide),
        arguments(
            filed(DAY).then(Story.noPenalty(DAY)),
            decision,
            CaseStage.NOT_PUNISHED,
            CaseRule.NOT_DECIDED,
            decide),
        arguments(
            filed(DAY).then(Story.noPenalty(DAY)).delivered(DAY),
            Story.payment(LATER, "1", PaymentKind.FINE),
            CaseStage.NOT_PUNISHED,
            CaseRule.PENALTY_DECIDED,
            "行政处罚法(2021)第67条第3款"),
        arguments(
            filed(DAY).then(Story.noPenalty(DAY)),
            closing,
            CaseStage.NOT_PUNISHED,
            CaseRule.END_REACHED,
            "安全生产违法行为行政处罚办法(2025)第54条第1款"),
        arguments(
            told(true).askedForHearing(DAY).heard(LATER, DAY),
            noHearing,
            hearingTheParty,
            CaseRule.HEARING_NOT_HELD,
            endHearing),
        arguments(
            told(true)
                .askedForHearing(DAY)
                .then(new HearingTermination(DAY, HearingTermination.Ground.ABSENT, "未到")),
            hearing,
            hearingTheParty,
            CaseRule.HEARING_NOT_TERMINATED,
            endHearing),
        arguments(filed(DAY), approval, investigating, CaseRule.REFERRAL_REPORTED, reportIt),
        arguments(
            filed(DAY).then(new CaseEnd.TransferReport(DAY, "危险作业罪", "报告")),
            Story.transfer(LATER),
            investigating,
            CaseRule.REFERRAL_APPROVED,
            approveIt),
        arguments(
            filed(DAY)
                .then(new CaseEnd.TransferReport(DAY, "危险作业罪", "报告"))
                .then(new CaseEnd.TransferApproval(DAY, false, "不构成犯罪")),
            Story.transfer(LATER),
            investigating,
            CaseRule.REFERRAL_APPROVED,
            approveIt),
        arguments(
            filed(DAY), answer, investigating, CaseRule.REFERRED, "行政执法机关移送涉嫌犯罪案件的规定(2020)第8条"),
        arguments(
            filed(DAY).transferred(DAY), report, transferred, CaseRule.NO_REFERRAL_OPEN, reportIt),
        arguments(
            filed(DAY).then(new CaseEnd.Termination(DAY, "当事人死亡")),
            report,
            CaseStage.TERMINATED,
            CaseRule.NOT_HANDED_OVER,
            reportIt),
        arguments(
            filed(DAY).concluded(DAY, FINE).transferred(DAY),
            notice,
            transferred,
            CaseRule.REFERRAL_SETTLED,
            notInstead),
        arguments(
            told(false).waived(DAY).transferred(DAY),
            decision,
            transferred,
            CaseRule.REFERRAL_SETTLED,
            notInstead),
        arguments(
            told(false).waived(DAY).transferred(DAY).answered(DAY, PoliceOutcome.FILED),
            decision,
            transferred,
            CaseRule.NOT_FILED_BY_POLICE,
            notInstead),
        arguments(
            filed(LocalDate.of(2026, 3, 2))
                .then(new CaseTime.DecisionExtension(LocalDate.of(2026, 5, 20), "局长", "复杂"))
                .then(new CaseTime.DecisionExtension(LocalDate.of(2026, 6, 20), "市局", "复杂")),
            new CaseTime.DecisionExtension(LocalDate.of(2026, 7, 20), "市局", "复杂"),
            investigating,
            CaseRule.EXTENDED_LESS_THAN_TWICE,
            "安全生产违法行为行政处罚办法(2025)第53条第1款"));
  }

  @ParameterizedTest(name = "{0}: {1} at {2} breaks {3}")
  @MethodSource("breachesAfterwards")
  void anActAfterTheDecisionOutOfOrderIsRefusedWithStageRuleAndArticle(
      Story story, CaseAct act, CaseStage stage, CaseRule rule, String article) {
    anActOutOfOrderIsRefusedWithStageRuleAndArticle(story, act, stage, rule, article);
  }

  static Stream<Arguments> breachesAfterwards() {
    LocalDate suitOver = LocalDate.of(2023, 11, 13);
    CaseAct demand = OtherActs.of(ActKind.DEMAND, LATER);
    CaseAct application = OtherActs.of(ActKind.COURT_APPLICATION, suitOver);
    CaseStage collecting = CaseStage.COLLECTING;
    return Stream.of(
        arguments(
            decided().delivered(DAY),
            application,
            collecting,
            CaseRule.DEMANDED,
            "行政强制法(2011)第54条"),
        arguments(
            decided().delivered(DAY).paid(DAY, "30000"),
            demand,
            CaseStage.PAID,
            CaseRule.NOT_PERFORMED,
            "行政强制法(2011)第54条"),
        arguments(
            decided().delivered(DAY).then(demand).then(application),
            OtherActs.of(ActKind.COURT_APPLICATION, suitOver),
            collecting,
            CaseRule.NOT_BEFORE_COURT,
            "行政强制法(2011)第53条"),
        arguments(
            decided().delivered(DAY).then(demand),
            OtherActs.of(ActKind.COURT_ANSWER, suitOver),
            collecting,
            CaseRule.APPLIED_TO_COURT,
            "行政强制法(2011)第56条"),
        arguments(
            decided().delivered(DAY).then(demand).then(application),
            new CaseAct.Closing(suitOver, "已申请"),
            collecting,
            CaseRule.COURT_HAS_ANSWERED,
            "安全生产违法行为行政处罚办法(2025)第54条第1款"),
        arguments(
            decided().then(OtherActs.of(ActKind.PUBLICATION, DAY)),
            OtherActs.of(ActKind.PUBLICATION, LATER),
            CaseStage.DECIDED,
            CaseRule.NOT_PUBLISHED,
            "安全生产法(2021)第78条第2款"),
        arguments(
            decided().then(OtherActs.of(ActKind.UPWARD_REPORT, DAY)),
            OtherActs.of(ActKind.UPWARD_REPORT, LATER),
            CaseStage.DECIDED,
            CaseRule.NOT_REPORTED_UPWARD,
            "安全生产违法行为行政处罚办法(2025)第82条"));
  }

  @ParameterizedTest(name = "{0}: {1} at {2} breaks {3}")
  @MethodSource("org.anjian.enforcement.AftermathBreaches#all")
  void whatFollowsADecisionOutOfOrderIsRefusedWithStageRuleAndArticle(
      Story story, CaseAct act, CaseStage stage, CaseRule rule, String article) {
    anActOutOfOrderIsRefusedWithStageRuleAndArticle(story, act, stage, rule, article);
  }

  @ParameterizedTest
  @EnumSource(CaseRule.class)
  void noRuleIsLeftUnbroken(CaseRule rule) {
    assertTrue(
        Stream.of(
                breaches(),
                breachesByEnds(),
                breachesAfterwards(),
                AftermathBreaches.all(),
                InvestigationRuleTest.breaches())
            .flatMap(some -> some)
            .anyMatch(breach -> breach.get()[3] == rule),
        () -> rule + " has no case here");
  }

  @ParameterizedTest
  @EnumSource(ActKind.class)
  void nothingIsDoneInAClosedCaseButWhatTheLawBrings(ActKind kind) {
    EnforcementCase closed = decided().delivered(DAY).paid(DAY, "30000").closed(DAY).now();
    boolean openToIt = AFTER_CLOSING.contains(kind);
    assertEquals(openToIt, !closed.missingFor(kind).contains(CaseRule.NOT_CLOSED));
  }

  @ParameterizedTest
  @EnumSource(ActKind.class)
  void nothingIsAddedToAnArchivedFileButWhatTheLawBrings(ActKind kind) {
    EnforcementCase archived =
        decided()
            .delivered(DAY)
            .paid(DAY, "30000")
            .closed(DAY)
            .then(AftermathActs.of(ActKind.ARCHIVING, DAY))
            .now();
    boolean openToIt = AFTER_CLOSING.contains(kind) && !STILL_OF_THE_BUREAU.contains(kind);
    assertEquals(openToIt, !archived.missingFor(kind).contains(CaseRule.NOT_ARCHIVED));
  }

  private static final Set<ActKind> STILL_OF_THE_BUREAU =
      EnumSet.of(
          ActKind.PUBLICATION,
          ActKind.UPWARD_REPORT,
          ActKind.ON_THE_SPOT_REPORT,
          ActKind.FINE_HANDOVER,
          ActKind.FINE_DEPOSIT,
          ActKind.ARCHIVING);

  private static final Set<ActKind> AFTER_CLOSING = EnumSet.copyOf(STILL_OF_THE_BUREAU);

  static {
    AFTER_CLOSING.addAll(
        EnumSet.of(
            ActKind.PAYMENT,
            ActKind.COURT_RULING,
            ActKind.COURT_OBJECTION,
            ActKind.HIGHER_COURT_RULING,
            ActKind.EXECUTION_END,
            ActKind.RECONSIDERATION_APPLICATION,
            ActKind.RECONSIDERATION_ACCEPTANCE,
            ActKind.RECONSIDERATION_ANSWER,
            ActKind.RECONSIDERATION_END,
            ActKind.SUIT,
            ActKind.SUIT_ANSWER,
            ActKind.JUDGMENT,
            ActKind.OWN_CORRECTION,
            ActKind.PUBLICATION_WITHDRAWAL,
            ActKind.REFUND,
            ActKind.REOPENING));
  }

  @Test
  void everyActAfterTheFilingHasAPreconditionBesideTheClosing() {
    Set<CaseRule> ofTheClosing =
        EnumSet.of(CaseRule.NOT_CLOSED, CaseRule.NOT_CLOSED_BUT_BY_COURT, CaseRule.NOT_ARCHIVED);
    Set<ActKind> free =
        Arrays.stream(ActKind.values())
            .filter(kind -> ofTheClosing.containsAll(CaseRule.before(kind)))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ActKind.class)));
    // A delivery asks by itself whether its paper was issued.
    assertEquals(
        Set.of(ActKind.ADDRESS_CONFIRMATION, ActKind.DELIVERY_ATTEMPT, ActKind.DOCUMENT_DELIVERY),
        free);
  }

  @Test
  void whatMayBeDoneMissesNothing() {
    assertFalse(told(true).now().missingFor(ActKind.DECISION).stream().findAny().isPresent());
  }

  private static Story noticed() {
    return filed(DAY).concluded(DAY, FINE).noticed(DAY, true);
  }

  private static Story told(boolean hearingOffered) {
    return filed(DAY).concluded(DAY, FINE).told(DAY, hearingOffered);
  }

  private static Story complex() {
    return filed(DAY).concludedAsComplex(DAY, FINE).told(DAY, false);
  }

  private static Story decided() {
    return told(false).waived(DAY).decided(DAY, FINE);
  }
}
