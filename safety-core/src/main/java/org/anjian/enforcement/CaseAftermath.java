package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.document.DocumentNumber;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 决定之后: what follows a penalty besides its payment: publicity, report, and the way to the court.
 */
public sealed interface CaseAftermath extends CaseAct {

  /**
   * 公开处罚信息 (安全生产法(2021) 第78条第2款).
   *
   * @param date day
   * @param place where it can be read
   */
  record Publication(LocalDate date, String place) implements CaseAftermath {
    public Publication {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(place, "place");
    }

    @Override
    public ActKind kind() {
      return ActKind.PUBLICATION;
    }

    /** It may be entered once other things were done. */
    @Override
    public LocalDate notBefore(EnforcementCase before) {
      return before.firstDate(ActKind.DECISION).orElseGet(before::latest);
    }
  }

  /**
   * 报上级备案 (安全生产违法行为行政处罚办法(2025) 第82–85条).
   *
   * @param date day
   * @param receiver the superior agency
   */
  record UpwardReport(LocalDate date, String receiver) implements CaseAftermath {
    public UpwardReport {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(receiver, "receiver");
    }

    @Override
    public ActKind kind() {
      return ActKind.UPWARD_REPORT;
    }

    /** It may be entered once other things were done. */
    @Override
    public LocalDate notBefore(EnforcementCase before) {
      return before.firstDate(ActKind.DECISION).orElseGet(before::latest);
    }
  }

  /**
   * 催告 (行政强制法(2011) 第35、54条): the party is asked once more, in writing, once it is late.
   *
   * @param number document number
   * @param date day on which it was issued; where it was delivered at once, the day on which that
   *     counts
   * @param delivered how it was delivered at once; empty if that is recorded by itself
   */
  record Demand(DocumentNumber number, LocalDate date, Optional<DocumentDelivery> delivered)
      implements CaseAftermath {
    public Demand {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(delivered, "delivered");
    }

    /** Issued and handed over at once. */
    public Demand(DocumentNumber number, LocalDate date, DeliveryMode mode, String receiver) {
      this(number, date, Optional.of(DocumentDelivery.told(date, mode, receiver)));
    }

    @Override
    public ActKind kind() {
      return ActKind.DEMAND;
    }

    @Override
    public Optional<DocumentNumber> documentNumber() {
      return Optional.of(number);
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      before
          .collection(procedure)
          .nextDue()
          .filter(lastDay -> !date.isAfter(lastDay))
          .ifPresent(lastDay -> tooEarly(this, lastDay, Procedure.DEMAND));
      delivered
          .filter(delivery -> !delivery.happenedOn().equals(date) || !delivery.isProven())
          .ifPresent(
              delivery -> {
                throw Procedure.missing("delivery", delivery.mode().basis(date));
              });
    }
  }

  /**
   * 申请人民法院强制执行 (行政强制法(2011) 第53、54条): after the time for suing, within three months, and not before
   * the demand has run for ten days; after a deferral the time runs from its end (行政处罚法(2021)
   * 第72条第2款).
   *
   * @param number document number
   * @param date day
   * @param court the court
   */
  record CourtApplication(DocumentNumber number, LocalDate date, String court)
      implements CaseAftermath {
    public CourtApplication {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(court, "court");
    }

    @Override
    public ActKind kind() {
      return ActKind.COURT_APPLICATION;
    }

    @Override
    public Optional<DocumentNumber> documentNumber() {
      return Optional.of(number);
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      procedure
          .performanceAfterDemand(before.demandDeliveredOn().orElseThrow())
          .filter(deadline -> !deadline.isOverOn(date))
          .ifPresent(deadline -> tooEarly(this, deadline.lastDay(), Procedure.APPLY_AFTER_DEMAND));
      LocalDate open = before.finalOn(procedure).orElse(date.minusDays(1));
      if (!date.isAfter(open)) {
        tooEarly(this, open, Procedure.APPLY);
      }
      before
          .applyBy(open, procedure)
          .filter(deadline -> !deadline.isMetBy(date))
          .ifPresent(
              deadline -> {
                throw Refusal.of(
                    RefusalCode.TERM_EXPIRED,
                    Map.of("act", kind(), "lastDay", deadline.lastDay(), "date", date),
                    Procedure.APPLY);
              });
    }
  }

  /**
   * 法院是否受理 (行政强制法(2011) 第56条).
   *
   * @param date day on which it was received
   * @param accepted whether the court accepts the application
   * @param reference number or words of the answer
   */
  record CourtAnswer(LocalDate date, boolean accepted, String reference) implements CaseAftermath {
    public CourtAnswer {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(reference, "reference");
    }

    @Override
    public ActKind kind() {
      return ActKind.COURT_ANSWER;
    }
  }

  private static void tooEarly(CaseAct act, LocalDate lastDay, LegalBasis basis) {
    throw Refusal.of(
        RefusalCode.TERM_STILL_RUNS,
        Map.of("act", act.kind(), "lastDay", lastDay, "date", act.date()),
        basis);
  }
}
