package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjian.calendar.Deadline;
import org.anjian.calendar.RunningTerm;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentNumber;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.money.Yuan;
import org.anjian.penalty.FineFacts;
import org.anjian.penalty.Limitation;

/**
 * 行政处罚案件: a case from filing to closing. The investigation ends with an assessment; the party is
 * notified of what is intended and heard; where it asks, a hearing is held; what the law demands is
 * reviewed and discussed; the decision follows, is delivered, paid, and the case closed.
 *
 * <p>The case is its acts. Each act gives the next state; an act out of order is refused with the
 * stage, the rule and the article.
 */
public final class EnforcementCase {

  /** 来源: how the case came onto record. */
  public enum Origin {
    /** 在系统中办理. */
    LIVE,
    /** 由台账导入: what the ledger does not say is not there. */
    LEDGER
  }

  private static final LocalDate RECONSIDERATION_LAW_IN_FORCE = LocalDate.of(2024, 1, 1);

  private static final Set<ActKind> CONCLUDING =
      EnumSet.of(
          ActKind.DECISION, ActKind.NO_PENALTY, ActKind.AGENCY_TRANSFER, ActKind.TERMINATION);

  private final UUID id;
  private final UUID enterprise;
  private final DivisionCode division;
  private final Optional<UUID> inspection;
  private final Violation violation;
  private final Origin origin;
  private final List<CaseAct> acts;
  private final List<CaseAct> round;
  private final long revision;

  private EnforcementCase(
      UUID id,
      UUID enterprise,
      DivisionCode division,
      Optional<UUID> inspection,
      Violation violation,
      Origin origin,
      List<CaseAct> acts,
      long revision) {
    this.id = Objects.requireNonNull(id, "id");
    this.enterprise = Objects.requireNonNull(enterprise, "enterprise");
    this.division = Objects.requireNonNull(division, "division");
    this.inspection = Objects.requireNonNull(inspection, "inspection");
    this.violation = Objects.requireNonNull(violation, "violation");
    this.origin = Objects.requireNonNull(origin, "origin");
    this.acts = List.copyOf(acts);
    this.revision = revision;
    if (acts.isEmpty() || !acts.get(0).is(ActKind.FILING)) {
      throw new IllegalArgumentException("a case begins with its filing");
    }
    this.round = roundOf(this.acts);
  }

  /**
   * Files a case.
   *
   * @throws Refusal DATE_BEFORE_CAUSE if it is filed before the act
   */
  public static EnforcementCase file(
      UUID id,
      UUID enterprise,
      DivisionCode division,
      Optional<UUID> inspection,
      Violation violation,
      CaseAct.Filing filing) {
    if (filing.date().isBefore(violation.actDate())) {
      throw Refusal.of(
          RefusalCode.DATE_BEFORE_CAUSE,
          Map.of("field", "date", "value", filing.date(), "cause", violation.actDate()),
          Procedure.FILE);
    }
    if (filing.officers().isEmpty()) {
      throw new IllegalArgumentException("a case is investigated by two officers");
    }
    return new EnforcementCase(
        id, enterprise, division, inspection, violation, Origin.LIVE, List.of(filing), 0);
  }

  /**
   * 当场处罚: a case that begins, and is decided and told, with a decision on the spot.
   *
   * @throws Refusal DATE_BEFORE_CAUSE if it is decided before the act; LAW_NOT_COVERED,
   *     NOT_ON_THE_SPOT or FACT_MISSING
   */
  public static EnforcementCase punishOnTheSpot(
      UUID id,
      UUID enterprise,
      DivisionCode division,
      Optional<UUID> inspection,
      Violation violation,
      OnTheSpot.Decision decision) {
    OnTheSpot.Decision.mustBeAllowed(
        violation,
        decision.date(),
        decision.fine(),
        decision.otherPenalties(),
        decision.statement());
    return new EnforcementCase(
        id, enterprise, division, inspection, violation, Origin.LIVE, List.of(decision), 0);
  }

  /** 本轮: what was done since the case was reopened, or all of it, after its beginning. */
  private static List<CaseAct> roundOf(List<CaseAct> acts) {
    int from = acts.size() - 1;
    while (from > 0 && acts.get(from).kind() != ActKind.REOPENING) {
      from--;
    }
    if (from == 0) {
      return acts;
    }
    List<CaseAct> round = new ArrayList<>();
    round.add(beginning(acts.get(0)));
    round.addAll(acts.subList(from + 1, acts.size()));
    return List.copyOf(round);
  }

