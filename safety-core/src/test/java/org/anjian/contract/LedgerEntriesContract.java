package org.anjian.contract;

import static org.anjian.contract.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anjian.explain.RefusalCode;
import org.anjian.ledger.LedgerEntries;
import org.anjian.ledger.LedgerEntries.Added;
import org.anjian.ledger.LedgerEntries.Stored;
import org.anjian.ledger.LedgerYear;
import org.junit.jupiter.api.Test;

/** What every store of ledger entries does. */
public abstract class LedgerEntriesContract {

  private static final LedgerYear YEAR = new LedgerYear(2020, Yicheng.COUNTY);
  private static final String HAZARD = "hazard";

  protected abstract UnitOfWork unit();

  @Test
  public void entriesAreFoundByTheirKeys() {
    add(YEAR, HAZARD, entry(1, "YH202000001"), entry(2, "YH202000002"));

    assertEquals(Map.of("YH202000001", stored(1), "YH202000002", stored(2)), of(YEAR, HAZARD));
  }

  @Test
  public void entriesAreFoundInTheUnitOfWorkThatNotesThem() {
    Map<String, Stored> found =
        unit()
            .get(
                stores -> {
                  LedgerEntries entries = stores.ledgerEntries();
                  entries.addAll(YEAR, HAZARD, List.of(entry(1, "a")));
                  entries.addAll(YEAR, HAZARD, List.of(entry(2, "b")));
                  return entries.of(YEAR, HAZARD);
                });

    assertEquals(Map.of("a", stored(1), "b", stored(2)), found);
  }

  @Test
  public void nothingIsFoundWhereNothingWasNoted() {
    add(YEAR, HAZARD);

    assertEquals(Map.of(), of(YEAR, HAZARD));
  }

  @Test
  public void eachCountyYearAndKindHasKeysOfItsOwn() {
    LedgerYear nextYear = new LedgerYear(2021, Yicheng.COUNTY);
    LedgerYear quwo = new LedgerYear(2020, Yicheng.QUWO);
    add(YEAR, HAZARD, entry(1, "同"));
    add(YEAR, "drill", entry(2, "同"));
    add(nextYear, HAZARD, entry(3, "同"));
    add(quwo, HAZARD, entry(4, "同"));

    assertEquals(Map.of("同", stored(1)), of(YEAR, HAZARD));
    assertEquals(Map.of("同", stored(2)), of(YEAR, "drill"));
    assertEquals(Map.of("同", stored(3)), of(nextYear, HAZARD));
    assertEquals(Map.of("同", stored(4)), of(quwo, HAZARD));
    assertEquals(Map.of(), of(nextYear, "drill"));
  }

  @Test
  public void theLedgersOfATownshipAreThoseOfItsCounty() {
    LedgerYear township = new LedgerYear(2020, Yicheng.WANGZHUANG_TOWNSHIP);
    add(township, HAZARD, entry(1, "YH1"));

    assertEquals(Map.of("YH1", stored(1)), of(YEAR, HAZARD));
    assertRefused(RefusalCode.ALREADY_EXISTS, () -> add(YEAR, HAZARD, entry(2, "YH1")));
  }

  @Test
  public void aKeyIsNotedOnce() {
    add(YEAR, HAZARD, entry(1, "YH1"));

    assertRefused(RefusalCode.ALREADY_EXISTS, () -> add(YEAR, HAZARD, entry(2, "YH1")));
    assertRefused(
        RefusalCode.ALREADY_EXISTS,
        () -> add(YEAR, HAZARD, entry(3, "YH3"), entry(4, "YH4"), entry(5, "YH3")));
    assertEquals(Map.of("YH1", stored(1)), of(YEAR, HAZARD));
  }

  @Test
  public void keysThatDifferAtTheirEndsOnlyAreTwo() {
    String longKey = "2020-03-01|应急演练|𠮷|".repeat(1_500);
    add(YEAR, HAZARD, entry(1, longKey + "1"), entry(2, longKey + "2"), entry(3, longKey + "1 "));

    assertEquals(
        Map.of(longKey + "1", stored(1), longKey + "2", stored(2), longKey + "1 ", stored(3)),
        of(YEAR, HAZARD));
  }

  @Test
  public void moreEntriesThanOneBatchAreAllNoted() {
    List<Added> many = new ArrayList<>();
    IntStream.range(0, 2_345).forEach(number -> many.add(entry(number, "YH" + number)));

    add(YEAR, HAZARD, many.toArray(Added[]::new));

    assertEquals(
        many.stream().collect(Collectors.toMap(Added::key, Added::stored)), of(YEAR, HAZARD));
  }

  private void add(LedgerYear year, String kind, Added... entries) {
    unit().run(stores -> stores.ledgerEntries().addAll(year, kind, List.of(entries)));
  }

  private Map<String, Stored> of(LedgerYear year, String kind) {
    return unit().get(stores -> stores.ledgerEntries().of(year, kind));
  }

  private static Added entry(int number, String key) {
    return new Added(key, stored(number));
  }

  private static Stored stored(int number) {
    return new Stored(Yicheng.id(4, number), "%032x".formatted(number));
  }
}
