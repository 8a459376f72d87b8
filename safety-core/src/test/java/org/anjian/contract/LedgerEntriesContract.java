package org.anjian.contract;

import static org.anjian.contract.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.anjian.explain.RefusalCode;
import org.anjian.ledger.LedgerEntries;
import org.anjian.ledger.LedgerYear;
import org.junit.jupiter.api.Test;

/** What every store of the entries of ledgers does. */
public abstract class LedgerEntriesContract {

  private static final LedgerYear YEAR = new LedgerYear(2020, Yicheng.COUNTY);
  private static final String LONG_KEY = "2020-01-02|" + "隐患排查治理".repeat(500);

  protected abstract UnitOfWork unit();

  private static LedgerEntries.Added entry(String key, int record) {
    return new LedgerEntries.Added(
        key, new LedgerEntries.Stored(Yicheng.id(4, record), "印" + record));
  }

  private void add(LedgerYear year, String kind, LedgerEntries.Added... added) {
    unit().run(stores -> stores.ledgerEntries().addAll(year, kind, List.of(added)));
  }

  private Map<String, LedgerEntries.Stored> of(LedgerYear year, String kind) {
    return unit().get(stores -> stores.ledgerEntries().of(year, kind));
  }

  @Test
  public void theEntriesOfAKindAreToldByTheirKeys() {
    add(YEAR, "hazard", entry("YH1", 1), entry(LONG_KEY, 2));
    add(YEAR, "hazard", entry("YH3", 3));
    add(YEAR, "drill", entry("YH1", 4));

    assertEquals(
        Map.of(
            "YH1",
            entry("", 1).stored(),
            LONG_KEY,
            entry("", 2).stored(),
            "YH3",
            entry("", 3).stored()),
        of(YEAR, "hazard"));
    assertEquals(Map.of("YH1", entry("", 4).stored()), of(YEAR, "drill"));
  }

  @Test
  public void eachCountyAndYearHasEntriesOfItsOwn() {
    add(YEAR, "hazard", entry("YH1", 1));

    assertEquals(Map.of(), of(new LedgerYear(2021, Yicheng.COUNTY), "hazard"));
    assertEquals(Map.of(), of(new LedgerYear(2020, Yicheng.QUWO), "hazard"));
    assertEquals(1, of(new LedgerYear(2020, Yicheng.TANGXING), "hazard").size());
  }

  @Test
  public void anEntryIsStoredOnce() {
    add(YEAR, "hazard", entry("YH1", 1));

    assertRefused(RefusalCode.ALREADY_EXISTS, () -> add(YEAR, "hazard", entry("YH1", 2)));
  }
}
