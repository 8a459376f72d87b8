package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjian.calendar.Deadline;
import org.anjian.duty.Due;
import org.anjian.duty.Duty;
import org.anjian.duty.DutyKind;
import org.anjian.duty.DutyQuery;
import org.anjian.duty.DutyRecord;
import org.anjian.duty.DutySource;

/**
 * 案件的期限: what is still to be done in a case, by whom and until when, read off its acts. A step
 * without a term in a text that is carried has no duty of its own; it is done within the time for
 * the whole case.
 *
 * <p>What the party may do within a term leaves the list when the term is over: it is a right, not
 * late work.
 */
public final class CaseDuties implements DutySource {

  private static final Set<DutyKind> KINDS =
      Set.of(
          DutyKind.CASE_DECISION,
          DutyKind.STATEMENT,
          DutyKind.HEARING_REQUEST,
          DutyKind.HEARING_NOTIFICATION,
          DutyKind.HEARING,
          DutyKind.LEGAL_REVIEW,
          DutyKind.COLLECTIVE_DISCUSSION,
          DutyKind.REFERRAL_DECISION,
          DutyKind.REFERRAL,
          DutyKind.DECISION_DELIVERY,
          DutyKind.PUBLICATION,
          DutyKind.UPWARD_REPORT,
          DutyKind.PAYMENT,
          DutyKind.INSTALMENT,
          DutyKind.DEMAND,
          DutyKind.COURT_APPLICATION,
          DutyKind.ON_THE_SPOT_REPORT,
          DutyKind.FINE_HANDOVER,
          DutyKind.FINE_DEPOSIT,
          DutyKind.RECONSIDERATION_ANSWER,
          DutyKind.SUIT_ANSWER,
          DutyKind.PUBLICATION_WITHDRAWAL,
          DutyKind.RENEWED_DECISION,
          DutyKind.CLOSING);

  private final OpenCases cases;
  private final Procedure procedure;

  /**
   * The duties of the open cases of a store.
   *
   * @param procedure the terms, by a clock that answers provisionally where no holiday notice is
   *     out
   */
  public CaseDuties(OpenCases cases, Procedure procedure) {
    this.cases = Objects.requireNonNull(cases, "cases");
    this.procedure = Objects.requireNonNull(procedure, "procedure");
  }

  @Override
  public Set<DutyKind> kinds() {
    return KINDS;
  }

  @Override
  public List<Duty> open(DutyQuery query) {
    if (Collections.disjoint(KINDS, query.kinds())) {
      return List.of();
    }
    return cases.open(query).stream()
        .flatMap(one -> of(one, procedure, query.today()).stream())
        .filter(query::wants)
        .toList();
  }

  /** What is to be done in a case on a day; nothing in one that is closed, or of a ledger. */
  public static List<Duty> of(EnforcementCase read, Procedure procedure, LocalDate today) {
    if (read.origin() == EnforcementCase.Origin.LEDGER || read.has(ActKind.CLOSING)) {
      return List.of();
    }
    Reading reading = new Reading(read, procedure, today);
    reading.referral();
    if (!read.isConcluded() && read.referral() == Referral.NONE) {
      reading.untilDecision();
    }
    reading.delivery();
    AftermathDuties.of(read, procedure, reading::add);
    read.decision().ifPresent(reading::afterwards);
    AfterDecision.endedOn(read)
        .ifPresent(day -> reading.add(DutyKind.CLOSING, procedure.due("CLOSING", day)));
    return List.copyOf(reading.duties);
  }

  /** One reading of a case, that collects what is to be done. */
  private static final class Reading {

    private final EnforcementCase read;
    private final Procedure procedure;
    private final LocalDate today;
    private final List<Duty> duties = new ArrayList<>();

    private Reading(EnforcementCase read, Procedure procedure, LocalDate today) {
      this.read = read;
      this.procedure = procedure;
      this.today = today;
    }

    private void untilDecision() {
      Optional<Due> decision = decision();
      add(DutyKind.CASE_DECISION, decision);
      if (read.has(ActKind.NOTICE_DELIVERY)) {
        partyIsHeard();
        hearing();
        if (awaits(ActKind.LEGAL_REVIEW) && needsReview()) {
          add(DutyKind.LEGAL_REVIEW, decision);
        }
        if (awaits(ActKind.COLLECTIVE_DISCUSSION)
            && !needsReview()
            && read.needsCollectiveDiscussion()
            && !read.discussedCollectively()) {
          add(DutyKind.COLLECTIVE_DISCUSSION, decision);
        }
      }
    }

    private Optional<Due> decision() {
      Optional<Due> ordinary = procedure.due("DECISION", read.filing().date());
      return read.decideBy(procedure)
          .map(
              day ->
                  ordinary
                      .filter(due -> due.lastDay().equals(day))
                      .orElseGet(() -> Due.on(day, Procedure.EXTEND)));
    }

    private void partyIsHeard() {
      LocalDate told = read.date(ActKind.NOTICE_DELIVERY);
      boolean silent = !read.has(ActKind.WAIVER) && !read.has(ActKind.HEARING);
      if (silent && !read.has(ActKind.STATEMENT)) {
        add(DutyKind.STATEMENT, running(procedure.due("STATEMENT", told)));
      }
      if (silent
          && !read.has(ActKind.HEARING_REQUEST)
          && read.notice().filter(CaseAct.Notice::hearingOffered).isPresent()) {
        add(DutyKind.HEARING_REQUEST, running(procedure.due("HEARING_REQUEST", told)));
      }
    }

