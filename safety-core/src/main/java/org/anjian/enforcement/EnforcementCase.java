package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjian.calendar.Deadline;
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

  private final UUID id;
  private final UUID enterprise;
  private final DivisionCode division;
  private final Optional<UUID> inspection;
  private final Violation violation;
  private final Origin origin;
  private final List<CaseAct> acts;
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
    if (acts.isEmpty() || acts.get(0).kind() != ActKind.FILING) {
      throw new IllegalArgumentException("a case begins with its filing");
    }
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
    LocalDate latest = acts.get(acts.size() - 1).date();
    if (act.date().isBefore(latest)) {
      throw Refusal.of(
          RefusalCode.DATE_BEFORE_CAUSE,
          Map.of("field", "date", "value", act.date(), "cause", latest),
          act.kind().basis());
    }
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

  public CaseAct.Filing filing() {
    return first(ActKind.FILING, CaseAct.Filing.class).orElseThrow();
  }

  public Optional<CaseAct.Assessment> assessment() {
    return last(ActKind.ASSESSMENT, CaseAct.Assessment.class);
  }

  public Optional<CaseAct.Notice> notice() {
    return first(ActKind.NOTICE, CaseAct.Notice.class);
  }

  public Optional<CaseAct.Decision> decision() {
    return first(ActKind.DECISION, CaseAct.Decision.class);
  }

  /** 送达日期 of the decision, once delivered. */
  public Optional<LocalDate> deliveredOn() {
    return first(ActKind.DECISION_DELIVERY, CaseAct.DecisionDelivery.class)
        .map(CaseAct.DecisionDelivery::date);
  }

  /** 结案日期, once closed. */
  public Optional<LocalDate> closedOn() {
    return first(ActKind.CLOSING, CaseAct.Closing.class).map(CaseAct.Closing::date);
  }

  public List<CaseAct.Payment> payments() {
    return acts.stream()
        .filter(CaseAct.Payment.class::isInstance)
        .map(CaseAct.Payment.class::cast)
        .toList();
  }

  public boolean has(ActKind kind) {
    return acts.stream().anyMatch(act -> act.kind() == kind);
  }

  /** How many acts of a kind there are. */
  long count(ActKind kind) {
    return acts.stream().filter(act -> act.kind() == kind).count();
  }

  /** The day of the last act of a kind that is there. */
  LocalDate lastDate(ActKind kind) {
    return last(kind, CaseAct.class).orElseThrow().date();
  }

  /** Whether nothing of the fine is left to pay; not so for a penalty that carries no fine. */
  boolean isFinePaid() {
    return decision()
        .filter(made -> !made.fine().isZero())
        .filter(made -> made.fine().isAtMost(paid(acts.stream())))
        .isPresent();
  }

  /** How many applications to the court it did not accept. */
  long courtApplicationsRefused() {
    return acts.stream()
        .filter(act -> act instanceof CaseAftermath.CourtAnswer answer && !answer.accepted())
        .count();
  }

  /** Whether a court enforces the decision (安全生产违法行为行政处罚办法(2025) 第54条第1款第2项). */
  boolean courtHasAccepted() {
    return acts.stream()
        .anyMatch(act -> act instanceof CaseAftermath.CourtAnswer answer && answer.accepted());
  }

  /**
   * The last day on which the party may sue, or, if later, the last day of the instalments
   * (行政处罚法(2021) 第72条第2款); empty while the decision is not delivered.
   */
  Optional<LocalDate> finalOn(Procedure procedure) {
    Optional<LocalDate> suit = deliveredOn().flatMap(procedure::suit).map(Deadline::lastDay);
    Optional<LocalDate> deferred =
        first(ActKind.INSTALMENT_PLAN, CaseAct.InstalmentPlan.class)
            .map(plan -> plan.instalments().get(plan.instalments().size() - 1).dueOn());
    return Stream.concat(suit.stream(), deferred.stream()).max(LocalDate::compareTo);
  }

  /** 不予处罚决定, if there is one. */
  public Optional<CaseEnd.NoPenalty> noPenalty() {
    return first(ActKind.NO_PENALTY, CaseEnd.NoPenalty.class);
  }

  /** How far the case has gone on its way to the police. */
  Referral referral() {
    return Referral.of(acts);
  }

  /** Whether the head has decided, or the case has left the bureau's hands without a decision. */
  boolean isConcluded() {
    return has(ActKind.DECISION)
        || has(ActKind.NO_PENALTY)
        || has(ActKind.AGENCY_TRANSFER)
        || has(ActKind.TERMINATION);
  }

  /** 结案条件 but for what is still owed (安全生产违法行为行政处罚办法(2025) 第54条第1款). */
  boolean hasReachedAnEnd() {
    if (has(ActKind.DECISION) || has(ActKind.NO_PENALTY)) {
      return has(ActKind.DECISION_DELIVERY);
    }
    return isConcluded() || referral() == Referral.FILED;
  }

  /**
   * 办案期限: until when the case is to be decided, as extended; empty where no text that is carried
   * sets a term.
   */
  public Optional<LocalDate> decideBy(Procedure procedure) {
    int extensions = Math.toIntExact(count(ActKind.DECISION_EXTENSION));
    LocalDate filedOn = filing().date();
    return (extensions == 0
            ? procedure.decision(filedOn)
            : Optional.of(procedure.extendedDecision(filedOn, extensions)))
        .map(Deadline::lastDay);
  }

  /**
   * The day of the act of a kind that is there.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  public LocalDate date(ActKind kind) {
    return acts.stream().filter(act -> act.kind() == kind).findFirst().orElseThrow().date();
  }

  /** Where the case stands. */
  public CaseStage stage() {
    if (has(ActKind.CLOSING)) {
      return CaseStage.CLOSED;
    }
    if (has(ActKind.DECISION)) {
      boolean paid = decision().orElseThrow().fine().isAtMost(paid(acts.stream()));
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
    int hearing = acts.size() - 1;
    while (hearing >= 0 && acts.get(hearing).kind() != ActKind.HEARING) {
      hearing--;
    }
    return acts.stream().skip(hearing + 1L);
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
    CaseAct.Decision decided =
        decision()
            .orElseThrow(
                () ->
                    Refusal.of(
                        RefusalCode.OUT_OF_SEQUENCE,
                        Map.of("case", number().toString(), "stage", stage(), "act", "COLLECT"),
                        Procedure.PAY));
    Optional<LocalDate> due = deliveredOn().flatMap(procedure::payment).map(Deadline::lastDay);
    return new Collection(
        decided.fine(),
        due,
        first(ActKind.INSTALMENT_PLAN, CaseAct.InstalmentPlan.class),
        paid(acts.stream().takeWhile(act -> act.kind() != ActKind.INSTALMENT_PLAN)),
        payments());
  }

  /** The fine that was paid by these acts. */
  private static Yuan paid(Stream<CaseAct> some) {
    return some.filter(CaseAct.Payment.class::isInstance)
        .map(CaseAct.Payment.class::cast)
        .filter(payment -> payment.payment() == PaymentKind.FINE)
        .map(CaseAct.Payment::amount)
        .reduce(Yuan.ZERO, Yuan::plus);
  }

  private <A extends CaseAct> Optional<A> first(ActKind kind, Class<A> type) {
    return acts.stream().filter(act -> act.kind() == kind).findFirst().map(type::cast);
  }

  private <A extends CaseAct> Optional<A> last(ActKind kind, Class<A> type) {
    return acts.stream()
        .filter(act -> act.kind() == kind)
        .reduce((one, other) -> other)
        .map(type::cast);
  }

  @Override
  public String toString() {
    return number() + " " + stage();
  }
}
