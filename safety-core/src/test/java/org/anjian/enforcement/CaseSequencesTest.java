package org.anjian.enforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjian.calendar.LegalClock;
import org.anjian.calendar.LegalTerms;
import org.anjian.calendar.WorkCalendar;
import org.anjian.contract.Yicheng;
import org.anjian.document.DocumentKind;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.law.OtherPenalty;
import org.anjian.money.Yuan;
import org.junit.jupiter.api.Test;

/** 任意次序: whatever is tried in whatever order, an unlawful case does not come about. */
class CaseSequencesTest {

  private static final int CASES = 2_000;
  private static final int ATTEMPTS = 60;

  /** Ways that few cases take. */
  private static final Set<ActKind> UNCOMMON =
      EnumSet.of(
          ActKind.NO_PENALTY,
          ActKind.AGENCY_TRANSFER,
          ActKind.TERMINATION,
          ActKind.TRANSFER_REPORT,
          ActKind.HEARING_TERMINATION,
          ActKind.ADDRESS_CONFIRMATION,
          ActKind.DELIVERY_ATTEMPT,
          ActKind.DOCUMENT_DELIVERY,
          ActKind.DEFERRAL_APPLICATION,
          ActKind.RECONSIDERATION_APPLICATION,
          ActKind.SUIT,
          ActKind.OWN_CORRECTION,
          ActKind.EXECUTION_STAY,
          ActKind.EXECUTION_AGREEMENT,
          ActKind.EXECUTION_END,
          ActKind.SPOT_COLLECTION,
          ActKind.EVIDENCE_REGISTRATION,
          ActKind.SEIZURE,
          ActKind.APPRAISAL,
          ActKind.RECUSAL_REQUEST);

  /** Reviews may lie where no holiday notice reaches yet. */
  private static final Procedure PROVISIONAL =
      new Procedure(LegalTerms.shipped(), LegalClock.of(WorkCalendar.shipped().provisional()));

  /** What no act brings about, but time does: a measure that nobody ended or reported. */
  private static final Set<ReviewItem> BY_WAITING =
      EnumSet.of(
          ReviewItem.SEIZURE_EXPIRED,
          ReviewItem.REGISTRATION_EXPIRED,
          ReviewItem.MEASURE_NOT_REPORTED);

  private static final ReviewPoints POINTS = ReviewPoints.shipped();

  private final Random random = new Random(57);
  private final Set<CaseStage> visited = EnumSet.of(CaseStage.INVESTIGATING);
  private final Set<CaseRule> broken = EnumSet.noneOf(CaseRule.class);
  private int closed;
  private int performed;
  private int refused;

  @Test
  void noOrderOfActsLeadsToAnUnlawfulCase() {
    for (int i = 0; i < CASES; i++) {
      tell();
    }
    // The walk went everywhere: every stage was reached, every rule refused something.
    assertEquals(EnumSet.allOf(CaseStage.class), visited);
    assertEquals(EnumSet.allOf(CaseRule.class), broken);
    assertTrue(closed > CASES / 2, () -> closed + " closed");
    assertTrue(
        performed > CASES * 5 && refused > CASES * 5,
        () -> performed + " acts performed, " + refused + " refused");
  }

  private void tell() {
    LocalDate day = LocalDate.of(2021, 7, 1).plusDays(random.nextInt(1_740));
    Story story =
        random.nextInt(8) == 0 && !day.isBefore(LocalDate.of(2021, 7, 15))
            ? Story.onTheSpot(day, random.nextBoolean() ? "100" : "3000")
            : Story.filed(day);
    int left = ATTEMPTS;
    while (left > 0) {
      EnforcementCase before = story.now();
      left -= before.has(ActKind.CLOSING) ? 3 : 1;
      day = day.plusDays(random.nextInt(4) == 0 ? random.nextInt(12) : 0);
      ActKind kind = provoking(before, day);
      day = longAfter(kind, before, day);
      CaseAct act = act(kind, random.nextInt(30) == 0 ? day.minusDays(9) : day, before);
      try {
        story.then(act);
        performed++;
        visited.add(story.now().stage());
        assertEquals(before.acts().size() + 1, story.now().acts().size());
        assertTrue(before.missingFor(kind).isEmpty());
        assertLawful(story.now());
      } catch (Refusal refusal) {
        refused++;
        assertEquals(before, story.now());
        assertTrue(
            refusal.basis().isPresent() || refusal.code() == RefusalCode.CALENDAR_NOT_COVERED,
            refusal.getMessage());
        broken.addAll(before.missingFor(kind));
      }
    }
    LocalDate last = story.now().latest();
    assertTrue(
        CaseReview.of(story.now(), PROVISIONAL, POINTS, last).defects().stream()
            .map(CaseReview.Defect::item)
            .filter(item -> item.severity() == ReviewItem.Severity.FATAL)
            .allMatch(BY_WAITING::contains),
        () -> "a fatal defect in " + story.now().acts());
    closed += story.now().has(ActKind.CLOSING) ? 1 : 0;
  }

