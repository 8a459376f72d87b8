package org.anjian.contract;

import static org.anjian.contract.Refusals.assertRefused;
import static org.anjian.contract.Refusals.assertTaken;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjian.account.Account;
import org.anjian.account.Role;
import org.anjian.account.Scope;
import org.anjian.explain.RefusalCode;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.junit.jupiter.api.Test;

/** What every store of accounts does. */
public abstract class AccountsContract {

  protected abstract UnitOfWork unit();

  private static Account account(int number, Role... roles) {
    return account(number, "user-" + number, Scope.of(Yicheng.COUNTY), true, 0, roles);
  }

  private static Account account(
      int number, String name, Scope scope, boolean enabled, long revision, Role... roles) {
    return new Account(
        Yicheng.id(20, number),
        name,
        "用户" + number,
        Set.of(roles),
        scope,
        "$hash$" + number,
        enabled,
        revision);
  }

  @Test
  public void anAccountIsFoundAsStored() {
    Account chief = account(1, Role.LEADER, Role.ADMINISTRATOR);
    Account owner =
        account(
            2,
            "企业.a_b-c",
            Scope.of(Yicheng.COUNTY, Yicheng.enterprise(1).id()),
            false,
            0,
            Role.ENTERPRISE);
    assertEquals(true, unit().get(stores -> stores.accounts().isEmpty()));

    unit().run(stores -> stores.enterprises().add(Yicheng.enterprise(1)));
    unit().run(stores -> stores.accounts().add(chief));
    unit().run(stores -> stores.accounts().add(owner));

    assertEquals(false, unit().get(stores -> stores.accounts().isEmpty()));
    assertEquals(Optional.of(chief), unit().get(stores -> stores.accounts().find(chief.id())));
    assertEquals(
        Optional.of(owner), unit().get(stores -> stores.accounts().findByName("企业.a_b-c")));
    assertEquals(Optional.empty(), unit().get(stores -> stores.accounts().findByName("USER-1")));
    assertEquals(Optional.empty(), unit().get(stores -> stores.accounts().find(Yicheng.id(20, 9))));
  }

  @Test
  public void aNameBelongsToOneAccount() {
    unit().run(stores -> stores.accounts().add(account(1, Role.INSPECTOR)));
    Account same = account(2, "user-1", Scope.of(Yicheng.COUNTY), true, 0, Role.INSPECTOR);

    assertTaken("name", () -> unit().run(stores -> stores.accounts().add(same)));
  }

  @Test
  public void aChangeOfRolesCountsTheRevisionOnAndIsRefusedWhenStale() {
    unit().run(stores -> stores.accounts().add(account(1, Role.INSPECTOR, Role.READ_ONLY)));

    Account stored =
        unit().get(stores -> stores.accounts().update(account(1, Role.INSPECTOR, Role.LEADER)));

    assertEquals(
        account(1, "user-1", Scope.of(Yicheng.COUNTY), true, 1, Role.INSPECTOR, Role.LEADER),
        stored);
    assertEquals(Optional.of(stored), unit().get(stores -> stores.accounts().find(stored.id())));
    assertRefused(
        RefusalCode.STALE_REVISION,
        () -> unit().run(stores -> stores.accounts().update(account(1, Role.LEADER))));
  }

  @Test
  public void theListIsPagedByName() {
    for (int number : new int[] {3, 1, 2}) {
      unit().run(stores -> stores.accounts().add(account(number, Role.CASHIER)));
    }

    assertEquals(
        new Page<>(List.of(account(3, Role.CASHIER)), 1, 2, 3),
        unit().get(stores -> stores.accounts().list(new PageRequest(1, 2))));
  }
}
