package org.anjian.paper;

import static org.anjian.contract.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.anjian.account.Role;
import org.anjian.account.Scope;
import org.anjian.bureau.Bureau;
import org.anjian.contract.Yicheng;
import org.anjian.document.DocumentKind;
import org.anjian.document.DocumentNumber;
import org.anjian.document.NumberLease;
import org.anjian.document.SeriesAccount;
import org.anjian.document.VoidedNumber;
import org.anjian.explain.RefusalCode;
import org.junit.jupiter.api.Test;

class KeepNumbersTest {

  private final Bureau bureau = new Bureau();
  private final KeepNumbers numbers =
      new KeepNumbers(
          bureau.stores.documentNumbers(),
          bureau.stores.numberAccounts(),
          Yicheng.DIVISIONS,
          bureau.journal,
          bureau.ids,
          bureau.clock);

  private static DocumentNumber filing(int number) {
    return Yicheng.document(DocumentKind.FILING, number);
  }

  private VoidedNumber makeVoid(int number) {
    return numbers.makeVoid(Bureau.inspector(), Yicheng.COUNTY, filing(number), "打印错误");
  }

  private NumberLease lease(int count) {
    return numbers.lease(
        Bureau.inspector(), Yicheng.COUNTY, DocumentKind.FILING, 2020, count, "执法终端甲");
  }

  private SeriesAccount series() {
    return numbers.series(Bureau.inspector(), Yicheng.COUNTY, 2020).get(0);
  }

  @Test
  void aVoidNumberStaysInItsSeriesAndIsNeverGivenAgain() {
    bureau.nextNumber(DocumentKind.FILING);
    makeVoid(1);

    assertEquals(2, bureau.nextNumber(DocumentKind.FILING));
    assertEquals("打印错误", series().voids().get(0).reason());
    assertRefused(RefusalCode.ALREADY_EXISTS, () -> makeVoid(1));
  }

  @Test
  void whatWasNotGivenCannotBeVoided() {
    assertRefused(RefusalCode.NUMBER_NOT_GIVEN, () -> makeVoid(1));
    bureau.nextNumber(DocumentKind.FILING);
    assertRefused(RefusalCode.NUMBER_NOT_GIVEN, () -> makeVoid(2));
  }

  @Test
  void theOfficeGoesOnBehindALentBlock() {
    NumberLease lease = lease(10);

    assertEquals(filing(1), lease.first());
    assertEquals(10, lease.last());
    assertEquals(11, bureau.nextNumber(DocumentKind.FILING));
    assertRefused(RefusalCode.OUT_OF_SEQUENCE, () -> makeVoid(5));
  }

  @Test
  void everyLentNumberIsAccountedForAndNoneIsLostSilently() {
    NumberLease lease = lease(4);

    NumberLease part = numbers.report(Bureau.inspector(), lease.id(), Set.of(1), Set.of(4));
    assertEquals(Set.of(2, 3), part.outstanding());
    assertEquals(2, series().outstanding());
    numbers.report(Bureau.inspector(), lease.id(), Set.of(2, 3), Set.of());

    assertEquals(0, series().outstanding());
    assertEquals(List.of(filing(4)), series().voids().stream().map(VoidedNumber::number).toList());
    assertEquals(5, bureau.nextNumber(DocumentKind.FILING));
  }

  @Test
  void aNumberIsReportedOnceAndOnlyFromItsBlock() {
    NumberLease lease = lease(2);
    numbers.report(Bureau.inspector(), lease.id(), Set.of(1), Set.of());

    assertRefused(
        RefusalCode.ALREADY_EXISTS,
        () -> numbers.report(Bureau.inspector(), lease.id(), Set.of(), Set.of(1)));
    assertRefused(
        RefusalCode.NUMBER_NOT_GIVEN,
        () -> numbers.report(Bureau.inspector(), lease.id(), Set.of(3), Set.of()));
    assertRefused(
        RefusalCode.NUMBER_NOT_GIVEN,
        () -> numbers.report(Bureau.inspector(), lease.id(), Set.of(2), Set.of(2)));
  }

  @Test
  void theSeriesIsTheCountysOwn() {
    assertEquals(1, lease(1).count());
    assertRefused(
        RefusalCode.OUTSIDE_SCOPE,
        () ->
            numbers.lease(
                Bureau.actor(Scope.of(Yicheng.LECHANG), Role.INSPECTOR),
                Yicheng.COUNTY,
                DocumentKind.FILING,
                2020,
                1,
                "终端"));
    assertEquals(
        1,
        numbers
            .lease(
                Bureau.station(Yicheng.TANGXING),
                Yicheng.COUNTY,
                DocumentKind.INSPECTION_RECORD,
                2020,
                1,
                "站里终端")
            .count());
  }
}