  /** Now and then what few cases come to: a third extension, the end of a hearing that was held. */
  private ActKind provoking(EnforcementCase before, LocalDate day) {
    if (Procedure.ministryRuleApplies(day) && random.nextInt(6) == 0) {
      return ActKind.DECISION_EXTENSION;
    }
    if (before.stage() == CaseStage.CLOSED && random.nextInt(5) == 0) {
      return before.owesRefund() ? ActKind.ARCHIVING : ActKind.OWN_CORRECTION;
    }
    if (before.holdings().all().stream().anyMatch(one -> one.isOpen() && !one.isApproved())
        && random.nextInt(3) == 0) {
      return ActKind.SEIZURE_EXTENSION;
    }
    return before.has(ActKind.HEARING) && random.nextInt(6) == 0
        ? ActKind.HEARING_TERMINATION
        : nextKind(before);
  }

  /** What is done only months later, mostly is. */
  private LocalDate longAfter(ActKind kind, EnforcementCase now, LocalDate day) {
    int days =
        switch (kind) {
          case DEMAND -> 20;
          case COURT_APPLICATION -> 190 + random.nextInt(110);
          default -> 0;
        };
    // Not beyond the last holiday notice.
    if (days == 0
        || now.deliveredOn().isEmpty()
        || now.deliveredOn().get().isAfter(LocalDate.of(2025, 11, 30))
        || random.nextInt(4) == 0) {
      return day;
    }
    LocalDate later = now.deliveredOn().get().plusDays(days);
    return later.isAfter(day) ? later : day;
  }

  /** Mostly an act that may be done now, so that cases get on; else any. */
  private ActKind nextKind(EnforcementCase now) {
    boolean investigating = random.nextInt(4) == 0;
    ActKind[] all =
        Stream.of(ActKind.values())
            .filter(kind -> investigating || !Investigating.KINDS.contains(kind) || ends(kind))
            .toArray(ActKind[]::new);
    if (random.nextInt(3) == 0) {
      return all[random.nextInt(all.length)];
    }
    List<ActKind> possible = new ArrayList<>();
    for (ActKind kind : all) {
      if (now.missingFor(kind).isEmpty()) {
        possible.add(kind);
      }
    }
    if (possible.size() > 1 && random.nextInt(8) > 0) {
      possible.removeAll(UNCOMMON);
    }
    return possible.isEmpty()
        ? all[random.nextInt(all.length)]
        : possible.get(random.nextInt(possible.size()));
  }

  /** What ends a measure, an appraisal or the doubt about an officer. */
  private static boolean ends(ActKind kind) {
    return switch (kind) {
      case EVIDENCE_DISPOSAL,
          SEIZURE_DISPOSAL,
          PROPERTY_RETURN,
          MEASURE_APPROVAL,
          APPRAISAL_RESULT,
          RECUSAL_DECISION ->
          true;
      default -> false;
    };
  }

