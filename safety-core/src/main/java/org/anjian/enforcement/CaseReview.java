package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 案卷评查: what is wrong with a case as of a day, the fatal first, each with its article and what
 * cures it, and a score. It is read off the acts; nothing is stored. Terms are judged only on days
 * on which a text that is carried sets them, and a ledger of a past year only by what it says.
 *
 * @param defects what is wrong, the gravest first
 * @param score 100 less the points of the defects, not below 0
 */
public record CaseReview(List<Defect> defects, int score) {

  public CaseReview {
    defects = List.copyOf(defects);
  }

  /**
   * 问题: one defect.
   *
   * @param item what is wrong
   * @param dueOn the last day on which it would have been in time, if it is about time
   * @param doneOn the day on which it was done, late or too early; empty if it was not done
   * @param cure the act that still cures it, if one does
   * @param points what it costs by the bureau's own table
   */
  public record Defect(
      ReviewItem item,
      Optional<LocalDate> dueOn,
      Optional<LocalDate> doneOn,
      Optional<ActKind> cure,
      int points) {
    public Defect {
      Objects.requireNonNull(item, "item");
      Objects.requireNonNull(dueOn, "dueOn");
      Objects.requireNonNull(doneOn, "doneOn");
      Objects.requireNonNull(cure, "cure");
    }
  }

  /** Whether no defect is fatal. */
  public boolean stands() {
    return defects.stream().noneMatch(one -> one.item().severity() == ReviewItem.Severity.FATAL);
  }

  /** Reviews a case as of a day. */
  public static CaseReview of(
      EnforcementCase reviewed, Procedure procedure, ReviewPoints points, LocalDate asOf) {
    Reading reading = new Reading(reviewed, procedure, points, asOf);
    reading.filing();
    reviewed.decision().ifPresent(reading::decision);
    reading.hearing();
    reading.time();
    reading.referral();
    reading.afterwards();
    new AftermathReading(reviewed, procedure, asOf, reading).read();
    new InvestigationReview(
            reviewed, procedure, asOf, (item, dueOn, doneOn) -> reading.add(item, dueOn, doneOn))
        .read();
    List<Defect> defects =
        reading.defects.stream().sorted(Comparator.comparing(Defect::item)).toList();
    int lost = defects.stream().mapToInt(Defect::points).sum();
    return new CaseReview(defects, Math.max(0, ReviewPoints.FULL - lost));
  }

  /** One reading of a case, that collects what is wrong. */
  private static final class Reading implements AftermathReading.Noting {

    private final EnforcementCase read;
    private final Procedure procedure;
    private final ReviewPoints points;
    private final LocalDate asOf;
    private final boolean live;
    private final List<Defect> defects = new ArrayList<>();

    private Reading(
        EnforcementCase read, Procedure procedure, ReviewPoints points, LocalDate asOf) {
      this.read = read;
      this.procedure = procedure;
      this.points = points;
      this.asOf = asOf;
      this.live = read.origin() == EnforcementCase.Origin.LIVE;
    }

    private void filing() {
      if (live && read.filing().officers().isEmpty()) {
        wrong(ReviewItem.TOO_FEW_OFFICERS);
      }
    }

    private void decision(CaseAct.Decision decision) {
      if (!live || read.isOnTheSpot()) {
        return;
      }
      if (!before(ActKind.ASSESSMENT, decision)) {
        wrong(ReviewItem.NOT_INVESTIGATED);
      }
      if (!before(ActKind.NOTICE, decision) || !before(ActKind.NOTICE_DELIVERY, decision)) {
        wrong(ReviewItem.NOT_NOTIFIED);
      } else {
        read.partyMayBeHeardUntil(procedure)
            .filter(lastDay -> !decision.date().isAfter(lastDay))
            .ifPresent(
                lastDay ->
                    add(
                        ReviewItem.DECIDED_BEFORE_HEARING_THE_PARTY,
                        Optional.of(lastDay),
                        Optional.of(decision.date())));
        CaseAct.Notice notice = read.notice().orElseThrow();
        if (decision.fine().exceeds(notice.fine())
            || !notice.otherPenalties().containsAll(decision.otherPenalties())) {
          wrong(ReviewItem.HEAVIER_THAN_NOTICE);
        }
      }
      if (read.has(ActKind.HEARING_REQUEST)
          && !read.has(ActKind.HEARING)
          && !read.has(ActKind.WAIVER)
          && !read.has(ActKind.HEARING_TERMINATION)) {
        wrong(ReviewItem.HEARING_NOT_HELD);
      }
      if (!read.legalReview().map(CaseAct.LegalReview::passed).orElse(!read.needsLegalReview())) {
        wrong(ReviewItem.NO_LEGAL_REVIEW);
      }
      if (read.needsCollectiveDiscussion(decision.date()) && !read.discussedCollectively()) {
        wrong(ReviewItem.NO_COLLECTIVE_DISCUSSION);
      }
      if (!Referral.of(upTo(decision)).isSettled()
          || Referral.of(upTo(decision)) == Referral.FILED) {
        wrong(ReviewItem.PUNISHED_INSTEAD_OF_TRANSFER);
      }
    }

