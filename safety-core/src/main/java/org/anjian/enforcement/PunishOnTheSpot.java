package org.anjian.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
import org.anjian.people.Officer;
import org.anjian.people.OfficerPair;
import org.anjian.people.Officers;

/** 当场处罚: two officers decide a small fine or a warning on the spot and hand over the form. */
public final class PunishOnTheSpot {

  private final EnforcementCases cases;
  private final Enterprises enterprises;
  private final Inspections inspections;
  private final Officers officers;
  private final DocumentNumbers numbers;
  private final FineAssessor assessor;
  private final Divisions divisions;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;

  public PunishOnTheSpot(
      EnforcementCases cases,
      Enterprises enterprises,
      Inspections inspections,
      Officers officers,
      DocumentNumbers numbers,
      FineAssessor assessor,
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
    this.divisions = Objects.requireNonNull(divisions, "divisions");
    this.journal = Objects.requireNonNull(journal, "journal");
    this.ids = Objects.requireNonNull(ids, "ids");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * What the officers put into the form.
   *
   * @param date day
   * @param place where
   * @param findings the facts and what proves them
   * @param fine the fine, zero for a warning
   * @param otherPenalties a warning, an order to correct
   * @param statement what the party said and what was made of it; that it said nothing, if so
   * @param refusedToSign why the party did not sign; empty if it did
   */
  public record Form(
      LocalDate date,
      String place,
      String findings,
      Yuan fine,
      List<OtherPenalty> otherPenalties,
      String statement,
      String refusedToSign) {
    public Form {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(findings, "findings");
      Objects.requireNonNull(fine, "fine");
      otherPenalties = List.copyOf(otherPenalties);
      Objects.requireNonNull(statement, "statement");
      Objects.requireNonNull(refusedToSign, "refusedToSign");
    }
  }

  /**
   * Decides on the spot. The number is taken last, so that nothing refused leaves a gap.
   *
   * @throws Refusal NOT_FOUND, OUTSIDE_SCOPE, DATE_IN_FUTURE, DATE_BEFORE_CAUSE,
   *     ITEMS_DO_NOT_MATCH, TWO_OFFICERS_REQUIRED, CERTIFICATE_NOT_VALID, FINE_OUTSIDE_RANGE,
   *     NOT_ON_THE_SPOT, LAW_NOT_COVERED, FACT_MISSING, or what {@link FineAssessor#assess} refuses
   */
  public EnforcementCase decide(
      Actor actor,
      UUID enterpriseId,
      Optional<UUID> inspectionId,
      Violation violation,
      UUID leadOfficer,
      UUID assistingOfficer,
      Form form) {
    actor.mustHaveAnyOf(Role.INSPECTOR, Role.LEADER);
    if (form.date().isAfter(LocalDate.now(clock))) {
      throw Refusal.of(RefusalCode.DATE_IN_FUTURE, Map.of("field", "date", "value", form.date()));
    }
    Enterprise enterprise =
        enterprises.find(enterpriseId).orElseThrow(() -> notFound("enterprise", enterpriseId));
    actor.mustSee(divisions, enterprise.division(), enterprise.id());
    inspectionId.ifPresent(id -> mustConcern(id, enterprise));
    OfficerPair pair =
        leadOfficer.equals(assistingOfficer)
            ? new OfficerPair(leadOfficer, assistingOfficer)
            : OfficerPair.acting(officer(leadOfficer), officer(assistingOfficer), form.date());
    Reasoned<FineAssessment> reasoned = assessor.assess(violation.factsOn(form.date()));
    mustAllow(reasoned.value(), form);
    OnTheSpot.Decision.mustBeAllowed(
        violation, form.date(), form.fine(), form.otherPenalties(), form.statement());
    DocumentNumber number =
        numbers.issue(
            enterprise.division(), DocumentKind.ON_THE_SPOT_PENALTY, form.date().getYear());
    EnforcementCase decided =
        EnforcementCase.punishOnTheSpot(
            ids.next(),
            enterprise.id(),
            enterprise.division(),
            inspectionId,
            violation,
            decision(
                form,
                number,
                pair,
                reasoned.value().applied().ref().toString(),
                CanonicalJson.of(reasoned.trace())));
    cases.add(decided);
    journal.write(
        actor,
        "case.on-the-spot-decision",
        "case",
        decided.id(),
        decided.division(),
        decided.year(),
        decided.number().toString());
    return decided;
  }

  private static OnTheSpot.Decision decision(
      Form form, DocumentNumber number, OfficerPair pair, String applied, String trace) {
    return new OnTheSpot.Decision(
        number,
        form.date(),
        pair,
        form.place(),
        form.findings(),
        applied,
        form.fine(),
        form.otherPenalties(),
        form.statement(),
        form.refusedToSign(),
        trace);
  }

  /**
   * A warning and an order to correct may come with what the clause sets; a fine is in its range.
   */
  private static void mustAllow(FineAssessment assessment, Form form) {
    if (!assessment.allows(form.fine())) {
      throw Refusal.of(
          RefusalCode.FINE_OUTSIDE_RANGE,
          Map.of(
              "fineYuan", form.fine(),
              "outcome", assessment.outcome(),
              "range", assessment.range().map(FineRange::label).orElse(""),
              "provision", assessment.applied().ref().toString()),
          assessment.applied().basis());
    }
    if (!assessment.otherPenalties().containsAll(form.otherPenalties())) {
      throw Refusal.of(
          RefusalCode.ITEMS_DO_NOT_MATCH,
          Map.of(
              "field", "otherPenalties",
              "value", form.otherPenalties(),
              "available", assessment.otherPenalties(),
              "provision", assessment.applied().ref().toString()),
          assessment.applied().basis());
    }
  }

  private void mustConcern(UUID inspectionId, Enterprise enterprise) {
    Inspection inspection =
        inspections.find(inspectionId).orElseThrow(() -> notFound("inspection", inspectionId));
    if (!inspection.enterprise().equals(enterprise.id())) {
      throw Refusal.of(
          RefusalCode.ITEMS_DO_NOT_MATCH,
          Map.of("field", "inspection", "rule", "an inspection of the enterprise of the case"));
    }
  }

  private Officer officer(UUID id) {
    return officers.find(id).orElseThrow(() -> notFound("officer", id));
  }

  private static Refusal notFound(String what, UUID id) {
    return Refusal.of(RefusalCode.NOT_FOUND, Map.of(what, id.toString()));
  }
}