  private CaseAct act(ActKind kind, LocalDate day, EnforcementCase now) {
    return switch (kind) {
      case FILING -> Story.filing(day);
      case ASSESSMENT ->
          random.nextBoolean()
              ? Story.assessment(day, someFine(), random.nextInt(4) == 0, "WARNING")
              : Story.assessment(day, someFine(), false);
      case NOTICE ->
          Story.notice(
              day,
              someFine(),
              random.nextBoolean(),
              random.nextBoolean() ? List.of(new OtherPenalty("WARNING")) : List.of());
      case NOTICE_DELIVERY -> new CaseAct.NoticeDelivery(day, Story.left(day));
      case STATEMENT -> new CaseAct.Statement(day, "陈述", "复核");
      case WAIVER -> new CaseAct.Waiver(day);
      case HEARING_REQUEST -> new CaseAct.HearingRequest(day);
      case HEARING -> new CaseAct.Hearing(day, day.minusDays(random.nextInt(20)), "主持人", "笔录");
      case LEGAL_REVIEW -> new CaseAct.LegalReview(day, "审核员", random.nextInt(4) > 0, "意见");
      case COLLECTIVE_DISCUSSION -> new CaseAct.CollectiveDiscussion(day, List.of("局长"), "同意");
      case DECISION ->
          new CaseAct.Decision(
              Yicheng.document(DocumentKind.PENALTY_DECISION, 1),
              day,
              someFine(),
              random.nextBoolean() ? List.of(new OtherPenalty("WARNING")) : List.of());
      case DECISION_DELIVERY ->
          new CaseAct.DecisionDelivery(
              day, random.nextInt(9) == 0 ? Story.posted(day) : Story.left(day));
      case INSTALMENT_PLAN -> plan(day, now);
      case PAYMENT -> payment(day, now);
      case CLOSING -> new CaseAct.Closing(day, "履行完毕");
      case TRANSFER_APPROVAL -> new CaseEnd.TransferApproval(day, random.nextBoolean(), "理由");
      case POLICE_ANSWER ->
          new CaseEnd.PoliceAnswer(
              day, PoliceOutcome.values()[random.nextInt(PoliceOutcome.values().length)], "答复");
      default ->
          Investigating.KINDS.contains(kind)
              ? Investigating.any(kind, day, now, random)
              : OtherActs.isAftermath(OtherActs.of(kind, day))
                  ? AftermathActs.some(kind, day, now, random)
                  : OtherActs.of(kind, day);
    };
  }

  private CaseAct plan(LocalDate day, EnforcementCase now) {
    Yuan owed = owed(now, day, PaymentKind.FINE);
    if (owed.isBelow(Yuan.of(2)) || random.nextInt(5) == 0) {
      return new CaseAct.InstalmentPlan(day, List.of(Story.by(day.plusDays(9), "77")));
    }
    return new CaseAct.InstalmentPlan(
        day,
        List.of(
            new CaseAct.Instalment(day.plusDays(random.nextInt(30)), Yuan.of(1)),
            new CaseAct.Instalment(day.plusDays(30), owed.minus(Yuan.of(1)))));
  }

  private CaseAct payment(LocalDate day, EnforcementCase now) {
    PaymentKind kind = random.nextInt(3) == 0 ? PaymentKind.SURCHARGE : PaymentKind.FINE;
    Yuan owed = owed(now, day, kind);
    Yuan amount =
        switch (random.nextInt(4)) {
          case 0 -> Yuan.parse("0.01");
          case 1 -> owed.plus(Yuan.parse("0.01"));
          default -> owed.isZero() ? Yuan.of(5) : owed;
        };
    return new CaseAct.Payment(day, amount, kind, "");
  }

  private static Yuan owed(EnforcementCase now, LocalDate day, PaymentKind kind) {
    if (!now.has(ActKind.DECISION)) {
      return Yuan.of(10);
    }
    Collection collection = now.collection(Story.PROCEDURE);
    return kind == PaymentKind.FINE
        ? collection.outstandingFine()
        : collection.outstandingSurcharge(day);
  }

  private Yuan someFine() {
    return Yuan.of(random.nextInt(4) * 10_000L);
  }

  private static final Set<ActKind> OWN_ACTS =
      EnumSet.of(
          ActKind.FILING,
          ActKind.ASSESSMENT,
          ActKind.NOTICE,
          ActKind.HEARING,
          ActKind.LEGAL_REVIEW,
          ActKind.COLLECTIVE_DISCUSSION,
          ActKind.DECISION,
          ActKind.NO_PENALTY,
          ActKind.AGENCY_TRANSFER,
          ActKind.TERMINATION,
          ActKind.CLOSING,
          ActKind.ARCHIVING);

