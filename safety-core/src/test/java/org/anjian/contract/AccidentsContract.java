package org.anjian.contract;

import static org.anjian.contract.Refusals.assertTaken;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.money.Yuan;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.preparedness.Accident;
import org.anjian.preparedness.AccidentGrade;
import org.junit.jupiter.api.Test;

/** What every store of accidents does. */
public abstract class AccidentsContract extends YearlyContract<Accident> {

  @Override
  protected Accident record(int number, int year, Enterprise enterprise) {
    return record(number, year, enterprise, enterprise.division());
  }

  @Override
  protected Accident record(int number, DivisionCode division) {
    return record(number, 2020, Yicheng.enterprise(1), division);
  }

  private static Accident record(
      int number, int year, Enterprise enterprise, DivisionCode division) {
    return new Accident(
        Yicheng.id(12, number),
        "SG" + year + number,
        enterprise.id(),
        division,
        LocalDate.of(year, 3, 1).plusDays(number / 2),
        AccidentGrade.LARGER,
        3,
        1,
        Yuan.parse("1200000.05"));
  }

  @Override
  protected void addAll(Stores stores, Collection<Accident> records) {
    stores.accidents().addAll(records);
  }

  @Override
  protected Page<Accident> list(Stores stores, Scope scope, int year, PageRequest page) {
    return stores.accidents().list(scope, year, page);
  }

  @Override
  protected boolean ofEnterprises() {
    return true;
  }

  @Test
  public void aNumberIsUsedOnceInACounty() {
    unit().run(stores -> stores.enterprises().add(Yicheng.enterprise(1)));
    Accident first = record(1, 2020, Yicheng.enterprise(1));
    Accident same =
        new Accident(
            Yicheng.id(12, 77),
            first.number(),
            first.enterprise(),
            first.division(),
            first.occurredOn(),
            first.grade(),
            first.deaths(),
            first.seriousInjuries(),
            first.directLoss());
    unit().run(stores -> stores.accidents().addAll(List.of(first)));

    assertTaken("number", () -> unit().run(s -> s.accidents().addAll(List.of(same))));
  }
}
