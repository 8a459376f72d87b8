package org.anjian.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.anjian.account.Actor;
import org.anjian.account.Journal;
import org.anjian.account.Role;
import org.anjian.division.Divisions;
import org.anjian.document.DocumentKind;
import org.anjian.document.DocumentNumber;
import org.anjian.document.DocumentNumbers;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.Enterprises;
import org.anjian.explain.CanonicalJson;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.identity.Ids;
import org.anjian.inspection.Inspection;
import org.anjian.inspection.Inspections;
import org.anjian.law.OtherPenalty;
import org.anjian.money.FineRange;
import org.anjian.money.Yuan;
import org.anjian.penalty.FineAssessment;
import org.anjian.penalty.FineAssessor;
import org.anjian.penalty.HearingDuty;
import org.anjian.people.Officer;
import org.anjian.people.OfficerPair;
import org.anjian.people.Officers;

/** 办理案件: files a case and does every act in it, each by a role that may do it. */
public final class PursueCase {

  private static final Map<ActKind, Set<Role>> MAY_DO = new EnumMap<>(ActKind.class);

  static {
    Set<Role> investigators = Set.of(Role.INSPECTOR, Role.LEADER);
    for (ActKind kind : ActKind.values()) {
      MAY_DO.put(kind, investigators);
    }
    MAY_DO.put(ActKind.LEGAL_REVIEW, Set.of(Role.LEGAL_REVIEWER));
    MAY_DO.put(ActKind.COLLECTIVE_DISCUSSION, Set.of(Role.LEADER));
    MAY_DO.put(ActKind.DECISION, Set.of(Role.LEADER));
    MAY_DO.put(ActKind.INSTALMENT_PLAN, Set.of(Role.LEADER));
    MAY_DO.put(ActKind.PAYMENT, Set.of(Role.CASHIER));
    MAY_DO.put(ActKind.CLOSING, Set.of(Role.LEADER));
    MAY_DO.put(ActKind.DECISION_EXTENSION, Set.of(Role.LEADER));
    MAY_DO.put(ActKind.NO_PENALTY, Set.of(Role.LEADER));
    MAY_DO.put(ActKind.AGENCY_TRANSFER, Set.of(Role.LEADER));
    MAY_DO.put(ActKind.TERMINATION, Set.of(Role.LEADER));
    MAY_DO.put(ActKind.TRANSFER_APPROVAL, Set.of(Role.LEADER));
    for (ActKind kind :
        Set.of(
            ActKind.DEFERRAL_REFUSAL,
            ActKind.OWN_CORRECTION,
            ActKind.REOPENING,
            ActKind.SURCHARGE_DECISION,
            ActKind.EXECUTION_AGREEMENT,
            ActKind.EXECUTION_STAY,
            ActKind.EXECUTION_RESUMPTION,
            ActKind.EXECUTION_END)) {
      MAY_DO.put(kind, Set.of(Role.LEADER));
    }
    for (ActKind kind : Set.of(ActKind.REFUND, ActKind.FINE_HANDOVER, ActKind.FINE_DEPOSIT)) {
      MAY_DO.put(kind, Set.of(Role.CASHIER));
    }
    InvestigationActs.BY_THE_HEAD.forEach(kind -> MAY_DO.put(kind, Set.of(Role.LEADER)));
  }

  private static final int LONGEST_LIMITATION_YEARS = 5;

  /** Acts that need more than the case itself, and so have a method of their own. */
  private static final Set<ActKind> OWN_METHOD =
      EnumSet.of(
          ActKind.FILING,
          ActKind.ON_THE_SPOT_DECISION,
          ActKind.ASSESSMENT,
          ActKind.NOTICE,
          ActKind.HEARING,
          ActKind.DECISION,
          ActKind.SURCHARGE_DECISION);

  /** Acts that issue a numbered document and need nothing else beside the case. */
  private static final Map<ActKind, DocumentKind> NUMBERED =
      new EnumMap<>(
          Map.of(
              ActKind.NO_PENALTY, DocumentKind.NO_PENALTY_DECISION,
              ActKind.TRANSFER, DocumentKind.TRANSFER,
              ActKind.AGENCY_TRANSFER, DocumentKind.TRANSFER,
              ActKind.DEMAND, DocumentKind.ENFORCEMENT_REMINDER,
              ActKind.COURT_APPLICATION, DocumentKind.ENFORCEMENT_APPLICATION));

