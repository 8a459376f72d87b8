package org.anjian.enforcement;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjian.money.Ratio;
import org.anjian.money.Yuan;

/**
 * 罚款收缴: what is owed in a case, derived from the decision, its delivery, instalments and payments.
 *
 * <p>The fine is due within fifteen days of delivery (行政处罚法(2021) 第67条第3款), or on the days of the
 * approved instalments (第66条第2款). What is not paid when due bears 3 % a day, never more than the
 * fine in all (第72条第1款第1项). The base is the part that is not paid when due; payments of the fine go
 * to the instalment due first. Instalments that are approved after the fine was due stop the
 * surcharge from then on; what had accrued stays.
 */
public final class Collection {

  private static final Ratio DAILY_SURCHARGE = Ratio.ofPercent(3);

  private final Yuan fine;
  private final Optional<LocalDate> firstDue;
  private final Optional<CaseAct.InstalmentPlan> plan;
  private final Yuan paidBeforePlan;
  private final List<CaseAct.Payment> payments;

  /**
   * What is owed.
   *
   * @param fine the fine decided
   * @param firstDue last day for paying it; empty while it is not due, or no text says when
   * @param plan the instalments, if any were approved
   * @param paidBeforePlan the part of the fine that was paid when they were
   * @param payments payments, by day
   */
  Collection(
      Yuan fine,
      Optional<LocalDate> firstDue,
      Optional<CaseAct.InstalmentPlan> plan,
      Yuan paidBeforePlan,
      List<CaseAct.Payment> payments) {
    this.fine = fine;
    this.firstDue = firstDue;
    this.plan = plan;
    this.paidBeforePlan = paidBeforePlan;
    this.payments = List.copyOf(payments);
  }

  public Yuan fine() {
    return fine;
  }

  /** Amounts and their last days; empty while the fine is not due. */
  public List<CaseAct.Instalment> schedule() {
    List<CaseAct.Instalment> parts = new ArrayList<>();
    if (plan.isEmpty()) {
      firstDue
          .filter(day -> !fine.isZero())
          .ifPresent(day -> parts.add(new CaseAct.Instalment(day, fine)));
      return List.copyOf(parts);
    }
    if (!paidBeforePlan.isZero()) {
      parts.add(new CaseAct.Instalment(firstDue.orElse(plan.get().date()), paidBeforePlan));
    }
    parts.addAll(plan.get().instalments());
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

  /** The last day for paying the next part that is not paid; empty when all is paid or not due. */
  public Optional<LocalDate> nextDue() {
    Yuan paid = paidFine();
    for (CaseAct.Instalment instalment : schedule()) {
      if (paid.isBelow(instalment.amount())) {
        return Optional.of(instalment.dueOn());
      }
      paid = paid.minus(instalment.amount());
    }
    return Optional.empty();
  }

  /** The surcharge that has accrued by the end of a day, paid or not. */
  public Yuan surcharge(LocalDate asOf) {
    LocalDate planned = plan.map(CaseAct.InstalmentPlan::date).filter(asOf::isAfter).orElse(asOf);
    Yuan total = firstDue.map(day -> surchargeOf(day, fine, Yuan.ZERO, planned)).orElse(Yuan.ZERO);
    if (plan.isPresent()) {
      Yuan before = paidBeforePlan;
      for (CaseAct.Instalment instalment : plan.get().instalments()) {
        total = total.plus(surchargeOf(instalment.dueOn(), instalment.amount(), before, asOf));
        before = before.plus(instalment.amount());
      }
    }
    return total.min(fine);
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
        long days = ChronoUnit.DAYS.between(from, to);
        total = total.plus(late.times(DAILY_SURCHARGE, RoundingMode.DOWN).times(days));
      }
    }
    return total;
  }

  /** The part of an amount that is not paid at the end of a day. */
  private Yuan unpaid(Yuan amount, Yuan before, LocalDate day) {
    Yuan paid = paid(PaymentKind.FINE, day);
    if (paid.isAtMost(before)) {
      return amount;
    }
    return amount.minus(paid.minus(before).min(amount));
  }

  private Yuan paid(PaymentKind kind, LocalDate until) {
    return payments.stream()
        .filter(payment -> payment.payment() == kind && !payment.date().isAfter(until))
        .map(CaseAct.Payment::amount)
        .reduce(Yuan.ZERO, Yuan::plus);
  }
}
