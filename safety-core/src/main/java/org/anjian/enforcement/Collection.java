package org.anjian.enforcement;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjian.calendar.Deadline;
import org.anjian.money.Ratio;
import org.anjian.money.Yuan;

/**
 * 罚款收缴: what is owed in a case, derived from the decision and what became of it, its delivery,
 * instalments, agreements and payments.
 *
 * <p>The fine is due within fifteen days of delivery (行政处罚法(2021) 第67条第3款), or on the days of the
 * approved instalments (第66条第2款) or of an execution agreement (行政强制法(2011) 第42条). What is not paid
 * when due bears 3 % a day, never more than the fine in all (第72条第1款第1项), and not for the days of a
 * reconsideration or a suit (第73条第3款). The base is the part that is not paid when due; payments of
 * the fine go to the instalment due first. A schedule that is agreed after the fine was due stops
 * the surcharge from then on; what had accrued stays.
 */
public final class Collection {

  private static final Ratio DAILY_SURCHARGE = Ratio.ofPercent(3);

  /**
   * 缴款安排: which parts are due when, from a day on.
   *
   * @param since the day on which it was made
   * @param parts amounts and their last days
   * @param paidBefore what of the fine was paid when it was made
   */
  record Schedule(LocalDate since, List<CaseAct.Instalment> parts, Yuan paidBefore) {
    Schedule {
      parts = List.copyOf(parts);
    }
  }

  private final Yuan fine;
  private final List<Schedule> schedules;
  private final Yuan waived;
  private final Optional<LocalDate> endedOn;
  private final List<Remedies.Span> standstill;
  private final List<CaseAct.Payment> payments;
  private final List<CaseRemedy.Refund> refunds;

  /**
   * What is owed.
   *
   * @param fine the fine that is left of the decision
   * @param schedules the first as the law sets it, and those that took its place; empty while
   *     nothing is due
   * @param waived how much of the surcharge an agreement lets off
   * @param endedOn the day on which execution ended, if it did
   * @param standstill days on which no surcharge is counted
   * @param payments payments, by day
   * @param refunds what was given back
   */
  Collection(
      Yuan fine,
      List<Schedule> schedules,
      Yuan waived,
      Optional<LocalDate> endedOn,
      List<Remedies.Span> standstill,
      List<CaseAct.Payment> payments,
      List<CaseRemedy.Refund> refunds) {
    this.fine = fine;
    this.schedules = List.copyOf(schedules);
    this.waived = waived;
    this.endedOn = endedOn;
    this.standstill = List.copyOf(standstill);
    this.payments = List.copyOf(payments);
    this.refunds = List.copyOf(refunds);
  }

  /** What is owed in a case that was decided. */
  static Collection of(EnforcementCase one, Procedure procedure) {
    Yuan fine = one.penaltyInForce().orElseThrow().fine();
    return new Collection(
        fine,
        schedules(one, fine, procedure),
        one.agreementInForce().map(CaseExecution.ExecutionAgreement::waived).orElse(Yuan.ZERO),
        one.firstDate(ActKind.EXECUTION_END),
        one.remedies().spans(),
        one.payments(),
        one.refunds());
  }

  private static List<Schedule> schedules(EnforcementCase one, Yuan fine, Procedure procedure) {
    List<Schedule> schedules = new ArrayList<>();
    if (fine.isZero()) {
      return schedules;
    }
    one.deliveredOn()
        .flatMap(procedure::payment)
        .map(Deadline::lastDay)
        .ifPresent(
            day ->
                schedules.add(
                    new Schedule(day, List.of(new CaseAct.Instalment(day, fine)), Yuan.ZERO)));
    Yuan paid = Yuan.ZERO;
    for (CaseAct act : one.acts()) {
      paid = paid.plus(fineOf(act));
      if (act instanceof CaseRemedy.Refund refund && refund.payment() == PaymentKind.FINE) {
        paid = paid.minus(refund.amount().min(paid));
      }
      List<CaseAct.Instalment> parts =
          one.round().contains(act) ? parts(act, fine, paid) : List.of();
      if (!parts.isEmpty()) {
        schedules.add(new Schedule(act.date(), parts, paid));
      }
    }
    return schedules;
  }

  private static Yuan fineOf(CaseAct act) {
    return act.paid()
        .filter(payment -> payment.payment() == PaymentKind.FINE)
        .map(CaseAct.Payment::amount)
        .orElse(Yuan.ZERO);
  }

  /** The parts that an act sets in the place of those before; none if it sets none. */
  private static List<CaseAct.Instalment> parts(CaseAct act, Yuan fine, Yuan paid) {
    if (act instanceof CaseAct.InstalmentPlan plan) {
      return plan.instalments();
    }
    if (act instanceof CaseExecution.ExecutionAgreement agreement) {
      return agreement.instalments();
    }
    if (act instanceof CaseExecution.AgreementBreach && paid.isBelow(fine)) {
      return List.of(new CaseAct.Instalment(act.date(), fine.minus(paid)));
    }
    return List.of();
  }

  /** The fine that is left of the decision. */
  public Yuan fine() {
    return fine;
  }

  /** 复议、诉讼期间: days on which no surcharge is counted. */
  public List<Remedies.Span> standstill() {
    return standstill;
  }

  /** 减免的加处罚款, by an agreement that is kept. */
  public Yuan waivedSurcharge() {
    return waived;
  }

