package org.anjian.contract;

import static org.anjian.contract.Yicheng.FIRST_PAGE;
import static org.anjian.contract.Yicheng.WHOLE_COUNTY;
import static org.anjian.contract.Yicheng.enterprise;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.junit.jupiter.api.Test;

/**
 * What every store of one of the smaller ledgers does.
 *
 * @param <T> the records
 */
public abstract class YearlyContract<T> {

  protected abstract UnitOfWork unit();

  /** A record of 2020 or another year; of the enterprise, where records belong to one. */
  protected abstract T record(int number, int year, Enterprise enterprise);

  /** A record as the list shows it, in the division. */
  protected abstract T record(int number, DivisionCode division);

  protected abstract void addAll(Stores stores, Collection<T> records);

  protected abstract Page<T> list(Stores stores, Scope scope, int year, PageRequest page);

  /** Whether records belong to an enterprise. */
  protected abstract boolean ofEnterprises();

  /** Whether the record with the higher number comes first. */
  protected boolean newestFirst() {
    return true;
  }

  private void withEnterprises() {
    unit()
        .run(
            stores ->
                stores
                    .enterprises()
                    .addAll(List.of(enterprise(1), enterprise(2, Yicheng.SHIBO_OF_OLD))));
  }

  @Test
  public void theRecordsOfAYearArePagedAsTheyWereStored() {
    withEnterprises();
    List<T> all =
        IntStream.rangeClosed(1, 5).mapToObj(n -> record(n, 2020, enterprise(1))).toList();
    unit().run(stores -> addAll(stores, all));
    unit().run(stores -> addAll(stores, List.of(record(6, 2021, enterprise(1)))));

    List<T> second =
        newestFirst() ? List.of(all.get(2), all.get(1)) : List.of(all.get(2), all.get(3));
    assertEquals(
        new Page<>(second, 1, 2, 5),
        unit().get(stores -> list(stores, WHOLE_COUNTY, 2020, new PageRequest(1, 2))));
    assertEquals(
        List.of(record(6, 2021, enterprise(1))),
        unit().get(stores -> list(stores, WHOLE_COUNTY, 2021, FIRST_PAGE)).items());
    assertEquals(
        List.of(), unit().get(stores -> list(stores, WHOLE_COUNTY, 2019, FIRST_PAGE)).items());
  }

  @Test
  public void aFormerTownshipIsFoundUnderTheTownOfToday() {
    withEnterprises();
    T former = record(1, Yicheng.WANGZHUANG_TOWNSHIP);
    T other = record(2, Yicheng.LECHANG);
    unit().run(stores -> addAll(stores, List.of(former, other)));

    assertEquals(
        List.of(former),
        unit()
            .get(stores -> list(stores, Scope.of(Yicheng.WANGZHUANG_TOWN), 2020, FIRST_PAGE))
            .items());
    assertEquals(
        List.of(other),
        unit().get(stores -> list(stores, Scope.of(Yicheng.QUWO), 2020, FIRST_PAGE)).items());
  }

  @Test
  public void anEnterprisesAccountSeesNoMoreThanItsOwn() {
    withEnterprises();
    T own = record(1, 2020, enterprise(2, Yicheng.SHIBO_OF_OLD));
    unit().run(stores -> addAll(stores, List.of(own, record(2, 2020, enterprise(1)))));

    assertEquals(
        ofEnterprises() ? List.of(own) : List.of(),
        unit()
            .get(
                stores ->
                    list(stores, Scope.of(Yicheng.COUNTY, enterprise(2).id()), 2020, FIRST_PAGE))
            .items());
  }
}
