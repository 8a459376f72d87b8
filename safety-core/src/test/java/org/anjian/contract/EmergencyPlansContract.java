package org.anjian.contract;

import static org.anjian.contract.Refusals.assertTaken;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.preparedness.EmergencyPlan;
import org.junit.jupiter.api.Test;

/** What every store of emergencyPlans does. */
public abstract class EmergencyPlansContract extends YearlyContract<EmergencyPlan> {

  @Override
  protected EmergencyPlan record(int number, int year, Enterprise enterprise) {
    return record(number, year, enterprise, enterprise.division());
  }

  @Override
  protected EmergencyPlan record(int number, DivisionCode division) {
    return record(number, 2020, Yicheng.enterprise(1), division);
  }

  private static EmergencyPlan record(
      int number, int year, Enterprise enterprise, DivisionCode division) {
    return new EmergencyPlan(
        Yicheng.id(10, number),
        enterprise.id(),
        division,
        "预案" + number,
        "综合应急预案",
        "141022-" + year + "-" + number,
        LocalDate.of(year, 3, 1).plusDays(number / 2),
        LocalDate.of(2023, 12, 31));
  }

  @Override
  protected void addAll(Stores stores, Collection<EmergencyPlan> records) {
    stores.emergencyPlans().addAll(records);
  }

  @Override
  protected Page<EmergencyPlan> list(Stores stores, Scope scope, int year, PageRequest page) {
    return stores.emergencyPlans().list(scope, year, page);
  }

  @Override
  protected boolean ofEnterprises() {
    return true;
  }

  @Test
  public void aFilingNumberIsUsedOnceInACounty() {
    unit().run(stores -> stores.enterprises().add(Yicheng.enterprise(1)));
    EmergencyPlan first = record(1, 2020, Yicheng.enterprise(1));
    EmergencyPlan same =
        new EmergencyPlan(
            Yicheng.id(10, 77),
            first.enterprise(),
            first.division(),
            first.name(),
            first.kind(),
            first.filingNumber(),
            first.filedOn(),
            first.validUntil());
    unit().run(stores -> stores.emergencyPlans().addAll(List.of(first)));

    assertTaken("filingNumber", () -> unit().run(s -> s.emergencyPlans().addAll(List.of(same))));
  }
}