  private static CaseAct.Filing beginning(CaseAct first) {
    return first instanceof OnTheSpot.Decision decision
        ? decision.asFiling()
        : (CaseAct.Filing) first;
  }

  /**
   * A case as it is stored, or as a ledger of a past year tells it: its acts are not judged again.
   */
  public static EnforcementCase onRecord(
      UUID id,
      UUID enterprise,
      DivisionCode division,
      Optional<UUID> inspection,
      Violation violation,
      Origin origin,
      List<CaseAct> acts,
      long revision) {
    return new EnforcementCase(
        id, enterprise, division, inspection, violation, origin, acts, revision);
  }

  /**
   * The case with one more act.
   *
   * @throws Refusal OUT_OF_SEQUENCE, DATE_BEFORE_CAUSE, TERM_EXPIRED, TERM_STILL_RUNS,
   *     HEAVIER_THAN_NOTICE, INSTALMENTS_DO_NOT_ADD_UP or OVERPAYMENT
   */
  public EnforcementCase perform(CaseAct act, Procedure procedure) {
    for (CaseRule rule : CaseRule.before(act.kind())) {
      if (!rule.isMetBy(this)) {
        throw outOfSequence(act.kind(), rule);
      }
    }
    LocalDate earliest = act.notBefore(this);
    if (act.date().isBefore(earliest)) {
      throw Refusal.of(
          RefusalCode.DATE_BEFORE_CAUSE,
          Map.of("field", "date", "value", act.date(), "cause", earliest),
          act.kind().basis());
    }
    team().mustNotBeRecused(act.actingOfficers());
    act.checkAgainst(this, procedure);
    List<CaseAct> next = new ArrayList<>(acts);
    next.add(act);
    return new EnforcementCase(
        id, enterprise, division, inspection, violation, origin, next, revision);
  }

  /** The refusal of an act that breaks a rule now. */
  Refusal outOfSequence(ActKind kind, CaseRule rule) {
    return outOfSequence(kind, rule, rule.basis());
  }

