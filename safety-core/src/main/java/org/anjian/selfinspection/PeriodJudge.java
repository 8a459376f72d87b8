package org.anjian.selfinspection;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjian.enterprise.OperatingStatus;

/**
 * 周期判定: says of each period of an enterprise where it stands, from the rules, the notices and what
 * came in. An entry counts by the day on which it was received; what a device says of its own clock
 * is kept and not believed.
 */
public final class PeriodJudge {

  private final Cadence cadence;
  private final Map<UUID, List<ShutdownNotice>> notices;
  private final Map<UUID, Map<CheckPeriod, SelfChecks.Entry>> entries;
  private final LocalDate today;
  private final ZoneId zone;

  /** From the facts of any number of enterprises. */
  public PeriodJudge(
      Cadence cadence,
      Collection<ShutdownNotice> notices,
      Collection<SelfChecks.Entry> entries,
      LocalDate today,
      ZoneId zone) {
    this.cadence = cadence;
    this.notices = notices.stream().collect(Collectors.groupingBy(ShutdownNotice::enterprise));
    this.entries =
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    SelfChecks.Entry::enterprise,
                    Collectors.toMap(
                        SelfChecks.Entry::period, Function.identity(), (one, other) -> one)));
    this.today = today;
    this.zone = zone;
  }

  /** Where a period of an enterprise stands. */
  public PeriodStatus judge(CheckedEnterprise enterprise, CheckPeriod period) {
    Optional<CadenceRule> rule = cadence.ruleFor(period.kind(), enterprise, period.firstDay());
    Optional<SelfChecks.Entry> entry =
        Optional.ofNullable(entries.getOrDefault(enterprise.id(), Map.of()).get(period));
    if (entry.isPresent()) {
      PeriodState state = whenReceived(period, rule, dayOf(entry.get()));
      return status(period, state, PeriodStatus.Reason.ENTERED, rule, entry);
    }
    Optional<PeriodStatus.Reason> notDue = whyNothingIsDue(enterprise, period, rule);
    if (notDue.isPresent()) {
      return status(period, PeriodState.NOT_DUE, notDue.get(), rule, entry);
    }
    if (today.isBefore(period.firstDay())) {
      return status(period, PeriodState.AHEAD, PeriodStatus.Reason.TIME_RUNS, rule, entry);
    }
    boolean over = today.isAfter(rule.orElseThrow().dueOn(period));
    return over
        ? status(period, PeriodState.MISSING, PeriodStatus.Reason.TIME_OVER, rule, entry)
        : status(period, PeriodState.OPEN, PeriodStatus.Reason.TIME_RUNS, rule, entry);
  }

  private LocalDate dayOf(SelfChecks.Entry entry) {
    return entry.receivedAt().atZone(zone).toLocalDate();
  }

  private static PeriodState whenReceived(
      CheckPeriod period, Optional<CadenceRule> rule, LocalDate received) {
    if (!received.isAfter(rule.map(one -> one.dueOn(period)).orElse(period.lastDay()))) {
      return PeriodState.DONE;
    }
    return rule.map(one -> !received.isAfter(one.graceUntil(period))).orElse(false)
        ? PeriodState.LATE
        : PeriodState.BACK_FILLED;
  }

  private Optional<PeriodStatus.Reason> whyNothingIsDue(
      CheckedEnterprise enterprise, CheckPeriod period, Optional<CadenceRule> rule) {
    if (rule.isEmpty()) {
      return Optional.of(PeriodStatus.Reason.NO_RULE);
    }
    if (!rule.get().required()) {
      return Optional.of(PeriodStatus.Reason.EXEMPT);
    }
    if (enterprise.registeredOn().isAfter(period.firstDay())) {
      return Optional.of(PeriodStatus.Reason.REGISTERED_LATER);
    }
    List<ShutdownNotice> given = notices.getOrDefault(enterprise.id(), List.of());
    if (period.days().stream().allMatch(day -> given.stream().anyMatch(one -> one.covers(day)))) {
      return Optional.of(PeriodStatus.Reason.SHUTDOWN);
    }
    if (enterprise.status() == OperatingStatus.CLOSED) {
      return Optional.of(PeriodStatus.Reason.CLOSED);
    }
    return enterprise.status() == OperatingStatus.SUSPENDED
        ? Optional.of(PeriodStatus.Reason.SUSPENDED)
        : Optional.empty();
  }

  private static PeriodStatus status(
      CheckPeriod period,
      PeriodState state,
      PeriodStatus.Reason reason,
      Optional<CadenceRule> rule,
      Optional<SelfChecks.Entry> entry) {
    return new PeriodStatus(
        period,
        state,
        reason,
        rule.map(CadenceRule::id),
        entry.map(SelfChecks.Entry::record),
        rule.map(one -> one.dueOn(period)),
        rule.map(one -> one.closesOn(period)),
        entry.map(SelfChecks.Entry::signs).orElse(0));
  }
}
