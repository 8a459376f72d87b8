package org.anjian.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjian.checklist.Indicator;
import org.anjian.checklist.Indicators;
import org.anjian.checklist.Withdrawal;
import org.anjian.division.DivisionCode;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/** 指标库 in memory. */
public final class MemoryIndicators implements Indicators {

  private final Map<String, List<Indicator>> indicators = new HashMap<>();
  private final Map<String, List<Withdrawal>> withdrawals = new HashMap<>();

  @Override
  public List<Indicator> all(DivisionCode county) {
    return indicators.getOrDefault(county.county(), List.of()).stream()
        .sorted(
            Comparator.comparing((Indicator one) -> one.ref().code())
                .thenComparing(one -> one.ref().edition()))
        .toList();
  }

  @Override
  public List<Withdrawal> withdrawals(DivisionCode county) {
    return withdrawals.getOrDefault(county.county(), List.of()).stream()
        .sorted(Comparator.comparing(Withdrawal::code).thenComparing(Withdrawal::from))
        .toList();
  }

  @Override
  public long size(DivisionCode county) {
    return all(county).size() + withdrawals(county).size();
  }

  @Override
  public void addAll(DivisionCode county, Collection<Indicator> added) {
    for (Indicator one : added) {
      if (all(county).stream().anyMatch(other -> other.ref().equals(one.ref()))) {
        throw Refusal.of(RefusalCode.ALREADY_EXISTS, Map.of("field", "edition"));
      }
      indicators.computeIfAbsent(county.county(), key -> new ArrayList<>()).add(one);
    }
  }

  @Override
  public void withdrawAll(DivisionCode county, Collection<Withdrawal> added) {
    for (Withdrawal one : added) {
      boolean taken =
          withdrawals(county).stream()
              .anyMatch(
                  other -> other.code().equals(one.code()) && other.from().equals(one.from()));
      if (taken) {
        throw Refusal.of(RefusalCode.ALREADY_EXISTS, Map.of("field", "withdrawnFrom"));
      }
      withdrawals.computeIfAbsent(county.county(), key -> new ArrayList<>()).add(one);
    }
  }
}
