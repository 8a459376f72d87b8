package org.anjian.enforcement;

import static org.anjian.bureau.Bureau.actor;
import static org.anjian.bureau.Bureau.inspector;
import static org.anjian.bureau.Bureau.leader;
import static org.anjian.bureau.Bureau.station;
import static org.anjian.bureau.Bureau.with;
import static org.anjian.contract.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjian.account.Actor;
import org.anjian.account.AuditRecord;
import org.anjian.account.Role;
import org.anjian.account.Scope;
import org.anjian.bureau.Bureau;
import org.anjian.contract.Yicheng;
import org.anjian.explain.CanonicalJson;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.inspection.CarryOutInspection;
import org.anjian.inspection.Inspection;
import org.anjian.inspection.InspectionMode;
import org.anjian.law.Condition;
import org.anjian.law.LawBook;
import org.anjian.law.OtherPenalty;
import org.anjian.law.ProvisionName;
import org.anjian.law.Subject;
import org.anjian.memory.MemoryEnforcementCases;
import org.anjian.money.Yuan;
import org.anjian.penalty.Circumstance;
import org.anjian.penalty.FineAssessor;
import org.anjian.penalty.HearingDuty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PursueCaseTest {

  private static final LawBook BOOK = LawBook.national();
  private static final LocalDate ACT = LocalDate.of(2023, 5, 2);
  private static final LocalDate FILED = LocalDate.of(2023, 5, 4);
  private static final LocalDate CONCLUDED = LocalDate.of(2023, 5, 8);
  private static final LocalDate TOLD = LocalDate.of(2023, 5, 10);
  private static final LocalDate TERM_OVER = LocalDate.of(2023, 5, 18);
  private static final OtherPenalty SUSPENSION = new OtherPenalty("SUSPEND_PRODUCTION");

  private final Bureau bureau = new Bureau();
  private final EnforcementCases cases = new MemoryEnforcementCases(Yicheng.DIVISIONS);
  private final PursueCase pursue = pursue(HearingDuty.Thresholds.none());
  private final PunishOnTheSpot onTheSpot =
      new PunishOnTheSpot(
          cases,
          bureau.stores.enterprises(),
          bureau.stores.inspections(),
          bureau.stores.officers(),
          bureau.stores.documentNumbers(),
          new FineAssessor(BOOK),
          Yicheng.DIVISIONS,
          bureau.journal,
          bureau.ids,
          bureau.clock);

  {
    bureau.today(LocalDate.of(2023, 12, 31));
  }

  @Test
  void aCaseIsPursuedFromFilingToClosingByThoseWhoMay() {
    EnforcementCase filed = file(overdue());
    assertEquals("（翼）应急立〔2023〕1号", filed.number().toString());
    EnforcementCase concluded = conclude(filed, Yuan.ofWan(15));
    assertEquals(List.of(SUSPENSION), concluded.assessment().orElseThrow().otherPenalties());
    EnforcementCase notified =
        pursue.notify(inspector(), concluded.id(), concluded.revision(), TOLD);
    CaseAct.Notice notice = notified.notice().orElseThrow();
    assertEquals(Yuan.ofWan(15), notice.fine());
    assertTrue(notice.hearingOffered(), "a suspension carries a hearing");

    EnforcementCase told =
        perform(inspector(), notified, new CaseAct.NoticeDelivery(TOLD, Story.left(TOLD)));
    EnforcementCase asked = perform(inspector(), told, new CaseAct.HearingRequest(TOLD));
    LocalDate hearing = LocalDate.of(2023, 5, 31);
    EnforcementCase heard =
        pursue.hear(
            inspector(),
            asked.id(),
            asked.revision(),
            new CaseAct.Hearing(hearing, TERM_OVER, "主持人", "笔录"));
    EnforcementCase reviewed =
        perform(
            with(Role.LEGAL_REVIEWER), heard, new CaseAct.LegalReview(hearing, "审核员", true, "同意"));
    EnforcementCase discussed =
        perform(
            leader(),
            reviewed,
            new CaseAct.CollectiveDiscussion(hearing, List.of("局长", "副局长"), "同意"));
    EnforcementCase decided =
        pursue.decide(
            leader(),
            discussed.id(),
            discussed.revision(),
            hearing,
            Yuan.ofWan(12),
            List.of(SUSPENSION));
    EnforcementCase delivered =
        perform(
            inspector(),
            decided,
            new CaseAct.DecisionDelivery(hearing, DeliveryMode.HANDED_OVER, "负责人"));
    assertEquals(Optional.of(LocalDate.of(2023, 6, 15)), pursue.collection(delivered).nextDue());
    EnforcementCase deferralAsked =
        perform(inspector(), delivered, new CaseExecution.DeferralApplication(hearing, "经济困难"));
    EnforcementCase planned =
        perform(
            leader(),
            deferralAsked,
            new CaseAct.InstalmentPlan(
                hearing,
                List.of(
                    Story.by(LocalDate.of(2023, 6, 30), "60000"),
                    Story.by(LocalDate.of(2023, 7, 31), "60000"))));
    EnforcementCase paid = planned;
    for (LocalDate day : List.of(LocalDate.of(2023, 6, 30), LocalDate.of(2023, 8, 1))) {
      paid = perform(with(Role.CASHIER), paid, Story.payment(day, "60000", PaymentKind.FINE));
    }
    LocalDate last = LocalDate.of(2023, 8, 1);
    EnforcementCase all =
        perform(with(Role.CASHIER), paid, Story.payment(last, "1800", PaymentKind.SURCHARGE));
    EnforcementCase closed = perform(leader(), all, new CaseAct.Closing(last, "履行完毕"));
    assertEquals(CaseStage.CLOSED, closed.stage());
    assertEquals(
        List.of(
            "case.filing",
            "case.assessment",
            "case.notice",
            "case.notice-delivery",
            "case.hearing-request",
            "case.hearing",
            "case.legal-review",
            "case.collective-discussion",
            "case.decision",
            "case.decision-delivery",
            "case.deferral-application",
            "case.instalment-plan",
            "case.payment",
            "case.payment",
            "case.payment",
            "case.closing"),
        bureau.audit.stream().map(AuditRecord::action).toList());
  }

  @Test
  void theReasoningIsFrozenWithTheConclusion() {
    EnforcementCase concluded = conclude(file(overdue()), Yuan.ofWan(10));
    CaseAct.Assessment assessment = concluded.assessment().orElseThrow();
    assertEquals("work-safety-law/2021/97.1.7", assessment.appliedRef());
    assertEquals("10万元以上20万元以下", assessment.rangeLabel());
    assertEquals(
        CanonicalJson.of(pursue.assess(inspector(), concluded.id(), CONCLUDED).trace()),
        assessment.trace());
  }

  @ParameterizedTest
  @CsvSource({
    "99999.99, false",
    "100000, true",
    "200000, true",
    "200000.01, false",
    "0, false",
  })
  void theProposedFineLiesInTheRangeOfTheLaw(String fine, boolean allowed) {
    EnforcementCase filed = file(overdue());
    if (allowed) {
      conclude(filed, Yuan.parse(fine));
    } else {
      Refusal refusal = assertThrows(Refusal.class, () -> conclude(filed, Yuan.parse(fine)));
      assertEquals(RefusalCode.FINE_OUTSIDE_RANGE, refusal.code());
      assertEquals("10万元以上20万元以下", refusal.details().get("range"));
      assertEquals("安全生产法(2021)第97条第1款第7项", refusal.basis().orElseThrow().toString());
    }
  }

  @Test
  void aGroundForReductionAllowsAFineBelowTheRange() {
    EnforcementCase filed = file(overdue(Circumstance.ACTIVE_HARM_REDUCTION));
    conclude(filed, Yuan.of(50_000));
  }

  @Test
  void theLawOfTheDayOfTheDecisionCountsNotThatOfTheNotice() {
    // 2014 第99条 → 2021 第102条: refusing no longer costs the unit a fine.
    bureau.today(LocalDate.of(2021, 12, 31));
    LocalDate before = LocalDate.of(2021, 8, 31);
    Violation refused =
        Violation.of(
            ProvisionName.parse("work-safety-law/99"),
            Subject.UNIT,
            "北丁煤矿",
            Condition.REFUSED,
            LocalDate.of(2021, 8, 1),
            "拒不消除事故隐患");
    EnforcementCase filed = file(refused, LocalDate.of(2021, 8, 2));
    EnforcementCase concluded =
        pursue.conclude(
            inspector(), filed.id(), filed.revision(), before, "属实", Yuan.ofWan(20), false);
    EnforcementCase told = told(concluded, before);
    EnforcementCase waived = perform(inspector(), told, new CaseAct.Waiver(before));
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                pursue.decide(
                    leader(),
                    waived.id(),
                    waived.revision(),
                    LocalDate.of(2021, 9, 1),
                    Yuan.ofWan(20),
                    List.of(SUSPENSION)));
    assertEquals(RefusalCode.FINE_OUTSIDE_RANGE, refusal.code());
    assertEquals("work-safety-law/2021/102", refusal.details().get("provision"));
    pursue.decide(
        leader(),
        waived.id(),
        waived.revision(),
        LocalDate.of(2021, 9, 1),
        Yuan.ZERO,
        List.of(SUSPENSION));
  }

  @Test
  void aDecisionOrdersNothingThatTheClauseDoesNot() {
    EnforcementCase told = told(conclude(file(overdue()), Yuan.ofWan(15)), TOLD);
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                pursue.decide(
                    leader(),
                    told.id(),
                    told.revision(),
                    TERM_OVER,
                    Yuan.ofWan(15),
                    List.of(SUSPENSION, new OtherPenalty("REVOKE_PERMIT"))));
    assertEquals(RefusalCode.ITEMS_DO_NOT_MATCH, refusal.code());
    assertEquals(List.of(SUSPENSION), refusal.details().get("available"));
  }

  @Test
  void aRefusedNoticeOrDecisionTakesNoNumber() {
    EnforcementCase concluded = conclude(file(overdue()), Yuan.ofWan(15));
    bureau.today(TOLD);
    assertRefused(
        RefusalCode.DATE_IN_FUTURE,
        () -> pursue.notify(inspector(), concluded.id(), concluded.revision(), TOLD.plusDays(1)));
    assertRefused(
        RefusalCode.DATE_BEFORE_CAUSE,
        () ->
            pursue.notify(
                inspector(), concluded.id(), concluded.revision(), CONCLUDED.minusDays(1)));
    EnforcementCase told = told(concluded, TOLD);
    assertEquals(1, told.notice().orElseThrow().number().number());

    bureau.today(TERM_OVER);
    for (LocalDate day : List.of(TOLD, TERM_OVER.minusDays(1), TERM_OVER.plusDays(1))) {
      assertThrows(Refusal.class, () -> decide(told, day, Yuan.ofWan(15)));
    }
    assertRefused(RefusalCode.HEAVIER_THAN_NOTICE, () -> decide(told, TERM_OVER, Yuan.ofWan(16)));
    assertEquals(
        1, decide(told, TERM_OVER, Yuan.ofWan(15)).decision().orElseThrow().number().number());
  }

  @ParameterizedTest
  @CsvSource({
    // No provincial figure before the ministry's rule: the hearing is offered, as nobody knows.
    "2023-05-10, 0.01, , true",
    "2023-05-10, 49999.99, 50000, false",
    "2023-05-10, 50000, 50000, true",
  })
  void aHearingIsOfferedWhereTheLawDemandsItOrNobodyKnows(
      LocalDate day, String fine, String provincial, boolean offered) {
    PursueCase here =
        pursue(
            new HearingDuty.Thresholds(
                Optional.empty(), Optional.ofNullable(provincial).map(Yuan::parse)));
    EnforcementCase filed = file(initial());
    EnforcementCase concluded = conclude(filed, Yuan.parse(fine));
    EnforcementCase notified = here.notify(inspector(), concluded.id(), concluded.revision(), day);
    assertEquals(offered, notified.notice().orElseThrow().hearingOffered());
  }

  @ParameterizedTest
  @CsvSource({"100000, 2, true", "99999.99, 2, false"})
  void from2026OnTheMinistrysFigureDecides(String gains, int month, boolean offered) {
    bureau.today(LocalDate.of(2026, 11, 23));
    LocalDate day = LocalDate.of(2026, month, 10);
    Violation let =
        new Violation(
            ProvisionName.parse("work-safety-law/103.1"),
            Subject.UNIT,
            "北丁煤矿",
            new Condition(offered ? "GAINS_GE_THRESHOLD" : "GAINS_LT_THRESHOLD_OR_NONE"),
            day.minusDays(9),
            "发包给不具备资质的单位",
            Set.of(Circumstance.ACTIVE_HARM_REDUCTION),
            Optional.empty(),
            Optional.of(Yuan.parse(gains)),
            Optional.empty(),
            Optional.empty());
    EnforcementCase filed =
        pursue.file(
            inspector(),
            bureau.mine.id(),
            Optional.empty(),
            let,
            day.minusDays(8),
            bureau.wang,
            bureau.zhao);
    // The fine is below every figure; the gains that are confiscated decide.
    EnforcementCase concluded =
        pursue.conclude(inspector(), filed.id(), 0, day.minusDays(7), "属实", Yuan.of(90_000), false);
    EnforcementCase notified =
        pursue.notify(inspector(), concluded.id(), concluded.revision(), day);
    assertEquals(offered, notified.notice().orElseThrow().hearingOffered());
  }

  @Test
  void whoInvestigatesDoesNotChairTheHearing() {
    EnforcementCase told = told(conclude(file(overdue()), Yuan.ofWan(15)), TOLD);
    EnforcementCase asked = perform(inspector(), told, new CaseAct.HearingRequest(TOLD));
    for (UUID officer : List.of(bureau.chen, bureau.li)) {
      String name = bureau.stores.officers().find(officer).orElseThrow().name();
      Refusal refusal =
          assertThrows(
              Refusal.class,
              () ->
                  pursue.hear(
                      leader(),
                      asked.id(),
                      asked.revision(),
                      new CaseAct.Hearing(LocalDate.of(2023, 5, 31), TERM_OVER, name, "笔录")));
      assertEquals(RefusalCode.OUT_OF_SEQUENCE, refusal.code());
      assertEquals("行政处罚法(2021)第64条第1款第4项", refusal.basis().orElseThrow().toString());
    }
  }

  @Test
  void anActWithItsOwnChecksCannotBePassedBesideThem() {
    EnforcementCase told = told(conclude(file(overdue()), Yuan.ofWan(15)), TOLD);
    for (CaseAct act :
        List.of(
            Story.filing(TERM_OVER),
            Story.assessment(TERM_OVER, Yuan.ofWan(900), false),
            Story.notice(TERM_OVER, Yuan.ofWan(900), false, List.of()),
            new CaseAct.Hearing(TERM_OVER, TOLD, "主持人", "笔录"),
            Story.decision(TERM_OVER, Yuan.ofWan(1)),
            Story.noPenalty(TERM_OVER),
            Story.transfer(TERM_OVER))) {
      assertThrows(
          IllegalArgumentException.class,
          () -> perform(with(Role.values()), told, act),
          () -> act.kind().name());
    }
  }

  @ParameterizedTest
  @EnumSource(ActKind.class)
  void anActIsDoneByThoseWhoMayAndByNobodyElse(ActKind kind) {
    EnforcementCase filed = file(overdue());
    Set<Role> may =
        switch (kind) {
          case LEGAL_REVIEW -> Set.of(Role.LEGAL_REVIEWER);
          case PAYMENT -> Set.of(Role.CASHIER);
          case COLLECTIVE_DISCUSSION, DECISION, INSTALMENT_PLAN, CLOSING -> Set.of(Role.LEADER);
          case NO_PENALTY, AGENCY_TRANSFER, TERMINATION, TRANSFER_APPROVAL, DECISION_EXTENSION ->
              Set.of(Role.LEADER);
          case DEFERRAL_REFUSAL, OWN_CORRECTION, REOPENING, SURCHARGE_DECISION ->
              Set.of(Role.LEADER);
          case EXECUTION_AGREEMENT, EXECUTION_STAY, EXECUTION_RESUMPTION, EXECUTION_END ->
              Set.of(Role.LEADER);
          case REFUND, FINE_HANDOVER, FINE_DEPOSIT -> Set.of(Role.CASHIER);
          case EVIDENCE_DISPOSAL,
              SEIZURE_EXTENSION,
              SEIZURE_DISPOSAL,
              MEASURE_APPROVAL,
              SUPPLY_CUT,
              SUPPLY_RESTORATION,
              RECUSAL_DECISION ->
              Set.of(Role.LEADER);
          default -> Set.of(Role.INSPECTOR, Role.LEADER);
        };
    for (Role role : Role.values()) {
      // Who may do it gets to the next question, if there is one.
      RefusalCode code = refusalOf(() -> attempt(kind, with(role), filed));
      assertEquals(may.contains(role), code != RefusalCode.OUTSIDE_SCOPE, () -> role + " " + kind);
    }
  }

  @Test
  void aDecisionNotToPunishTakesANumberOfItsSeriesAndNoneWhenItIsRefused() {
    EnforcementCase filed = file(overdue());
    assertRefused(
        RefusalCode.FACT_MISSING, () -> notPunish(filed, NoPenaltyGround.FIRST_MINOR_OFFENCE, ""));
    EnforcementCase ended = notPunish(filed, NoPenaltyGround.NOT_ESTABLISHED, "");
    assertEquals("（翼）应急不罚〔2023〕1号", ended.noPenalty().orElseThrow().number().toString());
    assertEquals(CaseStage.NOT_PUNISHED, ended.stage());
  }

  private EnforcementCase notPunish(EnforcementCase filed, NoPenaltyGround ground, String taught) {
    return pursue.issue(
        leader(),
        filed.id(),
        filed.revision(),
        ActKind.NO_PENALTY,
        CONCLUDED,
        number -> new CaseEnd.NoPenalty(number, CONCLUDED, ground, "查明", taught));
  }

  @Test
  void anActWithoutADocumentTakesNoNumber() {
    EnforcementCase filed = file(overdue());
    assertThrows(
        IllegalArgumentException.class,
        () ->
            pursue.issue(
                leader(),
                filed.id(),
                filed.revision(),
                ActKind.TERMINATION,
                CONCLUDED,
                number -> new CaseEnd.Termination(CONCLUDED, "当事人死亡")));
  }

  private void attempt(ActKind kind, Actor somebody, EnforcementCase filed) {
    long stale = 99;
    switch (kind) {
      case FILING ->
          pursue.file(
              somebody, new UUID(0, 1), Optional.empty(), overdue(), FILED, bureau.chen, bureau.li);
      case ON_THE_SPOT_DECISION ->
          onTheSpot.decide(
              somebody,
              new UUID(0, 1),
              Optional.empty(),
              overdue(),
              bureau.chen,
              bureau.li,
              new PunishOnTheSpot.Form(FILED, "井口", "属实", Yuan.of(1), List.of(), "无异议", ""));
      case SURCHARGE_DECISION ->
          pursue.decideSurcharge(somebody, filed.id(), stale, FILED, "处罚决定书");
      case ASSESSMENT ->
          pursue.conclude(somebody, filed.id(), stale, FILED, "属实", Yuan.ofWan(10), false);
      case NOTICE -> pursue.notify(somebody, filed.id(), stale, FILED);
      case HEARING ->
          pursue.hear(somebody, filed.id(), stale, new CaseAct.Hearing(FILED, FILED, "主持人", "笔录"));
      case DECISION -> pursue.decide(somebody, filed.id(), stale, FILED, Yuan.ofWan(10), List.of());
      case NOTICE_DELIVERY ->
          pursue.perform(
              somebody, filed.id(), stale, new CaseAct.NoticeDelivery(FILED, Story.left(FILED)));
      case STATEMENT ->
          pursue.perform(somebody, filed.id(), stale, new CaseAct.Statement(FILED, "陈述", "复核"));
      case WAIVER -> pursue.perform(somebody, filed.id(), stale, new CaseAct.Waiver(FILED));
      case HEARING_REQUEST ->
          pursue.perform(somebody, filed.id(), stale, new CaseAct.HearingRequest(FILED));
      case LEGAL_REVIEW ->
          pursue.perform(
              somebody, filed.id(), stale, new CaseAct.LegalReview(FILED, "审核员", true, "同意"));
      case COLLECTIVE_DISCUSSION ->
          pursue.perform(
              somebody,
              filed.id(),
              stale,
              new CaseAct.CollectiveDiscussion(FILED, List.of("局长"), "同意"));
      case DECISION_DELIVERY ->
          pursue.perform(
              somebody, filed.id(), stale, new CaseAct.DecisionDelivery(FILED, Story.left(FILED)));
      case INSTALMENT_PLAN ->
          pursue.perform(
              somebody,
              filed.id(),
              stale,
              new CaseAct.InstalmentPlan(FILED, List.of(Story.by(FILED, "1"))));
      case PAYMENT ->
          pursue.perform(somebody, filed.id(), stale, Story.payment(FILED, "1", PaymentKind.FINE));
      case CLOSING ->
          pursue.perform(somebody, filed.id(), stale, new CaseAct.Closing(FILED, "履行完毕"));
      case NO_PENALTY, TRANSFER, AGENCY_TRANSFER, DEMAND, COURT_APPLICATION ->
          pursue.issue(
              somebody, filed.id(), stale, kind, FILED, number -> OtherActs.of(kind, FILED));
      default -> {
        if (InvestigationActs.NUMBERED.containsKey(kind)) {
          pursue.issue(
              somebody, filed.id(), stale, kind, FILED, number -> OtherActs.of(kind, FILED));
        } else {
          pursue.perform(somebody, filed.id(), stale, OtherActs.of(kind, FILED));
        }
      }
    }
  }

  private static RefusalCode refusalOf(Runnable work) {
    return assertThrows(Refusal.class, work::run).code();
  }

  @Test
  void aCaseThatSomebodyElseChangedIsRefused() {
    EnforcementCase filed = file(overdue());
    EnforcementCase concluded = conclude(filed, Yuan.ofWan(10));
    Refusal refusal = assertThrows(Refusal.class, () -> conclude(filed, Yuan.ofWan(11)));
    assertEquals(RefusalCode.STALE_REVISION, refusal.code());
    assertEquals(concluded.revision(), refusal.details().get("stored"));
  }

  @Test
  void aCaseOfAnotherPlaceIsNotSeen() {
    EnforcementCase filed = file(overdue());
    Actor neighbour = actor(Scope.of(Yicheng.QUWO), Role.INSPECTOR);
    assertRefused(RefusalCode.NOT_FOUND, () -> pursue.find(neighbour, filed.id()));
    assertRefused(RefusalCode.NOT_FOUND, () -> pursue.assess(neighbour, filed.id(), CONCLUDED));
    assertRefused(RefusalCode.NOT_FOUND, () -> pursue.find(station(Yicheng.TANGXING), filed.id()));
    assertRefused(
        RefusalCode.NOT_FOUND,
        () ->
            pursue.file(
                neighbour,
                bureau.mine.id(),
                Optional.empty(),
                overdue(),
                FILED,
                bureau.chen,
                bureau.li));
    pursue.find(station(Yicheng.WANGZHUANG_TOWN), filed.id());
    pursue.find(actor(Scope.of(Yicheng.COUNTY, bureau.mine.id()), Role.ENTERPRISE), filed.id());
    assertRefused(
        RefusalCode.NOT_FOUND,
        () ->
            pursue.find(
                actor(Scope.of(Yicheng.COUNTY, bureau.shop.id()), Role.ENTERPRISE), filed.id()));
    assertRefused(RefusalCode.NOT_FOUND, () -> pursue.find(leader(), new UUID(0, 1)));
  }

  @Test
  void aCaseIsFiledOnItsDayByTwoCertifiedOfficers() {
    assertRefused(RefusalCode.TWO_OFFICERS_REQUIRED, () -> file(FILED, bureau.chen, bureau.chen));
    assertRefused(RefusalCode.CERTIFICATE_NOT_VALID, () -> file(FILED, bureau.chen, bureau.wang));
    assertRefused(RefusalCode.NOT_FOUND, () -> file(FILED, bureau.chen, new UUID(0, 1)));
    bureau.today(FILED);
    assertRefused(
        RefusalCode.DATE_IN_FUTURE, () -> file(FILED.plusDays(1), bureau.chen, bureau.li));
    Refusal early =
        assertThrows(Refusal.class, () -> file(ACT.minusDays(1), bureau.chen, bureau.li));
    assertEquals(RefusalCode.DATE_BEFORE_CAUSE, early.code());
    assertEquals("date", early.details().get("field"));
    assertEquals("行政处罚法(2021)第54条第2款", early.basis().orElseThrow().toString());
    assertEquals(1, file(ACT, bureau.chen, bureau.li).number().number());
  }

  @Test
  void aCaseIsFiledUnderAClauseThatThereIs() {
    for (String place : List.of("97.1.9", "97", "94.1.7")) {
      assertRefused(RefusalCode.UNKNOWN_PROVISION, () -> file(violation(place, "INITIAL")));
    }
    assertRefused(
        RefusalCode.UNKNOWN_CONDITION, () -> file(violation("97.1.7", "ACCIDENT_GENERAL")));
    assertTrue(cases.ofEnterprise(bureau.mine.id()).isEmpty());
  }

  @Test
  void theInspectionOfACaseIsOneOfTheEnterpriseAndNotLater() {
    Inspection ofMine = bureau.inspected(FILED);
    Inspection ofShop =
        bureau.inspections.record(
            inspector(),
            new CarryOutInspection.Report(
                bureau.shop.id(), FILED, InspectionMode.ROUTINE, bureau.chen, bureau.li, false));
    assertRefused(RefusalCode.ITEMS_DO_NOT_MATCH, () -> fileAfter(Optional.of(ofShop.id()), FILED));
    assertRefused(RefusalCode.NOT_FOUND, () -> fileAfter(Optional.of(new UUID(0, 1)), FILED));
    assertRefused(
        RefusalCode.DATE_BEFORE_CAUSE,
        () -> fileAfter(Optional.of(ofMine.id()), FILED.minusDays(1)));
    assertEquals(Optional.of(ofMine.id()), fileAfter(Optional.of(ofMine.id()), FILED).inspection());
  }

  @Test
  void anActDiscoveredMoreThanFiveYearsLaterIsNotPunished() {
    // 行政处罚法第36条第1款.
    LocalDate act = LocalDate.of(2016, 3, 1);
    bureau.today(LocalDate.of(2021, 6, 30));
    file(violation("94.1.7", "OVERDUE_UNCORRECTED", act), LocalDate.of(2021, 3, 1));
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> file(violation("94.1.7", "OVERDUE_UNCORRECTED", act), LocalDate.of(2021, 3, 2)));
    assertEquals(RefusalCode.TERM_EXPIRED, refusal.code());
    assertEquals("行政处罚法(2021)第36条第1款", refusal.basis().orElseThrow().toString());
    // Discovered at an inspection in time, filed later.
    Inspection inspection = bureau.inspected(LocalDate.of(2021, 2, 26));
    pursue.file(
        inspector(),
        bureau.mine.id(),
        Optional.of(inspection.id()),
        violation("94.1.7", "OVERDUE_UNCORRECTED", act),
        LocalDate.of(2021, 3, 5),
        bureau.chen,
        bureau.li);
  }

  @Test
  void noActIsReportedForTomorrow() {
    EnforcementCase told = told(conclude(file(overdue()), Yuan.ofWan(15)), TOLD);
    bureau.today(TOLD);
    assertRefused(
        RefusalCode.DATE_IN_FUTURE,
        () -> perform(inspector(), told, new CaseAct.Waiver(TOLD.plusDays(1))));
    assertFalse(perform(inspector(), told, new CaseAct.Waiver(TOLD)).acts().isEmpty());
  }

  private PursueCase pursue(HearingDuty.Thresholds thresholds) {
    return new PursueCase(
        cases,
        bureau.stores.enterprises(),
        bureau.stores.inspections(),
        bureau.stores.officers(),
        bureau.stores.documentNumbers(),
        new FineAssessor(BOOK),
        thresholds,
        Story.PROCEDURE,
        Yicheng.DIVISIONS,
        bureau.journal,
        bureau.ids,
        bureau.clock);
  }

  private EnforcementCase file(Violation violation) {
    return file(violation, FILED);
  }

  private EnforcementCase file(Violation violation, LocalDate day) {
    return pursue.file(
        inspector(), bureau.mine.id(), Optional.empty(), violation, day, bureau.chen, bureau.li);
  }

  private EnforcementCase file(LocalDate day, UUID lead, UUID assisting) {
    return pursue.file(
        inspector(), bureau.mine.id(), Optional.empty(), overdue(), day, lead, assisting);
  }

  private EnforcementCase fileAfter(Optional<UUID> inspection, LocalDate day) {
    return pursue.file(
        inspector(), bureau.mine.id(), inspection, overdue(), day, bureau.chen, bureau.li);
  }

  private EnforcementCase conclude(EnforcementCase filed, Yuan fine) {
    return pursue.conclude(inspector(), filed.id(), filed.revision(), CONCLUDED, "属实", fine, false);
  }

  private EnforcementCase told(EnforcementCase concluded, LocalDate day) {
    EnforcementCase notified =
        pursue.notify(inspector(), concluded.id(), concluded.revision(), day);
    return perform(
        inspector(), notified, new CaseAct.NoticeDelivery(day, DeliveryMode.HANDED_OVER, "负责人"));
  }

  private EnforcementCase decide(EnforcementCase told, LocalDate day, Yuan fine) {
    return pursue.decide(leader(), told.id(), told.revision(), day, fine, List.of(SUSPENSION));
  }

  private EnforcementCase perform(Actor actor, EnforcementCase before, CaseAct act) {
    return pursue.perform(actor, before.id(), before.revision(), act);
  }

  private static Violation initial() {
    return violation("97.1.7", "INITIAL");
  }

  private static Violation overdue(Circumstance... circumstances) {
    Violation plain = violation("97.1.7", "OVERDUE_UNCORRECTED");
    return new Violation(
        plain.provision(),
        plain.subject(),
        plain.partyName(),
        plain.condition(),
        plain.actDate(),
        plain.description(),
        Set.copyOf(Arrays.asList(circumstances)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Violation violation(String place, String condition) {
    return violation(place, condition, ACT);
  }

  private static Violation violation(String place, String condition, LocalDate act) {
    return Violation.of(
        ProvisionName.parse("work-safety-law/" + place),
        Subject.UNIT,
        "北丁煤矿",
        new Condition(condition),
        act,
        "特种作业人员无证上岗");
  }
}