  /** The refusal of an act that breaks a rule for a reason of its own. */
  Refusal outOfSequence(ActKind kind, CaseRule rule, LegalBasis basis) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("case", number().toString());
    details.put("stage", stage());
    details.put("act", kind);
    details.put("rule", rule);
    return Refusal.of(RefusalCode.OUT_OF_SEQUENCE, details, basis);
  }

  /** The refusal of a paper that was delivered already. */
  Refusal alreadyDelivered(DeliveredPaper paper) {
    return Refusal.of(
        RefusalCode.OUT_OF_SEQUENCE,
        Map.of(
            "case", number().toString(),
            "stage", stage(),
            "act", ActKind.DOCUMENT_DELIVERY,
            "paper", paper,
            "deliveredOn", deliveries().deliveredOn(paper).orElseThrow()),
        AftermathArticles.DELIVER_OTHERS);
  }

  /** The rules that an act of this kind would break now; empty when it may be done. */
  public List<CaseRule> missingFor(ActKind kind) {
    return CaseRule.before(kind).stream().filter(rule -> !rule.isMetBy(this)).toList();
  }

  public UUID id() {
    return id;
  }

  public UUID enterprise() {
    return enterprise;
  }

  public DivisionCode division() {
    return division;
  }

  /**
   * 案件事实: the facts for an assessment as of a day: those of the violation, in the division of the
   * case, whose statutes and benchmarks apply; discovered at the latest on the day of filing, where
   * that shows that it was in time (行政处罚法(2021) 第36条第1款).
   */
  public FineFacts factsOn(LocalDate day) {
    FineFacts facts = violation.factsOn(day).in(division);
    LocalDate filed = filing().date();
    if (filed.isAfter(day)) {
      return facts;
    }
    FineFacts discovered = facts.discoveredOn(filed);
    return Limitation.of(discovered).state() == Limitation.State.IN_TIME ? discovered : facts;
  }

  /** The inspection that led to the case, if any. */
  public Optional<UUID> inspection() {
    return inspection;
  }

  public Violation violation() {
    return violation;
  }

  public Origin origin() {
    return origin;
  }

  /** What was done, in order. */
  public List<CaseAct> acts() {
    return acts;
  }

  /** 本轮: what counts of it: all, or what was done since the case was reopened. */
  public List<CaseAct> round() {
    return round;
  }

  /** 简易程序: whether it was decided on the spot. */
  public boolean isOnTheSpot() {
    return round.get(0) instanceof OnTheSpot.Decision;
  }

  /** The day of the latest act. */
  LocalDate latest() {
    return acts.stream().map(CaseAct::date).max(LocalDate::compareTo).orElseThrow();
  }

  /** The day of the first act of a kind, if there is one. */
  public Optional<LocalDate> firstDate(ActKind kind) {
    return round.stream().filter(act -> act.is(kind)).findFirst().map(CaseAct::date);
  }

  /** Revision of the stored record; 0 when new. */
  public long revision() {
    return revision;
  }

  /** 立案文号. */
  public DocumentNumber number() {
    return filing().number();
  }

  /** The year of the filing, to which the case belongs. */
  public int year() {
    return filing().date().getYear();
  }

  /** The beginning of the case; for one decided on the spot, what its decision says. */
  public CaseAct.Filing filing() {
    return beginning(acts.get(0));
  }

  public Optional<CaseAct.Assessment> assessment() {
    return last(ActKind.ASSESSMENT, CaseAct.Assessment.class);
  }

  public Optional<CaseAct.Notice> notice() {
    return first(ActKind.NOTICE, CaseAct.Notice.class);
  }

  public Optional<CaseAct.Decision> decision() {
    return onTheSpot()
        .map(OnTheSpot.Decision::asDecision)
        .or(() -> first(ActKind.DECISION, CaseAct.Decision.class));
  }

  /** 当场处罚决定, if it was decided on the spot. */
  public Optional<OnTheSpot.Decision> onTheSpot() {
    return isOnTheSpot() ? Optional.of((OnTheSpot.Decision) round.get(0)) : Optional.empty();
  }

  /** 现行有效的处罚: what is left of the decision; empty while there is none. */
  public Optional<PenaltyInForce> penaltyInForce() {
    return decision().map(made -> PenaltyInForce.of(made, round));
  }

  /** 救济: how far reconsideration and suit have come. */
  public Remedies remedies() {
    return Remedies.of(round);
  }

  /** 送达: what was delivered, and how. */
  public Deliveries deliveries() {
    return new Deliveries(this);
  }

  /** 申请执行: how far an application to the court has come. */
  CourtWay courtWay() {
    return CourtWay.of(round);
  }

  /** 催告: the last one. */
  public Optional<CaseAftermath.Demand> demand() {
    return last(ActKind.DEMAND, CaseAftermath.Demand.class);
  }

  /** The day on which the last demand was delivered. */
  public Optional<LocalDate> demandDeliveredOn() {
    return deliveries().isDelivered(DeliveredPaper.DEMAND)
        ? deliveries().deliveredOn(DeliveredPaper.DEMAND)
        : Optional.empty();
  }

  /** 履行中的执行协议. */
  public Optional<CaseExecution.ExecutionAgreement> agreementInForce() {
    return count(ActKind.EXECUTION_AGREEMENT) > count(ActKind.AGREEMENT_BREACH)
        ? last(ActKind.EXECUTION_AGREEMENT, CaseExecution.ExecutionAgreement.class)
        : Optional.empty();
  }

  /** 未恢复的停止、中止执行. */
  public Optional<CaseExecution.ExecutionStay> standingStay() {
    return count(ActKind.EXECUTION_STAY) > count(ActKind.EXECUTION_RESUMPTION)
        ? last(ActKind.EXECUTION_STAY, CaseExecution.ExecutionStay.class)
        : Optional.empty();
  }

  /** Whether the party's application to pay later is not answered. */
  boolean awaitsDeferral() {
    return count(ActKind.DEFERRAL_APPLICATION)
        > count(ActKind.DEFERRAL_REFUSAL) + count(ActKind.INSTALMENT_PLAN);
  }

  /** Whether a publication must be withdrawn (行政处罚法(2021) 第48条第2款). */
  boolean mustWithdrawPublication() {
    boolean published = false;
    for (CaseAct act : round) {
      if (act.kind() == ActKind.PUBLICATION) {
        published = true;
      } else if (act.kind() == ActKind.PUBLICATION_WITHDRAWAL) {
        published = false;
      }
    }
    boolean corrected = penaltyInForce().flatMap(PenaltyInForce::correctedOn).isPresent();
    return published && corrected && !has(ActKind.PUBLICATION_WITHDRAWAL);
  }

  /** Whether a decision was revoked and is to be made anew. */
  boolean mustBeRenewed() {
    return round.stream()
        .anyMatch(
            act ->
                act.result()
                    .filter(result -> result.outcome().ends())
                    .filter(
                        result ->
                            result.renewalOrdered() || act instanceof CaseRemedy.OwnCorrection)
                    .isPresent());
  }

  /** Whether more of the fine was paid than is owed. */
  boolean owesRefund() {
    return penaltyInForce()
        .filter(left -> netPaid(PaymentKind.FINE).exceeds(left.fine()))
        .isPresent();
  }

  /** 复议前置 (行政复议法(2023) 第23条第1款第1项): on-the-spot penalties since that law is in force. */
  boolean mustBeReconsideredFirst() {
    return isOnTheSpot() && !filing().date().isBefore(RECONSIDERATION_LAW_IN_FORCE);
  }

  /** 送达日期 of the decision, once delivered. */
  public Optional<LocalDate> deliveredOn() {
    return firstDate(ActKind.DECISION_DELIVERY);
  }

  /** 结案日期, once closed. */
  public Optional<LocalDate> closedOn() {
    return first(ActKind.CLOSING, CaseAct.Closing.class).map(CaseAct.Closing::date);
  }

  public List<CaseAct.Payment> payments() {
    return acts.stream().map(CaseAct::paid).flatMap(Optional::stream).toList();
  }

  /** 退款, of every round. */
  List<CaseRemedy.Refund> refunds() {
    return acts.stream()
        .filter(CaseRemedy.Refund.class::isInstance)
        .map(CaseRemedy.Refund.class::cast)
        .toList();
  }

  /** Whether something of a kind was done in this round. */
  public boolean has(ActKind kind) {
    return round.stream().anyMatch(act -> act.is(kind));
  }

  /** How many acts of a kind there are. */
  long count(ActKind kind) {
    return round.stream().filter(act -> act.is(kind)).count();
  }

  /** The day of the last act of a kind that is there. */
  LocalDate lastDate(ActKind kind) {
    return last(kind, CaseAct.class).orElseThrow().date();
  }

  /** Whether nothing of the fine is left to pay; not so for a penalty that carries no fine. */
  boolean isFinePaid() {
    return penaltyInForce()
        .filter(left -> !left.fine().isZero())
        .filter(left -> left.fine().isAtMost(netPaid(PaymentKind.FINE)))
        .isPresent();
  }

  /** Whether a court enforces the decision (安全生产违法行为行政处罚办法(2025) 第54条第1款第2项). */
  boolean courtHasAccepted() {
    return courtWay().isAccepted();
  }

  /**
   * The last day on which the party may contest the decision, or, if later, the last day of the
   * instalments (行政处罚法(2021) 第72条第2款); empty while the decision is not delivered, and while it is
   * contested.
   */
  Optional<LocalDate> finalOn(Procedure procedure) {
    Remedies remedies = remedies();
    if (remedies.isPending()) {
      return Optional.empty();
    }
    Optional<LocalDate> original =
        deliveredOn()
            .flatMap(
                day ->
                    mustBeReconsideredFirst()
                        ? procedure.lastDay("RECONSIDERATION", day)
                        : procedure.suit(day).map(Deadline::lastDay));
    Optional<LocalDate> deferred =
        first(ActKind.INSTALMENT_PLAN, CaseAct.InstalmentPlan.class)
            .map(plan -> plan.instalments().get(plan.instalments().size() - 1).dueOn());
    return Stream.concat(remedies.contestableUntil(original, procedure).stream(), deferred.stream())
        .max(LocalDate::compareTo);
  }

  /** 申请执行的期限: from when and until when the court can be applied to; empty if not known. */
  public Optional<LocalDate> applyBy(Procedure procedure) {
    return finalOn(procedure).flatMap(day -> applyBy(day, procedure)).map(Deadline::lastDay);
  }

  /**
   * Three months from the end of the time for contesting (行政强制法(2011) 第53条); two years for a
   * judgment that took effect (行政诉讼法解释(2018) 第153条第1款).
   */
  Optional<Deadline> applyBy(LocalDate open, Procedure procedure) {
    return remedies().isJudged()
        ? procedure.judgmentEnforcement(open)
        : procedure.courtApplication(open);
  }

  /** 不予处罚决定, if there is one. */
  public Optional<CaseEnd.NoPenalty> noPenalty() {
    return first(ActKind.NO_PENALTY, CaseEnd.NoPenalty.class);
  }

  /** How far the case has gone on its way to the police. */
  Referral referral() {
    return Referral.of(round);
  }

  /** Whether the head has decided, or the case has left the bureau's hands without a decision. */
  boolean isConcluded() {
    return concludedOn().isPresent();
  }

  /** 结案条件 but for what is still owed (安全生产违法行为行政处罚办法(2025) 第54条第1款). */
  boolean hasReachedAnEnd() {
    if (has(ActKind.DECISION) || has(ActKind.NO_PENALTY)) {
      return has(ActKind.DECISION_DELIVERY);
    }
    return isConcluded() || referral() == Referral.FILED;
  }

  /** 决定或者其他终结之日, once there was one. */
  Optional<LocalDate> concludedOn() {
    return round.stream()
        .filter(act -> CONCLUDING.stream().anyMatch(act::is))
        .findFirst()
        .map(CaseAct::date);
  }

  /** 办案人员. */
  public CaseTeam team() {
    return CaseTeam.of(acts);
  }

  /** 证据卷. */
  public EvidenceFile evidence() {
    return EvidenceFile.of(acts);
  }

  /** 措施台账. */
  public Holdings holdings() {
    return Holdings.of(acts);
  }

  /** 鉴定台账. */
  public Appraisals appraisals() {
    return Appraisals.of(acts);
  }

  /**
   * 办案期限: until when the case is to be decided, as extended and without the time of appraisals;
   * empty where no text that is carried sets a term, and while an appraisal is out.
   */
  public Optional<LocalDate> decideBy(Procedure procedure) {
    if (acts != round && !has(ActKind.DECISION)) {
      return renewBy(procedure);
    }
    return InvestigationTerms.decision(this, procedure)
        .flatMap(RunningTerm::deadline)
        .map(Deadline::lastDay);
  }

  /**
   * 重新作出的期限: as it was set, else sixty days (行政复议法实施条例(2026) 第58条第1款); empty where nothing is to be
   * decided anew, or no text that is carried sets a term.
   */
  public Optional<LocalDate> renewBy(Procedure procedure) {
    return acts.stream()
        .filter(act -> act.result().filter(RemedyResult::renewalOrdered).isPresent())
        .reduce((one, later) -> later)
        .flatMap(
            act ->
                act.result()
                    .orElseThrow()
                    .renewBy()
                    .or(() -> procedure.lastDay("RENEWED_ACT", act.date())));
  }

  /**
   * The day of the act of a kind that is there.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  public LocalDate date(ActKind kind) {
    return firstDate(kind).orElseThrow();
  }

  /** Where the case stands. */
  public CaseStage stage() {
    if (has(ActKind.CLOSING)) {
      return has(ActKind.ARCHIVING) ? CaseStage.ARCHIVED : CaseStage.CLOSED;
    }
    if (has(ActKind.DECISION)) {
      PenaltyInForce left = penaltyInForce().orElseThrow();
      if (!left.stands()) {
        return CaseStage.REVOKED;
      }
      boolean paid = left.fine().isAtMost(netPaid(PaymentKind.FINE));
      if (has(ActKind.DECISION_DELIVERY) || origin == Origin.LEDGER) {
        return paid ? CaseStage.PAID : CaseStage.COLLECTING;
      }
      return CaseStage.DECIDED;
    }
    if (has(ActKind.NO_PENALTY)) {
      return CaseStage.NOT_PUNISHED;
    }
    if (has(ActKind.TERMINATION)) {
      return CaseStage.TERMINATED;
    }
    Referral referral = referral();
    if (has(ActKind.AGENCY_TRANSFER)
        || referral == Referral.WITH_POLICE
        || referral == Referral.FILED) {
      return CaseStage.TRANSFERRED;
    }
    return stageBeforeDecision();
  }

  private CaseStage stageBeforeDecision() {
    if (has(ActKind.NOTICE_DELIVERY)) {
      return CaseStage.HEARING_THE_PARTY;
    }
    if (has(ActKind.NOTICE)) {
      return CaseStage.NOTIFYING;
    }
    return has(ActKind.ASSESSMENT) ? CaseStage.ASSESSED : CaseStage.INVESTIGATING;
  }

  /** 法制审核: demanded after a hearing, and for complex cases (行政处罚法(2021) 第58条第1款第2、3项). */
  public boolean needsLegalReview() {
    return has(ActKind.HEARING) || complex();
  }

  /** 法制审核: the last one; what was reviewed before a hearing must be reviewed again. */
  public Optional<CaseAct.LegalReview> legalReview() {
    return sinceHearing()
        .filter(act -> act.kind() == ActKind.LEGAL_REVIEW)
        .reduce((one, other) -> other)
        .map(CaseAct.LegalReview.class::cast);
  }

  /**
   * 集体讨论: demanded for complex and major cases (行政处罚法(2021) 第57条第2款), and from 2026 on for every
   * case that meets the conditions of a hearing (安全生产违法行为行政处罚办法(2025) 第50条第3款第3项).
   */
  public boolean needsCollectiveDiscussion() {
    return notice()
        .map(notice -> needsCollectiveDiscussion(notice.date()))
        .orElseGet(this::complex);
  }

  /** Whether a decision of that day must be discussed collectively. */
  boolean needsCollectiveDiscussion(LocalDate day) {
    return complex()
        || (Procedure.ministryRuleApplies(day)
            && notice().filter(CaseAct.Notice::hearingOffered).isPresent());
  }

  /** Whether it was discussed collectively, after the hearing if there was one. */
  public boolean discussedCollectively() {
    return sinceHearing().anyMatch(act -> act.kind() == ActKind.COLLECTIVE_DISCUSSION);
  }

  private boolean complex() {
    return assessment().filter(CaseAct.Assessment::complex).isPresent();
  }

  /** 根据听证笔录: the acts after the last hearing, or all of them (行政处罚法(2021) 第65条). */
  private Stream<CaseAct> sinceHearing() {
    int hearing = round.size() - 1;
    while (hearing >= 0 && round.get(hearing).kind() != ActKind.HEARING) {
      hearing--;
    }
    return round.stream().skip(hearing + 1L);
  }

  /**
   * The last day on which the party may still speak or ask for a hearing; empty when it has spoken,
   * waived, or no text sets a term.
   */
  Optional<LocalDate> partyMayBeHeardUntil(Procedure procedure) {
    if (has(ActKind.WAIVER) || has(ActKind.HEARING)) {
      return Optional.empty();
    }
    LocalDate told = date(ActKind.NOTICE_DELIVERY);
    boolean hearingOpen =
        !has(ActKind.HEARING_TERMINATION)
            && notice().filter(CaseAct.Notice::hearingOffered).isPresent();
    boolean statementOpen = !has(ActKind.STATEMENT);
    Optional<LocalDate> hearing =
        procedure.hearingRequest(told).filter(deadline -> hearingOpen).map(Deadline::lastDay);
    Optional<LocalDate> statement =
        procedure.statement(told).filter(deadline -> statementOpen).map(Deadline::lastDay);
    return hearing.isPresent() ? hearing : statement;
  }

  /** What is owed and when. */
  public Collection collection(Procedure procedure) {
    if (decision().isEmpty()) {
      throw Refusal.of(
          RefusalCode.OUT_OF_SEQUENCE,
          Map.of("case", number().toString(), "stage", stage(), "act", "COLLECT"),
          Procedure.PAY);
    }
    return Collection.of(this, procedure);
  }

  /** What was paid of a kind and not given back. */
  Yuan netPaid(PaymentKind kind) {
    Yuan paid =
        payments().stream()
            .filter(payment -> payment.payment() == kind)
            .map(CaseAct.Payment::amount)
            .reduce(Yuan.ZERO, Yuan::plus);
    Yuan returned =
        refunds().stream()
            .filter(refund -> refund.payment() == kind)
            .map(CaseRemedy.Refund::amount)
            .reduce(Yuan.ZERO, Yuan::plus);
    return paid.minus(returned.min(paid));
  }

  private <A extends CaseAct> Optional<A> first(ActKind kind, Class<A> type) {
    return round.stream().filter(act -> act.kind() == kind).findFirst().map(type::cast);
  }

  private <A extends CaseAct> Optional<A> last(ActKind kind, Class<A> type) {
    return round.stream()
        .filter(act -> act.kind() == kind)
        .reduce((one, other) -> other)
        .map(type::cast);
  }

  @Override
  public String toString() {
    return number() + " " + stage();
  }
}
