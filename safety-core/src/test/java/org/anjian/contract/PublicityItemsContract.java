package org.anjian.contract;

import java.time.LocalDate;
import java.util.Collection;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.publicity.PublicityItem;

/** What every store of publicityItems does. */
public abstract class PublicityItemsContract extends YearlyContract<PublicityItem> {

  @Override
  protected PublicityItem record(int number, int year, Enterprise enterprise) {
    return record(number, year, enterprise, enterprise.division());
  }

  @Override
  protected PublicityItem record(int number, DivisionCode division) {
    return record(number, 2020, Yicheng.enterprise(1), division);
  }

  private static PublicityItem record(
      int number, int year, Enterprise enterprise, DivisionCode division) {
    return new PublicityItem(
        Yicheng.id(16, number),
        division,
        LocalDate.of(year, 3, 1).plusDays(number / 2),
        "云课堂",
        "云课堂第" + number + "期",
        "微信公众号");
  }

  @Override
  protected void addAll(Stores stores, Collection<PublicityItem> records) {
    stores.publicityItems().addAll(records);
  }

  @Override
  protected Page<PublicityItem> list(Stores stores, Scope scope, int year, PageRequest page) {
    return stores.publicityItems().list(scope, year, page);
  }

  @Override
  protected boolean ofEnterprises() {
    return false;
  }
}
