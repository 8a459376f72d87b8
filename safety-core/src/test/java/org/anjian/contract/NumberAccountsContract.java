package org.anjian.contract;

import static org.anjian.contract.Refusals.assertTaken;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjian.document.DocumentKind;
import org.anjian.document.DocumentNumber;
import org.anjian.document.NumberLease;
import org.anjian.document.SeriesAccount;
import org.anjian.document.VoidedNumber;
import org.junit.jupiter.api.Test;

/** What every account of document numbers does. */
public abstract class NumberAccountsContract {

  private static final Instant NOW = Instant.parse("2020-05-08T01:02:03Z");

  protected abstract UnitOfWork unit();

  private DocumentNumber block(int count) {
    return unit()
        .get(
            stores ->
                stores
                    .documentNumbers()
                    .issueBlock(Yicheng.COUNTY, DocumentKind.FILING, 2020, count));
  }

  private static NumberLease lease(int n, DocumentNumber first, int count) {
    return new NumberLease(
        Yicheng.id(42, n), Yicheng.COUNTY, first, count, "执法终端" + n, "某某", NOW, List.of());
  }

  private static VoidedNumber voided(int n, DocumentNumber number) {
    return new VoidedNumber(Yicheng.id(43, n), Yicheng.COUNTY, number, "打印错误", "某某", NOW);
  }

  @Test
  public void aBlockIsGivenAsAWhole() {
    assertEquals(1, block(1).number());
    assertEquals(2, block(10).number());
    assertEquals(12, block(1).number());
  }

  @Test
  public void theSeriesSaysWhatBecameOfItsNumbers() {
    DocumentNumber first = block(1);
    NumberLease lease = lease(1, block(3), 3);
    unit().run(stores -> stores.numberAccounts().addVoids(List.of(voided(1, first))));
    unit().run(stores -> stores.numberAccounts().addLease(lease));
    unit()
        .run(
            stores ->
                stores
                    .numberAccounts()
                    .addReturns(lease.id(), List.of(new NumberLease.Return(3, true, "某某", NOW))));

    List<SeriesAccount> series =
        unit().get(stores -> stores.numberAccounts().of(Yicheng.BEIDING_OF_OLD, 2020));

    assertEquals(1, series.size());
    SeriesAccount filing = series.get(0);
    assertEquals("应急立", filing.kindWord());
    assertEquals(4, filing.last());
    assertEquals(List.of(voided(1, first)), filing.voids());
    assertEquals(Set.of(2, 4), filing.leases().get(0).outstanding());
    assertEquals(2, filing.outstanding());
    assertEquals(
        Optional.of(filing),
        unit().get(stores -> stores.numberAccounts().seriesOf(Yicheng.COUNTY, first)));
    assertEquals(
        Optional.of(filing.leases().get(0)),
        unit().get(stores -> stores.numberAccounts().findLease(lease.id())));
    assertEquals(List.of(), unit().get(stores -> stores.numberAccounts().of(Yicheng.COUNTY, 2021)));
  }

  @Test
  public void aNumberIsVoidedOnce() {
    DocumentNumber number = block(1);
    unit().run(stores -> stores.numberAccounts().addVoids(List.of(voided(1, number))));

    assertTaken(
        "number",
        () -> unit().run(stores -> stores.numberAccounts().addVoids(List.of(voided(2, number)))));
  }
}
