package org.anjian.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.anjian.calendar.EffectivePeriod;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.hazard.IndicatorRef;

/**
 * 检查标准: every edition of every indicator that a county uses, those that are out of force included,
 * and when each was in force. Immutable.
 *
 * <p>An edition ends on the day on which the next one begins, or on which the indicator is
 * withdrawn. A later edition brings a withdrawn indicator back.
 */
public final class Catalogue {

  private final Map<String, List<Indicator>> byCode;
  private final Map<IndicatorRef, EffectivePeriod> periods;
  private final Map<String, Withdrawal> withdrawals;

  private Catalogue(
      Map<String, List<Indicator>> byCode,
      Map<IndicatorRef, EffectivePeriod> periods,
      Map<String, Withdrawal> withdrawals) {
    this.byCode = byCode;
    this.periods = periods;
    this.withdrawals = withdrawals;
  }

  /**
   * Puts editions and withdrawals together.
   *
   * @throws IllegalArgumentException if an edition occurs twice, or a later edition does not begin
   *     after the one before
   */
  public static Catalogue of(Collection<Indicator> indicators, Collection<Withdrawal> withdrawals) {
    Map<String, List<Indicator>> byCode = new TreeMap<>();
    for (Indicator indicator : indicators) {
      byCode.computeIfAbsent(indicator.ref().code(), code -> new ArrayList<>(1)).add(indicator);
    }
    Map<IndicatorRef, EffectivePeriod> periods = new HashMap<>();
    Map<String, List<Withdrawal>> ends = new HashMap<>();
    withdrawals.forEach(
        one -> ends.computeIfAbsent(one.code(), code -> new ArrayList<>(1)).add(one));
    Map<String, Withdrawal> standing = new HashMap<>();
    for (Map.Entry<String, List<Indicator>> entry : byCode.entrySet()) {
      List<Indicator> editions = entry.getValue();
      editions.sort(Comparator.comparingInt(one -> one.ref().edition()));
      for (int i = 0; i < editions.size(); i++) {
        Indicator edition = editions.get(i);
        Optional<LocalDate> next =
            i + 1 < editions.size()
                ? Optional.of(editions.get(i + 1).effectiveFrom())
                : Optional.empty();
        Optional<Withdrawal> withdrawn =
            ends.getOrDefault(entry.getKey(), List.of()).stream()
                .filter(one -> one.from().isAfter(edition.effectiveFrom()))
                .filter(one -> next.filter(day -> !one.from().isBefore(day)).isEmpty())
                .min(Comparator.comparing(Withdrawal::from));
        Optional<LocalDate> end = withdrawn.map(Withdrawal::from).or(() -> next);
        EffectivePeriod period =
            end.map(day -> EffectivePeriod.between(edition.effectiveFrom(), day))
                .orElseGet(() -> EffectivePeriod.from(edition.effectiveFrom()));
        if (periods.put(edition.ref(), period) != null) {
          throw new IllegalArgumentException("edition " + edition.ref() + " occurs twice");
        }
        if (next.isEmpty()) {
          withdrawn.ifPresent(one -> standing.put(entry.getKey(), one));
        }
      }
      entry.setValue(List.copyOf(editions));
    }
    return new Catalogue(byCode, periods, standing);
  }

  /** 全部版本: every edition of every indicator, by number. */
  public List<Indicator> everything() {
    return byCode.values().stream().flatMap(List::stream).toList();
  }

  /** 现行指标: the editions in force on a day, by number. */
  public List<Indicator> on(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return byCode.values().stream()
        .flatMap(List::stream)
        .filter(one -> periods.get(one.ref()).contains(day))
        .toList();
  }

  /** 适用指标: those in force on a day for an enterprise of these sectors, by category. */
  public List<Indicator> applicable(LocalDate day, Set<SupervisedSector> sectors) {
    return on(day).stream()
        .filter(one -> one.appliesTo(sectors))
        .sorted(Comparator.comparing(Indicator::category).thenComparing(one -> one.ref().code()))
        .toList();
  }

  /** One edition, in force or not; empty if there never was one. */
  public Optional<Indicator> find(IndicatorRef ref) {
    return editions(ref.code()).stream().filter(one -> one.ref().equals(ref)).findFirst();
  }

  /** The edition of an indicator in force on a day. */
  public Optional<Indicator> find(String code, LocalDate day) {
    return editions(code).stream().filter(one -> period(one).contains(day)).findFirst();
  }

  /** The newest edition of an indicator, in force or not. */
  public Optional<Indicator> newest(String code) {
    List<Indicator> editions = editions(code);
    return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
  }

  /** All editions of an indicator, the first first; none if there is no such indicator. */
  public List<Indicator> editions(String code) {
    return byCode.getOrDefault(code, List.of());
  }

  /** When an edition of this catalogue is in force. */
  public EffectivePeriod period(Indicator indicator) {
    EffectivePeriod period = periods.get(indicator.ref());
    if (period == null) {
      throw new IllegalArgumentException("not of this catalogue: " + indicator.ref());
    }
    return period;
  }

  /** The withdrawal with which the newest edition of an indicator ends, if it does. */
  public Optional<Withdrawal> withdrawal(String code) {
    return Optional.ofNullable(withdrawals.get(code));
  }

  /** How many indicators there are, withdrawn ones included. */
  public int size() {
    return byCode.size();
  }
}
