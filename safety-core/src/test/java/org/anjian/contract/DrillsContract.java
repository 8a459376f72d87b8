package org.anjian.contract;

import java.time.LocalDate;
import java.util.Collection;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.preparedness.Drill;

/** What every store of drills does. */
public abstract class DrillsContract extends YearlyContract<Drill> {

  @Override
  protected Drill record(int number, int year, Enterprise enterprise) {
    return record(number, year, enterprise, enterprise.division());
  }

  @Override
  protected Drill record(int number, DivisionCode division) {
    return record(number, 2020, Yicheng.enterprise(1), division);
  }

  private static Drill record(int number, int year, Enterprise enterprise, DivisionCode division) {
    return new Drill(
        Yicheng.id(11, number),
        enterprise.id(),
        division,
        LocalDate.of(year, 3, 1).plusDays(number / 2),
        "实战演练",
        "瓦斯",
        151);
  }

  @Override
  protected void addAll(Stores stores, Collection<Drill> records) {
    stores.drills().addAll(records);
  }

  @Override
  protected Page<Drill> list(Stores stores, Scope scope, int year, PageRequest page) {
    return stores.drills().list(scope, year, page);
  }

  @Override
  protected boolean ofEnterprises() {
    return true;
  }
}
