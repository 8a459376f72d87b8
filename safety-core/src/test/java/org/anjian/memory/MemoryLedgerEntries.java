package org.anjian.memory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.ledger.LedgerEntries;
import org.anjian.ledger.LedgerYear;

/** 已入库台账行 in memory. */
public final class MemoryLedgerEntries implements LedgerEntries {

  private record Ledger(String county, int year, String kind) {}

  private final Map<Ledger, Map<String, Stored>> ledgers = new HashMap<>();

  @Override
  public Map<String, Stored> of(LedgerYear year, String kind) {
    return Map.copyOf(entries(year, kind));
  }

  @Override
  public void addAll(LedgerYear year, String kind, Collection<Added> added) {
    Map<String, Stored> entries = new HashMap<>(entries(year, kind));
    for (Added each : added) {
      if (entries.put(each.key(), each.stored()) != null) {
        throw Refusal.of(RefusalCode.ALREADY_EXISTS, Map.of("field", "id"));
      }
    }
    entries(year, kind).putAll(entries);
  }

  private Map<String, Stored> entries(LedgerYear year, String kind) {
    return ledgers.computeIfAbsent(
        new Ledger(year.division().county(), year.year(), kind), key -> new HashMap<>());
  }
}