  private static void assertLawful(EnforcementCase now) {
    List<ActKind> order = now.round().stream().map(CaseAct::kind).toList();
    assertTrue(now.round().get(0).is(ActKind.FILING));
    assertEquals(now.isOnTheSpot() ? 0 : 1, count(order, ActKind.FILING));
    assertOwnActsAreInTheOrderOfDays(now);
    assertAftermathIsLawful(now, order);
    if (now.has(ActKind.DECISION)) {
      assertMoneyAddsUp(now);
    }
    if (now.isOnTheSpot()) {
      assertTrue(!now.has(ActKind.NOTICE) && !now.has(ActKind.HEARING), "the short way");
      return;
    }
    for (ActKind once :
        List.of(
            ActKind.NOTICE,
            ActKind.NOTICE_DELIVERY,
            ActKind.WAIVER,
            ActKind.HEARING_REQUEST,
            ActKind.DECISION,
            ActKind.DECISION_DELIVERY,
            ActKind.INSTALMENT_PLAN,
            ActKind.CLOSING)) {
      assertTrue(count(order, once) <= 1, () -> once + " in " + order);
    }
    mustFollow(order, ActKind.NOTICE, ActKind.ASSESSMENT);
    mustFollow(order, ActKind.NOTICE_DELIVERY, ActKind.NOTICE);
    mustFollow(order, ActKind.STATEMENT, ActKind.NOTICE_DELIVERY);
    mustFollow(order, ActKind.WAIVER, ActKind.NOTICE_DELIVERY);
    mustFollow(order, ActKind.HEARING_REQUEST, ActKind.NOTICE_DELIVERY);
    mustFollow(order, ActKind.HEARING, ActKind.HEARING_REQUEST);
    mustFollow(order, ActKind.DECISION, ActKind.NOTICE_DELIVERY);
    mustFollow(order, ActKind.HEARING_TERMINATION, ActKind.HEARING_REQUEST);
    mustFollow(order, ActKind.DEMAND, ActKind.DECISION_DELIVERY);
    mustFollow(order, ActKind.COURT_APPLICATION, ActKind.DEMAND);
    mustFollow(order, ActKind.COURT_ANSWER, ActKind.COURT_APPLICATION);
    mustFollow(order, ActKind.PUBLICATION, ActKind.DECISION);
    mustFollow(order, ActKind.TRANSFER, ActKind.TRANSFER_APPROVAL);
    mustFollow(order, ActKind.POLICE_ANSWER, ActKind.TRANSFER);
    assertTrue(
        Stream.of(
                    ActKind.DECISION,
                    ActKind.NO_PENALTY,
                    ActKind.AGENCY_TRANSFER,
                    ActKind.TERMINATION)
                .mapToLong(end -> count(order, end))
                .sum()
            <= 1,
        () -> "more than one end in " + order);
    assertTrue(count(order, ActKind.DECISION_EXTENSION) <= 2);
    if (now.has(ActKind.DECISION_DELIVERY)) {
      assertTrue(now.has(ActKind.DECISION) || now.has(ActKind.NO_PENALTY));
    }
    mustFollow(order, ActKind.INSTALMENT_PLAN, ActKind.DECISION_DELIVERY);
    mustFollow(order, ActKind.PAYMENT, ActKind.DECISION_DELIVERY);
    if (now.has(ActKind.CLOSING)) {
      assertTrue(
          now.has(ActKind.DECISION_DELIVERY)
              || now.has(ActKind.AGENCY_TRANSFER)
              || now.has(ActKind.TERMINATION)
              || now.referral() == Referral.FILED);
      assertTrue(now.referral().isSettled());
    }
    assertInvestigationStands(now);
    if (now.has(ActKind.DECISION)) {
      assertDecisionStands(now, order);
    }
  }

  /** No measure outlives its law, nobody recused acts, nothing held is left in a closed case. */
  private static void assertInvestigationStands(EnforcementCase now) {
    Set<UUID> recused = new HashSet<>();
    for (CaseAct act : now.acts()) {
      assertTrue(act.actingOfficers().stream().noneMatch(recused::contains), "recused, yet acting");
      if (act instanceof CaseRecusal.Decided decided && decided.granted()) {
        now.team()
            .requests()
            .get(decided.request() - 1)
            .request()
            .officer()
            .ifPresent(recused::add);
      }
    }
    now.team()
        .pair()
        .ifPresent(pair -> assertTrue(pair.both().stream().noneMatch(recused::contains)));
    for (HeldProperty held : now.holdings().all()) {
      LocalDate begun = held.measure().at().toLocalDate();
      int more = held.extensions().stream().mapToInt(CaseMeasure.SeizureExtension::days).sum();
      assertTrue(more <= 59, "30 days and 30 more");
      if (held.measure() instanceof CaseMeasure.Seizure seizure) {
        assertTrue(seizure.days() <= 30 && seizure.days() + more <= 60);
        assertTrue(!seizure.date().isBefore(begun));
      }
      if (held.isRefused() && held.disposal().isPresent()) {
        assertTrue(
            held.disposal().get() instanceof CaseMeasure.SeizureDisposal disposal
                ? disposal.way() == SeizureDisposalWay.LIFTED
                    || disposal.way() == SeizureDisposalWay.HANDED_ON_WITH_CASE
                : ((CaseMeasure.RegistrationDisposal) held.disposal().get()).way()
                    == RegistrationDisposalWay.RELEASED,
            "what the head refused is only lifted");
      }
    }
    if (now.has(ActKind.CLOSING)) {
      assertTrue(now.holdings().all().stream().noneMatch(HeldProperty::isHeld), "still held");
      assertTrue(now.appraisals().all().stream().noneMatch(Appraisals.Entry::isOpen));
    }
    if (now.has(ActKind.DECISION)) {
      LocalDate decided = now.date(ActKind.DECISION);
      assertTrue(
          now.evidence().entries().stream()
              .noneMatch(entry -> entry.item().takenAt().toLocalDate().isAfter(decided)));
    }
    InvestigationTerms.decision(now, Story.PROCEDURE)
        .ifPresent(term -> assertTrue(term.length().length() <= 180));
  }

