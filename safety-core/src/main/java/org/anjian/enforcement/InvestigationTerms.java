package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.anjian.calendar.Approver;
import org.anjian.calendar.EffectivePeriod;
import org.anjian.calendar.Extension;
import org.anjian.calendar.LegalTerm;
import org.anjian.calendar.PermittedSuspension;
import org.anjian.calendar.RunningTerm;
import org.anjian.calendar.Suspension;
import org.anjian.calendar.Term;

/**
 * 办案期限与措施期限: the terms of a case and of its measures, each run by the legal clock with the ledger
 * of what was left out of it and how it was extended.
 */
public final class InvestigationTerms {

  static final String DECISION = "DECISION";
  static final String SEIZURE = "SEIZURE";
  static final String EVIDENCE_DISPOSAL = "EVIDENCE_DISPOSAL";
  static final String SEIZURE_REPORT = "SEIZURE_REPORT";
  static final String REGISTRATION_REPORT = "EVIDENCE_REGISTRATION_REPORT";
  private static final String TESTING = "TESTING";
  private static final List<Integer> TOTAL_DAYS = List.of(120, 180);
  private static final List<Approver> APPROVERS =
      List.of(Approver.AGENCY_HEAD, Approver.SUPERIOR_AGENCY);

  private InvestigationTerms() {}

  /**
   * 办案期限: the time for the decision, with its extensions and the time of appraisals; empty where no
   * text that is carried sets one. It has no last day while an appraisal is out.
   */
  public static Optional<RunningTerm> decision(EnforcementCase of, Procedure procedure) {
    List<Entry> ledger = new ArrayList<>();
    for (EffectivePeriod days : of.appraisals().leftOutOfTheCase()) {
      ledger.add(Entry.leavingOut(days));
    }
    int step = 0;
    for (CaseAct act : of.acts()) {
      if (act instanceof CaseTime.DecisionExtension && step < TOTAL_DAYS.size()) {
        ledger.add(
            Entry.extending(
                new Extension(APPROVERS.get(step), act.date(), days(TOTAL_DAYS.get(step)))));
        step++;
      }
    }
    return procedure
        .term(DECISION, of.filing().date())
        .map(legal -> run(procedure.clock().start(legal, of.filing().date()), ledger));
  }

  /** 查封扣押期限: empty where no text that is carried sets one, or it is no seizure. */
  public static Optional<RunningTerm> seizure(
      EnforcementCase of, HeldProperty held, Procedure procedure) {
    if (!(held.measure() instanceof CaseMeasure.Seizure seizure)) {
      return Optional.empty();
    }
    LocalDate start = seizure.at().toLocalDate();
    List<Entry> ledger = new ArrayList<>();
    of.appraisals()
        .leftOutOf(seizure.number())
        .forEach(period -> ledger.add(Entry.leavingOut(period)));
    int total = seizure.days();
    for (CaseMeasure.SeizureExtension extension : held.extensions()) {
      total += extension.days();
      ledger.add(
          Entry.extending(new Extension(Approver.AGENCY_HEAD, extension.date(), days(total))));
    }
    return procedure
        .term(SEIZURE, start)
        .map(legal -> lasting(legal, seizure.days()))
        .map(legal -> run(procedure.clock().start(legal, start), ledger));
  }

  /** The extension that makes a running term longer by days. */
  static Extension longer(RunningTerm running, LocalDate approvedOn, int more) {
    return new Extension(Approver.AGENCY_HEAD, approvedOn, days(running.length().length() + more));
  }

  /** 措施届满日: empty where no text that is carried sets one. */
  static Optional<LocalDate> lastDay(EnforcementCase of, HeldProperty held, Procedure procedure) {
    return held.measure() instanceof CaseMeasure.Seizure
        ? seizure(of, held, procedure)
            .flatMap(RunningTerm::deadline)
            .map(deadline -> deadline.lastDay())
        : procedure.lastDay(EVIDENCE_DISPOSAL, held.measure().at().toLocalDate());
  }

  /** A decision may hold for less than the law allows. */
  private static LegalTerm lasting(LegalTerm legal, int length) {
    return new LegalTerm(
        legal.rule(),
        legal.effect(),
        days(length),
        legal.event(),
        legal.holder(),
        legal.basis(),
        legal.text(),
        legal.inForce(),
        legal.extensions(),
        legal.suspensions(),
        legal.labelZh(),
        legal.labelEn());
  }

  private static Term days(int length) {
    return new Term(length, Term.Unit.CALENDAR_DAY);
  }

  /**
   * Adds to a term, day by day, what its articles permit on that day; the rest leaves it as it is.
   */
  private static RunningTerm run(RunningTerm started, List<Entry> ledger) {
    RunningTerm running = started;
    for (Entry entry : ledger.stream().sorted(Comparator.comparing(Entry::day)).toList()) {
      if (entry.fits(running)) {
        running = entry.change().apply(running);
      }
    }
    return running;
  }

  /** One line of the ledger: on which day, since when it is permitted, and what it does. */
  private record Entry(LocalDate day, boolean suspends, UnaryOperator<RunningTerm> change) {

    static Entry leavingOut(EffectivePeriod days) {
      return new Entry(
          days.from().orElseThrow(),
          true,
          running -> running.leavingOut(new Suspension(TESTING, days)));
    }

    static Entry extending(Extension extension) {
      return new Entry(extension.approvedOn(), false, running -> running.extended(extension));
    }

    boolean fits(RunningTerm running) {
      boolean permitted =
          !suspends
              || running
                  .legal()
                  .suspension(TESTING)
                  .map(PermittedSuspension::since)
                  .filter(since -> !day.isBefore(since))
                  .isPresent();
      return permitted
          && !day.isBefore(running.start())
          && running.deadline().filter(deadline -> deadline.isOverOn(day)).isEmpty();
    }
  }
}