    private void hearing() {
      for (CaseAct act : read.round()) {
        if (act instanceof CaseAct.Hearing hearing) {
          procedure
              .hearingNotification(hearing.date())
              .filter(deadline -> !deadline.isMetBy(hearing.noticedOn()))
              .ifPresent(
                  deadline ->
                      add(
                          ReviewItem.HEARING_NOTICE_SHORT,
                          Optional.of(deadline.lastDay()),
                          Optional.of(hearing.noticedOn())));
        }
        if (act instanceof CaseAct.Statement statement && statement.review().isBlank()) {
          wrong(ReviewItem.STATEMENT_NOT_REVIEWED);
        }
        if (act instanceof CaseEnd.NoPenalty ended
            && ended.ground().demandsEducation()
            && ended.education().isBlank()) {
          wrong(ReviewItem.NOT_EDUCATED);
        }
      }
      if (read.has(ActKind.HEARING_REQUEST)
          && !read.has(ActKind.WAIVER)
          && !read.has(ActKind.HEARING_TERMINATION)) {
        inTime(
            ReviewItem.HEARING_LATE,
            procedure.lastDay("HEARING", read.date(ActKind.HEARING_REQUEST)),
            first(ActKind.HEARING));
      }
    }

    private void time() {
      Optional<LocalDate> decided = first(ActKind.DECISION).or(() -> first(ActKind.NO_PENALTY));
      if (decided.isPresent() || (!read.isConcluded() && read.referral() == Referral.NONE)) {
        inTime(ReviewItem.DECIDED_LATE, read.decideBy(procedure), decided);
      }
      if (live) {
        decided.ifPresent(
            day ->
                inTime(
                    ReviewItem.DELIVERED_LATE,
                    procedure.lastDay("DELIVERY", day),
                    first(ActKind.DECISION_DELIVERY)));
      }
    }

    private void referral() {
      LocalDate reported = null;
      LocalDate approved = null;
      for (CaseAct act : read.acts()) {
        if (act instanceof CaseEnd.TransferReport) {
          reported = act.date();
        } else if (act instanceof CaseEnd.TransferApproval approval && reported != null) {
          inTime(
              ReviewItem.TRANSFER_DECIDED_LATE,
              decideTransferBy(reported),
              Optional.of(act.date()));
          reported = null;
          approved = approval.approved() ? act.date() : null;
        } else if (act instanceof CaseEnd.Transfer && approved != null) {
          inTime(
              ReviewItem.TRANSFERRED_LATE,
              Optional.of(approved.plusDays(1)),
              Optional.of(act.date()));
          approved = null;
        }
      }
      if (reported != null) {
        inTime(ReviewItem.TRANSFER_DECIDED_LATE, decideTransferBy(reported), Optional.empty());
      }
      if (approved != null) {
        inTime(ReviewItem.TRANSFERRED_LATE, Optional.of(approved.plusDays(1)), Optional.empty());
      }
    }

    private Optional<LocalDate> decideTransferBy(LocalDate reported) {
      return procedure.lastDay("REFERRAL_DECISION", reported);
    }

    private void afterwards() {
      Optional<CaseAct.Decision> decision = live ? read.decision() : Optional.empty();
      decision.ifPresent(
          made -> {
            if (read.has(ActKind.PUBLICATION) || stands()) {
              inTime(
                  ReviewItem.PUBLISHED_LATE,
                  procedure.lastDay("PENALTY_DISCLOSURE", made.date()),
                  first(ActKind.PUBLICATION));
            }
            if (AfterDecision.isReported(read, made)) {
              inTime(
                  ReviewItem.REPORTED_UPWARD_LATE,
                  procedure.lastDay("UPWARD_REPORT", made.date()),
                  first(ActKind.UPWARD_REPORT));
            }
          });
      AfterDecision.endedOn(read)
          .ifPresent(
              day ->
                  inTime(
                      ReviewItem.CLOSED_LATE,
                      procedure.lastDay("CLOSING", day),
                      first(ActKind.CLOSING)));
    }

    /** Whether anything of the decision holds, so that it is published. */
    private boolean stands() {
      return read.penaltyInForce().filter(PenaltyInForce::stands).isPresent();
    }

    /** Adds a defect if something was done after its last day, or was not done and that is over. */
    @Override
    public void inTime(ReviewItem item, Optional<LocalDate> lastDay, Optional<LocalDate> doneOn) {
      lastDay
          .filter(day -> doneOn.orElse(asOf).isAfter(day))
          .ifPresent(day -> add(item, lastDay, doneOn));
    }

    @Override
    public void wrong(ReviewItem item) {
      add(item, Optional.empty(), Optional.empty());
    }

    private void add(ReviewItem item, Optional<LocalDate> dueOn, Optional<LocalDate> doneOn) {
      Optional<ActKind> cure =
          item.cure().filter(kind -> doneOn.isEmpty() && read.missingFor(kind).isEmpty());
      defects.add(new Defect(item, dueOn, doneOn, cure, points.of(item)));
    }

    private Optional<LocalDate> first(ActKind kind) {
      return read.has(kind) ? Optional.of(read.date(kind)) : Optional.empty();
    }

    private boolean before(ActKind kind, CaseAct act) {
      return upTo(act).stream().anyMatch(one -> one.kind() == kind);
    }

    private List<CaseAct> upTo(CaseAct act) {
      return read.round().subList(0, read.round().indexOf(act));
    }
  }
}
