package org.anjian.contract;

import static org.anjian.contract.Refusals.assertRefused;
import static org.anjian.contract.Refusals.assertTaken;
import static org.anjian.contract.Yicheng.account;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

  @Test
  public void anAccountIsFoundByItsIdentityAndItsNameAsItWasStored() {
    store(account(1));

    assertEquals(Optional.of(account(1)), find(account(1).id()));
    assertEquals(Optional.of(account(1)), findByName(account(1).name()));
  }

  @Test
  public void anUnknownAccountIsNotFound() {
    store(account(1));

    assertEquals(Optional.empty(), find(account(2).id()));
    assertEquals(Optional.empty(), findByName(account(2).name()));
    assertEquals(Optional.empty(), findByName(account(1).name().toUpperCase(Locale.ROOT)));
    assertEquals(Optional.empty(), findByName(""));
  }

  @Test
  public void anAccountOfAnEnterpriseKeepsWhoseItIs() {
    Account own =
        with(
            account(1),
            Set.of(Role.ENTERPRISE),
            Scope.of(Yicheng.COUNTY, Yicheng.enterprise(1).id()),
            "hash",
            false,
            0);
    unit().run(stores -> stores.enterprises().add(Yicheng.enterprise(1)));

    store(own);

    assertEquals(Optional.of(own), find(own.id()));
  }

  @Test
  public void anAccountCanHaveAllRolesButThatOfAnEnterprise() {
    Set<Role> all =
        Set.of(
            Role.ADMINISTRATOR,
            Role.INSPECTOR,
            Role.TOWNSHIP_STATION,
            Role.LEGAL_REVIEWER,
            Role.LEADER,
            Role.CASHIER,
            Role.READ_ONLY);
    Account mighty = with(account(1), all, Yicheng.WHOLE_COUNTY, "hash", true, 0);

    store(mighty);

    assertEquals(Optional.of(mighty), find(mighty.id()));
  }

  @Test
  public void aNameIsTakenOnce() {
    store(account(1));
    Account other = account(2);
    Account namesake =
        new Account(
            other.id(),
            account(1).name(),
            other.displayName(),
            other.roles(),
            other.scope(),
            other.passwordHash(),
            true,
            0);

    assertTaken("name", () -> store(namesake));
  }

  @Test
  public void theStoreIsEmptyUntilThereIsAnAccount() {
    assertEquals(true, unit().get(stores -> stores.accounts().isEmpty()));

    store(account(1));

    assertEquals(false, unit().get(stores -> stores.accounts().isEmpty()));
  }

  @Test
  public void aChangeReplacesWhatTheAccountMayDoAndCountsTheRevisionOn() {
    store(account(1));
    Set<Role> roles = Set.of(Role.LEGAL_REVIEWER, Role.CASHIER);
    Scope scope = Scope.of(Yicheng.TANGXING);

    Account stored = update(with(account(1), roles, scope, "another", false, 0));

    assertEquals(with(account(1), roles, scope, "another", false, 1), stored);
    assertEquals(Optional.of(stored), find(stored.id()));
  }

  @Test
  public void aChangeOfRolesAloneCountsTheRevisionOn() {
    Account before = account(1);
    Set<Role> roles = Set.of(Role.READ_ONLY);
    store(before);

    update(with(before, roles, before.scope(), before.passwordHash(), true, 0));

    assertEquals(
        Optional.of(with(before, roles, before.scope(), before.passwordHash(), true, 1)),
        find(before.id()));
  }

  @Test
  public void anAccountIsChangedAgainInTheSameUnitOfWork() {
    Account last =
        unit()
            .get(
                stores -> {
                  stores.accounts().add(account(1));
                  Account first = stores.accounts().update(account(1));
                  return stores.accounts().update(first);
                });

    assertEquals(2, last.revision());
    assertEquals(Optional.of(last), find(last.id()));
  }

  @Test
  public void aChangeOfAnOlderRevisionIsRefused() {
    store(account(1));
    update(account(1));

    assertRefused(RefusalCode.STALE_REVISION, () -> update(account(1)));
    assertRefused(RefusalCode.STALE_REVISION, () -> update(account(2)));
  }

  @Test
  public void accountsAreListedByNameWithTheirRoles() {
    List.of(account(3), account(1), account(2)).forEach(this::store);

    assertEquals(new Page<>(List.of(account(1), account(2)), 0, 2, 3), list(new PageRequest(0, 2)));
    assertEquals(new Page<>(List.of(account(3)), 1, 2, 3), list(new PageRequest(1, 2)));
    assertEquals(new Page<>(List.of(), 2, 2, 3), list(new PageRequest(2, 2)));
  }

  @Test
  public void accountsOutsideTheScopeAreNotListed() {
    Account own = account(1);
    Account neighbour =
        with(account(2), Set.of(Role.INSPECTOR), Scope.of(Yicheng.QUWO), "hash", true, 0);
    Account station =
        with(account(3), Set.of(Role.INSPECTOR), Scope.of(Yicheng.TANGXING), "hash", true, 0);
    List.of(own, neighbour, station).forEach(this::store);

    assertEquals(List.of(own, station), list(Yicheng.FIRST_PAGE).items());
    Scope town = Scope.of(Yicheng.TANGXING);
    assertEquals(
        List.of(station),
        unit().get(stores -> stores.accounts().list(town, Yicheng.FIRST_PAGE)).items());
  }

  private void store(Account account) {
    unit().run(stores -> stores.accounts().add(account));
  }

  private Account update(Account account) {
    return unit().get(stores -> stores.accounts().update(account));
  }

  private Optional<Account> find(UUID id) {
    return unit().get(stores -> stores.accounts().find(id));
  }

  private Optional<Account> findByName(String name) {
    return unit().get(stores -> stores.accounts().findByName(name));
  }

  private Page<Account> list(PageRequest page) {
    return unit().get(stores -> stores.accounts().list(Yicheng.WHOLE_COUNTY, page));
  }

  private static Account with(
      Account of, Set<Role> roles, Scope scope, String hash, boolean enabled, long revision) {
    return new Account(of.id(), of.name(), of.displayName(), roles, scope, hash, enabled, revision);
  }
}