    private void hearing() {
      boolean wanted =
          read.has(ActKind.HEARING_REQUEST)
              && !read.has(ActKind.HEARING)
              && !read.has(ActKind.HEARING_TERMINATION)
              && !read.has(ActKind.WAIVER);
      if (!wanted) {
        return;
      }
      Optional<Due> held = procedure.due("HEARING", read.date(ActKind.HEARING_REQUEST));
      add(DutyKind.HEARING, held);
      add(
          DutyKind.HEARING_NOTIFICATION,
          held.flatMap(due -> procedure.latestFor("HEARING_NOTIFICATION", due.lastDay()))
              .map(latest -> Due.by(latest, Procedure.HEARING_NOTICE)));
    }

    private boolean awaits(ActKind kind) {
      return read.missingFor(kind).isEmpty()
          && read.partyMayBeHeardUntil(procedure).map(today::isAfter).orElse(true);
    }

    private boolean needsReview() {
      return read.needsLegalReview() && read.legalReview().isEmpty();
    }

    private void referral() {
      switch (read.referral()) {
        case REPORTED ->
            add(
                DutyKind.REFERRAL_DECISION,
                procedure.due("REFERRAL_DECISION", read.lastDate(ActKind.TRANSFER_REPORT)));
        case APPROVED ->
            add(
                DutyKind.REFERRAL,
                Optional.of(
                    Due.on(
                        read.lastDate(ActKind.TRANSFER_APPROVAL).plusDays(1),
                        Procedure.APPROVE_TRANSFER)));
        default -> {
          // Nothing of the bureau's own is due.
        }
      }
    }

    private void delivery() {
      if (!read.has(ActKind.DECISION_DELIVERY)) {
        Stream.of(ActKind.DECISION, ActKind.NO_PENALTY)
            .filter(read::has)
            .findFirst()
            .ifPresent(
                kind ->
                    add(DutyKind.DECISION_DELIVERY, procedure.due("DELIVERY", read.date(kind))));
      }
    }

    private void afterwards(CaseAct.Decision made) {
      boolean stands = read.penaltyInForce().filter(PenaltyInForce::stands).isPresent();
      if (stands && !read.has(ActKind.PUBLICATION)) {
        add(DutyKind.PUBLICATION, procedure.due("PENALTY_DISCLOSURE", made.date()));
      }
      if (AfterDecision.isReported(read, made) && !read.has(ActKind.UPWARD_REPORT)) {
        add(DutyKind.UPWARD_REPORT, procedure.due("UPWARD_REPORT", made.date()));
      }
      if (!stands || read.has(ActKind.EXECUTION_END)) {
        return;
      }
      boolean beforeCourt = !read.courtWay().mayApply();
      if (read.has(ActKind.DECISION_DELIVERY) && !read.isFinePaid() && !beforeCourt) {
        read.collection(procedure).nextDue().ifPresent(this::collection);
      }
    }

    private void collection(LocalDate nextDue) {
      boolean planned = read.has(ActKind.INSTALMENT_PLAN);
      Optional<Due> payment =
          read.deliveredOn()
              .flatMap(day -> procedure.due("PAYMENT", day))
              .filter(due -> !planned && due.lastDay().equals(nextDue));
      add(
          planned ? DutyKind.INSTALMENT : DutyKind.PAYMENT,
          payment.or(
              () -> Optional.of(Due.on(nextDue, planned ? Procedure.INSTALMENTS : Procedure.PAY))));
      Optional<LocalDate> open = read.finalOn(procedure);
      Optional<Due> window =
          open.flatMap(
              day ->
                  procedure.due(
                      planned ? "COURT_ENFORCEMENT_AFTER_DEFERRAL" : "COURT_ENFORCEMENT", day));
      if (!read.has(ActKind.DEMAND)) {
        if (today.isAfter(nextDue)) {
          add(DutyKind.DEMAND, window.flatMap(due -> demandBefore(due.lastDay(), nextDue)));
        }
        return;
      }
      LocalDate performed =
          read.demandDeliveredOn()
              .flatMap(procedure::performanceAfterDemand)
              .map(Deadline::lastDay)
              .orElse(today);
      add(
          DutyKind.COURT_APPLICATION,
          window.map(due -> due.notBefore(later(open.orElseThrow(), performed).plusDays(1))));
    }

    /** The demand must have run before the court can be asked in time. */
    private Optional<Due> demandBefore(LocalDate lastDay, LocalDate nextDue) {
      return procedure
          .latestFor("ENFORCEMENT_REMINDER", lastDay)
          .map(
              latest ->
                  Due.by(latest, Procedure.APPLY_AFTER_DEMAND).notBefore(nextDue.plusDays(1)));
    }

    /** A term within which the party may act; empty when it is over. */
    private Optional<Due> running(Optional<Due> due) {
      return due.filter(found -> !today.isAfter(found.lastDay()));
    }

    private void add(DutyKind kind, Optional<Due> due) {
      due.ifPresent(
          found -> duties.add(new Duty(kind, record(), read.division(), officers(), found, 1)));
    }

    private DutyRecord record() {
      return new DutyRecord(
          DutyRecord.Kind.CASE,
          read.id(),
          read.number().toString(),
          read.violation().partyName(),
          Optional.of(read.enterprise()));
    }

    private List<UUID> officers() {
      return read.filing().officers().stream()
          .flatMap(pair -> pair.both().stream())
          .distinct()
          .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
      return one.isAfter(other) ? one : other;
    }
  }
}