  private static void assertDecisionStands(EnforcementCase now, List<ActKind> order) {
    CaseAct.Decision decision = now.decision().orElseThrow();
    CaseAct.Notice notice = now.notice().orElseThrow();
    assertTrue(decision.fine().isAtMost(notice.fine()), "not heavier than the notice");
    assertTrue(notice.otherPenalties().containsAll(decision.otherPenalties()));
    int decided = order.indexOf(ActKind.DECISION);
    for (ActKind early :
        List.of(
            ActKind.ASSESSMENT,
            ActKind.NOTICE,
            ActKind.STATEMENT,
            ActKind.WAIVER,
            ActKind.HEARING_REQUEST,
            ActKind.HEARING,
            ActKind.LEGAL_REVIEW,
            ActKind.COLLECTIVE_DISCUSSION)) {
      assertTrue(order.lastIndexOf(early) < decided, () -> early + " after the decision");
    }
    int hearing = order.lastIndexOf(ActKind.HEARING);
    if (now.has(ActKind.HEARING_REQUEST)) {
      assertTrue(
          hearing >= 0 || now.has(ActKind.WAIVER) || now.has(ActKind.HEARING_TERMINATION),
          "the hearing asked for was held");
    }
    boolean complex = now.assessment().orElseThrow().complex();
    if (hearing >= 0 || complex) {
      int review = order.lastIndexOf(ActKind.LEGAL_REVIEW);
      assertTrue(review > hearing, "reviewed after the hearing");
      assertTrue(((CaseAct.LegalReview) now.round().get(review)).passed());
    }
    if (complex) {
      assertTrue(order.lastIndexOf(ActKind.COLLECTIVE_DISCUSSION) > hearing, "discussed");
    }
    if (notice.hearingOffered()
        && !now.has(ActKind.WAIVER)
        && !now.has(ActKind.HEARING_TERMINATION)
        && hearing < 0) {
      Story.PROCEDURE
          .hearingRequest(now.date(ActKind.NOTICE_DELIVERY))
          .ifPresent(
              term -> assertTrue(term.isOverOn(decision.date()), "the party was waited for"));
    }
  }