  static {
    NUMBERED.putAll(InvestigationActs.NUMBERED);
  }

  private final EnforcementCases cases;
  private final Enterprises enterprises;
  private final Inspections inspections;
  private final Officers officers;
  private final DocumentNumbers numbers;
  private final FineAssessor assessor;
  private final HearingDuty.Thresholds thresholds;
  private final Procedure procedure;
  private final Divisions divisions;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;

  public PursueCase(
      EnforcementCases cases,
      Enterprises enterprises,
      Inspections inspections,
      Officers officers,
      DocumentNumbers numbers,
      FineAssessor assessor,
      HearingDuty.Thresholds thresholds,
      Procedure procedure,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock) {
    this.cases = Objects.requireNonNull(cases, "cases");
    this.enterprises = Objects.requireNonNull(enterprises, "enterprises");
    this.inspections = Objects.requireNonNull(inspections, "inspections");
    this.officers = Objects.requireNonNull(officers, "officers");
    this.numbers = Objects.requireNonNull(numbers, "numbers");
    this.assessor = Objects.requireNonNull(assessor, "assessor");
    this.thresholds = Objects.requireNonNull(thresholds, "thresholds");
    this.procedure = Objects.requireNonNull(procedure, "procedure");
    this.divisions = Objects.requireNonNull(divisions, "divisions");
    this.journal = Objects.requireNonNull(journal, "journal");
    this.ids = Objects.requireNonNull(ids, "ids");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * 立案: files a case; the clause must exist for the party and the stage on the day of the act.
   *
   * @throws Refusal NOT_FOUND, OUTSIDE_SCOPE, ITEMS_DO_NOT_MATCH, DATE_BEFORE_CAUSE,
   *     DATE_IN_FUTURE, TERM_EXPIRED, TWO_OFFICERS_REQUIRED, CERTIFICATE_NOT_VALID, or what {@link
   *     FineAssessor#requireClause} refuses
   */
  public EnforcementCase file(
      Actor actor,
      UUID enterpriseId,
      Optional<UUID> inspectionId,
      Violation violation,
      LocalDate date,
      UUID leadOfficer,
      UUID assistingOfficer) {
    mayDo(actor, ActKind.FILING);
    mustNotBeInFuture(date);
    Enterprise enterprise =
        enterprises.find(enterpriseId).orElseThrow(() -> notFound("enterprise", enterpriseId));
    actor.mustSee(divisions, enterprise.division(), enterprise.id());
    mustNotPrecedeAct(date, violation);
    Optional<Inspection> inspection = inspectionId.map(id -> concerning(id, enterprise, date));
    mustBeWithinLimitation(violation, inspection.map(Inspection::date).orElse(date));
    assessor.requireClause(violation.factsOn(date).in(enterprise.division()));
    OfficerPair pair =
        leadOfficer.equals(assistingOfficer)
            ? new OfficerPair(leadOfficer, assistingOfficer)
            : OfficerPair.acting(officer(leadOfficer), officer(assistingOfficer), date);
    EnforcementCase filed =
        EnforcementCase.file(
            ids.next(),
            enterprise.id(),
            enterprise.division(),
            inspectionId,
            violation,
            new CaseAct.Filing(
                numbers.issue(enterprise.division(), DocumentKind.FILING, date.getYear()),
                date,
                List.of(pair)));
    cases.add(filed);
    write(actor, ActKind.FILING, filed);
    return filed;
  }

  /**
   * 评估: what the law allows for the violation of a case, as of a day.
   *
   * @throws Refusal NOT_FOUND, or what {@link FineAssessor#assess} refuses
   */
  public Reasoned<FineAssessment> assess(Actor actor, UUID caseId, LocalDate day) {
    return assessor.assess(find(actor, caseId).factsOn(day));
  }

  /**
   * 调查终结: ends the investigation with a proposed fine, and freezes the reasoning.
   *
   * @throws Refusal FINE_OUTSIDE_RANGE, or as {@link #perform}
   */
  public EnforcementCase conclude(
      Actor actor,
      UUID caseId,
      long revision,
      LocalDate date,
      String findings,
      Yuan fine,
      boolean complex) {
    mayDo(actor, ActKind.ASSESSMENT);
    EnforcementCase found = findRevision(actor, caseId, revision);
    Reasoned<FineAssessment> reasoned = assessor.assess(found.factsOn(date));
    mustAllow(reasoned.value(), fine);
    return store(
        actor,
        found,
        new CaseAct.Assessment(
            date,
            findings,
            reasoned.value().applied().ref().toString(),
            reasoned.value().range().map(FineRange::label).orElse(""),
            fine,
            reasoned.value().otherPenalties(),
            complex,
            CanonicalJson.of(reasoned.trace())));
  }

  /**
   * 告知: issues the notice of what the assessment proposes; offers a hearing where the law demands
   * it or where no text that is carried says that it does not.
   *
   * @throws Refusal as {@link #perform}
   */
  public EnforcementCase notify(Actor actor, UUID caseId, long revision, LocalDate date) {
    mayDo(actor, ActKind.NOTICE);
    EnforcementCase found = findRevision(actor, caseId, revision);
    mustBeAllowed(found, ActKind.NOTICE);
    CaseAct.Assessment assessment = found.assessment().orElseThrow();
    HearingDuty duty =
        HearingDuty.of(
            found.violation().subject(),
            assessment.fine(),
            assessment.otherPenalties(),
            found.factsOn(date),
            date,
            thresholds);
    return storeNumbered(
        actor,
        found,
        DocumentKind.PENALTY_NOTICE,
        date,
        number ->
            new CaseAct.Notice(
                number,
                date,
                assessment.fine(),
                assessment.otherPenalties(),
                duty != HearingDuty.NOT_REQUIRED));
  }

  /**
   * 决定: decides; fine and other penalties must be allowed by the law as it stands on that day and
   * must not exceed the notice.
   *
   * @throws Refusal FINE_OUTSIDE_RANGE, ITEMS_DO_NOT_MATCH, or as {@link #perform}
   */
  public EnforcementCase decide(
      Actor actor,
      UUID caseId,
      long revision,
      LocalDate date,
      Yuan fine,
      List<OtherPenalty> otherPenalties) {
    mayDo(actor, ActKind.DECISION);
    EnforcementCase found = findRevision(actor, caseId, revision);
    mustBeAllowed(found, ActKind.DECISION);
    FineAssessment assessment = assessor.assess(found.factsOn(date)).value();
    mustAllow(assessment, fine);
    mustAllow(assessment, otherPenalties);
    return storeNumbered(
        actor,
        found,
        DocumentKind.PENALTY_DECISION,
        date,
        number -> new CaseAct.Decision(number, date, fine, otherPenalties));
  }

  /**
   * 加处罚款决定: decides the surcharge that has accrued by a day.
   *
   * @param toldIn where its standard was told
   * @throws Refusal as {@link #perform}
   */
  public EnforcementCase decideSurcharge(
      Actor actor, UUID caseId, long revision, LocalDate date, String toldIn) {
    mayDo(actor, ActKind.SURCHARGE_DECISION);
    EnforcementCase found = findRevision(actor, caseId, revision);
    mustBeAllowed(found, ActKind.SURCHARGE_DECISION);
    Yuan accrued = found.collection(procedure).outstandingSurcharge(date);
    return storeNumbered(
        actor,
        found,
        DocumentKind.SURCHARGE_DECISION,
        date,
        number -> new CaseExecution.SurchargeDecision(number, date, accrued, toldIn));
  }

  /**
   * 听证: holds the hearing; its chair is not one who investigates the case, or ever did.
   *
   * @throws Refusal OUT_OF_SEQUENCE if the chair investigates the case, OFFICER_RECUSED, or as
   *     {@link #perform}
   */
  public EnforcementCase hear(Actor actor, UUID caseId, long revision, CaseAct.Hearing hearing) {
    mayDo(actor, ActKind.HEARING);
    EnforcementCase found = findRevision(actor, caseId, revision);
    mustNotInvestigate(
        found, ActKind.HEARING, hearing.chair(), hearing.chairOfficer(), Procedure.HEARING_CHAIR);
    return store(actor, found, hearing);
  }

  /** By identity where it is known, and by name: a name is also written for who has no record. */
  private void mustNotInvestigate(
      EnforcementCase found, ActKind kind, String name, Optional<UUID> id, LegalBasis basis) {
    CaseTeam team = found.team();
    id.ifPresent(officer -> team.mustNotBeRecused(List.of(officer)));
    boolean investigates =
        id.filter(team.investigators()::contains).isPresent()
            || team.investigators().stream()
                .map(this::officer)
                .anyMatch(officer -> officer.name().equals(name));
    if (investigates) {
      throw Refusal.of(
          RefusalCode.OUT_OF_SEQUENCE,
          Map.of(
              "case",
              found.number().toString(),
              "stage",
              found.stage(),
              "act",
              kind,
              "chair",
              name),
          basis);
    }
  }

  /**
   * Any other act; not one that has its own method here.
   *
   * @param revision the revision that was read
   * @throws IllegalArgumentException if the act has its own method
   * @throws Refusal NOT_FOUND, OUTSIDE_SCOPE, STALE_REVISION, DATE_IN_FUTURE, or what {@link
   *     EnforcementCase#perform} refuses
   */
  public EnforcementCase perform(Actor actor, UUID caseId, long revision, CaseAct act) {
    if (OWN_METHOD.contains(act.kind()) || NUMBERED.containsKey(act.kind())) {
      throw new IllegalArgumentException("this act has a method of its own: " + act.kind());
    }
    mayDo(actor, act.kind());
    EnforcementCase found = findRevision(actor, caseId, revision);
    if (act instanceof CaseAct.LegalReview review) {
      mustNotInvestigate(
          found,
          ActKind.LEGAL_REVIEW,
          review.reviewer(),
          review.reviewerOfficer(),
          Procedure.LEGAL_REVIEW);
    }
    return store(actor, found, act);
  }

  /**
   * An act that issues a numbered document.
   *
   * @param kind the kind of act
   * @param act makes the act with its number; all its other content stays the same
   * @throws IllegalArgumentException if acts of the kind issue no document, or have a method here
   * @throws Refusal as {@link #perform}
   */
  public EnforcementCase issue(
      Actor actor,
      UUID caseId,
      long revision,
      ActKind kind,
      LocalDate date,
      Function<DocumentNumber, CaseAct> act) {
    if (!NUMBERED.containsKey(kind)) {
      throw new IllegalArgumentException("this act issues no document here: " + kind);
    }
    mayDo(actor, kind);
    EnforcementCase found = findRevision(actor, caseId, revision);
    return storeNumbered(actor, found, NUMBERED.get(kind), date, act);
  }

  /**
   * A case in scope.
   *
   * @throws Refusal NOT_FOUND
   */
  public EnforcementCase find(Actor actor, UUID id) {
    EnforcementCase found = cases.find(id).orElseThrow(() -> notFound("case", id));
    actor.mustSee(divisions, found.division(), found.enterprise());
    return found;
  }

  /** What is owed in a case, and when. */
  public Collection collection(EnforcementCase enforcementCase) {
    return enforcementCase.collection(procedure);
  }

  private EnforcementCase store(Actor actor, EnforcementCase found, CaseAct act) {
    mustNotBeInFuture(act.date());
    mustBeCertified(act);
    EnforcementCase stored = cases.update(found.perform(act, procedure));
    write(actor, act.kind(), stored);
    return stored;
  }

  /** Takes a number for an act only when nothing else stands against it. */
  private EnforcementCase storeNumbered(
      Actor actor,
      EnforcementCase found,
      DocumentKind kind,
      LocalDate date,
      Function<DocumentNumber, CaseAct> act) {
    mustNotBeInFuture(date);
    CaseAct tried = act.apply(found.number());
    mustBeCertified(tried);
    found.perform(tried, procedure);
    return store(actor, found, act.apply(numbers.issue(found.division(), kind, date.getYear())));
  }

  private EnforcementCase findRevision(Actor actor, UUID id, long revision) {
    EnforcementCase found = find(actor, id);
    if (found.revision() != revision) {
      throw Refusal.of(
          RefusalCode.STALE_REVISION,
          Map.of("read", revision, "stored", found.revision(), "case", id.toString()));
    }
    return found;
  }

  /** Refuses an act out of order before anything is computed for it. */
  private static void mustBeAllowed(EnforcementCase found, ActKind kind) {
    found.missingFor(kind).stream()
        .findFirst()
        .ifPresent(
            rule -> {
              throw found.outOfSequence(kind, rule);
            });
  }

  private static void mustAllow(FineAssessment assessment, Yuan fine) {
    if (!assessment.allows(fine)) {
      throw Refusal.of(
          RefusalCode.FINE_OUTSIDE_RANGE,
          Map.of(
              "fineYuan", fine,
              "outcome", assessment.outcome(),
              "range", assessment.range().map(FineRange::label).orElse(""),
              "provision", assessment.applied().ref().toString()),
          assessment.applied().basis());
    }
  }

  private static void mustAllow(FineAssessment assessment, List<OtherPenalty> otherPenalties) {
    if (!assessment.otherPenalties().containsAll(otherPenalties)) {
      throw Refusal.of(
          RefusalCode.ITEMS_DO_NOT_MATCH,
          Map.of(
              "field",
              "otherPenalties",
              "value",
              otherPenalties,
              "available",
              assessment.otherPenalties(),
              "provision",
              assessment.applied().ref().toString()),
          assessment.applied().basis());
    }
  }

  private Inspection concerning(UUID inspectionId, Enterprise enterprise, LocalDate date) {
    Inspection inspection =
        inspections.find(inspectionId).orElseThrow(() -> notFound("inspection", inspectionId));
    if (!inspection.enterprise().equals(enterprise.id())) {
      throw Refusal.of(
          RefusalCode.ITEMS_DO_NOT_MATCH,
          Map.of("field", "inspection", "rule", "an inspection of the enterprise of the case"));
    }
    if (date.isBefore(inspection.date())) {
      throw Refusal.of(
          RefusalCode.DATE_BEFORE_CAUSE,
          Map.of("field", "date", "value", date, "cause", inspection.date()),
          Procedure.FILE);
    }
    return inspection;
  }

  /**
   * 处罚时效: an act discovered more than five years later is not punished at all. Between two and five
   * years it depends on whether it touched lives and did harm, which is for people to say.
   */
  private static void mustBeWithinLimitation(Violation violation, LocalDate discovered) {
    LocalDate lastDay = violation.actDate().plusYears(LONGEST_LIMITATION_YEARS);
    if (discovered.isAfter(lastDay)) {
      throw Refusal.of(
          RefusalCode.TERM_EXPIRED,
          Map.of("act", ActKind.FILING, "lastDay", lastDay, "date", discovered),
          Procedure.LIMITATION);
    }
  }

  private static void mustNotPrecedeAct(LocalDate date, Violation violation) {
    if (date.isBefore(violation.actDate())) {
      throw Refusal.of(
          RefusalCode.DATE_BEFORE_CAUSE,
          Map.of("field", "date", "value", date, "cause", violation.actDate()),
          Procedure.FILE);
    }
  }

  private void mustNotBeInFuture(LocalDate date) {
    if (date.isAfter(LocalDate.now(clock))) {
      throw Refusal.of(RefusalCode.DATE_IN_FUTURE, Map.of("field", "date", "value", date));
    }
  }

  private static void mayDo(Actor actor, ActKind kind) {
    actor.mustHaveAnyOf(MAY_DO.get(kind).toArray(Role[]::new));
  }

  private Officer officer(UUID id) {
    return officers.find(id).orElseThrow(() -> notFound("officer", id));
  }

  private void mustBeCertified(CaseAct act) {
    act.actingOfficers().forEach(id -> OfficerPair.mustBeCertified(officer(id), act.actedOn()));
  }

  private void write(Actor actor, ActKind kind, EnforcementCase enforcementCase) {
    journal.write(
        actor,
        "case." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        "case",
        enforcementCase.id(),
        enforcementCase.division(),
        enforcementCase.year(),
        enforcementCase.number().toString());
  }

  private static Refusal notFound(String what, UUID id) {
    return Refusal.of(RefusalCode.NOT_FOUND, Map.of(what, id.toString()));
  }
}