  /** Amounts and their last days; empty while the fine is not due. */
  public List<CaseAct.Instalment> schedule() {
    if (schedules.isEmpty() || fine.isZero()) {
      return List.of();
    }
    Schedule last = schedules.get(schedules.size() - 1);
    if (last.paidBefore().isZero()) {
      return last.parts();
    }
    List<CaseAct.Instalment> parts = new ArrayList<>();
    LocalDate first =
        schedules.size() == 1 ? last.since() : schedules.get(0).parts().get(0).dueOn();
    parts.add(new CaseAct.Instalment(first, last.paidBefore()));
    parts.addAll(last.parts());
    return List.copyOf(parts);
  }

  public Yuan paidFine() {
    return paid(PaymentKind.FINE, LocalDate.MAX);
  }

  public Yuan paidSurcharge() {
    return paid(PaymentKind.SURCHARGE, LocalDate.MAX);
  }

  public Yuan outstandingFine() {
    return fine.minus(paidFine().min(fine));
  }

  /** 应退款项: what was paid and is no longer owed, as of a day. */
  public Yuan refundDue(PaymentKind kind, LocalDate asOf) {
    Yuan owed = kind == PaymentKind.FINE ? fine : surcharge(asOf);
    Yuan paid = paid(kind, LocalDate.MAX);
    return paid.minus(owed.min(paid));
  }

  /** The last day for paying the next part that is not paid; empty when all is paid or not due. */
  public Optional<LocalDate> nextDue() {
    Yuan paid = paidFine();
    for (CaseAct.Instalment instalment : schedule()) {
      if (paid.isBelow(instalment.amount())) {
        return outstandingFine().isZero() ? Optional.empty() : Optional.of(instalment.dueOn());
      }
      paid = paid.minus(instalment.amount());
    }
    return Optional.empty();
  }

  /** The surcharge that has accrued by the end of a day, paid or not, less what is let off. */
  public Yuan surcharge(LocalDate asOf) {
    LocalDate until = endedOn.filter(asOf::isAfter).orElse(asOf);
    Yuan total = Yuan.ZERO;
    for (int i = 0; i < schedules.size(); i++) {
      LocalDate end = until;
      if (i + 1 < schedules.size() && schedules.get(i + 1).since().isBefore(until)) {
        end = schedules.get(i + 1).since();
      }
      Yuan before = schedules.get(i).paidBefore();
      for (CaseAct.Instalment part : schedules.get(i).parts()) {
        total = total.plus(surchargeOf(part.dueOn(), part.amount(), before, end));
        before = before.plus(part.amount());
      }
    }
    Yuan accrued = total.min(fine);
    return accrued.minus(waived.min(accrued));
  }

  /** The surcharge that has accrued by the end of a day and is not paid. */
  public Yuan outstandingSurcharge(LocalDate asOf) {
    Yuan accrued = surcharge(asOf);
    return accrued.minus(paidSurcharge().min(accrued));
  }

  /**
   * Adds up 3 % for each day on which a part of an amount is late, part by part.
   *
   * @param dueOn last day for paying the amount
   * @param before the sum of what is due earlier, which payments cover first
   */
  private Yuan surchargeOf(LocalDate dueOn, Yuan amount, Yuan before, LocalDate asOf) {
    List<LocalDate> changes = new ArrayList<>();
    changes.add(dueOn);
    payments.stream()
        .filter(payment -> payment.payment() == PaymentKind.FINE)
        .map(CaseAct.Payment::date)
        .filter(day -> day.isAfter(dueOn) && day.isBefore(asOf))
        .distinct()
        .sorted()
        .forEach(changes::add);
    changes.add(asOf);
    Yuan total = Yuan.ZERO;
    for (int i = 0; i + 1 < changes.size(); i++) {
      LocalDate from = changes.get(i);
      LocalDate to = changes.get(i + 1);
      if (to.isAfter(from)) {
        Yuan late = unpaid(amount, before, from);
        long days = ChronoUnit.DAYS.between(from, to) - standingStill(from, to);
        total = total.plus(late.times(DAILY_SURCHARGE, RoundingMode.DOWN).times(days));
      }
    }
    return total;
  }

  /** How many of the days after one and up to another are not counted. */
  private long standingStill(LocalDate after, LocalDate upTo) {
    long days = 0;
    LocalDate counted = after;
    for (Remedies.Span span : standstill) {
      days += span.daysWithin(counted, upTo);
      LocalDate end = span.to().filter(day -> day.isBefore(upTo)).orElse(upTo);
      counted = end.isAfter(counted) ? end : counted;
    }
    return days;
  }

  /** The part of an amount that is not paid at the end of a day; nothing above the fine is owed. */
  private Yuan unpaid(Yuan amount, Yuan before, LocalDate day) {
    Yuan owed = fine.isAtMost(before) ? Yuan.ZERO : amount.min(fine.minus(before));
    Yuan paid = paid(PaymentKind.FINE, day);
    if (paid.isAtMost(before)) {
      return owed;
    }
    return owed.minus(paid.minus(before).min(owed));
  }

  private Yuan paid(PaymentKind kind, LocalDate until) {
    Yuan paid =
        payments.stream()
            .filter(payment -> payment.payment() == kind && !payment.date().isAfter(until))
            .map(CaseAct.Payment::amount)
            .reduce(Yuan.ZERO, Yuan::plus);
    Yuan returned =
        refunds.stream()
            .filter(refund -> refund.payment() == kind && !refund.date().isAfter(until))
            .map(CaseRemedy.Refund::amount)
            .reduce(Yuan.ZERO, Yuan::plus);
    return paid.minus(returned.min(paid));
  }
}