  /** What must hold after a decision, whatever was tried. */
  private static void assertAftermathIsLawful(EnforcementCase now, List<ActKind> order) {
    for (ActKind once :
        List.of(ActKind.SURCHARGE_DECISION, ActKind.ARCHIVING, ActKind.EXECUTION_END)) {
      assertTrue(count(order, once) <= 1, () -> once + " in " + order);
    }
    mustFollow(order, ActKind.RECONSIDERATION_ACCEPTANCE, ActKind.RECONSIDERATION_APPLICATION);
    mustFollow(order, ActKind.RECONSIDERATION_ANSWER, ActKind.RECONSIDERATION_ACCEPTANCE);
    mustFollow(order, ActKind.RECONSIDERATION_END, ActKind.RECONSIDERATION_APPLICATION);
    mustFollow(order, ActKind.JUDGMENT, ActKind.SUIT);
    mustFollow(order, ActKind.PUBLICATION_WITHDRAWAL, ActKind.PUBLICATION);
    mustFollow(order, ActKind.DEMAND_STATEMENT, ActKind.DEMAND);
    mustFollow(order, ActKind.EXECUTION_AGREEMENT, ActKind.DEMAND);
    mustFollow(order, ActKind.AGREEMENT_BREACH, ActKind.EXECUTION_AGREEMENT);
    mustFollow(order, ActKind.EXECUTION_RESUMPTION, ActKind.EXECUTION_STAY);
    mustFollow(order, ActKind.INSTALMENT_PLAN, ActKind.DEFERRAL_APPLICATION);
    mustFollow(order, ActKind.COURT_RULING, ActKind.COURT_ANSWER);
    mustFollow(order, ActKind.HIGHER_COURT_RULING, ActKind.COURT_OBJECTION);
    mustFollow(order, ActKind.FINE_HANDOVER, ActKind.SPOT_COLLECTION);
    mustFollow(order, ActKind.FINE_DEPOSIT, ActKind.FINE_HANDOVER);
    mustFollow(order, ActKind.ARCHIVING, ActKind.CLOSING);
    if (now.mustBeReconsideredFirst()) {
      mustFollow(order, ActKind.SUIT, ActKind.RECONSIDERATION_APPLICATION);
    }
    if (now.has(ActKind.DECISION)) {
      PenaltyInForce left = now.penaltyInForce().orElseThrow();
      CaseAct.Decision decided = now.decision().orElseThrow();
      assertTrue(left.fine().isAtMost(decided.fine()), "no remedy makes it heavier");
      assertTrue(decided.otherPenalties().containsAll(left.otherPenalties()));
    }
    for (CaseAct act : now.round()) {
      act.delivered()
          .filter(delivery -> !now.isOnTheSpot())
          .ifPresent(delivery -> assertTrue(delivery.isProven(), () -> act + " is proven"));
    }
    if (now.has(ActKind.ARCHIVING)) {
      assertEquals(
          count(order, ActKind.SPOT_COLLECTION), count(order, ActKind.FINE_DEPOSIT), "deposited");
    }
  }

  private static void assertMoneyAddsUp(EnforcementCase now) {
    Collection collection = now.collection(Story.PROCEDURE);
    LocalDate last = now.latest();
    boolean corrected = now.penaltyInForce().orElseThrow().correctedOn().isPresent();
    if (!now.owesRefund()) {
      assertTrue(collection.paidFine().isAtMost(collection.fine()));
      assertEquals(collection.fine(), collection.paidFine().plus(collection.outstandingFine()));
    }
    if (!corrected
        && collection.standstill().isEmpty()
        && now.acts().size() == now.round().size()) {
      assertTrue(collection.paidSurcharge().isAtMost(collection.surcharge(last)));
    }
    Yuan surcharge = Yuan.ZERO;
    for (int days = 0; days < 80; days += 20) {
      Yuan later = collection.surcharge(last.plusDays(days));
      assertTrue(later.isAtLeast(surcharge) && later.isAtMost(collection.fine()));
      surcharge = later;
    }
    if (!collection.schedule().isEmpty() && !corrected && now.acts().size() == now.round().size()) {
      assertEquals(
          collection.fine(),
          collection.schedule().stream()
              .map(CaseAct.Instalment::amount)
              .reduce(Yuan.ZERO, Yuan::plus));
    }
    if (now.has(ActKind.CLOSING)
        && !now.has(ActKind.COURT_ANSWER)
        && !now.has(ActKind.EXECUTION_END)) {
      assertEquals(Yuan.ZERO, collection.outstandingFine());
      if (now.acts().get(now.acts().size() - 1).is(ActKind.CLOSING)) {
        assertEquals(Yuan.ZERO, collection.outstandingSurcharge(now.date(ActKind.CLOSING)));
      }
    }
  }

  /** What others did may become known late; what the bureau itself does is in the order of days. */
  private static void assertOwnActsAreInTheOrderOfDays(EnforcementCase now) {
    LocalDate before = now.round().get(0).date();
    for (CaseAct act : now.round()) {
      if (OWN_ACTS.contains(act.kind())) {
        LocalDate earlier = before;
        assertTrue(!act.date().isBefore(earlier), () -> act + " is before " + earlier);
        before = act.date();
      }
    }
  }

  private static void mustFollow(List<ActKind> order, ActKind later, ActKind earlier) {
    int first = order.indexOf(later);
    assertTrue(
        first < 0 || (order.contains(earlier) && order.indexOf(earlier) < first),
        () -> later + " without " + earlier + " in " + order);
  }

  private static long count(List<ActKind> order, ActKind kind) {
    return order.stream().filter(kind::equals).count();
  }
}
