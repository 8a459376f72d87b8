package org.anjian.enforcement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** 调查评查: what a review of a case finds wrong with its evidence, its measures and its officers. */
final class InvestigationReview {

  /** Takes what is wrong. */
  @FunctionalInterface
  interface Findings {
    void add(ReviewItem item, Optional<LocalDate> dueOn, Optional<LocalDate> doneOn);
  }

  private final EnforcementCase read;
  private final Procedure procedure;
  private final LocalDate asOf;
  private final Findings found;

  InvestigationReview(EnforcementCase read, Procedure procedure, LocalDate asOf, Findings found) {
    this.read = read;
    this.procedure = procedure;
    this.asOf = asOf;
    this.found = found;
  }

  /** Adds everything that is wrong. */
  void read() {
    read.holdings().all().forEach(this::measure);
    read.appraisals().all().stream()
        .filter(Appraisals.Entry::isOpen)
        .forEach(
            one ->
                inTime(
                    ReviewItem.APPRAISAL_OVERDUE,
                    Optional.of(one.commission().dueOn()),
                    Optional.empty()));
    recusal();
    if (read.origin() == EnforcementCase.Origin.LIVE && !read.isOnTheSpot()) {
      read.decision().ifPresent(this::decision);
    }
  }

  private void measure(HeldProperty held) {
    Optional<LocalDate> ended = held.disposal().map(CaseAct::date);
    inTime(
        held.isSeizure() ? ReviewItem.SEIZURE_EXPIRED : ReviewItem.REGISTRATION_EXPIRED,
        held.lastDay(read, procedure),
        ended);
    if (held.measure().approval().isEmpty()) {
      reported(held);
    }
    if (held.isRefused()) {
      inTime(ReviewItem.REFUSED_MEASURE_NOT_LIFTED, held.ratification().map(CaseAct::date), ended);
    }
    if (held.isToBeGivenBack() || held.givenBack().isPresent()) {
      inTime(ReviewItem.PROPERTY_NOT_GIVEN_BACK, ended, held.givenBack().map(CaseAct::date));
    }
  }

  private void reported(HeldProperty held) {
    String rule =
        held.isSeizure()
            ? InvestigationTerms.SEIZURE_REPORT
            : InvestigationTerms.REGISTRATION_REPORT;
    Optional<LocalDateTime> latest = procedure.lastMoment(rule, held.measure().at());
    Optional<LocalDateTime> at = held.ratification().map(CaseMeasure.Ratification::reportedAt);
    latest
        .filter(last -> at.orElse(asOf.atStartOfDay()).isAfter(last))
        .ifPresent(
            last ->
                found.add(
                    ReviewItem.MEASURE_NOT_REPORTED,
                    Optional.of(last.toLocalDate()),
                    at.map(LocalDateTime::toLocalDate)));
  }

  private void recusal() {
    Set<UUID> recused = new HashSet<>();
    CaseTeam team = read.team();
    for (CaseAct act : read.acts()) {
      if (act.actingOfficers().stream().anyMatch(recused::contains)) {
        found.add(ReviewItem.RECUSED_OFFICER_ACTED, Optional.empty(), Optional.of(act.date()));
      }
      if (act instanceof CaseRecusal.Decided decided && decided.granted()) {
        team.requests().get(decided.request() - 1).request().officer().ifPresent(recused::add);
      }
    }
    if (team.awaitsDecision() && read.isConcluded()) {
      found.add(ReviewItem.RECUSAL_NOT_DECIDED, Optional.empty(), Optional.empty());
    }
  }

  private void decision(CaseAct.Decision decision) {
    if (read.evidence().isEmpty()) {
      found.add(ReviewItem.NO_EVIDENCE, Optional.empty(), Optional.empty());
    }
    if (Procedure.ministryRuleApplies(decision.date()) && !read.has(ActKind.INVESTIGATION_REPORT)) {
      found.add(ReviewItem.NO_INVESTIGATION_REPORT, Optional.empty(), Optional.empty());
    }
  }

  private void inTime(ReviewItem item, Optional<LocalDate> lastDay, Optional<LocalDate> doneOn) {
    lastDay
        .filter(day -> doneOn.orElse(asOf).isAfter(day))
        .ifPresent(day -> found.add(item, lastDay, doneOn));
  }
}
