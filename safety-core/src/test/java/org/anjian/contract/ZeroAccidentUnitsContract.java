package org.anjian.contract;

import static org.anjian.contract.Refusals.assertTaken;

import java.util.Collection;
import java.util.List;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.preparedness.ZeroAccidentUnit;
import org.junit.jupiter.api.Test;

/** What every store of zeroAccidentUnits does. */
public abstract class ZeroAccidentUnitsContract extends YearlyContract<ZeroAccidentUnit> {

  @Override
  protected ZeroAccidentUnit record(int number, int year, Enterprise enterprise) {
    return record(number, year, enterprise, enterprise.division());
  }

  @Override
  protected ZeroAccidentUnit record(int number, DivisionCode division) {
    return record(number, 2020, Yicheng.enterprise(1), division);
  }

  private static ZeroAccidentUnit record(
      int number, int year, Enterprise enterprise, DivisionCode division) {
    return new ZeroAccidentUnit(
        Yicheng.id(13, number),
        number % 2 == 0 ? ZeroAccidentUnit.Kind.VILLAGE : ZeroAccidentUnit.Kind.ENTERPRISE,
        "14102210000" + number,
        "单位" + number,
        division,
        year,
        number != 3);
  }

  @Override
  protected void addAll(Stores stores, Collection<ZeroAccidentUnit> records) {
    stores.zeroAccidentUnits().addAll(records);
  }

  @Override
  protected Page<ZeroAccidentUnit> list(Stores stores, Scope scope, int year, PageRequest page) {
    return stores.zeroAccidentUnits().list(scope, year, page);
  }

  @Override
  protected boolean ofEnterprises() {
    return false;
  }

  @Override
  protected boolean newestFirst() {
    return false;
  }

  @Test
  public void aUnitIsEnrolledOnceAYear() {
    ZeroAccidentUnit first = record(1, 2020, Yicheng.enterprise(1));
    ZeroAccidentUnit same =
        new ZeroAccidentUnit(
            Yicheng.id(13, 77),
            first.kind(),
            first.code(),
            first.name(),
            first.division(),
            first.year(),
            first.achieved());
    unit().run(stores -> stores.zeroAccidentUnits().addAll(List.of(first)));

    assertTaken("code", () -> unit().run(s -> s.zeroAccidentUnits().addAll(List.of(same))));
  }
}
